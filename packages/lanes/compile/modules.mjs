import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseSync } from 'oxc-parser'

const packages = resolve(import.meta.dirname, '../..')

/**
 * Source files of a folder as syntax trees of oxc-parser, with names resolved across imports.
 *
 * @typedef {{ file: string, text: string, names: Map<string, object>, imports: Map<string, { file: string, name: string }> }} Module
 */

/** Every module under a folder that is not a test. */
export function readModules(folder) {
  const modules = new Map()
  const names = readdirSync(folder, { recursive: true }).filter((name) => /(?<!\.test|\.bench)\.ts$/.test(name))
  for (const name of names.toSorted((a, b) => (a < b ? -1 : 1))) readModule(modules, resolve(folder, name))
  return modules
}

function readModule(modules, file) {
  const text = readFileSync(file, 'utf8')
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`)
  const module = { file, text, names: new Map(), imports: new Map() }
  modules.set(file, module)
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') addImports(module, node)
    else if (node.type === 'ExportNamedDeclaration' && node.source) addReexports(module, node)
    else addNames(module, node.declaration ?? node)
  }
  return module
}

function addImports(module, { source, specifiers, importKind }) {
  const file = fileOf(module, source.value)
  if (importKind === 'type' || file === undefined) return
  for (const { local, imported } of specifiers) if (imported !== undefined) module.imports.set(local.name, { file, name: imported.name })
}

/** Names that a module re-exports from another. */
function addReexports(module, { source, specifiers }) {
  const file = fileOf(module, source.value)
  if (file === undefined) return
  for (const { local, exported } of specifiers) module.imports.set(exported.name, { file, name: local.name })
}

/** File of an import: one of the same package, or the index of another package of the workspace. */
function fileOf(module, source) {
  const ours = /^@wlz\/([^/]+)$/.exec(source)?.[1]
  if (ours === undefined && !source.startsWith('.')) return undefined
  const file = ours === undefined ? resolve(dirname(module.file), source) : resolve(packages, ours, 'src/index.ts')
  return existsSync(file) ? file : undefined
}

function addNames(module, node) {
  if (node.type === 'FunctionDeclaration') module.names.set(node.id.name, node)
  if (node.type === 'VariableDeclaration' && node.kind === 'const')
    for (const { id, init } of node.declarations) if (id.type === 'Identifier' && init !== null) module.names.set(id.name, init)
}

/** Declaration of a top-level name, and the module that it is in; undefined when the module has none. */
export function findName(modules, module, name) {
  if (module.names.has(name)) return { module, node: withoutTypes(module.names.get(name)) }
  const imported = module.imports.get(name)
  return imported === undefined ? undefined : findName(modules, modules.get(imported.file) ?? readModule(modules, imported.file), imported.name)
}

/** The expression without brackets, `as`, `satisfies` and `!`. */
export function withoutTypes(node) {
  const wrappers = ['ParenthesizedExpression', 'TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']
  return wrappers.includes(node.type) ? withoutTypes(node.expression) : node
}
