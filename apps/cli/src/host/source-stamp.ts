import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const names = ['lanes', 'exact', 'core', 'data', 'scenario', 'analysis', 'calibration', 'explain', 'study', 'terms']
const packages = names.map((name) => `packages/${name}/src`)

/** A mark of the sources of the command: dates of files say nothing after a copy. */
export function sourceStamp(root: string): string {
  const hash = createHash('sha256')
  for (const folder of ['apps/cli/src', ...packages])
    for (const name of sourcesIn(join(root, folder)))
      hash.update(`${folder}/${name}\n`).update(readFileSync(join(root, folder, name)))
  return hash.digest('hex')
}

function sourcesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.ts') && !/\.(test|bench)\.ts$/.test(name))
      .sort()
  } catch {
    return []
  }
}
