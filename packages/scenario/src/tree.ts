import { Composer, isAlias, isMap, isScalar, isSeq, Scalar, type Node, type Pair, type ParsedNode } from 'yaml'

import { limits } from './catalogue.ts'
import { clip, type Fact, type Issue, type Place } from './issue.ts'
import { locator } from './lines.ts'
import { isOddNumber } from './numbers.ts'
import { scan } from './prescan.ts'

export type KeyPath = readonly (string | number)[]

/** What the file says at one place. */
export interface Written {
  /** Where the value stands. */
  readonly offset: number
  /** Where its key stands, if it has one. */
  readonly keyOffset?: number
  /** A scalar as written, without quotes. */
  readonly text?: string
  readonly quoted: boolean
}

/** A file as plain values, with the place of each. */
export interface Tree {
  readonly file: string
  readonly value: unknown
  readonly issues: readonly Issue[]
  /** What stands at a path, if anything. */
  written(path: KeyPath): Written | undefined
  /** Place of a value (or of its key) for a fault; of the nearest thing around it when the path is not in the file. */
  place(path: KeyPath, part?: 'value' | 'key'): Place
  /** Does a fault stand at this very path already? */
  isFaulty(path: KeyPath): boolean
}

/** Keys that carry a whole number: a decimal point in them is a thousands mark more often than not. */
const wholeKeys = new Set<string | number | undefined>(['year', 'draws', 'schema'])
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

export function pathText(path: KeyPath): string {
  const text = path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`
      const name = /^[\p{L}\p{N}_-]{1,60}$/u.test(part) ? part : JSON.stringify(clip(part).slice(0, 60))
      return index === 0 ? name : `.${name}`
    })
    .join('')
  return text.length <= 100 ? text : `${text.slice(0, 99)}…`
}

type AnyPair = Pair<ParsedNode, ParsedNode | null>

/** `{ value: 0,1 }` is to YAML a value 0 and a key 1 without value; to a Dutch writer it is one number. */
function decimalComma(before: AnyPair | undefined, key: ParsedNode, value: ParsedNode | null): { offset: number; text: string; key: string } | undefined {
  const whole = before?.value
  if (value !== null || !isScalar(key) || !isScalar(whole) || !isScalar(before?.key)) return undefined
  const [left, right] = [whole.source ?? '', key.source ?? '']
  const adjacent = whole.range[1] + 1 === key.range[0]
  return adjacent && /^[-+]?\d+$/.test(left) && /^\d+$/.test(right) ? { offset: whole.range[0], text: `${left},${right}`, key: String(before?.key.value) } : undefined
}

/** Read the notation: plain values without prototypes, every place remembered, all faults of the notation at once. */
export function readTree(file: string, text: string): Tree {
  const locate = locator(text)
  const places = new Map<string, Written>()
  const faulty = new Set<string>()
  const issues: Issue[] = []
  const id = (path: KeyPath) => JSON.stringify(path)

  const at = (offset: number, path?: KeyPath): Place => ({ file, ...locate(offset), ...(path === undefined || path.length === 0 ? {} : { key: pathText(path) }) })
  const fault = (offset: number, fact: Fact, path?: KeyPath) => {
    issues.push({ ...at(offset, path), ...fact })
    if (path !== undefined) faulty.add(id(path))
  }

  const place = (path: KeyPath, part: 'value' | 'key' = 'value'): Place => {
    for (let length = path.length; length >= 0; length--) {
      const written = places.get(id(path.slice(0, length)))
      if (written === undefined) continue
      const offset = length === path.length && part === 'key' ? (written.keyOffset ?? written.offset) : written.offset
      return { ...at(offset), ...(path.length === 0 ? {} : { key: pathText(path) }) }
    }
    return at(0, path)
  }
  const tree = (value: unknown): Tree => ({
    file, value, issues, place,
    written: (path) => places.get(id(path)),
    isFaulty: (path) => faulty.has(id(path)),
  })

  const { tokens, faults } = scan(text)
  for (const { offset, fact } of faults) fault(offset, fact)
  if (issues.length > 0) return tree(undefined)

  const documents = [...new Composer({ schema: 'core', version: '1.2', merge: false, uniqueKeys: false, strict: true }).compose(tokens, true, text.length)]
  for (const error of documents.flatMap((document) => document.errors)) {
    if (error.code === 'MULTIPLE_DOCS') continue
    fault(error.pos[0], error.code === 'TAB_AS_INDENT' ? { code: 'yaml-tab' } : { code: 'yaml-syntax', detail: error.code })
  }
  const second = documents[1]
  if (second !== undefined) fault(second.range[0], { code: 'yaml-many-documents' })
  const root = documents[0]?.contents ?? null
  if (issues.length > 0) return tree(undefined)
  if (root === null || (isScalar(root) && root.value === null)) {
    fault(0, { code: 'file-empty' })
    return tree(undefined)
  }

  const remember = (node: Node | null, path: KeyPath, keyOffset?: number, fallback = 0) => {
    const scalar = node !== null && isScalar(node) ? node : undefined
    places.set(id(path), {
      offset: node?.range?.[0] ?? fallback,
      ...(keyOffset === undefined ? {} : { keyOffset }),
      ...(scalar === undefined ? {} : { text: scalar.source ?? String(scalar.value) }),
      quoted: scalar !== undefined && scalar.type !== Scalar.PLAIN,
    })
  }

  const readScalar = (node: Scalar, path: KeyPath): unknown => {
    const offset = node.range?.[0] ?? 0
    const { value } = node
    if (typeof value === 'string') {
      // oxlint-disable-next-line no-control-regex
      if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(value)) fault(offset, { code: 'control-character' }, path)
      else if (value.includes('\t')) fault(offset, { code: 'yaml-tab' }, path)
      return value
    }
    if (typeof value !== 'number') return value
    const written = node.source ?? String(value)
    if (!Number.isFinite(value)) {
      fault(offset, { code: 'not-finite', found: clip(written) }, path)
      return Number.NaN
    }
    const whole = wholeKeys.has(path.at(-1)) && Number.isInteger(value)
    if (isOddNumber(written, whole)) fault(offset, { code: 'odd-number', found: clip(written), reads: value }, path)
    return value
  }

  const read = (node: Node | null, path: KeyPath): unknown => {
    if (path.length > limits.depth) {
      fault(node?.range?.[0] ?? 0, { code: 'too-deep', max: limits.depth }, path)
      return undefined
    }
    if (node === null || isAlias(node)) return null
    if (isScalar(node)) return readScalar(node, path)
    if (isSeq(node)) {
      return node.items.map((item, index) => {
        const inside = [...path, index]
        remember(item as Node | null, inside, undefined, node.range?.[0])
        return read(item as Node | null, inside)
      })
    }
    return isMap(node) ? readMap(node.items as AnyPair[], path) : null
  }

  const readMap = (pairs: readonly AnyPair[], path: KeyPath): Record<string, unknown> => {
    const result: Record<string, unknown> = Object.create(null)
    const first = new Map<string, number>()
    for (const [index, { key, value }] of pairs.entries()) {
      const offset = key.range[0]
      if (!isScalar(key)) {
        fault(offset, { code: 'key-not-text' }, path)
        continue
      }
      const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
      const inside = [...path, name]
      const earlier = first.get(name)
      const comma = decimalComma(pairs[index - 1], key, value)
      if (comma !== undefined) {
        fault(comma.offset, { code: 'wrong-type', found: comma.text, foundShape: 'text', expected: ['number'], hint: 'decimal-comma' }, [...path, comma.key])
        continue
      }
      if (name === '<<' && key.type === Scalar.PLAIN) fault(offset, { code: 'yaml-merge-key' }, inside)
      else if (forbiddenKeys.has(name)) fault(offset, { code: 'unknown-key', found: name, allowed: [] }, inside)
      else if (earlier !== undefined) fault(offset, { code: 'duplicate-key', found: clip(name), firstLine: locate(earlier).line }, inside)
      else {
        first.set(name, offset)
        remember(value, inside, offset, offset)
        result[name] = read(value, inside)
      }
    }
    return result
  }

  remember(root, [])
  return tree(read(root, []))
}
