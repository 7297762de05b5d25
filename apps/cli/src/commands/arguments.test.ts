import { describe, expect, it } from 'vitest'
import { languageOf, spreadIndicators } from './arguments.ts'

describe('arguments', () => {
  it('give the language before anything else is read', () => {
    expect(languageOf(['run', 'basispad'])).toBe('nl')
    expect(languageOf(['--lang', 'en', 'run'])).toBe('en')
    expect(languageOf(['run', '--lang=en'])).toBe('en')
    expect(languageOf(['run', '--lang', 'en', '--lang', 'nl'])).toBe('nl')
    expect(languageOf(['run', '--lang', 'fr'])).toBe('nl')
    expect(languageOf(['run', '--', '--lang', 'en'])).toBe('nl')
  })

  it('keep a scenario apart from the indicators before it', () => {
    expect(spreadIndicators(['run', '--indicator', 'wlz.inflow', 'waiting.total', 'basispad'])).toEqual([
      'run',
      '--indicator=wlz.inflow',
      '--indicator=waiting.total',
      'basispad',
    ])
    expect(spreadIndicators(['run', '--indicator', 'population.65plus', 'scenarios/basispad.yaml'])).toEqual([
      'run',
      '--indicator=population.65plus',
      'scenarios/basispad.yaml',
    ])
    expect(spreadIndicators(['run', '--indicator', 'cost.wlz', 'mijn.yaml'])).toEqual([
      'run',
      '--indicator=cost.wlz',
      'mijn.yaml',
    ])
    expect(spreadIndicators(['run', 'a', '--indicator', 'typefout', '--quiet'])).toEqual([
      'run',
      'a',
      '--indicator=typefout',
      '--quiet',
    ])
  })

  it('leave an indicator without a value for the reader of options to refuse', () => {
    expect(spreadIndicators(['run', 'a', '--indicator'])).toEqual(['run', 'a', '--indicator'])
    expect(spreadIndicators(['run', 'a', '--indicator', '--quiet'])).toEqual(['run', 'a', '--indicator', '--quiet'])
  })
})
