import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPack } from './build-pack.ts'
import { buildPast } from './history/past.ts'
import { ParameterFaults } from './parameters/load.ts'
import { TableError } from './tables.ts'

const directory = process.cwd()

function writePack(): string {
  const dist = join(directory, 'dist')
  const { json, binary, hash } = buildPack(directory)
  mkdirSync(dist, { recursive: true })
  writeFileSync(join(dist, 'evidence.json'), json)
  writeFileSync(join(dist, 'evidence.bin'), binary)
  writeFileSync(join(dist, 'history.json'), buildPast(directory))
  return `evidence ${hash}, ${Math.round((json.length + binary.length) / 1024)} KB`
}

try {
  process.stdout.write(`${writePack()}\n`)
} catch (error) {
  if (!(error instanceof TableError) && !(error instanceof ParameterFaults)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
