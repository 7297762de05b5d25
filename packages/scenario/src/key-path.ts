import { clip } from './issue.ts'

/** Keys and positions from the top of the file to a value. */
export type KeyPath = readonly (string | number)[]

/** A path as a fault shows it, at most 100 characters. */
export function pathText(path: KeyPath): string {
  const text = path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`
      const name = /^[\p{L}\p{N}_-]{1,60}$/u.test(part) ? part : JSON.stringify(clip(part))
      return index === 0 ? name : `.${name}`
    })
    .join('')
  return text.length <= 100 ? text : `${text.slice(0, 99)}…`
}

/** A path as the key of a map. */
export const pathId = (path: KeyPath): string => JSON.stringify(path)

export const isSamePath = (a: KeyPath, b: KeyPath): boolean =>
  a.length === b.length && a.every((part, index) => part === b[index])
