import { resolve } from 'node:path'
import wabt from 'wabt'
import { readModules, withoutTypes } from './modules.mjs'
import { isLoop, translateLoop } from './translate.mjs'
import { Constants, constants } from './values.mjs'

const core = resolve(import.meta.dirname, '../../core/src')

/** Every `overLanes(function name(...) {...})` of some modules, translated. */
function translateLoops(modules) {
  const found = new Map()
  const translate = (module, node) => {
    if (!found.has(node)) found.set(node, translateLoop(modules, module, node, translate))
    return found.get(node)
  }
  for (const module of modules.values())
    for (const node of module.names.values()) if (isLoop(withoutTypes(node))) translate(module, withoutTypes(node))
  return [...found.values()]
}

/** Tables of constants lie after the constants and below the memory of a run (`lanes/memory.ts`). */
const addressOfTable = (index) => 8192 * (index + 1)

/**
 * WebAssembly text of one loop of core, to review the output of the compiler.
 *
 * Each loop has its own constants here, so that another loop does not change their addresses.
 */
export function loopText(name, folder = core) {
  const modules = readModules(folder)
  const translate = (module, node) => translateLoop(modules, module, node, translate)
  for (const module of modules.values()) {
    const node = module.names.has(name) ? withoutTypes(module.names.get(name)) : undefined
    if (node === undefined || !isLoop(node)) continue
    constants.values = []
    return translate(module, node).wat
  }
  throw new Error(`no loop over lanes is called ${name}`)
}

/**
 * The loops over lanes of core as one WebAssembly module that handles two lanes per instruction.
 *
 * @returns the module in base64, the addresses of its tables, and for each loop the kinds of its values and the columns that
 *   it takes from records
 */
export async function compileLoops(folder = core) {
  constants.values = []
  const loops = translateLoops(readModules(folder))
  const names = loops.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice !== undefined) throw new Error(`two loops over lanes are called ${twice}`)
  const tables = Object.fromEntries([...new Set(loops.flatMap((loop) => [...loop.tables]))].map((name, index) => [name, addressOfTable(index)]))
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
