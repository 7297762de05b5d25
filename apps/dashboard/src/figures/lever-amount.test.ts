import { expect, it } from 'vitest'
import { layerText, leverAmount } from './lever-amount.ts'

it('writes a share as a percentage, and other numbers as they are', () => {
  expect(leverAmount(0.2, 'valpreventie', 'nl')).toBe('20%')
  expect(leverAmount(0.125, 'valpreventie', 'en')).toBe('12.5%')
  expect(leverAmount(0.07, 'valpreventie', 'nl')).toBe('7%')
  expect(leverAmount(0.0013, 'valpreventie', 'nl')).toBe('0,13%')
  expect(leverAmount(1.5, 'geclusterd-wonen', 'nl')).toBe('1,5')
  expect(leverAmount(2, 'levensduur', 'nl')).toBe('2')
})

it('writes a path by its years, and a spread behind its middle', () => {
  const layer = [
    { year: 2026, value: 0 },
    { year: 2030, value: { low: 0.1, central: 0.2, high: 0.3, as: 0.8 } },
  ]
  expect(layerText(layer, 'valpreventie', 'nl')).toBe('2026: 0%, 2030: 20% (10%–30%)')
})
