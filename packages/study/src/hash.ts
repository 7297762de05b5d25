import type { Policy } from '@wlz/core'
import { canonicalJson } from './canonical.ts'
import { sha256 } from './sha256.ts'

/** All that determines the numbers of one run, and nothing else: no title, host, time or cut of the output. */
export interface Determinants {
  readonly policy: Policy
  readonly seed: string
  readonly draws: number
  /** Code of a region, or `NL`. */
  readonly region: string
  readonly engine: string
  readonly data: string
}

/** Name of a run: equal hash, equal numbers. Scenarios that differ in words alone share it. */
export function runHash({ policy, seed, draws, region, engine, data }: Determinants): string {
  return `sha256:${sha256(canonicalJson({ policy, seed, draws, region, engine, data }))}`
}
