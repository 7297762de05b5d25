import type { BaseYearRecord, Certainty, ParameterRecord, RegionRecord, SourceRecord } from '../src/records.ts'
import { longevitySpread, longevityWorlds } from './demography/longevity.ts'
import { readNational } from './demography/national.ts'
import type { Period } from './evidence.ts'
import { numberOf, TableError, textOf, type Tables } from './tables.ts'

/** Ids of a source cell; several are joined with a plus. */
export const sourceIds = (text: string): readonly string[] =>
  text === '' ? [] : text.split('+').map((each) => each.trim())

export const readSources = (tables: Tables): readonly SourceRecord[] =>
  tables.read('sources').rows.map((row) => ({
    id: textOf(row, 'source_id'),
    title: textOf(row, 'title'),
    publisher: textOf(row, 'publisher'),
    year: textOf(row, 'year'),
    url: textOf(row, 'url'),
    licence: textOf(row, 'licence'),
    note: textOf(row, 'note'),
  }))

const borders = '2023'

export function readRegions(tables: Tables): readonly RegionRecord[] {
  const all = tables.read('gemeente_regio').rows.filter((row) => textOf(row, 'vintage') === borders)
  const known = new Set(tables.read('regions').rows.map((row) => textOf(row, 'region_code')))
  const stray = all.find((row) => !known.has(textOf(row, 'region_code')))
  if (stray) throw new TableError(stray.file, 'names a region that is not in regions.csv', stray.line, 'region_code')
  return tables.read('regions').rows.map((row) => {
    const certainty: Certainty = textOf(row, 'holder_confidence').startsWith('ASSUMED') ? 'assumed' : 'published'
    return {
      code: textOf(row, 'region_code'),
      name: textOf(row, 'region_name'),
      holder: textOf(row, 'zorgkantoor_2015_2020'),
      holderCertainty: certainty,
      gemeenten: all
        .filter((each) => textOf(each, 'region_code') === textOf(row, 'region_code'))
        .map((each) => textOf(each, 'gemeente')),
    }
  })
}

const levels = ['observed', 'derived', 'assumed', 'plan'] as const

export const readBaseYear = (tables: Tables): readonly BaseYearRecord[] =>
  tables.read('base_year_2023').rows.map((row) => {
    const level = levels.find((each) => each === textOf(row, 'level'))
    if (!level) throw new TableError(row.file, `must be one of ${levels.join(', ')}`, row.line, 'level')
    return {
      cell: textOf(row, 'cell'),
      value: numberOf(row, 'value'),
      low: numberOf(row, 'low'),
      high: numberOf(row, 'high'),
      unit: textOf(row, 'unit'),
      level,
      basis: textOf(row, 'basis'),
      source: sourceIds(textOf(row, 'source_id')),
    }
  })

const fixed = (
  id: string,
  unit: string,
  value: number,
  rest: Pick<ParameterRecord, 'source' | 'label' | 'reason'>,
): ParameterRecord => ({
  id,
  unit,
  low: value,
  central: value,
  high: value,
  as: 0.8,
  min: value,
  max: value,
  certainty: 'derived',
  ...rest,
})

const percent = (share: number) => Math.round(share * 100)

/** Parameters that the build works out: the standard scores of the vintage views, and the run-off group's sectors. */
export function derivedParameters(
  tables: Tables,
  written: readonly ParameterRecord[],
  { firstYear, lastYear }: Period,
): readonly ParameterRecord[] {
  const national = readNational(tables)
  const { vtv2018, tno2019 } = longevityWorlds(
    tables,
    national,
    longevitySpread(tables, national, firstYear, lastYear - firstYear + 1),
    firstYear,
  )
  const runOff = (
    [
      ['vv', 'vv'],
      ['vg', 'ghz'],
      ['ggz', 'ggz'],
    ] as const
  ).map(([group, sector]) => {
    const found = written.find((record) => record.id === `aflopend.${group}`)
    if (!found) throw new TableError('parameters', `no parameter "aflopend.${group}"`)
    return { sector, record: found }
  })
  const total = runOff.reduce((sum, { record }) => sum + record.central, 0)
  return [
    fixed('world.levensduur.vtv2018', 'standard score', vtv2018.score, {
      source: ['RIVM-TS2018', 'THIS-PACK'],
      label: { nl: 'Levensduur volgens VTV-2018', en: 'Longevity as in VTV-2018' },
      reason: {
        nl: `Standaardscore waarbij de levensverwachting van mannen en vrouwen samen in 2040 ${vtv2018.lifeExpectancy} jaar is (VTV-2018: bijna 86). 90-plussers groeien dan ${percent(vtv2018.growth90)}% van 2015 tot 2040; gedrukt staat +191%. De sterfte tot en met 2023 is feit.`,
        en: `Standard score at which life expectancy of both sexes in 2040 is ${vtv2018.lifeExpectancy} years (VTV-2018: almost 86). People of 90 and over then grow ${percent(vtv2018.growth90)}% from 2015 to 2040; +191% is printed. Deaths to 2023 are fact.`,
      },
    }),
    fixed('world.levensduur.tno2019', 'standard score', tno2019.score, {
      source: ['CVTV2020', 'CBS-2018-12', 'THIS-PACK'],
      label: { nl: 'Levensduur van rond 2019', en: 'Longevity as seen around 2019' },
      reason: {
        nl: `Standaardscore waarbij er op 1 januari 2040 ${Math.round(tno2019.population80 / 1e4) / 100} miljoen 80-plussers zijn, het midden van 1,60-1,62 in de prognoses van 2018-2020.`,
        en: `Standard score at which there are ${Math.round(tno2019.population80 / 1e4) / 100} million people of 80 and over on 1 January 2040, the middle of 1.60-1.62 in the forecasts of 2018-2020.`,
      },
    }),
    ...runOff.map(({ sector, record }) =>
      fixed(`aflopend.share.${sector}`, 'share', Math.round((record.central / total) * 1e6) / 1e6, {
        source: record.source,
        label: {
          nl: `Aandeel ${sector.toUpperCase()} in de aflopende groep`,
          en: `Share of ${sector.toUpperCase()} in the run-off group`,
        },
        reason: {
          nl: `Volgt uit aflopend.vv, aflopend.vg en aflopend.ggz.`,
          en: `Follows from aflopend.vv, aflopend.vg and aflopend.ggz.`,
        },
      }),
    ),
  ]
}
