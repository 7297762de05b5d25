import { builtPack, basispadOf, packageOf } from './packages.mjs'

const file = 'packages/data/screening/screening.json'

/** Which levers move which outcome, measured: half a minute, so only when the engine or the evidence became another. */
export const screening = {
  name: 'screening',
  what: 'which levers move which outcome, when that was measured with another engine or other evidence',
  isCheap: true,
  feedsBuild: true,
  makes: [file],
  blocks: [],
  async isStale(files) {
    const { inlinePool, screeningMark } = await packageOf('study')
    const pack = await builtPack()
    const { policy } = await basispadOf(pack)
    return JSON.parse(files.read(file)).mark !== (await screeningMark(pack, inlinePool(pack), policy))
  },
  async texts() {
    const { inlinePool, screen } = await packageOf('study')
    const pack = await builtPack()
    const { probes, ...head } = await screen(pack, inlinePool(pack), await basispadOf(pack))
    // One line per probe, so that a difference shows which lever moved.
    const lines = probes.map((probe) => JSON.stringify(probe)).join(',\n')
    return { [file]: `${JSON.stringify({ ...head, probes: [] }).slice(0, -2)}\n${lines}\n]}\n` }
  },
}
