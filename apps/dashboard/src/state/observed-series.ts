/** Series of the past that count what an outcome of the model counts. */
export const observedSeries: Readonly<Record<string, string>> = {
  indicated: 'wlz.indicated',
  verblijf: 'clients.verblijf',
  vpt: 'clients.vpt',
  mpt: 'clients.mpt',
  pgb: 'clients.pgb',
  waiting: 'waiting.total',
}
