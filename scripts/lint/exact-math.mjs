/**
 * exp, log, pow and the trigonometric functions differ between JavaScript hosts, so a result that must have the same bits in
 * Node and in every browser may only use what IEEE 754 and ECMAScript fix. An allow list, so that the next Math function is
 * refused until somebody has looked; a use of `Math` other than `Math.name` would get around it and is refused too.
 */
const functions = 'abs ceil clz32 floor fround imul max min round sign sqrt trunc'
const constants = 'E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2'
const fixedByStandard = new Set(`${functions} ${constants}`.split(' '))

const isNumber = (node) => node.type === 'Literal' && (typeof node.value === 'number' || typeof node.value === 'bigint')

function memberName(member) {
  if (!member.computed) return member.property.name
  return member.property.type === 'Literal' ? String(member.property.value) : undefined
}

/** `globalThis.Math` and `{ Math: 1 }` name a property; the first is refused through its object, the second is harmless. */
function isPropertyName(node) {
  const { parent } = node
  if (parent.type === 'MemberExpression') return parent.property === node && !parent.computed
  return parent.type === 'Property' && parent.key === node && !parent.computed && !parent.shorthand
}

export const exactMath = {
  create(context) {
    const refuse = (node, what) =>
      context.report({ node, message: `${what} is not the same in every host; use @wlz/exact` })
    const power = (node) => {
      if (!isNumber(node.left) || !isNumber(node.right)) refuse(node, '**')
    }
    return {
      Identifier(node) {
        if (node.name === 'globalThis') {
          context.report({ node, message: 'globalThis hides from the linter what is used of the host' })
          return
        }
        if (node.name !== 'Math' || isPropertyName(node)) return
        const { parent } = node
        if (parent.type !== 'MemberExpression') {
          context.report({
            node,
            message: 'Math may only be used as Math.name, so that the linter sees which function is meant',
          })
          return
        }
        const name = memberName(parent)
        if (name === undefined || !fixedByStandard.has(name)) refuse(parent, `Math.${name ?? '[...]'}`)
      },
      BinaryExpression(node) {
        if (node.operator === '**') power(node)
      },
      AssignmentExpression(node) {
        if (node.operator === '**=') power(node)
      },
    }
  },
}
