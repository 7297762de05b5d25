import { describe, expect, it } from 'vitest'
import { contrast } from './contrast.ts'
import { darkPalette, lightPalette } from './palette.ts'

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2) // the known least grey for text on white
})

describe.each([
  ['light', lightPalette],
  ['dark', darkPalette],
])('the %s palette', (_, palette) => {
  it('has text at 4.5:1 and marks at 3:1 on its paper', () => {
    for (const colour of [palette.ink, palette.muted, palette.hue, palette.alert, palette.beyond, ...palette.series])
      expect(contrast(colour, palette.paper), colour).toBeGreaterThanOrEqual(4.5)
  })

  it('has a ramp whose neighbours differ, from near the paper to far from it', () => {
    const steps = palette.ramp.map((colour) => contrast(colour, palette.paper))
    for (let index = 1; index < steps.length; index++) expect(steps[index]! / steps[index - 1]!).toBeGreaterThan(1.25)
  })
})
