import { resolve } from 'node:path'
import wabt from 'wabt'
import { readModules } from './modules.mjs'
import { translateLoop } from './translate.mjs'
import { isLoop, withoutTypes } from './tree.mjs'
import { Constants, constants } from './values.mjs'

/**
 * @typedef {import('./modules.mjs').Modules} Modules
 * @typedef {import('./translation.mjs').Loops} Loops
 * @typedef {import('./translation.mjs').Translated} Translated
 */

const core = resolve(import.meta.dirname, '../../core/src')

/**
 * Every loop over lanes of some modules, translated.
 *
 * @param {Modules} modules
 */
function translateLoops(modules) {
  /** @type {Map<import('./tree.mjs').Node, Translated>} */
  const done = new Map()
  /** @type {Loops} */
  const translate = (module, node) => {
    const before = done.get(node)
    if (before !== undefined) return before
    const translated = translateLoop(modules, module, node, translate)
    done.set(node, translated)
    return translated
  }
  for (const module of modules.values())
    for (const named of module.names.values()) {
      const node = withoutTypes(named)
      if (isLoop(node)) translate(module, node)
    }
  return [...done.values()]
}

/**
 * Tables of constants lie after the constants, and below the memory of a run (`src/memory.ts`).
 *
 * @param {number} index
 */
const addressOfTable = (index) => 8192 * (index + 1)

/**
 * WebAssembly text of one loop of core, to review the output of the compiler.
 *
 * Each loop has its own constants here, so that another loop does not change their addresses.
 *
 * @param {string} name
 */
export function loopText(name, folder = core) {
  const modules = readModules(folder)
  /** @type {Loops} */
  const translate = (module, node) => translateLoop(modules, module, node, translate)
  for (const module of modules.values()) {
    const named = module.names.get(name)
    const node = named === undefined ? undefined : withoutTypes(named)
    if (node === undefined || !isLoop(node)) continue
    constants.values = []
    return translate(module, node).wat
  }
  throw new Error(`no loop over lanes is called ${name}`)
}

/**
 * The loops over lanes of core as one WebAssembly module that handles two lanes per instruction.
 *
 * @returns the module in base64, where it wants its tables, and of each loop what its values are and which of them
 *   records hold
 */
export async function compileLoops(folder = core) {
  constants.values = []
  const loops = translateLoops(readModules(folder))
  const names = loops.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice !== undefined) throw new Error(`two loops over lanes are called ${twice}`)
  const tables = Object.fromEntries(
    [...new Set(loops.flatMap((loop) => [...loop.tables]))].map((name, index) => [name, addressOfTable(index)]),
  )
  const text = `(module
(import "core" "memory" (memory 1))
${Object.entries(tables)
  .map(([name, address]) => `(global $${name} i32 (i32.const ${address}))`)
  .join('\n')}
(data (i32.const ${Constants.first}) "${constants.data}")
${loops.map(({ wat }) => wat).join('\n')})`
  const { parseWat } = await wabt()
  const module = parseWat('loops.wat', text, { simd: true })
  module.validate()
  return {
    wasm: Buffer.from(module.toBinary({}).buffer).toString('base64'),
    tables,
    signatures: Object.fromEntries(loops.map(({ name, signature }) => [name, signature])),
    records: Object.fromEntries(
      loops
        .filter(({ records }) => records.some((keys) => keys !== undefined))
        .map(({ name, records }) => [name, records.map((keys) => keys ?? null)]),
    ),
  }
}
