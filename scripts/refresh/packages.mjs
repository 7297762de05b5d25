import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { bundleTs } from '../lib/bundle-ts.mjs'
import { root } from '../lib/repository.mjs'

const loaded = new Map()

/** A package of the repository as it is written now, as a module; bundled once per process. */
export function packageOf(name) {
  if (!loaded.has(name))
    loaded.set(
      name,
      bundleTs(resolve(root, `packages/${name}/src/index.ts`), { name: `refresh-${name}` }).then(
        (address) => import(address),
      ),
    )
  return loaded.get(name)
}

/** The bytes of a built file of the evidence. */
function built(name) {
  const bytes = readFileSync(resolve(root, 'packages/data/dist', name))
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
}
const builtText = (name) => new TextDecoder().decode(built(name))

/** The evidence as it was packed last. */
export async function builtPack() {
  const { decodePack } = await packageOf('data')
  return decodePack(builtText('evidence.json'), built('evidence.bin'))
}

/** The past as it was packed last. */
export async function builtPast() {
  const { decodePast } = await packageOf('data')
  return decodePast(builtText('history.json'))
}

/** The reference scenario, read with the evidence of the pack. */
export async function basispadOf(pack) {
  const { loadScenario, memoryFiles, scenarioCatalogue } = await packageOf('scenario')
  const textOf = (name) => readFileSync(resolve(root, `scenarios/${name}.yaml`), 'utf8')
  const scenarios = { basispad: textOf('basispad'), 'basispad-2023': textOf('basispad-2023') }
  const result = loadScenario('basispad', memoryFiles({ scenarios }), scenarioCatalogue(pack.evidence))
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}
