/**
 * Policy of a scenario for the engine, after inheritance is resolved and regions are worked out.
 * The scenario package builds it, the engine reads it.
 */

/** An uncertain value: its median and the ends of the stated central share (0.8 = the 80% band). */
export interface Distribution {
  readonly low: number
  readonly central: number
  readonly high: number
  /** Chance that the value lies between low and high, 0 to 1 exclusive. */
  readonly as: number
}

export type Value = number | Distribution

export interface TrackPoint {
  readonly year: number
  readonly value: Value
}

/** Values at chosen years: straight lines between them, the last one stays. */
export type Layer = readonly TrackPoint[]

/**
 * A path through time, parent first. A layer holds from its first year on, and before that the layer below it. Below
 * the lowest layer is the neutral value of the lever (or the evidence, for a world assumption).
 */
export type Track = readonly Layer[]

export interface Policy {
  /** Levers that someone set: by lever id one track for each region, in region order. Absent = neutral. */
  readonly levers: Readonly<Record<string, readonly Track[]>>
  /** Effect sizes that someone set by hand, by lever id; they replace the evidence. */
  readonly effects: Readonly<Record<string, Value>>
  /** World assumptions that someone set, by context id. Absent = the evidence with its spread. */
  readonly context: Readonly<Record<string, Track>>
  /** Parameters that someone set by hand, by id; they replace the evidence, for all years. */
  readonly parameters: Readonly<Record<string, Value>>
}

/** Outcomes that a region can bring its own count of, to start from. */
export const startFigures = ['wlz.indicated.vv', 'waiting.total', 'places.available'] as const
export type StartFigure = (typeof startFigures)[number]

/**
 * Own figures of regions on 31 December before the first year, in region order; null where a region has none. They replace
 * the counts of the evidence. They are no part of a policy, because scenarios that are compared start from the same counts.
 */
export type Start = Readonly<Partial<Record<StartFigure, readonly (number | null)[]>>>

/** Every region starts from the evidence. */
export const noStart: Start = {}

export const noPolicy: Policy = { levers: {}, effects: {}, context: {}, parameters: {} }
