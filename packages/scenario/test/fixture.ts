import { contextCatalogue, leverCatalogue } from '@wlz/core'

import type { Issue, Parsed, ScenarioCatalogue } from '../src/index.ts'

/** The 31 zorgkantoorregio's on the borders of 2023, in the order of the evidence. */
const regionNames = [
  'Groningen',
  'Friesland',
  'Drenthe',
  'Zwolle',
  'Twente',
  'Apeldoorn/Zutphen',
  'Arnhem',
  'Nijmegen',
  'Utrecht',
  'Flevoland',
  "'t Gooi",
  'Noord-Holland Noord',
  'Kennemerland',
  'Zaanstreek/Waterland',
  'Amsterdam',
  'Amstelland en De Meerlanden',
  'Zuid-Holland Noord',
  'Haaglanden',
  'Westland Schieland Delfland',
  'Midden-Holland',
  'Rotterdam',
  'Zuid-Hollandse Eilanden',
  'Waardenland',
  'Zeeland',
  'West-Brabant',
  'Midden-Brabant',
  'Noordoost-Brabant',
  'Zuidoost-Brabant',
  'Noord- en Midden-Limburg',
  'Zuid-Limburg',
  'Midden-IJssel',
] as const

// 5522 (Nieuwe Waterweg Noord) was merged into 5519
export const regions = regionNames.map((name, index) => ({ code: String(5501 + index + (index >= 21 ? 1 : 0)), name }))

/** Medians of the worlds that point to a parameter: any number within the bounds serves the tests of this package. */
const parameters = Object.fromEntries(
  contextCatalogue.flatMap((item) =>
    Object.values(item.worlds).flatMap((world) =>
      'parameter' in world ? [[world.parameter, { central: (item.min + 2 * item.max) / 3 }] as const] : [],
    ),
  ),
)

export const catalogue: ScenarioCatalogue = { levers: leverCatalogue, context: contextCatalogue, regions, parameters }

export const valueOf = <T>(parsed: Parsed<T>): T => {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 1))
  return parsed.value
}

export const issuesOf = (parsed: Parsed<unknown>): readonly Issue[] => {
  if (parsed.ok) throw new Error('expected faults, found none')
  return parsed.issues
}
