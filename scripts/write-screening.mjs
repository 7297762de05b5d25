/**
 * Measure again which levers move which outcome: `node scripts/write-screening.mjs`, after a change that moves outcomes
 * (half a minute). Writes packages/data/screening/screening.json, which `wlz explain` and the page read.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { bundleTs } from './lib/bundle-ts.mjs'
import { root } from './lib/repository.mjs'

const { decodePack } = await import(await bundleTs('packages/data/src/index.ts', { name: 'screening-data' }))
const { loadScenario, memoryFiles } = await import(await bundleTs('packages/scenario/src/index.ts', { name: 'screening-scenario' }))
const { inlinePool, scenarioCatalogue, screen } = await import(await bundleTs('packages/study/src/index.ts', { name: 'screening-study' }))

const read = (name, ...rest) => readFileSync(resolve(root, name), ...rest)
const pack = decodePack(read('packages/data/dist/evidence.json', 'utf8'), new Uint8Array(read('packages/data/dist/evidence.bin')).buffer)
const files = memoryFiles({ scenarios: { basispad: read('scenarios/basispad.yaml', 'utf8') } })
const loaded = loadScenario('basispad', files, scenarioCatalogue(pack.evidence))
if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues))

const { probes, ...head } = await screen(pack, inlinePool(pack), loaded.value)
const moved = probes.filter(({ moves }) => Object.keys(moves).length > 0).length
// One line per probe, so that a difference shows which lever moved.
const text = `${JSON.stringify({ ...head, probes: [] }).slice(0, -2)}\n${probes.map((probe) => JSON.stringify(probe)).join(',\n')}\n]}\n`
writeFileSync(resolve(root, 'packages/data/screening/screening.json'), text)
console.log(`${moved} of ${probes.length} probes move an outcome; ${text.length} bytes`)
