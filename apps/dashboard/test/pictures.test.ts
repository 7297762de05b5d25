import { readFileSync, readdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import {
  BarChart,
  barHeight,
  boundsAroundZero,
  classesAroundZero,
  FanChart,
  lightPalette,
  RegionMap,
  regionPaths,
  Sheet,
  YearDots,
  type FanBands,
  type RegionTopology,
} from '@wlz/charts'
import { noStart } from '@wlz/core'
import { decodePack } from '@wlz/data'
import { unitLabel } from '@wlz/explain'
import { scenarioCatalogue, type Scenario } from '@wlz/scenario'
import { compareStudy, inlinePool, tippingStudy, type CompareResult, type DifferenceResult } from '@wlz/study'
import { formatAmount, scaleFor, type Language } from '@wlz/terms'
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { bareName } from '../src/figures/use-indicator.ts'
import { amountsFor } from '../src/figures/amounts.ts'
import { Library } from '../src/state/library.ts'
import { loadWords, pageWords } from '../src/words/page-words.ts'

/*
 * Figures of the page as files, of real results, to be read as a difference when a figure or the model changes:
 * `npm test -- apps/dashboard/test/pictures.test.ts -u` draws them anew.
 */

const root = resolve(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(resolve(root, file))
const pack = decodePack(
  read('packages/data/dist/evidence.json').toString(),
  new Uint8Array(read('packages/data/dist/evidence.bin')).buffer,
)
const shipped = readdirSync(resolve(root, 'scenarios'))
  .filter((name) => name.endsWith('.yaml'))
  .map((file) => ({ id: basename(file, '.yaml'), file, written: parse(read(`scenarios/${file}`).toString()) }))
const library = new Library(scenarioCatalogue(pack.evidence), shipped)
const scenario = (id: string): Scenario => {
  const found = library.resolve(id, [])
  if (found?.ok !== true) throw new Error(`${id} cannot be read`)
  return found.value
}
const twente = pack.regions.find(({ name }) => name === 'Twente')!.code
const [draws, width, height] = [24, 640, 300]
const asked = { start: noStart, seed: 'wlz-2026', draws, engine: 'pictures', label: (id: string) => id }

const compared = async (id: string, regions: readonly string[], indicators: readonly string[], shares = false) => {
  const results = new Map<string, CompareResult>()
  const study = { ...asked, base: scenario('basispad'), others: [scenario(id)], regions, indicators, shares }
  for await (const result of compareStudy(pack, inlinePool(pack), { ...study, levels: true }))
    results.set(result.run.region, result)
  return results
}

let national: CompareResult
let regional: CompareResult
let everywhere: ReadonlyMap<string, CompareResult>
beforeAll(async () => {
  await loadWords('en')
  const money = ['npv.wlz.net', 'npv.zvw', 'npv.wmo', 'npv.rijk', 'npv.client', 'npv.total']
  everywhere = await compared('arbeidsmarkt', ['all'], ['waiting.total', 'cost.wlz', 'workforce.shortage', ...money])
  national = everywhere.get('NL')!
  const path = ['waiting.total', 'clients.verblijf', 'informal.ratio']
  regional = (await compared('extramuralisering', [twente], path, true)).get(twente)!
})

/** A figure as a file that travels alone, one element a line so that a difference can be read. */
function picture(title: string, subtitle: string, drawn: ReactElement, tall = height): string {
  const sheet = createElement(
    Sheet,
    {
      title,
      subtitle,
      band: `${draws} draws`,
      source: 'basispad, wlz-2026',
      width,
      height: tall,
      palette: lightPalette,
    },
    drawn,
  )
  return `${renderToStaticMarkup(sheet).replaceAll('><', '>\n<')}\n`
}

function fan(result: CompareResult, indicator: string, language: Language): string {
  const label = bareName(indicator, language)
  const base = result.base.indicators[indicator]!
  const bands = result.others[0]!.indicators[indicator]!.level!
  const { tick } = amountsFor(base.unit, [...bands.p05, ...bands.p95], language)
  const { bandNames } = pageWords(language).effect
  const reference = { id: 'base', label: 'Basispad', values: base.mean }
  const input = { years: result.years, fan: bands, fanLabel: result.others[0]!.scenario, reference, bandNames, tick }
  return picture(label, base.unit, createElement(FanChart, { ...input, width, height, palette: lightPalette }))
}

function difference(result: CompareResult, indicator: string, language: Language): string {
  const label = bareName(indicator, language)
  const found: DifferenceResult = result.others[0]!.indicators[indicator]!
  const bands: FanBands = found.difference
  const { tick } = amountsFor(found.unit, [...bands.p05, ...bands.p95], language)
  const { bandNames } = pageWords(language).effect
  const input = { years: result.years, fan: bands, fanLabel: result.others[0]!.scenario, bandNames, tick }
  return picture(
    label,
    unitLabel(found.unit, language),
    createElement(FanChart, { ...input, width, height, palette: lightPalette }),
  )
}

function payers(language: Language): string {
  const ids = Object.keys(national.others[0]!.indicators).filter((id) => id.startsWith('npv.'))
  const bars = ids.map((id) => {
    const { difference: bands } = national.others[0]!.indicators[id]!
    const ends = { value: bands.mean[0]!, low: bands.p10[0]!, high: bands.p90[0]! }
    return { id, label: bareName(id, language), ...ends, isTotal: id === 'npv.total' }
  })
  const scale = scaleFor('eur', Math.max(...bars.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)])), language)
  const tick = (value: number) => formatAmount(value, scale, { language, signed: true })
  const chart = createElement(BarChart, { width, bars, palette: lightPalette, tick })
  return picture(bareName('npv.total', language), unitLabel('eur', language), chart, barHeight(bars.length))
}

function map(language: Language): string {
  const values = new Map(
    [...everywhere]
      .filter(([code]) => code !== 'NL')
      .map(([code, { years, others }]) => {
        const { mean } = others[0]!.indicators['waiting.total']!.difference
        return [code, mean[years.indexOf(2040)]!] as const
      }),
  )
  const topology = JSON.parse(read('packages/data/shapes/regions.topojson').toString()) as RegionTopology
  const classes = classesAroundZero(boundsAroundZero([...values.values()]), lightPalette.diverging)
  const label = bareName('waiting.total', language)
  const size = { width: 400, height: 480 }
  const paths = regionPaths(topology, size.width, size.height)
  const hatched = new Set([...values].filter(([, value]) => Math.abs(value) < 20).map(([code]) => code))
  const props = { ...size, paths, values, classes, hatched, palette: lightPalette, label, chosen: twente }
  return picture(label, '2040', createElement(RegionMap, props), size.height)
}

async function dots(language: Language): Promise<string> {
  const study = { ...asked, base: scenario('basispad'), others: [scenario('arbeidsmarkt')], regions: [twente], stay: 2 }
  const norms = [{ indicator: 'zorgplicht.tijdig', side: 'least', value: 1, of: 'amount' }] as const
  for await (const { scenarios, years } of tippingStudy(pack, inlinePool(pack), { ...study, norms })) {
    const { first, never } = scenarios[0]!.norms[0]!
    const props = {
      width,
      years,
      first,
      never,
      dots: 50,
      neverLabel: language === 'nl' ? 'nooit' : 'never',
      cursor: 2035,
    }
    return picture(
      bareName('zorgplicht.tijdig', language),
      'Twente',
      createElement(YearDots, { ...props, palette: lightPalette }),
      220,
    )
  }
  throw new Error('no answer')
}

const figures: readonly (readonly [name: string, draw: (language: Language) => string | Promise<string>])[] = [
  ['fan-nl-waiting', (language) => fan(national, 'waiting.total', language)],
  ['fan-nl-money', (language) => fan(national, 'cost.wlz', language)],
  ['fan-nl-staff', (language) => fan(national, 'workforce.shortage', language)],
  ['fan-twente-waiting', (language) => fan(regional, 'waiting.total', language)],
  ['fan-twente-verblijf', (language) => fan(regional, 'clients.verblijf', language)],
  ['fan-twente-carers', (language) => fan(regional, 'informal.ratio', language)],
  ['difference-nl-waiting', (language) => difference(national, 'waiting.total', language)],
  ['difference-nl-staff', (language) => difference(national, 'workforce.shortage', language)],
  ['difference-nl-money', (language) => difference(national, 'cost.wlz', language)],
  ['difference-twente-verblijf', (language) => difference(regional, 'clients.verblijf', language)],
  ['payers-nl', payers],
  ['map-waiting', map],
  ['dots-twente', dots],
]

describe.each(['nl', 'en'] as const)('figures in %s', (language) => {
  it.each(figures)('are drawn as before: %s', async (name, draw) => {
    const svg = await draw(language)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    await expect(svg).toMatchFileSnapshot(`pictures/${language}-${name}.svg`)
  })
})
