import { limits } from './catalogue.ts'
import type { Fact } from './issue.ts'

/** Text of a file, or the reason why it is none. Line and column belong to the first byte that is wrong. */
export type Source =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fact: Fact; readonly line?: number; readonly column?: number }

const startsWith = (bytes: Uint8Array, ...head: number[]) => head.every((byte, index) => bytes[index] === byte)

/** Bytes of a file as text: strict UTF-8 without a byte order mark, no control characters but tab and line ends. */
export function readText(bytes: Uint8Array): Source {
  if (bytes.length > limits.bytes) return { ok: false, fact: { code: 'file-too-large', maxBytes: limits.bytes } }
  if (bytes.length === 0) return { ok: false, fact: { code: 'file-empty' } }
  if (isUtf16(bytes)) return { ok: false, fact: { code: 'file-utf16' } }
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return { ok: false, fact: { code: 'file-byte-order-mark' } }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return bytes.includes(0)
      ? { ok: false, fact: { code: 'file-binary' } }
      : { ok: false, fact: { code: 'file-not-utf8' }, ...lineAndColumn(decodedPrefix(bytes)) }
  }
  // eslint-disable-next-line no-control-regex
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.exec(text)
  if (control !== null)
    return { ok: false, fact: { code: 'file-binary' }, ...lineAndColumn(text.slice(0, control.index)) }
  if (text.trim() === '') return { ok: false, fact: { code: 'file-empty' } }
  // lone carriage returns were line ends once, and some editors still write them
  return { ok: true, text: text.replaceAll(/\r(?!\n)/g, '\n') }
}

/** A byte order mark of UTF-16 or UTF-32, or Latin text with a zero beside every byte. */
function isUtf16(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0, 0, 0xfe, 0xff)) return true
  const head = Math.min(bytes.length - (bytes.length % 2), 64)
  if (head < 4) return false
  let even = 0
  let odd = 0
  for (let at = 0; at < head; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const pairs = head / 2
  return (even > pairs * 0.8 && odd === 0) || (odd > pairs * 0.8 && even === 0)
}

/** Text before the first byte that is not UTF-8, by halving; a sequence cut at the end is no fault of the prefix. */
function decodedPrefix(bytes: Uint8Array): string {
  const decodes = (length: number): string | undefined => {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), {
        stream: true,
      })
    } catch {
      return undefined
    }
  }
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodes(middle) === undefined) bad = middle
    else good = middle
  }
  return decodes(good) ?? ''
}

function lineAndColumn(before: string): { line: number; column: number } {
  const lines = before.split('\n')
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}
