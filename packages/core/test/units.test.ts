import { beforeAll, describe, expect, it } from 'vitest'
import { indicatorCatalogue } from '../src/catalogue/indicators.ts'
import { leverCatalogue } from '../src/catalogue/levers.ts'
import type { Evidence, Parameter } from '../src/engine/evidence.ts'
import { indicatorValues } from '../src/outcome.ts'
import { pull, run } from './courses.ts'
import { readPack } from './pack.ts'

/**
 * Units across formulas: count money in another unit and every outcome in euros is another number by the same factor, and
 * no other outcome moves. An equation that adds euros to fte or persons, or takes one for the other, cannot pass.
 */
let evidence: Evidence
beforeAll(() => {
  evidence = readPack().evidence
})

const factor = 1024
const isMoney = (unit: string) => /\beur\b/.test(unit) && !/ per eur\b/.test(unit)

function inOtherMoney(parameter: Parameter): Parameter {
  if (!isMoney(parameter.unit)) return parameter
  const { low, central, high, min, max } = parameter
  return {
    ...parameter,
    low: low * factor,
    central: central * factor,
    high: high * factor,
    min: min * factor,
    max: max * factor,
  }
}
const withMoney = (all: Evidence, change: (parameter: Parameter) => Parameter): Evidence => ({
  ...all,
  ...(change === inOtherMoney && {
    zvwPerHead: all.zvwPerHead.map((euros) => euros * factor),
    wmoPerHead: all.wmoPerHead.map((euros) => euros * factor),
  }),
  parameters: Object.fromEntries(Object.entries(all.parameters).map(([id, parameter]) => [id, change(parameter)])),
})

/** Every lever a little, but those whose own value is in euros: their bounds in the catalogue stay in euros. */
const little = () =>
  Object.fromEntries(
    leverCatalogue
      .filter(({ unit }) => !isMoney(unit))
      .map(({ id, neutral, min, max }) => [id, neutral === max ? (min + max) / 2 : neutral + (max - neutral) / 10]),
  )

/** Outcomes that do not follow the unit of money as their own unit says. */
function strays(levers: Record<string, number>, change = inOtherMoney): string[] {
  const all = { draws: 2, indicators: indicatorCatalogue.map(({ id }) => id) }
  const before = run(evidence, pull(evidence, levers), all)
  const after = run(withMoney(evidence, change), pull(evidence, levers), all)
  return indicatorCatalogue
    .filter(({ id, unit }) => {
      const expected = unit === 'eur' ? factor : 1
      return before.some((outcome, area) => {
        const [plain, other] = [indicatorValues(outcome, id), indicatorValues(after[area]!, id)]
        return plain.some(
          (value, index) =>
            !(Math.abs(other[index]! - value * expected) <= 1e-9 * Math.max(Math.abs(value * expected), 1)),
        )
      })
    })
    .map(({ id }) => id)
}

describe('money in another unit', () => {
  it.each([
    ['no policy', () => ({})],
    ['every lever a little but those in euros', little],
  ])('changes outcomes in euros by its factor and no other, with %s', (_, levers) => {
    expect(strays(levers())).toEqual([])
  })

  it('is noticed where hours that become fte are counted in money', () => {
    const swapped = (parameter: Parameter): Parameter =>
      inOtherMoney(parameter.id === 'hours.vpt' ? { ...parameter, unit: 'eur' } : parameter)
    expect(strays({}, swapped)).toContain('workforce.required')
  })

  it('is noticed where an amount of the ledger has no unit of money', () => {
    const forgotten = (parameter: Parameter): Parameter =>
      parameter.id === 'cost.fte' ? parameter : inOtherMoney(parameter)
    expect(strays({}, forgotten)).toContain('cost.wlz')
  })
})
