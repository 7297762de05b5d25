import { findName, withoutTypes } from './modules.mjs'

const arithmetic = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
}

/**
 * The value of an expression of constants: numbers, arithmetic, lengths of written lists, and arrow functions of these.
 *
 * @returns undefined when the expression is not constant
 */
export function constantOf(modules, module, written, given = new Map()) {
  const node = withoutTypes(written)
  const of = (inner) => constantOf(modules, module, inner, given)
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'number' ? node.value : undefined
    case 'Identifier': {
      if (given.has(node.name)) return given.get(node.name)
      const found = findName(modules, module, node.name)
      return found === undefined ? undefined : constantOf(modules, found.module, found.node)
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
      if (node.computed) return undefined
      if (node.object.name === 'Number') return Number[node.property.name]
      return node.property.name === 'length' ? lengthOf(modules, module, node.object) : undefined
    }
    case 'CallExpression': {
      const called = node.callee.type === 'Identifier' ? findName(modules, module, node.callee.name) : undefined
      if (called?.node.type !== 'ArrowFunctionExpression' || called.node.body.type === 'BlockStatement') return undefined
      const values = node.arguments.map(of)
      if (values.includes(undefined)) return undefined
      return constantOf(modules, called.module, called.node.body, new Map(called.node.params.map(({ name }, index) => [name, values[index]])))
    }
  }
  return undefined
}

function lengthOf(modules, module, written) {
  const node = withoutTypes(written)
  if (node.type === 'ArrayExpression') {
    let length = 0
    for (const element of node.elements) {
      const more = element.type === 'SpreadElement' ? lengthOf(modules, module, element.argument) : 1
      if (more === undefined) return undefined
      length += more
    }
    return length
  }
  const found = node.type === 'Identifier' ? findName(modules, module, node.name) : undefined
  return found === undefined ? undefined : lengthOf(modules, found.module, found.node)
}
