import { describe, expect, it } from 'vitest'
import { faultLines, oneLine, wrap } from './text.ts'

describe('text from outside', () => {
  it('becomes one line without control characters', () => {
    expect(oneLine('a\n\tb\u001b[31mc\u0007')).toBe('a b [31mc')
    expect(oneLine('x'.repeat(400))).toHaveLength(280)
    expect(oneLine('a\u202eb')).toBe('a b')
  })

  it('stays under the budget, however many faults there are', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `${index} ${'x'.repeat(1_000)}`)
    const shown = faultLines(lines, 500, (count) => `nog ${count}`)
    expect(shown.join('\n').length).toBeLessThan(6_000)
    expect(shown.at(-1)).toBe(`nog ${500 - (shown.length - 1)}`)
    expect(faultLines(['een'], 1, String)).toEqual(['een'])
  })
})

describe('wrapped text', () => {
  it('keeps all words, within the width', () => {
    const text = 'Een zin die te lang is voor de breedte van een klein scherm'
    const lines = wrap(text, 20, '  ').split('\n')
    expect(lines.every((line) => line.length <= 20)).toBe(true)
    expect(lines.map((line) => line.trim()).join(' ')).toBe(text)
  })
})
