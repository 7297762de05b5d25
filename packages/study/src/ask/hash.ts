import type { Policy, Start, Track } from '@wlz/core'
import { canonicalJson } from './canonical.ts'
import { sha256 } from './sha256.ts'

/** All that determines the numbers of one run, and nothing else: no title, host, time or cut of the output. */
export interface Determinants {
  readonly policy: Policy
  readonly start: Start
  readonly seed: string
  readonly draws: number
  /** Code of a region, or `NL`; absent: any, where a run is known apart from its regions. */
  readonly region?: string
  readonly engine: string
  readonly data: string
}

/** Name of a run: equal hash, equal numbers. Scenarios that differ in words alone share it. */
export function runHash({ policy, start, seed, draws, region, engine, data }: Determinants): string {
  const levers = Object.fromEntries(Object.entries(policy.levers).map(([id, tracks]) => [id, shared(tracks)]))
  // own figures stand where they stood when they were part of a policy, so that a name that was given stays
  const figures = Object.keys(start).length === 0 ? {} : { figures: start }
  const determinants = { policy: { ...policy, ...figures, levers }, seed, draws, region, engine, data }
  return `sha256:${sha256(canonicalJson(determinants))}`
}

/** Tracks that are the same in every region are written once: a batch names thousands of runs. */
function shared(tracks: readonly Track[]): { readonly everywhere: string } | readonly string[] {
  const texts: string[] = []
  for (const [index, track] of tracks.entries())
    texts.push(track === tracks[index - 1] ? texts[index - 1]! : canonicalJson(track))
  return texts.every((text) => text === texts[0]) ? { everywhere: texts[0] ?? '' } : texts
}
