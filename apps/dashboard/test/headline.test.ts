import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { noStart } from '@wlz/core'
import { decodePack } from '@wlz/data'
import { scenarioCatalogue, type Scenario } from '@wlz/scenario'
import { compareStudy, inlinePool, keptDraws, type CompareResult } from '@wlz/study'
import { formatRounded } from '@wlz/terms'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { baseOf, levelOf } from '../src/engine/levels.ts'
import { timelyNorm } from '../src/figures/norms.ts'
import { Library } from '../src/state/library.ts'
import { headlineText } from '../src/views/explore/headline-text.ts'
import { pageWords } from '../src/words/page-words.ts'

const root = resolve(import.meta.dirname, '../../..')
const pack = decodePack(
  readFileSync(resolve(root, 'packages/data/dist/evidence.json'), 'utf8'),
  new Uint8Array(readFileSync(resolve(root, 'packages/data/dist/evidence.bin'))).buffer,
)
const shipped = readdirSync(resolve(root, 'scenarios'))
  .filter((name) => name.endsWith('.yaml'))
  .map((file) => ({
    id: basename(file, '.yaml'),
    file,
    written: parse(readFileSync(resolve(root, 'scenarios', file), 'utf8')),
  }))
const library = new Library(scenarioCatalogue(pack.evidence), shipped)
const scenarioOf = (id: string): Scenario => {
  const found = library.resolve(id, [])
  if (found?.ok !== true) throw new Error(`${id} cannot be read`)
  return found.value
}
const others = shipped.map(({ id }) => id).filter((id) => id !== 'basispad')
const indicators = ['waiting.total', 'zorgplicht.tijdig', 'quality.timelyRegions']
const draws = 48
const year = 2035
const words = pageWords('nl')

/** Results of the command line for every shipped scenario. */
function told(): ReadonlyMap<string, CompareResult> {
  const regions = ['NL', 'Twente', 'Zeeland'].flatMap((region) => ['--region', region])
  const text = execFileSync(
    process.execPath,
    [
      resolve(root, 'apps/cli/dist/wlz.js'),
      'compare',
      'basispad',
      ...others,
      ...regions,
      '--draws',
      String(draws),
      '--indicator',
      ...indicators,
      '--format',
      'json',
      '--quiet',
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 1e9 },
  )
  const results = JSON.parse(text) as CompareResult[]
  return new Map(results.map((result) => [result.run.region, result]))
}

/** The sentence as the page makes it: each scenario by itself beside a base whose draws are kept, look after look. */
async function shown(id: string, region: string, keptBase = keptDraws(2)) {
  const base = scenarioOf('basispad')
  const kept = keptDraws()
  let pair: CompareResult | undefined
  for (const look of [16, draws])
    for await (const result of compareStudy(pack, inlinePool(pack), {
      base,
      others: [scenarioOf(id)],
      start: noStart,
      regions: [region],
      indicators,
      seed: base.seed,
      draws: look,
      engine: 'test',
      label: (indicator) => indicator,
      levels: true,
      kept,
      keptBase,
    }))
      pair = result
  const result = levelOf(pair!)!
  return headlineText(
    {
      result,
      reference: { title: 'Basispad', result: baseOf(pair!), pair: pair! },
      year,
      where: 'hier',
      norm: timelyNorm(pack.parameters, result.run),
      regions: 31,
      draws,
    },
    words,
    'nl',
  )!
}

describe('the headline', () => {
  it.each(['NL', ...['Twente', 'Zeeland'].map((name) => pack.regions.find((each) => each.name === name)!.code)])(
    'says of every shipped scenario in %s what wlz compare says: effect, sign, band, and whether it can be seen',
    async (region) => {
      const known = (all ??= told()).get(region)!
      const keptBase = keptDraws(2)
      const seen: boolean[] = []
      for (const { scenario, indicators: found } of known.others) {
        const { difference, differenceMcse } = found['waiting.total']!
        const index = known.years.indexOf(year)
        const { effect } = await shown(scenario, region, keptBase)
        const [mean, low, high] = [difference.mean[index]!, difference.p10[index]!, difference.p90[index]!]
        const isSeen = Math.abs(mean) >= 2 * differenceMcse[index]! && Math.abs(mean) >= 0.5
        seen.push(isSeen)
        if (!isSeen) {
          expect(effect, scenario).toContain('geen verschil dat wij kunnen zien')
          continue
        }
        const sizes = [mean, low, high].map(Math.abs)
        const isFew = Math.max(...sizes) < 10
        const [size, least, most] = isFew
          ? sizes.map((each) => String(Math.round(each)))
          : formatRounded(sizes, 'persons', { language: 'nl' })
        expect(effect, scenario).toContain(
          `${size} mensen ${mean < 0 ? 'minder' : 'meer'} op een plek dan bij Basispad`,
        )
        const band =
          low < 0 && high > 0 && least !== '0' && most !== '0'
            ? `van ${least} minder tot ${most} meer`
            : high <= 0 || most === '0'
              ? `${most} tot ${least} minder`
              : `${least} tot ${most} meer`
        expect(effect, scenario).toContain(`(8 van de 10 doorrekeningen: ${band})`)
      }
      expect(new Set(seen).size, 'some can be seen and some cannot').toBe(2)
    },
  )

  it('says the chance of the norm with its value: of a region by draws, of the country by regions', async () => {
    expect((await shown('extramuralisering', '5505')).norm).toMatch(
      /^De norm voor tijdige zorg \(ten minste 45% van wie dringend wacht, is nog binnen de treeknorm\) wordt gehaald in \d van de 10 doorrekeningen; (bij Basispad in \d|geen verschil)/,
    )
    expect((await shown('extramuralisering', 'NL')).norm).toMatch(
      /in gemiddeld \d+ van de 31 regio’s; bij Basispad in \d+\.$/,
    )
  })
})

let all: ReadonlyMap<string, CompareResult> | undefined
