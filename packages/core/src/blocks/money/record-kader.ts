import { overLanes } from '@wlz/lanes'
import type { MeasureId } from '../../catalogue/indicators.ts'
import { difference, inUse, product, sharedColumn, stride, type Column, type Table } from '../../engine/columns.ts'
import { band65, bands } from '../../people/groups.ts'
import type { Asks, Put } from '../../record/put.ts'
import { scratch } from '../../record/sums.ts'
import type { MoneyCourse } from './course.ts'
import { frameLetters, gapOfLetter } from './letters.ts'

/** Spending and room of the three deelkaders, days that the first two last, and the gap against each letter on the frame. */
export function recordKader(course: MoneyCourse, year: number, put: Put, asks: Asks): void {
  const { evidence, parameter: p, state, work } = course
  if (ofDeelkaders.some(asks)) recordDeelkaders(course, put)
  for (const [index, letter] of frameLetters.entries()) {
    if (!asks(gapOfLetter[letter])) continue
    frameByLetter(
      scratch,
      { gross: p.of('money.gross'), gap: p.of('budget.baseGap'), share: state.kaderShare, domains: work.domainsFrame },
      evidence.frames,
      index * evidence.years + year,
    )
    difference(scratch, work.grossWlz, scratch)
    put(gapOfLetter[letter], scratch)
  }
  if (asks('cost.zvw.base')) putPerHead('cost.zvw.base', evidence.zvwPerHead)
  if (asks('cost.wmo.base')) putPerHead('cost.wmo.base', evidence.wmoPerHead)

  function putPerHead(id: 'cost.zvw.base' | 'cost.wmo.base', perHead: Float64Array): void {
    spentOnOld(scratch, work.populationAfter.block, perHead)
    product(scratch, scratch, state.paths.priceGrowth)
    put(id, scratch)
  }
}

const ofDeelkaders: readonly MeasureId[] = [
  'budget.regular.frame',
  'budget.regular.gap',
  'budget.pgb.frame',
  'budget.pgb.gap',
  'budget.domains.frame',
  'budget.domains.gap',
  'budget.days/numerator',
]
const regular = sharedColumn()
const pgb = sharedColumn()
const spent = sharedColumn()

function recordDeelkaders({ work }: MoneyCourse, put: Put): void {
  difference(regular, work.frame, work.domainsFrame)
  product(pgb, regular, work.pgbShare)
  difference(regular, regular, pgb)
  put('budget.regular.frame', regular)
  put('budget.pgb.frame', pgb)
  put('budget.domains.frame', work.domainsFrame)
  difference(spent, work.grossWlz, work.coPaid)
  paidDays(scratch, spent, regular, pgb)
  put('budget.days/numerator', scratch)
  put('budget.days/denominator', spent)
  difference(spent, spent, work.pgbSpent)
  difference(scratch, spent, regular)
  put('budget.regular.gap', scratch)
  difference(scratch, work.pgbSpent, pgb)
  put('budget.pgb.gap', scratch)
  difference(scratch, work.coPaid, work.domainsFrame)
  put('budget.domains.gap', scratch)
}

/** Spending that the kader covers, times the days of a year: over all spending it is the days that the kader lasts. */
const paidDays = overLanes('paidDays', (days: Column, spent: Column, regular: Column, pgb: Column): void => {
  for (let lane = 0; lane < inUse; lane++) days[lane] = 365 * Math.min(spent[lane]!, regular[lane]! + pgb[lane]!)
})

/** Frame of a region as a letter has it. */
const frameByLetter = overLanes(
  'frameByLetter',
  (
    frame: Column,
    of: { gross: Column; gap: Column; share: Column; domains: Column },
    letters: Float64Array,
    at: number,
  ): void => {
    const level = letters[at]!
    for (let lane = 0; lane < inUse; lane++)
      frame[lane] = of.gross[lane]! * (1 + of.gap[lane]!) * level * of.share[lane]! + of.domains[lane]!
  },
)

/** Spending of a law on inhabitants of 65 and over, at the prices per head of their age. */
const spentOnOld = overLanes('spentOnOld', (euros: Column, people: Table, perHead: Float64Array): void => {
  for (let lane = 0; lane < inUse; lane++) {
    let all = 0
    for (let cell = band65; cell < bands; cell++)
      all +=
        people[cell * stride + lane]! * perHead[cell]! +
        people[(cell + bands) * stride + lane]! * perHead[cell + bands]!
    euros[lane] = all
  }
})
