import { statement } from './statements.mjs'
import { Translation } from './translation.mjs'
import { nameOf, visit } from './tree.mjs'
import { inUseAt, typeOf } from './values.mjs'

/**
 * @typedef {import('./modules.mjs').Module} Module
 * @typedef {import('./modules.mjs').Modules} Modules
 * @typedef {import('./translation.mjs').Translated} Translated
 * @typedef {import('./values.mjs').Kind} Kind
 * @typedef {{ name: string, local: string, kind: Kind, sign: 'r' | 'n' | 'i' }} Value a value of the compiled loop
 */

/** Type names of arrays. */
const arrays = new Set(['Float64Array', 'Column', 'Table'])

/**
 * One loop over lanes as a function of WebAssembly that takes two lanes at a time: the same operations in the same
 * order, so the same bits. What it does not know it refuses, by file and line.
 *
 * @param {Modules} modules
 * @param {Module} module the module of the loop
 * @param {import('./tree.mjs').CallExpression} call of `overLanes`
 * @param {import('./translation.mjs').Loops} loops gives the translation of another loop, by the node that `overLanes`
 *   was called with
 * @returns {Translated} text, and per value what it is: `r` an array that is read, `w` one that is written, `n` a
 *   number, `i` a whole one; a record of columns counts as its columns, in the order of `records`, which is undefined
 *   for a plain parameter
 */
export function translateLoop(modules, module, call, loops) {
  const [title, loop] = call.arguments
  if (title?.type !== 'Literal' || loop?.type !== 'ArrowFunctionExpression')
    throw new Error(`${module.file}: overLanes takes a name and a function that are written out`)
  const t = new Translation(modules, module, String(title.value), loop, loops)
  const values = loop.params.flatMap((parameter) => parameterOf(t, parameter, loop))
  const body = statement(t, loop.body)
  const count = t.countsLanes ? readCount(t) : ''
  const head = values.map(({ local, kind }) => `(param ${local} ${typeOf(kind)})`).join(' ')
  return {
    name: t.name,
    tables: t.tables,
    signature: values.map(({ name, sign }) => (t.written.has(name) ? 'w' : sign)).join(''),
    records: loop.params.map((parameter) => keysOf(parameter, loop)),
    wat: `(func $${t.name} (export "${t.name}") ${head}\n${t.locals.join(' ')}\n${count}\n${body})`,
  }
}

/**
 * Lanes in use, read once at the start, because no loop changes it.
 *
 * @param {Translation} t
 */
function readCount(t) {
  t.locals.push('(local $inUse i32)')
  return `(local.set $inUse (i32.load offset=${inUseAt} (i32.const 0)))`
}

/**
 * The values that a parameter stands for: one, or the columns of a record.
 *
 * @param {Translation} t
 * @param {import('./tree.mjs').Parameter} parameter
 * @param {import('./translation.mjs').LoopFunction} loop
 * @returns {Value[]}
 */
function parameterOf(t, parameter, loop) {
  const keys = keysOf(parameter, loop)
  if (keys !== undefined) return keys.map((key) => columnOf(t, parameter, key))
  const name = nameOf(parameter)
  if (name === undefined) throw t.fault(loop, 'a parameter has a name')
  const local = `$${name}`
  /** @type {(kind: 'whole' | 'float' | 'array', sign: Value['sign']) => Value[]} */
  const is = (kind, sign) => {
    t.know(name, kind, local, name)
    return [{ name, local, kind, sign }]
  }
  const type = typeNameOf(parameter)
  if (type === 'number') return t.places.has(name) ? is('whole', 'i') : is('float', 'n')
  if (arrays.has(type)) return is('array', 'r')
  throw t.fault(parameter, `parameter ${name} is no number, column, array or record of columns`)
}

/**
 * The type of a parameter, where it is a number or has a name.
 *
 * @param {import('./tree.mjs').Parameter} parameter
 */
function typeNameOf(parameter) {
  const type = 'typeAnnotation' in parameter ? parameter.typeAnnotation?.typeAnnotation : undefined
  if (type?.type === 'TSNumberKeyword') return 'number'
  return type?.type === 'TSTypeReference'
    ? (nameOf(/** @type {import('./tree.mjs').Node} */ (type.typeName)) ?? '')
    : ''
}

/**
 * The columns of a record that the loop uses, in the order of their names; undefined for another parameter.
 *
 * @param {import('./tree.mjs').Parameter} parameter
 * @param {import('./translation.mjs').LoopFunction} loop
 * @returns {readonly string[] | undefined}
 */
function keysOf(parameter, { body }) {
  if (parameter.type === 'ObjectPattern')
    return parameter.properties.flatMap((property) =>
      property.type === 'Property' ? [nameOf(property.key) ?? ''] : [],
    )
  const type = typeNameOf(parameter)
  const name = nameOf(parameter)
  if (type === 'number' || arrays.has(type) || name === undefined) return undefined
  /** @type {Set<string>} */
  const keys = new Set()
  visit(body, (node) => {
    if (node.type !== 'MemberExpression' || node.computed || nameOf(node.object) !== name) return
    const key = nameOf(node.property)
    if (key !== undefined) keys.add(key)
  })
  return keys.size === 0 ? undefined : [...keys].toSorted((a, b) => (a < b ? -1 : 1))
}

/**
 * A column of a record: by its own name where the parameter destructures the record, else as `record.column`.
 *
 * @param {Translation} t
 * @param {import('./tree.mjs').Parameter} parameter
 * @param {string} key
 * @returns {Value}
 */
function columnOf(t, parameter, key) {
  const record = nameOf(parameter)
  const name = record === undefined ? key : `${record}.${key}`
  const local = `$${name}`
  t.know(name, 'array', local, name)
  return { name, local, kind: 'array', sign: 'r' }
}
