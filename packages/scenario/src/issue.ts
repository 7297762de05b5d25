/**
 * Faults of a scenario, as facts. The words, in both languages, are in the glossary under the same code.
 *
 * Fields mean the same in every code: `found` is what the file says (clipped to 60 characters), `allowed` the names that
 * would do (absent where the list is long: levers, regions), `nearest` the valid name that looks most like it.
 */

import type { LegalStart } from '@wlz/core'

import type { Elsewhere } from './parameters.ts'

/** Place of a fault. Lines and columns start at 1. Absent where there is no file behind it. */
export interface Place {
  /** Name of the file as the user knows it, or `--set` for an option. */
  readonly file: string
  readonly line?: number
  readonly column?: number
  /** Path of keys, e.g. `levers.vpt-verschuiving.path[1].value`, clipped to 100 characters. */
  readonly key?: string
}

/** Kind of thing that a place in the file holds or should hold. */
export type Shape = 'number' | 'text' | 'yes-no' | 'list' | 'map' | 'empty'

/** Reason that a number was not read as one. */
export type NumberHint =
  | 'number-as-text' // "0.1" between quotes
  | 'decimal-comma' // 0,1
  | 'percent' // 10%
  | 'underscore' // 1_000
  | 'time' // 12:30
  | 'date' // 2027-01-01
  | 'yes-no' // yes, no, on, off, ja, nee, true, false
  | 'currency' // € 100
  | 'thousands' // 1.000.000

export type Fact =
  // the file itself
  | { readonly code: 'file-not-found'; readonly found: string; readonly nearest?: string }
  | { readonly code: 'file-is-directory' }
  | { readonly code: 'file-no-permission' }
  | { readonly code: 'file-unreadable' }
  | { readonly code: 'file-too-large'; readonly maxBytes: number }
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-binary' }
  | { readonly code: 'file-utf16' }
  | { readonly code: 'file-byte-order-mark' }
  | { readonly code: 'file-not-utf8' }
  // the notation
  | { readonly code: 'yaml-syntax'; readonly detail: string } // detail: code of the YAML parser, e.g. BAD_INDENT
  | { readonly code: 'yaml-tab' }
  | { readonly code: 'yaml-alias'; readonly found: string } // anchors too
  | { readonly code: 'yaml-merge-key' }
  | { readonly code: 'yaml-tag'; readonly found: string }
  | { readonly code: 'yaml-directive'; readonly found: string }
  | { readonly code: 'yaml-many-documents' }
  | { readonly code: 'too-deep'; readonly max: number }
  | { readonly code: 'too-many-values'; readonly max: number }
  | { readonly code: 'duplicate-key'; readonly found: string; readonly firstLine: number }
  | { readonly code: 'key-not-text' }
  | { readonly code: 'control-character' }
  | { readonly code: 'invisible-character'; readonly found: string } // found: U+00A0 and the like
  // structure
  | {
      readonly code: 'unknown-key'
      readonly found: string
      readonly allowed: readonly string[]
      readonly nearest?: string
    }
  | { readonly code: 'missing-key'; readonly missing: string }
  | {
      readonly code: 'wrong-type'
      readonly found: string
      readonly foundShape: Shape
      readonly expected: readonly Shape[]
      readonly hint?: NumberHint
    }
  | { readonly code: 'wrong-schema'; readonly found: string; readonly supported: number }
  | { readonly code: 'text-empty' }
  | { readonly code: 'text-too-long'; readonly max: number }
  | { readonly code: 'list-empty' }
  // numbers
  | { readonly code: 'odd-number'; readonly found: string; readonly reads: number } // 010, 0x10, 1e400: YAML reads another number than a person
  | { readonly code: 'ambiguous-number'; readonly found: string; readonly readings: readonly number[] } // 1.250 on the command line
  | { readonly code: 'not-finite'; readonly found: string }
  | {
      readonly code: 'out-of-bounds'
      readonly found: string
      readonly min: number
      readonly max: number
      readonly unit?: string
    }
  | { readonly code: 'not-whole'; readonly found: string }
  | { readonly code: 'distribution-order'; readonly low: number; readonly central: number; readonly high: number }
  | { readonly code: 'bad-share'; readonly found: string } // `as`: 1% to 99%, or 0.01 to 0.99
  // paths
  | { readonly code: 'years-not-rising'; readonly year: number; readonly previous: number }
  | {
      readonly code: 'before-legal-start'
      readonly lever: string
      readonly year: number
      readonly legalFrom: number
      readonly neutral: number
      /** The day, and whether it is law. */
      readonly start?: LegalStart
    }
  // names
  | {
      readonly code: 'unknown-lever'
      readonly found: string
      readonly nearest?: string
      readonly isContext?: boolean
      readonly isParameter?: boolean
    }
  | {
      readonly code: 'unknown-context'
      readonly found: string
      readonly allowed: readonly string[]
      readonly nearest?: string
      readonly isLever?: boolean
      readonly isParameter?: boolean
    }
  | {
      readonly code: 'unknown-world'
      readonly found: string
      readonly context: string
      readonly allowed: readonly string[]
      readonly nearest?: string
    }
  | {
      readonly code: 'unknown-parameter'
      readonly found: string
      readonly nearest?: string
      readonly elsewhere?: Elsewhere
    }
  | { readonly code: 'unknown-region'; readonly found: string; readonly nearest?: string }
  | { readonly code: 'duplicate-region'; readonly found: string; readonly region: string }
  | { readonly code: 'regions-on-national-lever'; readonly lever: string }
  // effects
  | {
      readonly code: 'effect-missing'
      readonly lever: string
      readonly unit: string
      readonly min: number
      readonly max: number
    }
  | { readonly code: 'effect-not-allowed'; readonly lever: string }
  | { readonly code: 'effect-differs'; readonly lever: string }
  // inheritance
  | { readonly code: 'extends-missing' }
  | { readonly code: 'extends-not-allowed' } // basispad has no parent
  | { readonly code: 'extends-is-path'; readonly found: string; readonly nearest?: string }
  | { readonly code: 'extends-not-found'; readonly found: string; readonly nearest?: string }
  | { readonly code: 'extends-cycle'; readonly chain: readonly string[] }
  | { readonly code: 'extends-too-long'; readonly max: number }
  // batch plans
  | {
      readonly code: 'unknown-name'
      readonly found: string
      readonly allowed: readonly string[]
      readonly nearest?: string
    }
  | { readonly code: 'unknown-indicator'; readonly found: string; readonly nearest?: string }
  | { readonly code: 'not-modelled'; readonly found: string } // an outcome that is described and has no figures
  | { readonly code: 'unknown-input'; readonly found: string; readonly nearest?: string } // lever, lever.effect or world assumption
  | { readonly code: 'nothing-varies' }
  | { readonly code: 'set-of-two-kinds'; readonly found: readonly string[] }
  | { readonly code: 'bad-set-name'; readonly found: string }
  | { readonly code: 'duplicate-set'; readonly found: string }
  | { readonly code: 'range-order'; readonly low: number; readonly high: number }
  | { readonly code: 'too-many-runs'; readonly found: number; readonly max: number }
  | { readonly code: 'does-not-vary'; readonly found: string; readonly allowed: readonly string[] }
  | { readonly code: 'scenario-not-found'; readonly found: string; readonly nearest?: string }
  // --set
  | { readonly code: 'set-syntax'; readonly found: string } // lever=value or lever.effect=value
  | { readonly code: 'set-twice'; readonly found: string }

export type Issue = Readonly<Place & Fact>
export type IssueCode = Fact['code']

/** Every code, for tests that look for words without a fault or faults without words. */
export const issueCodes = [
  'file-not-found',
  'file-is-directory',
  'file-no-permission',
  'file-unreadable',
  'file-too-large',
  'file-empty',
  'file-binary',
  'file-utf16',
  'file-byte-order-mark',
  'file-not-utf8',
  'yaml-syntax',
  'yaml-tab',
  'yaml-alias',
  'yaml-merge-key',
  'yaml-tag',
  'yaml-directive',
  'yaml-many-documents',
  'too-deep',
  'too-many-values',
  'duplicate-key',
  'key-not-text',
  'control-character',
  'invisible-character',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'wrong-schema',
  'text-empty',
  'text-too-long',
  'list-empty',
  'odd-number',
  'ambiguous-number',
  'not-finite',
  'out-of-bounds',
  'not-whole',
  'distribution-order',
  'bad-share',
  'years-not-rising',
  'before-legal-start',
  'unknown-lever',
  'unknown-context',
  'unknown-world',
  'unknown-parameter',
  'unknown-region',
  'duplicate-region',
  'regions-on-national-lever',
  'effect-missing',
  'effect-not-allowed',
  'effect-differs',
  'extends-missing',
  'extends-not-allowed',
  'extends-is-path',
  'extends-not-found',
  'extends-cycle',
  'extends-too-long',
  'unknown-name',
  'unknown-indicator',
  'not-modelled',
  'unknown-input',
  'nothing-varies',
  'set-of-two-kinds',
  'bad-set-name',
  'duplicate-set',
  'range-order',
  'too-many-runs',
  'does-not-vary',
  'scenario-not-found',
  'set-syntax',
  'set-twice',
] as const satisfies readonly IssueCode[]

// A code that the list forgets is a type error here.
type Forgotten = Exclude<IssueCode, (typeof issueCodes)[number]>
const _nothingForgotten: Forgotten extends never ? true : Forgotten = true
void _nothingForgotten

/** A value, or every fault in what was given: the first twenty, and how many there are in all. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly total: number }

export const maxIssues = 20

/** Text of a file as a fault shows it: one line, at most 60 characters. */
export function clip(text: string): string {
  const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim()
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`
}
