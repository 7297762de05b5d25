import type { History } from '@wlz/core'

/** People that a series had gained by a moment from events that the model knows of, as they were expected. */
export type StepOf = (series: string, at: number) => number

/** For whoever reads no rival. */
export const noSteps: StepOf = () => 0

const sectorOf = (group: string): string =>
  group.startsWith('vv') ? 'vv' : ['vg', 'lg', 'zg'].includes(group) ? 'ghz' : group

/**
 * The steps that the model is given, for its rivals: laws and epidemics on the first day of their year, at the middle of what was expected
 * before. Without them a rival would be scored on not knowing a law that everybody knew.
 */
export function stepsOf({ events, evidence }: Pick<History, 'events' | 'evidence'>): StepOf {
  const middle = (id: string) => {
    const { low, central, high } = evidence.parameters[id]!
    return central ?? (low + high) / 2
  }
  return (series, at) => {
    const [kind, sector] = series.split('.')
    return events
      .filter(
        ({ year, groups }) => year <= at && (sector === undefined || groups.some((each) => sectorOf(each) === sector)),
      )
      .reduce((sum, { people, verblijf }) => {
        if (kind === 'indicated') return sum + middle(people)
        return kind === 'verblijf' && verblijf !== undefined ? sum + middle(people) * middle(verblijf) : sum
      }, 0)
  }
}
