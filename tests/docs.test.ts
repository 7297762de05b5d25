import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import {
  noStart,
  contextCatalogue,
  indicatorCatalogue,
  indicatorValues,
  leverCatalogue,
  noPolicy,
  runRegions,
  type IndicatorId,
} from '@wlz/core'
import { decodePack } from '@wlz/data'
import { dictionary } from '@wlz/terms'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readParameters } from '../scripts/lib/assumptions-page.mjs'
import { leversPage } from '../scripts/lib/levers-page.mjs'
import { packageOf } from '../scripts/refresh/packages.mjs'

const root = resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(resolve(root, file), 'utf8')
const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(resolve(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'dist')
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesIn(path, ending)
      return ending.test(entry.name) ? [path] : []
    })

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].filter((file) => existsSync(resolve(root, file))),
  ...['docs', 'packages/core/docs', 'packages/data/docs'].flatMap((folder) => filesIn(folder, /\.md$/)),
]
const model = read('packages/core/docs/model.md')
const log = read('packages/core/docs/assumptions.md')

function pack() {
  const binary = readFileSync(resolve(root, 'packages/data/dist/evidence.bin'))
  const bytes = new Uint8Array(binary).buffer
  return decodePack(read('packages/data/dist/evidence.json'), bytes)
}

describe('the examples in Python and R', () => {
  const readme = read('README.md')
  const example = (language: string) => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readme)![1]!
  const plan = parse(read('scenarios/batches/01-thuis-of-verblijf.yaml')) as {
    readonly indicators: readonly string[]
    readonly statistics: readonly string[]
    readonly sets: readonly { readonly grid?: Readonly<Record<string, unknown>> }[]
  }
  const column = (name: string) => name.replaceAll(/[.-]/g, '_')
  const columns = new Set([
    'plan_set',
    ...plan.sets.flatMap(({ grid = {} }) => Object.keys(grid).map(column)),
    ...plan.indicators.flatMap((id) => plan.statistics.map((statistic) => `${column(id)}_${statistic}`)),
  ])
  const functions = new Set(['read_parquet', 'fill_between', 'geom_ribbon', 'geom_line', 'facet_wrap', 'open_dataset'])

  it.each(['python', 'r'])('%s names columns that the shipped plan writes', (language) => {
    const named = [...example(language).matchAll(/\b[a-z]+(?:_[a-z0-9]+)+\b/g)]
      .map(([name]) => name)
      .filter((name) => !functions.has(name))
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((name) => !columns.has(name))).toEqual([])
  })
})

describe('generated pages', () => {
  it('a changed value shows', async () => {
    const { needOf } = await packageOf('explain')
    const { leverEvidence, legalRules } = pack()
    const parameters = readParameters()
    const words = dictionary('en')
    const facts = { leverCatalogue, contextCatalogue, leverEvidence, legalRules, needOf, words }
    const other = parameters.map((parameter: { id: string }) =>
      parameter.id === 'effect.reablement' ? { ...parameter, central: 0.75 } : parameter,
    )
    expect(leversPage({ ...facts, parameters: other })).not.toBe(leversPage({ ...facts, parameters }))
  })
})

/** Numbers of the log: those of the parameters, and the structural ones of the table in the page. */
const structural = [...log.matchAll(/^\| \*\*(S\d+)\*\* \|/gm)].map(([, number]) => number!)
const given = readParameters().flatMap(({ assumption }: { assumption?: string }) => assumption ?? [])
const known = new Set([...given, ...structural])

/** Numbers a text leans on: in a comment of code, or anywhere in a page. A range such as A66-A83 names its ends. */
const namedIn = (text: string) =>
  [...text.matchAll(/(?<![\w.#-])([ADS]\d{1,3})(?![\w.])/g)].map(([, number]) => number!)
const comments = (code: string) =>
  [...code.matchAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm)].map(([text]) => text).join('\n')
const strangers = (numbers: readonly string[]) => [...new Set(numbers)].filter((number) => !known.has(number))

describe('assumption numbers', () => {
  it('are given once, and the structural ones count up', () => {
    expect(given.length).toBe(new Set(given).size)
    expect(structural).toEqual(structural.map((_, index) => `S${index + 1}`))
  })

  it('exist wherever code names one', () => {
    const code = ['packages', 'apps']
      .flatMap((folder) => filesIn(folder, /\.ts$/))
      .filter((file) => !file.endsWith('.test.ts'))
    expect(code.length).toBeGreaterThan(100)
    expect(
      code.flatMap((file) => strangers(namedIn(comments(read(file)))).map((number) => `${file}: ${number}`)),
    ).toEqual([])
  })

  it('exist wherever a page names one', () => {
    expect(pages.flatMap((file) => strangers(namedIn(read(file))).map((number) => `${file}: ${number}`))).toEqual([])
  })

  it('a number that nobody gave is seen', () => {
    expect(strangers(namedIn(comments('/** where entrants are (A999) */ const a = 1 // see S98')))).toEqual([
      'A999',
      'S98',
    ])
  })
})

describe('model.md', () => {
  it('names every equation that a lever moves', () => {
    expect(leverCatalogue.map((lever) => lever.moves).filter((moves) => !model.includes(`\`${moves}\``))).toEqual([])
  })

  it('links every file that holds an equation', () => {
    const files = ['blocks', 'people', 'start'].flatMap((folder) =>
      readdirSync(resolve(root, 'packages/core/src', folder), { recursive: true, encoding: 'utf8' })
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')),
    )
    const withEquation = files.filter((name) => /^ \*     \S.* = /m.test(read(`packages/core/src/${name}`)))
    expect(withEquation.length).toBeGreaterThan(8)
    expect(withEquation.filter((name) => !model.includes(`(../src/${name})`))).toEqual([])
  })

  it('its crosswalk adds up to the totals it names', () => {
    const rows = [...model.matchAll(/^\| `([\w.]+)` \| [^|]+ \| `([\w.]+)` \|$/gm)].map(([, part, total]) => ({
      part: part as IndicatorId,
      total: total as IndicatorId,
    }))
    const totals = [...new Set(rows.map(({ total }) => total))]
    expect(totals).toEqual(['wlz.indicated', 'waiting.total'])
    const { evidence } = pack()
    const [region] = runRegions({
      evidence,
      policy: noPolicy,
      start: noStart,
      seed: 'crosswalk',
      regions: [3],
      fromDraw: 0,
      draws: 4,
    })
    for (const total of totals) {
      const parts = rows.filter((row) => row.total === total).map(({ part }) => indicatorValues(region!, part))
      indicatorValues(region!, total).forEach((value, at) => {
        const sum = parts.reduce((added, part) => added + part[at]!, 0)
        expect(Math.abs(sum / value - 1)).toBeLessThan(1e-9)
      })
    }
  })
})

describe('pages', () => {
  it('link to what is there', () => {
    const broken = pages.flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(#[^)]*)?\)/g)]
        .map(([, target]) => target!)
        .filter((target) => !existsSync(resolve(root, dirname(file), target)))
        .map((target) => `${file}: ${target}`),
    )
    expect(broken).toEqual([])
  })

  /** Paths from the root that a page names in backticks; a changelog speaks of what was. */
  const deadPaths = (text: string) =>
    [...text.matchAll(/`((?:packages|apps|scripts|docs|tests|scenarios|bench)\/[\w./-]+)`/g)]
      .map(([, path]) => path!)
      .filter((path) => !/(^|\/)(dist|node_modules)(\/|$)/.test(path) && !existsSync(resolve(root, path)))

  it('name files that are there', () => {
    expect(deadPaths('in `packages/core/src/nowhere.ts` and `packages/core`')).toEqual(['packages/core/src/nowhere.ts'])
    const named = pages.filter((file) => file !== 'CHANGELOG.md')
    expect(named.flatMap((file) => deadPaths(read(file)).map((path) => `${file}: ${path}`))).toEqual([])
  })

  it('link to headings that are there', () => {
    const slug = (heading: string) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .trim()
        .replaceAll(' ', '-')
    const headings = (file: string) =>
      new Set([...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => slug(heading!)))
    const broken = pages.flatMap((file) =>
      [...read(file).matchAll(/\]\(((?!https?:)[^)#\s]*)#([^)\s]+)\)/g)]
        .filter(([, target, anchor]) => !headings(target === '' ? file : join(dirname(file), target!)).has(anchor!))
        .map(([, target, anchor]) => `${file}: ${target}#${anchor}`),
    )
    expect(broken).toEqual([])
  })

  it('name only indicators and levers that exist', () => {
    const ids = new Set<string>(indicatorCatalogue.map(({ id }) => id))
    const families = new Set([...ids].map((id) => id.split('.')[0]!))
    const moves = new Set(leverCatalogue.map((lever) => lever.moves))
    const parameters = new Set(readParameters().map(({ id }: { id: string }) => id))
    const other = new Set(['zorgplicht.continuiteit'])
    const unknown = pages.flatMap((file) =>
      [...read(file).matchAll(/`([a-z]+\.[a-zA-Z.-]+)`/g)]
        .map(([, id]) => id!)
        .filter(
          (id) =>
            !id.endsWith('.yaml') &&
            families.has(id.split('.')[0]!) &&
            ![ids, moves, parameters, other].some((set) => set.has(id)),
        )
        .map((id) => `${file}: ${id}`),
    )
    expect([...new Set(unknown)]).toEqual([])
  })
})

describe('results in the pages', () => {
  const shipped = readdirSync(resolve(root, 'scenarios'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
  const block = (text: string, name: string) =>
    new RegExp(`<!-- ${name}: begin -->([\\s\\S]*?)<!-- ${name}: end -->`).exec(text)?.[1] ?? ''

  it('every shipped scenario has its outcomes, why to believe them and where to doubt', () => {
    const text = read('docs/scenarios.md')
    const sections = new Map(text.split(/^## /m).map((section) => [section.split('\n')[0], section]))
    const complete = (name: string) => {
      const section = sections.get(name) ?? ''
      return [
        block(section, name).split('\n').length > 8,
        section.includes('**Geloofwaardig.**'),
        section.includes('**Twijfel.**'),
      ].every(Boolean)
    }
    expect(shipped.filter((name) => !complete(name))).toEqual([])
  })

  it('the table of the README has every scenario beside the reference', () => {
    const rows = block(read('README.md'), 'table').split('\n')
    expect(
      shipped.filter((name) => name !== 'basispad' && !rows.some((row) => new RegExp(`^${name} .*\\d`).test(row))),
    ).toEqual([])
  })
})

/** Blocks marked `runs` hold commands for a shell in the root, or a scenario to be checked. */
const blocks = (language: string) =>
  pages.flatMap((file) =>
    [...read(file).matchAll(new RegExp(`^\`\`\`${language} runs\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text]) => ({
      file,
      text: text!,
    })),
  )
const wlz = (args: readonly string[], cwd = root) =>
  spawnSync(process.execPath, [resolve(root, 'apps/cli/dist/wlz.js'), ...args], { cwd, encoding: 'utf8' })

describe('code blocks', () => {
  const commands = blocks('sh').flatMap(({ file, text }) =>
    text
      .split('\n')
      .map((line) => line.replace(/ #.*/, '').trim())
      .filter((line) => line !== '')
      .map((line) => ({ file, line })),
  )
  it.each(commands)('$file: $line', ({ line }) => {
    const [first, second, ...args] = line.split(/\s+/)
    expect([first, second]).toEqual(['npx', 'wlz'])
    const { status, stderr } = wlz(args)
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
  })

  it.each(blocks('yaml'))('$file: a scenario', ({ text }) => {
    const folder = mkdtempSync(join(tmpdir(), 'wlz-docs-'))
    try {
      writeFileSync(join(folder, 'voorbeeld.yaml'), text)
      const { status, stdout, stderr } = wlz(['validate', join(folder, 'voorbeeld.yaml')])
      expect({ status, text: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, text: '' })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('there are some of both', () => {
    expect([commands.length, blocks('yaml').length].every((count) => count > 0)).toBe(true)
  })
})
