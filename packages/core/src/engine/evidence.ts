import type { Distribution } from './policy.ts'
import type { Joint } from '../sampling/joint.ts'

/** A model parameter as the evidence states it. */
export interface Parameter extends Distribution {
  readonly id: string
  readonly unit: string
  /** Hard bounds; a draw is never outside them. */
  readonly min: number
  readonly max: number
  /** Used only when the data are built: its effect is in the tables below, and no run reads it. */
  readonly isBuiltIn?: true
}

/** First day on which a lever may be used: the law says so, or it is assumed of a law that is not there yet. */
export interface LegalStart {
  readonly from: string
  readonly certainty: 'published' | 'assumed'
}

export interface Region {
  readonly code: string
  readonly name: string
}

/**
 * Everything the engine reads, as numbers. The data package builds it from tables with sources.
 * `year` runs over transitions: index 0 is the year that begins on 1 January of `firstYear`.
 * `cell` is an index in the age table: sex (M, F) times band, `sex * bands + band`.
 * `person` is `sex * 101 + age`, sex M then F, age 0 to 100 (100 and over).
 */
export interface Evidence {
  /** Calendar year in which the first transition runs; the state before it is 31 December of the year before. */
  readonly firstYear: number
  /** Number of transitions the tables hold. */
  readonly years: number
  readonly regions: readonly Region[]
  /** Lowest age of each band, rising, first is 0. */
  readonly bands: readonly number[]

  /** [region][person] alive on 1 January of firstYear. */
  readonly population: Float64Array
  /** [region][year][sex] age 0 on 1 January after the year. */
  readonly newborns: Float64Array
  /** [region][year][person] net migration of the central path, booked at the age reached at the end of the year. */
  readonly migration: Float64Array
  /** [year][person] national persons more per standard score of migration, booked likewise. */
  readonly migrationSpread: Float64Array
  /** [year][person] national central death rate of those of that age on 1 January. */
  readonly mortality: Float64Array
  /** [year] shift of log mortality per standard score of longevity (negative: a higher score lives longer). */
  readonly longevitySpread: Float64Array

  /** [group][cell] people indicated on 31 December before firstYear, national, central. */
  readonly indicated: Float64Array
  /** [group][cell] national net change of that table in the year before firstYear, persons, central. */
  readonly indicatedGrowth: Float64Array
  /** [cell] share of people with dementia. */
  readonly dementia: Float64Array
  /** [cell] euro Wlz spending per head, the shape that drives a region's share of the kader. */
  readonly costPerHead: Float64Array
  /** [cell] euro of Zvw and of Wmo per head in 2022: the budgets that those who live outside verblijf draw on. */
  readonly zvwPerHead: Float64Array
  readonly wmoPerHead: Float64Array
  /** [region][year] share of the national cost drivers, central path; year 0 is firstYear. */
  readonly costDriverShare: Float64Array
  /** [letter][year] frame of each letter on the kader, in the order of `frameLetters`, over that of the year before firstYear, above wages and prices. */
  readonly frames: Float64Array
  /** Use of VV care relative to the age-expected, per region, and the same for GHZ and GGZ together. */
  readonly useFactorVv: readonly Distribution[]
  readonly useFactorOther: readonly Distribution[]

  readonly parameters: Readonly<Record<string, Parameter>>
  /** By lever. Absent: nothing in the law stands in its way. No equation reads it; whoever reads a scenario does. */
  readonly legalStarts?: Readonly<Record<string, LegalStart>>
  /** Joint distribution of the fitted parameters, in place of their own distributions. */
  readonly joint?: Joint
}
