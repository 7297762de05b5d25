import type { Parameter } from './evidence.ts'
import type { ParameterId } from './parameter-id.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { readPack } from '../../test/pack.ts'
import { lanes } from './columns.ts'
import type { Evidence } from './evidence.ts'
import { Inputs, rollOut } from './inputs.ts'
import { Parameters, standardScores, streamOf, type DrawList } from './parameters.ts'
import { noPolicy, type Policy, type Track } from './policy.ts'

let evidence: Evidence
beforeAll(() => {
  evidence = readPack().evidence
})

/** Lanes 0 to 31 are region 0, the others region 1; draws count up in both. */
const regionOf = Int32Array.from({ length: lanes }, (_, lane) => (lane < 32 ? 0 : 1))
const list = (isCentral = false): DrawList => ({
  seed: 'inputs',
  draws: Int32Array.from({ length: lanes }, (_, lane) => lane % 32),
  isCentral,
})
const read = (policy: Partial<Policy>, isCentral = false): Inputs =>
  new Inputs({
    policy: { ...noPolicy, ...policy },
    regionOf,
    list: list(isCentral),
    parameter: new Parameters(evidence, list(isCentral)),
    firstYear: 2024,
    years: evidence.years,
  })
const everywhere = (track: Track) => evidence.regions.map(() => track)

describe('a parameter', () => {
  const own = (parameters: Policy['parameters']) => new Parameters(evidence, list(), parameters)
  const wide = { low: 0.01, central: 0.02, high: 0.03, as: 0.8 }

  it('that a policy sets replaces the evidence, and no other parameter moves', () => {
    expect([...own({ 'signal.tijdig': 0.6 }).of('signal.tijdig')]).toEqual(new Array(lanes).fill(0.6))
    expect([...own({ 'signal.tijdig': 0.6 }).of('stay.mean.vv')]).toEqual([...own({}).of('stay.mean.vv')])
    expect(own({}).of('signal.tijdig')[0]).toBe(evidence.parameters['signal.tijdig']!.central)
  })

  it('keeps its own chance: the same spread gives the same draws as the evidence would', () => {
    const replaced = {
      ...evidence,
      parameters: { ...evidence.parameters, 'meerzorg.share': { ...evidence.parameters['meerzorg.share']!, ...wide } },
    }
    expect([...own({ 'meerzorg.share': wide }).of('meerzorg.share')]).toEqual([
      ...new Parameters(replaced, list()).of('meerzorg.share'),
    ])
  })

  it('stays within the bounds of the evidence', () => {
    expect(own({ 'signal.tijdig': 7 }).of('signal.tijdig')[0]).toBe(evidence.parameters['signal.tijdig']!.max)
  })
})

describe('levers', () => {
  it('stand at neutral when nobody sets them, and before the first year', () => {
    const inputs = read({ levers: { 'langer-thuis': everywhere([[{ year: 2024, value: 0.5 }]]) } })
    expect(inputs.lever('intramuraal-plafond', 3)[0]).toBe(3)
    expect(inputs.lever('langer-thuis', 0)[0]).toBe(0.5)
    expect(inputs.lever('langer-thuis', -1)[0]).toBe(0)
    expect([inputs.isSet('langer-thuis'), inputs.isSet('reablement')]).toEqual([true, false])
  })

  it('are read region by region, also when the first region leaves them alone', () => {
    const inputs = read({
      levers: {
        'langer-thuis': evidence.regions.map((_, region): Track =>
          region === 1 ? [[{ year: 2026, value: 0.4 }]] : [],
        ),
      },
    })
    expect([inputs.lever('langer-thuis', 5)[0], inputs.lever('langer-thuis', 5)[40]]).toEqual([0, 0.4])
  })

  it('never leave their hard bounds, whatever the spread of a value', () => {
    const wide = { low: -5, central: 0.5, high: 6, as: 0.8 }
    const values = read({ levers: { 'langer-thuis': everywhere([[{ year: 2024, value: wide }]]) } }).lever(
      'langer-thuis',
      0,
    )
    expect(Math.min(...values)).toBe(0)
    expect(Math.max(...values)).toBe(1)
  })

  it('have one chance for a whole path: a draw that is high is high all along', () => {
    const low = { low: 0.1, central: 0.2, high: 0.3, as: 0.8 }
    const high = { low: 0.5, central: 0.6, high: 0.7, as: 0.8 }
    const inputs = read({
      levers: {
        'langer-thuis': everywhere([
          [
            { year: 2024, value: low },
            { year: 2034, value: high },
          ],
        ]),
      },
    })
    const [before, after] = [inputs.lever('langer-thuis', 0), inputs.lever('langer-thuis', 10)]
    before.forEach((value, lane) => expect(after[lane]! - value).toBeCloseTo(0.4, 9))
  })

  it('are at their median in the central run', () => {
    const wide = { low: 0.1, central: 0.2, high: 0.9, as: 0.8 }
    expect(
      new Set(
        read({ levers: { 'langer-thuis': everywhere([[{ year: 2024, value: wide }]]) } }, true).lever(
          'langer-thuis',
          0,
        ),
      ),
    ).toEqual(new Set([0.2]))
  })
})

describe('a measure with a ramp', () => {
  const years = (...values: number[]) => values.map((value) => new Float64Array(lanes).fill(value))
  const rolled = (ramp: number, ...asked: number[]) =>
    rollOut(years(...asked), new Float64Array(lanes).fill(ramp), { max: 1, neutral: 0 }).map(([value]) => value)

  it('is rolled out as fast as it can be, no further than asked, and stops at once', () => {
    expect(rolled(4, 0, 0.6, 0.6, 0.6, 1, 0, 1)).toEqual([0, 0.25, 0.5, 0.6, 0.85, 0, 0.25])
  })

  it('takes a path that is slower as it is written, to the bit, and with no ramp any path', () => {
    expect(rolled(5, 0.06, 0.12, 0.18, 0.3)).toEqual([0.06, 0.12, 0.18, 0.3])
    expect(rolled(0, 0, 1, 0.3)).toEqual([0, 1, 0.3])
  })

  it('has the ramp of the evidence, or the one that a policy sets', () => {
    const levers = { valpreventie: everywhere([[{ year: 2024, value: 1 }]]) }
    const ramp = evidence.parameters['ramp.valpreventie']!.central
    expect(read({ levers }).lever('valpreventie', 1)[0]).toBe(2 / ramp)
  })
})

describe('effects', () => {
  it('come from the evidence, or from whoever states them, within bounds', () => {
    expect(read({}, true).effect('valpreventie')[0]).toBe(evidence.parameters['effect.valpreventie']!.central)
    expect(read({ effects: { valpreventie: 0.2 } }).effect('valpreventie')[0]).toBe(0.2)
    expect(read({ effects: { valpreventie: 7 } }).effect('valpreventie')[0]).toBe(0.5)
  })

  it('are never made up', () => {
    expect(() => read({}).effect('tussenvormen')).toThrow('effect of tussenvormen')
  })

  it('of measures that postpone share one chance, so that together they keep zero in their range', () => {
    const parameter = new Parameters(evidence, list())
    expect(streamOf('effect.reablement')).toBe(streamOf('effect.respijtzorg'))
    expect(streamOf('stay.mean.vv')).toBe('stay.mean.vv')
    const scores = standardScores(list(), streamOf('effect.reablement'))
    const [reablement, respite] = [parameter.of('effect.reablement'), parameter.of('effect.respijtzorg')]
    for (let one = 0; one < 32; one++)
      for (let other = 0; other < 32; other++)
        if (scores[one]! < scores[other]!) {
          expect(reablement[one]).toBeLessThanOrEqual(reablement[other]!)
          expect(respite[one]).toBeLessThanOrEqual(respite[other]!)
        }
  })
})

describe('the world', () => {
  it('is the evidence where nobody says otherwise, and the track where somebody does', () => {
    const inputs = read({ context: { dementie: [[{ year: 2030, value: -0.01 }]] } }, true)
    expect(inputs.context('dementie', 0)[0]).toBe(evidence.parameters['world.dementie']!.central)
    expect(inputs.context('dementie', 6)[0]).toBe(-0.01)
    expect(inputs.context('mantelzorg', 6)[0]).toBe(evidence.parameters['world.mantelzorg']!.central)
  })
})

describe('parameters', () => {
  it('are drawn once, within their bounds, and stand at their median in the central run', () => {
    const parameter = new Parameters(evidence, list())
    const central = new Parameters(evidence, list(true))
    for (const { id, min, max, central: median } of Object.values(evidence.parameters) as readonly (Parameter & {
      readonly id: ParameterId
    })[]) {
      const values = parameter.of(id)
      expect(parameter.of(id)).toBe(values)
      expect(Math.min(...values)).toBeGreaterThanOrEqual(min)
      expect(Math.max(...values)).toBeLessThanOrEqual(max)
      expect(central.of(id)[0]).toBe(median)
    }
  })

  it('are the same for a draw in every region', () => {
    const values = new Parameters(evidence, list()).of('stay.mean.vv')
    for (let draw = 0; draw < 32; draw++) expect(values[draw]).toBe(values[draw + 32])
    expect(new Set(values).size).toBe(32)
  })
})
