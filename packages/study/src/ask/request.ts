import type { IndicatorId, Policy, Start } from '@wlz/core'
import type { Pack } from '@wlz/data'
import type { KeptDraws } from '../jobs/kept-draws.ts'

/** The part of the pack that a study needs. */
export type StudyPack = Pick<Pack, 'hash' | 'evidence' | 'leverEvidence' | 'parameters'>

/** The part of a scenario that a study needs; the scenario package's own type has it all. */
export interface StudyScenario {
  readonly id: string
  readonly policy: Policy
  /** Decided policy that it stands on: what it only inherits from there is no choice of whoever wrote it. */
  readonly decided?: Policy
  readonly seed: string
  readonly draws: number
}

/** Request fields that every study shares. */
export interface StudyRequest {
  /** Region codes, `NL`, or `all` for every region and NL. The answer is in region order, NL last. */
  readonly regions: readonly string[]
  /** Own figures that regions start from, under every scenario of the study; `noStart` where there are none. */
  readonly start: Start
  /** Absent: all of the catalogue. The answer is in the order of the catalogue. */
  readonly indicators?: readonly string[]
  /** Years of the answer, both included; absent: all. They cut the output, never the run. */
  readonly from?: number
  readonly to?: number
  /** Stop at the last year of the answer: a first look, which a whole run follows. */
  readonly isLook?: boolean
  /** Draws that this study ran before, with fewer of them: they are not run again where their values fit in memory. */
  readonly kept?: KeptDraws
  /** Version and hash of the built core, as the host knows them. */
  readonly engine: string
  /** Words of an indicator, in the language of the host. */
  readonly label: (indicator: IndicatorId) => string
}

export interface RunStudy extends StudyRequest {
  readonly scenario: StudyScenario
  /** Absent: the scenario's own. */
  readonly draws?: number
  readonly seed?: string
  /** Give the structures of the world apart too, where nobody chose one. */
  readonly byStructure?: boolean
}

export interface CompareStudy extends StudyRequest {
  readonly base: StudyScenario
  /**
   * Compared with the base one by one. The host leaves out the base's own file; equal content elsewhere gives zeros.
   */
  readonly others: readonly StudyScenario[]
  /** Absent: the base's, for all scenarios. */
  readonly draws?: number
  readonly seed?: string
  /** Give the structures of the world of the base apart too. */
  readonly byStructure?: boolean
  /** Work out which lever causes how much. */
  readonly shares?: boolean
  /** Draws of the base, from other comparisons with it: they are not run again. */
  readonly keptBase?: KeptDraws
  /** Give the scenarios that are compared with their own bands too, not their differences alone. */
  readonly levels?: boolean
  /** Tell of present values in which year they are earned back, draw by draw. */
  readonly payback?: boolean
}

/** Work done so far, counted in runs of one draw of one region under one policy. */
export type Progress = (done: number, total: number) => void
