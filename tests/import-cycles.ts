import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'

const sources = /\.(ts|tsx|mjs)$/
const imported = /(?:from|import|import\()\s*'([^']+)'/g

/** Every source file of packages and apps, and the files that it imports: types, re-exports and lazy imports too. */
export function importsOf(root: string): Map<string, string[]> {
  const files = ['packages', 'apps'].flatMap((group) =>
    readdirSync(resolve(root, group)).flatMap((name) =>
      ['src', 'test', 'build', 'compile', 'bench'].flatMap((part) => {
        const folder = resolve(root, group, name, part)
        if (!existsSync(folder)) return []
        return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => resolve(folder, file))
      }),
    ),
  )
  const found = new Map<string, string[]>()
  for (const file of files.filter((each) => sources.test(each))) {
    const names = Array.from(readFileSync(file, 'utf8').matchAll(imported), ([, name]) => fileOf(root, file, name!))
    found.set(file, names.filter((name) => name !== undefined && existsSync(name)) as string[])
  }
  return found
}

function fileOf(root: string, from: string, name: string): string | undefined {
  const ours = /^@wlz\/([^/]+)$/.exec(name)?.[1]
  if (ours !== undefined) return resolve(root, 'packages', ours, 'src/index.ts')
  return name.startsWith('.') ? resolve(dirname(from), name) : undefined
}

/** Cycles of imports, each as the files on its way round; one per file that closes one. */
export function cyclesOf(imports: ReadonlyMap<string, readonly string[]>, root: string): string[] {
  const done = new Set<string>()
  const way: string[] = []
  const cycles: string[] = []
  const walk = (file: string): void => {
    const first = way.indexOf(file)
    if (first >= 0)
      return void cycles.push([...way.slice(first), file].map((each) => relative(root, each)).join(' -> '))
    if (done.has(file)) return
    way.push(file)
    for (const next of imports.get(file) ?? []) walk(next)
    way.pop()
    done.add(file)
  }
  for (const file of imports.keys()) walk(file)
  return cycles
}
