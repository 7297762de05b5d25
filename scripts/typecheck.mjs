/** `npm run typecheck`: every tsconfig of the repository, each fault once. */
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bin, root, runQuietly } from './lib/repository.mjs'

/** The root, and per package the project with its tests and the one of its source alone, which knows no Node. */
const projects = () => [
  'tsconfig.json',
  ...['packages', 'apps'].flatMap((folder) =>
    readdirSync(resolve(root, folder)).flatMap((name) =>
      readdirSync(resolve(root, folder, name))
        .filter((file) => /^tsconfig(\..+)?\.json$/.test(file))
        .map((file) => `${folder}/${name}/${file}`),
    ),
  ),
]

export function types() {
  const faults = projects().flatMap((project) => {
    const { code, output } = runQuietly(bin('tsc'), ['--pretty', 'false', '-p', project])
    return code === 0 ? [] : output.trim().split('\n')
  })
  if (faults.length > 0) console.log([...new Set(faults)].join('\n'))
  return faults.length === 0
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = types() ? 0 : 1
