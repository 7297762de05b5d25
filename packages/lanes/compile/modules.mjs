import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseSync } from 'oxc-parser'
import { nameOf, withoutTypes } from './tree.mjs'

const packages = resolve(import.meta.dirname, '../..')

/**
 * Source files of a folder, with names resolved across imports.
 *
 * @typedef {import('./tree.mjs').Expression | import('oxc-parser').Function} Named
 * @typedef {{ file: string, name: string }} Import
 * @typedef {{ file: string, text: string, names: Map<string, Named>, imports: Map<string, Import> }} Module
 * @typedef {Map<string, Module>} Modules
 */

/**
 * Every module under a folder that is not a test.
 *
 * @param {string} folder
 * @returns {Modules}
 */
export function readModules(folder) {
  /** @type {Modules} */
  const modules = new Map()
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test|\.bench)\.ts$/.test(name),
  )
  for (const name of names.toSorted((a, b) => (a < b ? -1 : 1))) readModule(modules, resolve(folder, name))
  return modules
}

/**
 * @param {Modules} modules
 * @param {string} file
 */
function readModule(modules, file) {
  const text = readFileSync(file, 'utf8')
  const { program, errors } = parseSync(file, text)
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`)
  /** @type {Module} */
  const module = { file, text, names: new Map(), imports: new Map() }
  modules.set(file, module)
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') addImports(module, node)
    else if (node.type === 'ExportNamedDeclaration' && node.source !== null)
      addReexports(module, node.source.value, node)
    else if (node.type === 'ExportNamedDeclaration') addNames(module, node.declaration)
    else addNames(module, node)
  }
  return module
}

/**
 * @param {Module} module
 * @param {import('oxc-parser').ImportDeclaration} declaration
 */
function addImports(module, { source, specifiers, importKind }) {
  const file = fileOf(module, source.value)
  if (importKind === 'type' || file === undefined) return
  for (const specifier of specifiers)
    if (specifier.type === 'ImportSpecifier')
      module.imports.set(specifier.local.name, { file, name: exportedName(specifier.imported) })
}

/** @param {import('oxc-parser').ModuleExportName} written */
const exportedName = (written) => (written.type === 'Literal' ? written.value : written.name)

/**
 * Names that a module re-exports from another.
 *
 * @param {Module} module
 * @param {string} source
 * @param {import('oxc-parser').ExportNamedDeclaration} declaration
 */
function addReexports(module, source, { specifiers }) {
  const file = fileOf(module, source)
  if (file === undefined) return
  for (const { local, exported } of specifiers)
    module.imports.set(exportedName(exported), { file, name: exportedName(local) })
}

/**
 * File of an import: one of the same package, or the index of another package of the workspace.
 *
 * @param {Module} module
 * @param {string} source
 */
function fileOf(module, source) {
  const ours = /^@wlz\/([^/]+)$/.exec(source)?.[1]
  if (ours === undefined && !source.startsWith('.')) return undefined
  const file = ours === undefined ? resolve(dirname(module.file), source) : resolve(packages, ours, 'src/index.ts')
  return existsSync(file) ? file : undefined
}

/**
 * @param {Module} module
 * @param {import('./tree.mjs').Node | null} node
 */
function addNames(module, node) {
  if (node?.type === 'FunctionDeclaration' && node.id !== null) module.names.set(node.id.name, node)
  if (node?.type !== 'VariableDeclaration' || node.kind !== 'const') return
  for (const { id, init } of node.declarations) {
    const name = nameOf(id)
    if (name !== undefined && init !== null) module.names.set(name, init)
  }
}

/**
 * The node that a name of the top level stands for, and the module it stands in; undefined when the module does not
 * say.
 *
 * @param {Modules} modules
 * @param {Module} module
 * @param {string} name
 * @returns {{ module: Module, node: Named } | undefined}
 */
export function findName(modules, module, name) {
  const own = module.names.get(name)
  if (own !== undefined) return { module, node: withoutTypes(own) }
  const imported = module.imports.get(name)
  if (imported === undefined) return undefined
  return findName(modules, modules.get(imported.file) ?? readModule(modules, imported.file), imported.name)
}
