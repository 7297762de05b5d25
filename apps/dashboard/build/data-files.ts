import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { parse } from 'yaml'

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

/** Evidence, scenarios and shapes of the regions stand beside the page as data, never inside a script. */
export const dataFiles = (): Plugin => {
  const files: Readonly<Record<string, () => string | Uint8Array>> = {
    'data/evidence.json': () => readFileSync(join(pack, 'evidence.json')),
    'data/evidence.bin': () => readFileSync(join(pack, 'evidence.bin')),
    'data/scenarios.json': shippedScenarios,
    'data/regions.json': () => readFileSync(shapes),
    'data/history.json': () => readFileSync(join(pack, 'history.json')),
    'data/calibration.json': () => readFileSync(calibration),
  }
  return {
    name: 'wlz-data-files',
    generateBundle() {
      if (!existsSync(join(pack, 'evidence.json'))) this.error('packages/data/dist is empty: build @wlz/data first')
      for (const [fileName, read] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source: read() })
    },
  }
}
