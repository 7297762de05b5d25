import type { Layer, Policy, Track, Value } from '@wlz/core'

/** Origin of a value: the file that set it, and its reason. */
export interface Origin {
  /** Id of the scenario, or `--set`. */
  readonly scenario: string
  readonly file: string
  readonly line?: number
  readonly why?: string
}

/** One thing that some file of the chain set and that is still in force somewhere. */
export type Setting =
  /** `regions` holds codes in the order of the evidence; absent = everywhere. */
  | {
      readonly kind: 'lever'
      readonly id: string
      readonly layer: Layer
      readonly regions?: readonly string[]
      readonly origin: Origin
    }
  | { readonly kind: 'effect'; readonly id: string; readonly value: Value; readonly origin: Origin }
  /** `world` is the word that was written for the path, where it was one. */
  | {
      readonly kind: 'context'
      readonly id: string
      readonly layer: Layer
      readonly world?: string
      readonly origin: Origin
    }
  | { readonly kind: 'parameter'; readonly id: string; readonly value: Value; readonly origin: Origin }
  | { readonly kind: 'draws'; readonly value: number; readonly origin: Origin }
  | { readonly kind: 'seed'; readonly value: string; readonly origin: Origin }

/** Difference of a scenario from another. An absent side is the neutral value, or the evidence. */
export type Difference =
  /** `regions`: codes where it holds; absent = everywhere. */
  | {
      readonly kind: 'lever'
      readonly id: string
      readonly regions?: readonly string[]
      readonly from: Track
      readonly to: Track
      readonly why?: string
    }
  | { readonly kind: 'effect'; readonly id: string; readonly from?: Value; readonly to?: Value; readonly why?: string }
  | {
      readonly kind: 'context'
      readonly id: string
      readonly from: Track
      readonly to: Track
      readonly world?: string
      readonly why?: string
    }
  | {
      readonly kind: 'parameter'
      readonly id: string
      readonly from?: Value
      readonly to?: Value
      readonly why?: string
    }
  | { readonly kind: 'draws'; readonly from: number; readonly to: number }
  | { readonly kind: 'seed'; readonly from: string; readonly to: string }

/** A lever that a scenario moves before new policy can: in a year that is past or decided. */
export interface PastStart {
  readonly lever: string
  /** First year in which it differs from the parent. */
  readonly year: number
  /** File that says so. */
  readonly file: string
}

/** A scenario with its inheritance worked out. */
export interface Scenario {
  /** File name without `.yaml`. */
  readonly id: string
  readonly file: string
  readonly title: string
  readonly why: string
  /** Ids from the root to this one. */
  readonly chain: readonly string[]
  readonly policy: Policy
  /** It comes with the program, and is as it came. */
  readonly isShipped: boolean
  /** Shipped policy of now, or of then, that it stands on; absent where it stands on neither. */
  readonly decided?: Policy
  /** Number of draws and seed: its own, a parent's, else 1024 and `wlz`. */
  readonly draws: number
  readonly seed: string
  /** In the order in which they were laid over each other; later ones win. */
  readonly settings: readonly Setting[]
  /** Against its parent; against nothing for the root. */
  readonly differences: readonly Difference[]
  /** Its own and those of its parents. */
  readonly pastStarts: readonly PastStart[]
}
