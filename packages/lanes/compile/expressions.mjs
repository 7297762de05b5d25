import { constantOf } from './constants.mjs'
import { elementOf, partOf, termsOf } from './elements.mjs'
import { findName } from './modules.mjs'
import { nameOf, propertyOf, withoutTypes } from './tree.mjs'
import {
  as,
  both,
  calculate,
  calculateBits,
  choose,
  compare,
  constant,
  intrinsics,
  isArithmetic,
  isComparison,
  isOfBits,
  maxOrMinOfConstant,
  not,
} from './values.mjs'

/**
 * @typedef {import('./translation.mjs').Translation} Translation
 * @typedef {import('./tree.mjs').Node} Node
 * @typedef {import('./values.mjs').Kind} Kind
 * @typedef {import('./values.mjs').Value} Value
 */

/**
 * The value of an expression of a loop; what it needs before it goes into `before`.
 *
 * @param {Translation} t
 * @param {Node} written
 * @returns {Value}
 */
export function valueOf(t, written) {
  const node = withoutTypes(written)
  switch (node.type) {
    case 'Literal':
      if (typeof node.value !== 'number') throw t.fault(node, `${JSON.stringify(node.value)} is no number`)
      return constant(node.value)
    case 'Identifier':
      return named(t, node)
    case 'UnaryExpression':
      return unary(t, node)
    case 'BinaryExpression': {
      if (nameOf(node.right) === 'undefined') {
        /** @type {Value} */
        const isAbsent = { kind: 'truth', wat: `(i32.eqz ${valueOf(t, node.left).wat})` }
        return node.operator === '===' ? isAbsent : not(isAbsent)
      }
      const [left, right] = [valueOf(t, node.left), valueOf(t, node.right)]
      if (isArithmetic(node.operator)) return calculate(node.operator, left, right)
      if (isOfBits(node.operator)) return calculateBits(node.operator, left, right)
      if (isComparison(node.operator)) return compare(node.operator, left, right)
      throw t.fault(node, `operator ${node.operator}`)
    }
    case 'LogicalExpression':
      return both(node.operator, valueOf(t, node.left), valueOf(t, node.right))
    case 'ConditionalExpression':
      return (
        lesserOrGreater(t, node) ??
        choose(valueOf(t, node.test), valueOf(t, node.consequent), valueOf(t, node.alternate))
      )
    case 'MemberExpression':
      return member(t, node)
    case 'CallExpression':
      return call(t, node)
    default:
      throw t.fault(node, `${node.type} is not known here`)
  }
}

/**
 * @param {Translation} t
 * @param {import('oxc-parser').UnaryExpression} node
 * @returns {Value}
 */
function unary(t, node) {
  const value = valueOf(t, node.argument)
  if (node.operator === '!') return not(value)
  if (node.operator !== '-') throw t.fault(node, `operator ${node.operator}`)
  if (value.kind === 'lanes') return { kind: 'lanes', wat: `(f64x2.neg ${value.wat})` }
  if (value.kind === 'wholes') return { kind: 'wholes', wat: `(i32x4.neg ${value.wat})` }
  return value.kind === 'constant' ? constant(-value.value) : { kind: 'float', wat: `(f64.neg ${as('float', value)})` }
}

/**
 * `a < b ? b : a` and the like, for which there is one instruction.
 *
 * @param {Translation} t
 * @param {import('oxc-parser').ConditionalExpression} node
 * @returns {Value | undefined}
 */
function lesserOrGreater(t, { test, consequent, alternate }) {
  if (test.type !== 'BinaryExpression' || (test.operator !== '<' && test.operator !== '>')) return undefined
  const [low, high] = test.operator === '<' ? [test.left, test.right] : [test.right, test.left]
  /** @param {{ start: number, end: number }} node */
  const text = (node) => t.module.text.slice(node.start, node.end)
  const isGreater = text(consequent) === text(high) && text(alternate) === text(low)
  if (!isGreater && !(text(consequent) === text(low) && text(alternate) === text(high))) return undefined
  const [a, b] = [valueOf(t, alternate), valueOf(t, consequent)]
  if (a.kind !== 'lanes' && b.kind !== 'lanes') return undefined
  return { kind: 'lanes', wat: `(f64x2.${isGreater ? 'pmax' : 'pmin'} ${as('lanes', a)} ${as('lanes', b)})` }
}

/**
 * @param {Translation} t
 * @param {Extract<Node, { type: 'Identifier' }>} node
 * @returns {Value}
 */
function named(t, node) {
  const own = t.scope.get(node.name)
  if (own !== undefined) return own
  if (node.name === 'inUse') {
    t.countsLanes = true
    return { kind: 'whole', wat: '(local.get $inUse)' }
  }
  const value = constantOf(t.modules, t.module, node)
  if (value !== undefined) return constant(value)
  const match = findName(t.modules, t.module, node.name)
  if (match?.node.type === 'CallExpression' && nameOf(match.node.callee) === 'sharedTable') {
    const [table] = match.node.arguments
    if (table?.type !== 'Literal') throw t.fault(node, 'the name of a table is written out')
    t.tables.add(String(table.value))
    return { kind: 'array', wat: `(global.get $${String(table.value)})` }
  }
  throw t.fault(node, `${node.name} is neither of the loop nor a constant`)
}

/**
 * @param {Translation} t
 * @param {Node} node
 */
export function arrayOf(t, node) {
  const array = valueOf(t, node)
  if (array.kind !== 'array') throw t.fault(node, 'only arrays have elements here')
  return array
}

/**
 * Values of the terms of an index.
 *
 * @param {Translation} t
 * @param {Node} node
 */
export const indexOf = (t, node) => termsOf(node).map((term) => valueOf(t, term))

/**
 * @param {Translation} t
 * @param {import('./tree.mjs').MemberExpression} node
 * @returns {Value}
 */
function member(t, node) {
  if (node.computed) {
    const array = arrayOf(t, node.object)
    return elementOf(t, array, indexOf(t, node.property), node.property)
  }
  const property = propertyOf(node)
  const object = nameOf(node.object) ?? ''
  const ofRecord = t.scope.get(`${object}.${property}`)
  if (ofRecord !== undefined) return ofRecord
  const value = t.scope.has(object) ? undefined : constantOf(t.modules, t.module, node)
  if (value === undefined) throw t.fault(node, `what is .${property}`)
  return constant(value)
}

/**
 * @param {Translation} t
 * @param {import('./tree.mjs').CallExpression} node
 * @returns {Value}
 */
function call(t, node) {
  const { callee } = node
  const property = propertyOf(callee)
  if (callee.type === 'MemberExpression' && property === 'subarray') {
    const [from] = node.arguments
    if (from === undefined || node.arguments.length > 1)
      throw t.fault(node, 'a part of an array goes from one place on')
    return partOf(arrayOf(t, callee.object), indexOf(t, from))
  }
  const values = node.arguments.map((argument) => valueOf(t, argument))
  const [first, second] = values
  const isOfMath = callee.type === 'MemberExpression' && nameOf(callee.object) === 'Math'
  if (
    isOfMath &&
    (property === 'max' || property === 'min') &&
    first !== undefined &&
    second !== undefined &&
    values.length === 2
  )
    return maxOrMin(property, first, second)
  const name = nameOf(callee)
  const match = name === undefined ? undefined : findName(t.modules, t.module, name)
  if (name === undefined || match === undefined) throw t.fault(node, 'only functions of core can be called')
  const intrinsic = match.module.file.endsWith('powers.ts') ? intrinsics[name] : undefined
  if (intrinsic !== undefined && first !== undefined) return intrinsic(first)
  return inline(t, node, match, values)
}

/**
 * @param {'max' | 'min'} name
 * @param {Value} a
 * @param {Value} b
 * @returns {Value}
 */
function maxOrMin(name, a, b) {
  const kind = [a, b].some((value) => value.kind === 'lanes' || value.kind === 'wholes') ? 'lanes' : 'float'
  const short = kind === 'lanes' ? maxOrMinOfConstant(name, a, b) : undefined
  return short ?? { kind, wat: `(${kind === 'lanes' ? 'f64x2' : 'f64'}.${name} ${as(kind, a)} ${as(kind, b)})` }
}

/**
 * Inline a function of numbers.
 *
 * @param {Translation} t
 * @param {Node} node
 * @param {{ module: import('./modules.mjs').Module, node: import('./modules.mjs').Named }} match
 * @param {readonly Value[]} values
 * @returns {Value}
 */
function inline(t, node, { module, node: called }, values) {
  if ((called.type !== 'ArrowFunctionExpression' && called.type !== 'FunctionDeclaration') || called.body === null)
    throw t.fault(node, 'only functions of core can be called')
  const outer = { scope: t.scope, module: t.module }
  /** @type {Translation['scope']} */
  const scope = new Map()
  for (const [index, parameter] of called.params.entries()) {
    const [name, value] = [nameOf(parameter), values[index]]
    if (name === undefined || value === undefined)
      throw t.fault(node, 'a function that is written out takes numbers, all of them given')
    scope.set(name, kept(t, name, value))
  }
  Object.assign(t, { scope, module })
  const result = resultOf(t, called.body)
  Object.assign(t, outer)
  return kept(t, 'result', result)
}

/**
 * A value that is worked out once and then read from a variable.
 *
 * @param {Translation} t
 * @param {string} name
 * @param {Value} value
 * @returns {Value}
 */
function kept(t, name, value) {
  if (value.kind === 'constant') return value
  const local = t.local(name, value.kind)
  t.before.push(`(local.set ${local} ${value.wat})`)
  return { kind: value.kind, wat: `(local.get ${local})` }
}

/**
 * @param {Translation} t
 * @param {import('oxc-parser').FunctionBody | import('./tree.mjs').Expression} body
 */
function resultOf(t, body) {
  if (body.type !== 'BlockStatement') return valueOf(t, body)
  const why = 'a function that is written out has constants and one return'
  for (const statement of body.body.slice(0, -1)) {
    if (statement.type !== 'VariableDeclaration') throw t.fault(statement, why)
    for (const declaration of statement.declarations) {
      const text = declare(t, statement.kind, declaration) // fills `before` with the statements that it needs
      t.before.push(text)
    }
  }
  const last = body.body.at(-1)
  if (last?.type !== 'ReturnStatement' || last.argument === null) throw t.fault(last ?? body, why)
  return valueOf(t, last.argument)
}

/**
 * A variable; a constant and an array need no place of their own.
 *
 * @param {Translation} t
 * @param {string} how
 * @param {import('oxc-parser').VariableDeclarator} declaration
 */
export function declare(t, how, { id, init, start }) {
  const name = nameOf(id)
  if (name === undefined || init === null) throw t.fault({ start }, 'a variable has a name and a value')
  const value = valueOf(t, init)
  if (how === 'const' && (value.kind === 'constant' || value.kind === 'array')) {
    t.scope.set(name, value)
    return ''
  }
  const kind = t.kindOfVariable(name, how, value.kind)
  const local = t.local(name, kind)
  t.know(name, kind, local)
  return `(local.set ${local} ${as(kind, value)})`
}
