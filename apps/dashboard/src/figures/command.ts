/** A view as the command line would be asked for it. */
export interface Asked {
  /** The base first, where scenarios are compared. */
  readonly scenarios: readonly string[]
  /** Code of a region, `NL`, or `all`. */
  readonly region: string
  readonly draws: number
  readonly seed: string
  readonly indicators?: readonly string[]
  /** Scenarios that stand in no file yet. */
  readonly own: ReadonlySet<string>
  readonly hasOwnFigures: boolean
}

/** Word for a shell, in quotes where it needs them. */
const quoted = (word: string): string =>
  /^[\p{L}\p{N}._/-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`

/** The command that gives the numbers of a view. A scenario of one's own is the file that it is saved as. */
export function commandOf({ scenarios, region, draws, seed, indicators = [], own, hasOwnFigures }: Asked): string {
  const names = scenarios.map((id) => quoted(own.has(id) ? `./${id}.yaml` : id))
  return [
    `wlz ${scenarios.length > 1 ? 'compare' : 'run'}`,
    ...names,
    `--region ${quoted(region)}`,
    ...indicators.map((id) => `--indicator ${id}`),
    `--draws ${draws}`,
    `--seed ${quoted(seed)}`,
    ...(hasOwnFigures ? ['--own ./eigen-cijfers.csv'] : []),
  ].join(' ')
}
