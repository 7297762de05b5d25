import { addAll, clear, column, inUse, sharedColumn, sumInto, type Column } from '../../engine/columns.ts'
import type { MoneyCourse } from './course.ts'
import { sectors, vv } from '../../people/groups.ts'
import { countClients } from '../../people/clients.ts'
import type { Clients } from '../../people/sector-block.ts'

/** Scratch columns, reused for every column of lanes. */
const indicatedHere = sharedColumn()
const indicated = sharedColumn()
const nation: Clients = { verblijf: sharedColumn(), vpt: sharedColumn(), mpt: sharedColumn(), pgb: sharedColumn() }

/** Prices that make base volumes add up to base spending; the region's share of it is its first share of the kader. */
export function startMoney(course: MoneyCourse, national: readonly Clients[]): void {
  const { parameter: p, state, work, base } = course
  const { prices } = work
  const regional = sectors.map((_, s) => countClients(course, s))
  const spent = {
    verblijf: p.of('money.verblijf'),
    vpt: p.of('money.vpt'),
    mpt: p.of('money.mpt'),
    pgb: p.of('money.pgb'),
    other: p.of('money.other'),
  }
  const gross = p.of('money.gross')
  const relative = sectors.map((name) => p.of(`money.relative.${name}`))
  const meerzorgShare = p.of('meerzorg.share')
  const baseGap = p.of('budget.baseGap')
  const atHome = p.of('contribution.home')
  const contribution = p.of('money.contribution')
  for (const form of ['verblijf', 'vpt', 'mpt', 'pgb'] as const) addUp(nation[form], national, form)
  const weighted = column()
  for (const [s, { verblijf }] of national.entries())
    for (let lane = 0; lane < inUse; lane++) weighted[lane]! += verblijf[lane]! * relative[s]![lane]!
  sumInto(indicated, base.indicated)
  clear(indicatedHere)
  for (const table of state.tables) addAll(indicatedHere, table)

  const here = column()
  for (let lane = 0; lane < inUse; lane++) {
    const scale =
      gross[lane]! /
      (spent.verblijf[lane]! + spent.vpt[lane]! + spent.mpt[lane]! + spent.pgb[lane]! + spent.other[lane]!)
    for (let s = 0; s < sectors.length; s++)
      prices.verblijf[s]![lane] = (spent.verblijf[lane]! * scale * relative[s]![lane]!) / weighted[lane]!
    prices.vpt[lane] = (spent.vpt[lane]! * scale) / nation.vpt[lane]!
    prices.mpt[lane] = (spent.mpt[lane]! * scale) / nation.mpt[lane]!
    prices.pgb[lane] = (spent.pgb[lane]! * scale) / nation.pgb[lane]!
    prices.other[lane] = (spent.other[lane]! * scale) / indicated[lane]!
    here[lane] = indicatedHere[lane]! * prices.other[lane]!
    const payers = nation.verblijf[lane]! + atHome[lane]! * (nation.vpt[lane]! + nation.mpt[lane]! + nation.pgb[lane]!)
    work.contribution[lane] = contribution[lane]! / payers
  }
  const spentOnPgb = column()
  for (const { pgb } of regional)
    for (let lane = 0; lane < inUse; lane++) spentOnPgb[lane]! += pgb[lane]! * prices.pgb[lane]!
  for (const [s, clients] of regional.entries())
    for (let lane = 0; lane < inUse; lane++)
      here[lane]! +=
        clients.verblijf[lane]! * prices.verblijf[s]![lane]! +
        clients.vpt[lane]! * prices.vpt[lane]! +
        clients.mpt[lane]! * prices.mpt[lane]! +
        clients.pgb[lane]! * prices.pgb[lane]!

  const ofVv = regional[vv]!
  for (let lane = 0; lane < inUse; lane++) {
    state.kaderShare[lane] = here[lane]! / gross[lane]!
    state.paths.nationalFrame[lane] = gross[lane]! * (1 + baseGap[lane]!)
    state.tariff[lane] = 1
    work.pgbShare[lane] = spentOnPgb[lane]! / here[lane]!
    work.baseMeerzorg[lane] = gross[lane]! * meerzorgShare[lane]! * state.kaderShare[lane]!
    state.meerzorg[lane] = work.baseMeerzorg[lane]!
    work.averagePrice[lane] =
      (prices.verblijf[vv]![lane]! * ofVv.verblijf[lane]! +
        prices.vpt[lane]! * ofVv.vpt[lane]! +
        prices.mpt[lane]! * ofVv.mpt[lane]!) /
      (ofVv.verblijf[lane]! + ofVv.vpt[lane]! + ofVv.mpt[lane]!)
  }
}

function addUp(sum: Column, parts: readonly Clients[], form: keyof Clients): void {
  sumInto(
    sum,
    parts.map((clients) => clients[form]),
  )
}
