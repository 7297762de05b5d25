/**
 * Imports point one way: apps -> study, calibration, explain -> scenario, data, analysis -> core -> exact -> lanes. Of
 * the first three only study knows another, which is explain; the three in the middle do not know each other.
 * `terms` is a leaf that core, data and scenario do without. Another package is imported by its name, never by a path into it.
 * Rules of imports: a package that runs in the page as well as in Node imports nothing of Node; the engine imports only the libraries named here.
 */
import { builtinModules } from 'node:module'
import { dirname, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * Imports that each package is allowed of ours. An app, a script or a test of the repository may import every package.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const arrows = {
  lanes: [],
  exact: ['lanes'],
  core: ['exact', 'lanes'],
  terms: [],
  charts: ['terms'],
  scenario: ['core'],
  data: ['core'],
  analysis: ['exact', 'terms'],
  calibration: ['core', 'exact', 'data', 'analysis'],
  explain: ['core', 'scenario', 'data', 'terms'],
  study: ['core', 'exact', 'scenario', 'data', 'analysis', 'explain'],
}

/** The packages that the same bits everywhere hang on, and the only library that they may import and depend on. */
export const engine = ['lanes', 'exact', 'core']
export const engineLibraries = ['seedrandom']

const builtins = new Set(builtinModules)
const isTest = (file) => /\.(test|bench)\.tsx?$/.test(file)

/** `packages/core/src/run.ts` -> folder `packages/core`, package `core`. */
function placeOf(file) {
  const parts = relative(root, file).split(sep)
  if (parts[0] !== 'packages' && parts[0] !== 'apps') return undefined
  return {
    folder: resolve(root, parts[0], parts[1]),
    name: parts[1],
    isPackage: parts[0] === 'packages',
    isSource: parts[2] === 'src' && !isTest(file),
  }
}

function faultOf(file, specifier) {
  const place = placeOf(file)
  if (specifier.startsWith('.')) {
    const target = placeOf(resolve(dirname(file), specifier))
    if (target !== undefined && target.folder !== place?.folder)
      return 'another package is imported by its name, not by a path'
    return undefined
  }
  const ours = /^@wlz\/([^/]+)(\/.*)?$/.exec(specifier)
  if (ours?.[2] !== undefined) return 'no deep imports: what is public stands in the index of the package'
  if (!place?.isPackage) return undefined
  if (ours !== null) {
    const allowed = arrows[place.name] ?? []
    if (allowed.includes(ours[1])) return undefined
    return `${place.name} may import ${allowed.length === 0 ? 'no package of ours' : allowed.join(', ')}`
  }
  if (!place.isSource) return undefined
  if (specifier.startsWith('node:') || builtins.has(specifier.split('/')[0]))
    return 'this runs in the page too and knows no Node'
  if (engine.includes(place.name) && !engineLibraries.includes(specifier))
    return `${place.name} may import no library but ${engineLibraries.join(', ')}`
  return undefined
}

export const layers = {
  create(context) {
    const check = (node) => {
      const source = node.source ?? node.argument
      if (source === null || source === undefined) return
      const literal = source.type === 'TSLiteralType' ? source.literal : source
      if (typeof literal.value !== 'string') {
        const place = placeOf(context.filename)
        if (place?.isPackage && place.isSource)
          context.report({ node, message: 'an import of a computed name cannot be checked' })
        return
      }
      const fault = faultOf(context.filename, literal.value)
      if (fault !== undefined) context.report({ node, message: `${literal.value}: ${fault}` })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    }
  },
}
