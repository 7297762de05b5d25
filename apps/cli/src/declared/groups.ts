import type { ArgumentRow, OptionRow } from './declaration.ts'

/** Options of every command. */
export const everyday = {
  lang: { text: 'lang', value: 'nl|en', values: 'languages' },
  quiet: { text: 'quiet' },
  debug: { text: 'debug' },
} as const

type FormatText = 'format' | 'queryFormat' | 'scoreFormat' | 'plainFormat' | 'listFormat'

/** Options of what writes an answer; formats differ by command, and so does the text. */
export const output = (text: FormatText) =>
  ({
    format: { text, value: 'formatArg', values: 'formats' },
    csv: { text: 'csvStyle', value: 'nl', values: 'csv-styles' },
    out: { text: 'out', value: 'fileArg', values: 'files' },
  }) as const

export const region = { text: 'region', value: 'regionArg', isMany: true, values: 'regions' } as const
export const seed = { text: 'seed', value: 's' } as const
export const setting = { text: 'set', value: 'setArg', isMany: true, values: 'settings' } as const
export const drawsOut = { text: 'drawsOut', value: 'fileArg', values: 'files' } as const
export const since = { text: 'since', value: 'fileArg', values: 'files' } as const

/** Regions, draws and seed: options of every study and every batch. */
export const asked = (draws: 'draws' | 'planDraws' = 'draws') =>
  ({ region, draws: { text: draws, value: 'n' }, seed }) as const

const fixed = { set: setting, own: { text: 'own', value: 'fileArg', values: 'files' } } as const
const until = { text: 'until', value: 'shareArg' } as const

/** A study: with which levers fixed, and how to write it down. */
export const sampled = (draws: 'draws' | 'planDraws' = 'draws') =>
  ({ ...asked(draws), ...fixed, ...output('format'), ...everyday }) as const

/** A study that can add draws until its answer stands still. */
export const sampledUntil = { ...asked(), ...fixed, until, ...output('format'), ...everyday } as const

/** A series of years of indicators. */
export const series = {
  from: { text: 'from', value: 'yearArg' },
  to: { text: 'to', value: 'yearArg' },
  indicator: { text: 'indicator', value: 'idArg', isList: true, values: 'indicators' },
} as const

export const study = { ...sampledUntil, ...series } as const

export const year = <Text extends OptionRow['text']>(text: Text) => ({ text, value: 'yearArg' }) as const
export const norm = <Text extends OptionRow['text']>(text: Text) =>
  ({ text, value: 'normArg', isMany: true, values: 'norms' }) as const
export const stay = { text: 'stay', value: 'yearsArg' } as const

export const scenario: ArgumentRow = { name: 'scenarioArg', text: 'scenario', values: 'scenarios' }
export const base: ArgumentRow = { name: 'baseArg', text: 'base', values: 'scenarios' }
export const others: ArgumentRow = { name: 'otherArg', text: 'others', isMany: true, values: 'scenarios' }
