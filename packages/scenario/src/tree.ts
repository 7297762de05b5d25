import { Composer, isMap, isScalar, isSeq, Scalar, type Node, type Pair, type ParsedNode } from 'yaml'

import { limits } from './catalogue.ts'
import { invisibleIn, invisibleIndents } from './invisible.ts'
import { clip, type Issue, type Place } from './issue.ts'
import type { KeyPath } from './key-path.ts'
import { isOddNumber } from './numbers.ts'
import { placesOf, type Places, type Written } from './places.ts'
import { scan } from './prescan.ts'

/** A file as plain values, with the place of each. */
export interface Tree {
  /** Undefined when faults of the notation leave nothing to read. */
  readonly value: unknown
  readonly issues: readonly Issue[]
  written(path: KeyPath): Written | undefined
  place(path: KeyPath, part?: 'value' | 'key'): Place
  isFaulty(path: KeyPath): boolean
}

type AnyPair = Pair<ParsedNode, ParsedNode | null>

/** Keys that carry a whole number: a decimal point in them is a thousands mark more often than not. */
const wholeKeys = new Set<string | number | undefined>(['year', 'draws', 'schema', 'runs', 'from', 'to'])
/** Prose, in which a fixed space is a matter of taste; everything else is a name or a number. */
const freeText = new Set<string | number | undefined>(['title', 'why'])
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** Read the notation: plain values without prototypes, every place remembered, all faults of the notation at once. */
export function readTree(file: string, text: string): Tree {
  const places = placesOf(file, text)
  const root = compose(text, places)
  if (root === undefined) return { ...places, value: undefined }
  places.remember(root, [], undefined, 0)
  const value = readNode(root, [], places)
  // a key or name with an unseen character is another name: what follows from that is no fault of its own
  return { ...places, value: places.issues.some(({ code }) => code === 'invisible-character') ? undefined : value }
}

/** The one document of the file; nothing when the notation has faults. */
function compose(text: string, places: Places): Node | undefined {
  const { tokens, faults, longQuote } = scan(text)
  for (const { offset, fact } of faults) places.fault(offset, fact)
  if (faults.length > 0) return undefined
  const composer = new Composer({ schema: 'core', version: '1.2', merge: false, uniqueKeys: false, strict: true })
  const documents = [...composer.compose(tokens, true, text.length)]
  const errors = documents.flatMap((document) => document.errors).filter(({ code }) => code !== 'MULTIPLE_DOCS')
  const indents = errors.length === 0 ? [] : invisibleIndents(text)
  for (const { offset, found } of indents) places.fault(offset, { code: 'invisible-character', found })
  const isQuote = indents.length === 0 && longQuote !== undefined && errors.some(({ pos }) => pos[0] > longQuote)
  if (isQuote) places.fault(longQuote, { code: 'yaml-syntax', detail: 'MISSING_CHAR' }) // all that follows comes of it
  for (const { code, pos } of indents.length > 0 || isQuote ? [] : errors) {
    places.fault(pos[0], code === 'TAB_AS_INDENT' ? { code: 'yaml-tab' } : { code: 'yaml-syntax', detail: code })
  }
  const second = documents[1]
  if (second !== undefined) places.fault(second.range[0], { code: 'yaml-many-documents' })
  if (places.issues.length > 0) return undefined
  const root = documents[0]?.contents ?? null
  if (root !== null && !(isScalar(root) && root.value === null)) return root
  places.fault(0, { code: 'file-empty' })
  return undefined
}

function readNode(node: Node | null, path: KeyPath, places: Places): unknown {
  if (path.length > limits.depth) {
    places.fault(node?.range?.[0] ?? 0, { code: 'too-deep', max: limits.depth }, path)
    return undefined
  }
  if (isScalar(node)) return readScalar(node, path, places)
  if (isMap(node)) return readMap(node.items as AnyPair[], path, places)
  if (!isSeq(node)) return null
  return (node.items as (Node | null)[]).map((item, index) => {
    const inside = [...path, index]
    places.remember(item, inside, undefined, node.range?.[0] ?? 0)
    return readNode(item, inside, places)
  })
}

function readScalar(node: Scalar, path: KeyPath, places: Places): unknown {
  const offset = node.range?.[0] ?? 0
  const { value } = node
  if (typeof value === 'string') {
    // oxlint-disable-next-line no-control-regex
    if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(value))
      places.fault(offset, { code: 'control-character' }, path)
    else if (!freeText.has(path.at(-1)) && invisibleIn(value) !== undefined) placeInvisible(node, value, path, places)
    else if (value.includes('\t')) places.fault(offset, { code: 'yaml-tab' }, path)
    return value
  }
  if (typeof value !== 'number') return value
  const written = node.source ?? String(value)
  if (!Number.isFinite(value)) {
    places.fault(offset, { code: 'not-finite', found: clip(written) }, path)
    return Number.NaN
  }
  const isWhole = wholeKeys.has(path.at(-1)) && Number.isInteger(value)
  if (isOddNumber(written, isWhole))
    places.fault(offset, { code: 'odd-number', found: clip(written), reads: value }, path)
  return value
}

/** At the very character; escapes in quotes may have moved it. */
function placeInvisible(node: Scalar, value: string, path: KeyPath, places: Places): void {
  const { offset, found } = invisibleIn(value)!
  const start = node.range?.[0] ?? 0
  places.fault(start + (node.type === Scalar.PLAIN ? offset : 0), { code: 'invisible-character', found }, path)
}

function readMap(pairs: readonly AnyPair[], path: KeyPath, places: Places): Record<string, unknown> {
  const result: Record<string, unknown> = Object.create(null)
  const first = new Map<string, number>()
  for (const [index, { key, value }] of pairs.entries()) {
    const offset = key.range[0]
    if (!isScalar(key)) {
      places.fault(offset, { code: 'key-not-text' }, path)
      continue
    }
    const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
    const inside = [...path, name]
    const earlier = first.get(name)
    const comma = decimalComma(pairs[index - 1], key, value)
    if (comma !== undefined)
      places.fault(
        comma.offset,
        { code: 'wrong-type', found: comma.text, foundShape: 'text', expected: ['number'], hint: 'decimal-comma' },
        [...path, comma.key],
      )
    else if (invisibleIn(name) !== undefined) placeInvisible(key, name, inside, places)
    else if (name === '<<' && key.type === Scalar.PLAIN) places.fault(offset, { code: 'yaml-merge-key' }, inside)
    else if (forbiddenKeys.has(name)) places.fault(offset, { code: 'unknown-key', found: name, allowed: [] }, inside)
    else if (earlier !== undefined)
      places.fault(offset, { code: 'duplicate-key', found: clip(name), firstLine: places.lineOf(earlier) }, inside)
    else {
      first.set(name, offset)
      places.remember(value, inside, offset, offset)
      result[name] = readNode(value, inside, places)
    }
  }
  return result
}

/** `{ value: 0,1 }` is to YAML a value 0 and a key 1 without value; to a Dutch writer it is one number. */
function decimalComma(
  before: AnyPair | undefined,
  key: ParsedNode,
  value: ParsedNode | null,
): { offset: number; text: string; key: string } | undefined {
  const whole = before?.value
  if (value !== null || !isScalar(key) || !isScalar(whole) || !isScalar(before?.key)) return undefined
  const [left, right] = [whole.source ?? '', key.source ?? '']
  const isAdjacent = whole.range[1] + 1 === key.range[0]
  return isAdjacent && /^[-+]?\d+$/.test(left) && /^\d+$/.test(right)
    ? { offset: whole.range[0], text: clip(`${left},${right}`), key: String(before?.key.value) }
    : undefined
}
