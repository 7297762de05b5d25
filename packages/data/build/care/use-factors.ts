import type { Distribution } from '@wlz/core'
import { numberOf, onlyRow, rowsWhere, TableError, textOf, type Tables } from '../tables.ts'
import { cells, groups, toCells } from './cells.ts'

/** Name of a holder in zorgkantoren_2019.csv by its name in regions.csv, where they differ. */
const alias: Readonly<Record<string, string>> = { 'De Friesland': 'Friesland', 'Salland (ENO)': 'Salland' }

/** Hints about the regions inside a holder: the trade press names three with high and three with low use. */
const hintStep = 0.04
/** 80% band around a factor: a region that is a holder by itself, and a region inside one. VV is counted to half a point, GHZ holds more sorts of care. */
const bandVv = { alone: 0.04, inside: 0.08 }
const bandOther = { alone: 0.06, inside: 0.1 }

const vvGroups = ['vv-pg', 'vv-som'] as const
const otherGroups = ['vg', 'lg', 'zg', 'ggz'] as const

export interface UseFactors {
  readonly vv: readonly Distribution[]
  readonly other: readonly Distribution[]
}

export interface HolderShare {
  readonly holder: string
  /** Regions of the holder, by index. */
  readonly regions: readonly number[]
  /** Share of all aanspraken of 2019 in VV, and in the other sectors. */
  readonly vv: number
  readonly other: number
}

/** The eight concession holders of 2019 with their shares of the national aanspraken (NZa). */
export function holderShares(tables: Tables): readonly HolderShare[] {
  const rows = tables.read('zorgkantoren_2019').rows
  const regions = tables
    .read('regions')
    .rows.map((row) => alias[textOf(row, 'zorgkantoor_2015_2020')] ?? textOf(row, 'zorgkantoor_2015_2020'))
  const counted = rows.map((row) => {
    const holder = textOf(row, 'zorgkantoor')
    const total = numberOf(row, 'aanspraken_total')
    const inHolder = regions.flatMap((name, region) => (name === holder ? [region] : []))
    if (inHolder.length !== numberOf(row, 'n_regions'))
      throw new TableError(row.file, `${holder} has ${inHolder.length} regions in regions.csv`, row.line, 'n_regions')
    return {
      holder,
      regions: inHolder,
      vv: (total * numberOf(row, 'pct_vv')) / 100,
      other: (total * (100 - numberOf(row, 'pct_vv'))) / 100,
    }
  })
  const sum = (key: 'vv' | 'other') => counted.reduce((all, each) => all + each[key], 0)
  const [vv, other] = [sum('vv'), sum('other')]
  return counted.map((each) => ({ ...each, vv: each.vv / vv, other: each.other / other }))
}

/** [region] share of expected use: national rates by group, sex and age times the region's people. */
export function expectedShares(
  indicated: Float64Array,
  national: Float64Array,
  regions: readonly Float64Array[],
  which: readonly string[],
): number[] {
  const people = toCells(national)
  const rate = Float64Array.from(
    { length: cells },
    (_, cell) =>
      which.reduce((sum, group) => sum + indicated[groups.indexOf(group as 'vg') * cells + cell]!, 0) / people[cell]!,
  )
  const expected = regions.map((region) => toCells(region).reduce((sum, each, cell) => sum + each * rate[cell]!, 0))
  const total = expected.reduce((sum, each) => sum + each, 0)
  return expected.map((each) => each / total)
}

const round4 = (value: number) => Math.round(value * 1e4) / 1e4

/** Factors that give each holder its share, after a hint for a region inside it. */
function factorsOf(
  shares: readonly HolderShare[],
  key: 'vv' | 'other',
  expected: readonly number[],
  hint: readonly number[],
): number[] {
  const factors = expected.map(() => 1)
  for (const holder of shares) {
    const weighted = holder.regions.reduce((sum, region) => sum + expected[region]! * hint[region]!, 0)
    for (const region of holder.regions) factors[region] = round4((hint[region]! * holder[key]) / weighted)
  }
  return factors
}

/**
 * Use relative to the age-expected, by region, from the shares of the eight concession holders in 2019.
 *
 * A factor makes national rates by age and sex times the region's people give the holder's share. Within a holder the six regions that the
 * NZa monitor names as high or low in use differ by 4%; all else inside a holder is equal, with a wider band. Who held which region is assumed.
 *
 * @param population [region] of [person] and national [person] on 1 January 2020
 */
export function useFactors(
  tables: Tables,
  indicated: Float64Array,
  rates: Float64Array,
  population: readonly Float64Array[],
): UseFactors {
  const shares = holderShares(tables)
  const codes = tables.read('regions').rows.map((row) => textOf(row, 'region_code'))
  const hints = rowsWhere(tables.read('regional_anchors'), 'item', 'vv_use_group')
  const hint = codes.map((code) => {
    const row = hints.find((each) => textOf(each, 'region_code') === code)
    return row === undefined ? 1 : textOf(row, 'value') === 'high' ? 1 + hintStep : 1 - hintStep
  })
  const spread = (
    central: number,
    region: number,
    band: { readonly alone: number; readonly inside: number },
  ): Distribution => {
    const half = shares.find((each) => each.regions.includes(region))!.regions.length === 1 ? band.alone : band.inside
    return { low: round4(central - half), central, high: round4(central + half), as: 0.8 }
  }
  const none = codes.map(() => 1)
  const vv = factorsOf(shares, 'vv', expectedShares(indicated, rates, population, vvGroups), hint)
  const other = factorsOf(shares, 'other', expectedShares(indicated, rates, population, otherGroups), none)
  return {
    vv: vv.map((each, region) => spread(each, region, bandVv)),
    other: other.map((each, region) => spread(each, region, bandOther)),
  }
}

/** The published ratio observed over age-expected of a holder, to hold the factors against. */
export const publishedRatio = (tables: Tables, holder: string): number =>
  numberOf(onlyRow(tables.read('regional_anchors'), { name: holder, item: 'vv_observed_over_age_expected' }), 'value')
