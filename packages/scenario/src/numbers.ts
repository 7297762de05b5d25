import type { NumberHint } from './issue.ts'

/** Digits as a person writes a number: no leading zeros, no hexadecimal, no dots without digits around them. */
const plainNumber = /^[-+]?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/
const wholeNumber = /^(0|[1-9]\d*)$/

/** YAML reads these as a number, but perhaps another than was meant: 010 is 10, 0x10 is 16, a year 2.027 is 2. */
export const isOddNumber = (text: string, whole: boolean): boolean => !(whole ? wholeNumber : plainNumber).test(text)

/** Reason that a text was not a number, if its form shows it. */
export function numberHint(text: string, quoted: boolean): NumberHint | undefined {
  const trimmed = text.trim()
  if (quoted && plainNumber.test(trimmed)) return 'number-as-text'
  if (/^[-+]?\d+,\d+$/.test(trimmed)) return 'decimal-comma'
  if (/^[-+]?\d+([.,]\d+)?\s*%$/.test(trimmed)) return 'percent'
  if (/^[-+]?\d[\d_]*_[\d_.]*$/.test(trimmed)) return 'underscore'
  if (/^\d{1,2}:\d{2}(:\d{2})?$/.test(trimmed)) return 'time'
  if (/^\d{4}-\d{1,2}-\d{1,2}/.test(trimmed)) return 'date'
  if (/^(yes|no|on|off|true|false|ja|nee|y|n|j)$/i.test(trimmed)) return 'yes-no'
  if (/^(€|\$|eur)/i.test(trimmed) || /(€|eur|euro)$/i.test(trimmed)) return 'currency'
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(trimmed)) return 'thousands'
  return undefined
}
