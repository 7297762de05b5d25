import { resolve } from 'node:path'
import wabt from 'wabt'
import { root } from '../repository.mjs'
import { readModules, withoutTypes } from './modules.mjs'
import { pool } from './values.mjs'
import { isLoop, translateLoop } from './translate.mjs'

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

/**
 * The loops over lanes of core as one module of WebAssembly, which does two lanes with every instruction.
 *
 * @returns the module in base64, and of each loop what its parameters are
 */
export async function compileLoops(folder = resolve(root, 'packages/core/src')) {
  const loops = translateLoops(readModules(folder))
  const names = loops.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice !== undefined) throw new Error(`two loops over lanes are called ${twice}`)
  const tables = new Set(loops.flatMap((loop) => [...loop.tables]))
  const text = `(module
(import "core" "memory" (memory 1))
${[...tables].map((name) => `(import "core" "${name}" (global $${name} i32))`).join('\n')}
(data (i32.const 64) "${pool.flatMap((v) => [...new Uint8Array(new Float64Array([v, v]).buffer)].map((b) => '\\' + b.toString(16).padStart(2, '0'))).join('')}")
${loops.map(({ wat }) => wat).join('\n')})`
  const { parseWat } = await wabt()
  const module = parseWat('loops.wat', text, { simd: true })
  module.validate()
  return {
    wasm: Buffer.from(module.toBinary({}).buffer).toString('base64'),
    signatures: Object.fromEntries(loops.map(({ name, signature }) => [name, signature])),
  }
}
