import { leverById, type Lever } from '@wlz/core'
import type { MeasuredProbe, Pack, Screening } from '@wlz/data'
import { isMeasured } from './movers.ts'

/** Amount that a setting of a lever comes to where one looks. */
export type LeverSize =
  /** Stated per head, so it is that times the people of the region at the start. */
  | Readonly<{ kind: 'perHead'; amount: number; of: 'dwellings' | 'beds' | 'eur' }>
  /** A part of people that the basispad counts in a year. */
  | Readonly<{ kind: 'part'; amount: number; year: number; isPerYear: boolean }>
  /** Change that a run of the lever alone made in the country, in proportion. */
  | Readonly<{
      kind: 'measured'
      indicator: string
      amount: number
      year: number
      from: number
      probe: number
      /** The probe moved the path of the basispad by so much; else it set the lever to it. */
      isShift: boolean
    }>

interface Asked {
  readonly lever: string
  readonly value: number
  /** Value of the parent in the same place. */
  readonly before: number
  /** Code of a region, or `NL`. */
  readonly region: string
}

interface Known {
  readonly pack: Pick<Pack, 'evidence'>
  readonly screening: Screening
}

const perHead: Readonly<Record<string, Readonly<{ age: number; per: number; of: 'dwellings' | 'beds' | 'eur' }>>> = {
  'dwellings per 1000 aged 75+ per year': { age: 75, per: 1_000, of: 'dwellings' },
  'beds per 100000 inhabitants': { age: 0, per: 100_000, of: 'beds' },
  'eur per person aged 65+ per year': { age: 65, per: 1, of: 'eur' },
}

/** Levers that are a part of people whom an outcome counts. */
const parts: Readonly<Record<string, Readonly<{ of: readonly string[]; isPerYear: boolean }>>> = {
  'terug-naar-huis': { of: ['clients.verblijf'], isPerYear: true },
  'pgb-naar-zin': { of: ['clients.pgb'], isPerYear: true },
  'ggz-poort': { of: ['wlz.inflow.ggz'], isPerYear: true },
  zorgbemiddeling: { of: ['waiting.total'], isPerYear: false },
  tussenvormen: { of: ['clients.vpt', 'clients.mpt', 'clients.pgb'], isPerYear: false },
}

/** Outcomes that count people, of which the one that moves most is told. */
const counted = ['clients.verblijf', 'waiting.total', 'wlz.indicated', 'workforce.shortage.persons']

/** Size of a setting in people, places or euros; undefined where no stored figure says it. */
export function leverSize({ lever: id, value, before, region }: Asked, known: Known): LeverSize | undefined {
  const lever = leverById.get(id)
  if (lever === undefined || value === before) return undefined
  const head = perHead[lever.unit]
  if (head !== undefined)
    return { kind: 'perHead', amount: (value * peopleOf(known.pack, region, head.age)) / head.per, of: head.of }
  const part = parts[id]
  const { years, base } = known.screening
  if (part !== undefined) {
    const all = part.of.reduce((sum, indicator) => sum + (base[indicator]?.[0] ?? 0), 0)
    const year = years[0]!
    return {
      kind: 'part',
      amount: value * all * shareOf(known.pack, region, year),
      year,
      isPerYear: part.isPerYear,
    }
  }
  return measured(lever, value - before, region, known)
}

/** People of an age and above on 1 January of the first year. */
export function peopleOf({ evidence }: Pick<Pack, 'evidence'>, region: string, age: number): number {
  const { population, regions } = evidence
  const persons = population.length / regions.length
  return regions.reduce((sum, { code }, place) => {
    if (region !== 'NL' && code !== region) return sum
    const people = population.subarray(place * persons, (place + 1) * persons)
    return people.reduce((total, count, person) => (person % ages >= age ? total + count : total), sum)
  }, 0)
}

/** Ages from 0 to 100 and over. */
const ages = 101

/** Part of a region in what drives the costs of the Wlz, in a year. */
function shareOf({ evidence }: Pick<Pack, 'evidence'>, region: string, year: number): number {
  if (region === 'NL') return 1
  const { costDriverShare, regions, firstYear } = evidence
  const place = regions.findIndex(({ code }) => code === region)
  const years = costDriverShare.length / regions.length
  return costDriverShare[place * years + (year - firstYear)] ?? 0
}

/** In proportion to a probe of the lever alone, never beyond it, and only where it measurably moves people. */
function measured(lever: Lever, change: number, region: string, { pack, screening }: Known): LeverSize | undefined {
  const stepOf = ({ value, isShift }: MeasuredProbe) => (isShift ? value : value - lever.neutral)
  const probe = screening.probes
    .filter(
      (each) =>
        each.lever === lever.id &&
        each.beside === undefined &&
        each.supposedEffect === undefined &&
        stepOf(each) * change > 0 &&
        Math.abs(stepOf(each)) * (1 + 1e-9) >= Math.abs(change),
    )
    .sort((one, two) => Math.abs(stepOf(one)) - Math.abs(stepOf(two)))[0]
  if (probe === undefined) return undefined
  for (const [place, year] of screening.years.entries()) {
    const found = counted
      .map((indicator) => ({ indicator, move: probe.moves[indicator]?.[place] ?? ([0, 0] as const) }))
      .filter(({ move: [difference, error] }) => isMeasured(difference, error))
      .sort((one, two) => Math.abs(two.move[0]) - Math.abs(one.move[0]))[0]
    if (found === undefined) continue
    const amount = found.move[0] * (change / stepOf(probe)) * shareOf(pack, region, year)
    if (Math.abs(amount) < 1) continue // nobody is a part of a person
    const { from, value, isShift } = probe
    return {
      kind: 'measured',
      indicator: found.indicator,
      amount,
      year,
      from,
      probe: value,
      isShift,
    }
  }
  return undefined
}
