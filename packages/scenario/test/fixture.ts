import { contextCatalogue, type Parameter } from '@wlz/core'

import { policyLevers, type Issue, type Parsed, type ScenarioCatalogue } from '../src/index.ts'

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

const parameter = (
  id: string,
  low: number,
  central: number,
  high: number,
  min: number,
  max: number,
  unit = 'share',
): Parameter => ({
  id,
  unit,
  low,
  central,
  high,
  as: 0.8,
  min,
  max,
})

/** Medians of the worlds that point to a parameter: any number within the bounds serves the tests of this package. */
const ofWorlds = contextCatalogue.flatMap((item) =>
  [
    item.parameter,
    ...Object.values(item.worlds).flatMap((world) => ('parameter' in world ? [world.parameter] : [])),
  ].map((id) => {
    const central = (item.min + 2 * item.max) / 3
    return parameter(id, central, central, central, item.min, item.max)
  }),
)

/** Rates of leaving forms of care that nobody of a sector stands in at the start. */
const ofNobody = ['clustered.ghz', 'clustered.ggz', 'voorzorg.ghz', 'voorzorg.ggz'].flatMap((form) => [
  parameter(`ask.${form}`, 0.1, 0.2, 0.3, 0, 3, 'per year'),
  parameter(`base.${form}`, 0, 0, 0, 0, 0),
])

/** A few of the parameters of the evidence: free ones, one that hangs on a lever, those with a single value, one built in. */
const parameters = Object.fromEntries(
  [
    ...ofWorlds,
    ...ofNobody,
    parameter('signal.tijdig', 0.45, 0.45, 0.45, 0, 1),
    parameter('stay.mean', 2.4, 2.7, 3.2, 1, 6, 'years'),
    parameter('effect.valpreventie', 0, 0.02, 0.06, 0, 0.5),
    parameter('aflopend.share.vv', 0.52, 0.52, 0.52, 0.52, 0.52),
    { ...parameter('growth.vg', 0, 0.01, 0.02, -0.1, 0.1), isBuiltIn: true as const },
  ].map((each) => [each.id, each]),
)

/** One law that is there and one that is supposed. */
const legalStarts = {
  'zorgkantoor-medefinanciering': { from: '2026-02-04', certainty: 'published' },
  'recht-op-verblijf': { from: '2028-01-01', certainty: 'assumed' },
} as const

export const catalogue: ScenarioCatalogue = {
  levers: policyLevers(legalStarts),
  context: contextCatalogue,
  regions,
  parameters,
}

export const valueOf = <T>(parsed: Parsed<T>): T => {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 1))
  return parsed.value
}

export const issuesOf = (parsed: Parsed<unknown>): readonly Issue[] => {
  if (parsed.ok) throw new Error('expected faults, found none')
  return parsed.issues
}
