import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPack } from './build-pack.ts'

const directory = process.cwd()
const dist = join(directory, 'dist')
const { json, binary, hash } = buildPack(directory)
mkdirSync(dist, { recursive: true })
writeFileSync(join(dist, 'evidence.json'), json)
writeFileSync(join(dist, 'evidence.bin'), binary)
process.stdout.write(`evidence ${hash}, ${Math.round((json.length + binary.length) / 1024)} KB\n`)
