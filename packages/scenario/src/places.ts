import { isScalar, Scalar, type Node } from 'yaml'

import type { Fact, Issue, Place } from './issue.ts'
import { pathId, pathText, type KeyPath } from './key-path.ts'
import { locator } from './lines.ts'

/** Value in the file at one place. */
export interface Written {
  /** Place of the value. */
  readonly offset: number
  /** Place of its key, if it has one. */
  readonly keyOffset?: number
  /** A scalar as written, without quotes. */
  readonly text?: string
  readonly quoted: boolean
}

/** The places of a file while it is read, and the faults that were found on the way. */
export interface Places {
  readonly issues: readonly Issue[]
  readonly lineOf: (offset: number) => number
  /** A fault at an offset; with a path, that place counts as refused. */
  fault(offset: number, fact: Fact, path?: KeyPath): void
  remember(node: Node | null, path: KeyPath, keyOffset: number | undefined, around: number): void
  written(path: KeyPath): Written | undefined
  /** Place of a value (or of its key) for a fault; of the nearest thing around it when the path is not in the file. */
  place(path: KeyPath, part?: 'value' | 'key'): Place
  /** True if there already is a fault at exactly this path. */
  isFaulty(path: KeyPath): boolean
}

export function placesOf(file: string, text: string): Places {
  const locate = locator(text)
  const known = new Map<string, Written>()
  const faulty = new Set<string>()
  const issues: Issue[] = []
  const at = (offset: number, path: KeyPath = []): Place => ({
    file,
    ...locate(offset),
    ...(path.length === 0 ? {} : { key: pathText(path) }),
  })
  return {
    issues,
    lineOf: (offset) => locate(offset).line,
    fault: (offset, fact, path) => {
      issues.push({ ...at(offset, path), ...fact })
      if (path !== undefined) faulty.add(pathId(path))
    },
    remember: (node, path, keyOffset, around) => {
      const scalar = node !== null && isScalar(node) ? node : undefined
      known.set(pathId(path), {
        offset: node?.range?.[0] ?? around,
        ...(keyOffset === undefined ? {} : { keyOffset }),
        ...(scalar === undefined ? {} : { text: scalar.source ?? String(scalar.value) }),
        quoted: scalar !== undefined && scalar.type !== Scalar.PLAIN,
      })
    },
    written: (path) => known.get(pathId(path)),
    isFaulty: (path) => faulty.has(pathId(path)),
    place: (path, part = 'value') => {
      for (let length = path.length; length >= 0; length--) {
        const written = known.get(pathId(path.slice(0, length)))
        if (written !== undefined)
          return at(
            length === path.length && part === 'key' ? (written.keyOffset ?? written.offset) : written.offset,
            path,
          )
      }
      return at(0, path)
    },
  }
}
