import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { parse } from 'yaml'
import { observedSeries } from '../src/state/observed-series.ts'

const root = resolve(import.meta.dirname, '../../..')
const pack = join(root, 'packages/data/dist')
const scenarios = join(root, 'scenarios')
const shapes = join(root, 'packages/data/shapes/regions.topojson')
const calibration = join(root, 'packages/data/calibration/calibration.json')

/** The shipped scenarios as their content; a test holds every file against the schema, so they are sound here. */
function shippedScenarios(): string {
  const names = readdirSync(scenarios).filter((name) => name.endsWith('.yaml'))
  const all = names.sort().map((name) => ({
    id: basename(name, '.yaml'),
    file: `scenarios/${name}`,
    written: parse(readFileSync(join(scenarios, name), 'utf8')) as unknown,
  }))
  return JSON.stringify(all)
}

interface ObservedRow {
  readonly series: string
  readonly kind: string
  readonly date: string
  readonly value: number
  readonly source: readonly string[]
}

/** The few observed counts that charts show before the model begins; the whole past is fetched with the backtest. */
function observedCounts(): string {
  const { content } = JSON.parse(readFileSync(join(pack, 'history.json'), 'utf8')) as {
    content: { targets: readonly ObservedRow[] }
  }
  const rows = content.targets.filter(({ series, kind }) => kind === 'stock' && Object.hasOwn(observedSeries, series))
  return JSON.stringify(
    rows.map(({ series, date, value, source }) => ({ indicator: observedSeries[series], date, value, source })),
  )
}

const files: Readonly<Record<string, () => string | Uint8Array>> = {
  'evidence.json': () => readFileSync(join(pack, 'evidence.json')),
  'evidence.bin': () => readFileSync(join(pack, 'evidence.bin')),
  'scenarios.json': shippedScenarios,
  'observed.json': observedCounts,
  'regions.json': () => readFileSync(shapes),
  'history.json': () => readFileSync(join(pack, 'history.json')),
  'calibration.json': () => readFileSync(calibration),
}

/**
 * Evidence, scenarios and shapes of the regions stand beside the page as data, never inside a script. Their folder is named
 * after their content, so that a tab of an older version never gets data that its code does not know.
 */
export const dataFiles = (): Plugin => {
  let contents: readonly (readonly [name: string, content: string | Uint8Array])[] = []
  let folder = 'data'
  return {
    name: 'wlz-data-files',
    config(_, { command }) {
      if (command === 'build') {
        if (!existsSync(join(pack, 'evidence.json')))
          throw new Error('packages/data/dist is empty: build @wlz/data first')
        contents = Object.entries(files).map(([name, read]) => [name, read()] as const)
        const hash = createHash('sha256')
        for (const [name, content] of contents) hash.update(`\0${name}\0`).update(content)
        folder = `data/${hash.digest('hex').slice(0, 12)}`
      }
      return { define: { __DATA_FOLDER__: JSON.stringify(folder) } }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = new URL(request.url ?? '/', 'http://localhost').pathname.replace('/data/', '')
        if (!Object.hasOwn(files, file)) return next()
        response.setHeader('content-type', file.endsWith('.json') ? 'application/json' : 'application/octet-stream')
        response.end(files[file]!())
      })
    },
    generateBundle() {
      for (const [name, source] of contents) this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source })
    },
  }
}
