import { findName } from './modules.mjs'
import { nameOf, propertyOf, withoutTypes } from './tree.mjs'

/**
 * @typedef {import('./modules.mjs').Module} Module
 * @typedef {import('./modules.mjs').Modules} Modules
 * @typedef {import('./tree.mjs').Node} Node
 */

/** @type {Readonly<Record<string, (a: number, b: number) => number>>} */
const arithmetic = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
}

const numbers = /** @type {Readonly<Record<string, unknown>>} */ (/** @type {unknown} */ (Number))

/**
 * The value of an expression of constants: numbers, arithmetic, lengths of written lists, and arrow functions of these.
 *
 * @param {Modules} modules
 * @param {Module} module
 * @param {Node} written
 * @param {ReadonlyMap<string, number>} known values of the names of an arrow function
 * @returns {number | undefined} undefined when the expression is not constant
 */
export function constantOf(modules, module, written, known = new Map()) {
  const node = withoutTypes(written)
  /** @param {Node} inner */
  const of = (inner) => constantOf(modules, module, inner, known)
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'number' ? node.value : undefined
    case 'Identifier': {
      if (known.has(node.name)) return known.get(node.name)
      const match = findName(modules, module, node.name)
      return match === undefined ? undefined : constantOf(modules, match.module, match.node)
    }
    case 'UnaryExpression': {
      const value = of(node.argument)
      return value === undefined || node.operator !== '-' ? undefined : -value
    }
    case 'BinaryExpression': {
      const [left, right] = [of(node.left), of(node.right)]
      return left === undefined || right === undefined ? undefined : arithmetic[node.operator]?.(left, right)
    }
    case 'MemberExpression': {
      const property = propertyOf(node)
      if (property === undefined) return undefined
      if (nameOf(node.object) !== 'Number')
        return property === 'length' ? lengthOf(modules, module, node.object) : undefined
      const value = numbers[property]
      return typeof value === 'number' ? value : undefined
    }
    case 'CallExpression': {
      const name = nameOf(node.callee)
      const called = name === undefined ? undefined : findName(modules, module, name)
      if (called?.node.type !== 'ArrowFunctionExpression' || called.node.body.type === 'BlockStatement')
        return undefined
      /** @type {Map<string, number>} */
      const values = new Map()
      for (const [index, parameter] of called.node.params.entries()) {
        const argument = node.arguments[index]
        const value = argument === undefined ? undefined : of(argument)
        const own = nameOf(parameter)
        if (value === undefined || own === undefined) return undefined
        values.set(own, value)
      }
      return constantOf(modules, called.module, called.node.body, values)
    }
    default:
      return undefined
  }
}

/**
 * The length of a list that is written out, lists spread within it included.
 *
 * @param {Modules} modules
 * @param {Module} module
 * @param {Node} written
 * @returns {number | undefined}
 */
function lengthOf(modules, module, written) {
  const node = withoutTypes(written)
  if (node.type === 'ArrayExpression') {
    let length = 0
    for (const element of node.elements) {
      const more = element?.type === 'SpreadElement' ? lengthOf(modules, module, element.argument) : 1
      if (more === undefined) return undefined
      length += more
    }
    return length
  }
  const name = nameOf(node)
  const match = name === undefined ? undefined : findName(modules, module, name)
  return match === undefined ? undefined : lengthOf(modules, match.module, match.node)
}
