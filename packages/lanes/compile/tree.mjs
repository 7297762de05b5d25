/**
 * Trees of oxc-parser, and small questions about them.
 *
 * @typedef {import('oxc-parser').Node} Node
 * @typedef {import('oxc-parser').Expression} Expression
 * @typedef {import('oxc-parser').CallExpression} CallExpression
 * @typedef {import('oxc-parser').MemberExpression} MemberExpression
 * @typedef {import('oxc-parser').ParamPattern} Parameter
 * @typedef {import('oxc-parser').ParenthesizedExpression} Brackets
 * @typedef {import('oxc-parser').TSAsExpression | import('oxc-parser').TSSatisfiesExpression} Typed
 * @typedef {Brackets | Typed | import('oxc-parser').TSNonNullExpression} Wrapper
 */

/**
 * The expression without brackets, `as`, `satisfies` and `!`.
 *
 * @template {Node} Inner
 * @param {Inner} node
 * @returns {Exclude<Inner, Wrapper> | Exclude<Expression, Wrapper>}
 */
export function withoutTypes(node) {
  return isWrapper(node) ? withoutTypes(node.expression) : /** @type {Exclude<Inner, Wrapper>} */ (node)
}

const wrappers = ['ParenthesizedExpression', 'TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']
/**
 * @param {Node} node
 * @returns {node is Wrapper}
 */
const isWrapper = (node) => wrappers.includes(node.type)

/**
 * The name that an identifier is; undefined for any other node.
 *
 * @param {Node | null | undefined} node
 */
export const nameOf = (node) => (node?.type === 'Identifier' ? node.name : undefined)

/**
 * The name after the dot in `object.name`; undefined for `object[index]` and for any other node.
 *
 * @param {Node} node
 */
export const propertyOf = (node) =>
  node.type === 'MemberExpression' && !node.computed ? nameOf(node.property) : undefined

/**
 * True for a call of `overLanes`.
 *
 * @param {Node} node
 * @returns {node is CallExpression}
 */
export const isLoop = (node) => node.type === 'CallExpression' && nameOf(node.callee) === 'overLanes'

/**
 * Look at a node and all within it.
 *
 * @param {unknown} node
 * @param {(node: Node) => void} look
 */
export function visit(node, look) {
  if (typeof node !== 'object' || node === null) return
  if ('type' in node && node.type !== undefined) look(/** @type {Node} */ (node))
  for (const inner of Object.values(node)) visit(inner, look)
}

/**
 * Names of integers: those in an index or in the head of a loop, and those that they are computed from.
 *
 * @param {Node} body
 */
export function namesOfPlaces(body) {
  /** @type {Set<string>} */
  const places = new Set()
  /** @type {import('oxc-parser').VariableDeclarator[]} */
  const declared = []
  visit(body, (node) => {
    if (node.type === 'MemberExpression' && node.computed) addNames(places, node.property)
    if (node.type === 'CallExpression' && propertyOf(node.callee) === 'subarray') addNames(places, node.arguments)
    if (node.type === 'ForStatement') for (const part of [node.init, node.test, node.update]) addNames(places, part)
    if (node.type === 'VariableDeclarator' && node.init !== null) declared.push(node)
  })
  let before
  do {
    before = places.size
    for (const { id, init } of declared) if (places.has(nameOf(id) ?? '')) addNames(places, init)
  } while (places.size > before)
  return places
}

/** @type {(names: Set<string>, node: unknown) => void} */
const addNames = (names, node) =>
  visit(node, (inner) => {
    const name = nameOf(inner)
    if (name !== undefined) names.add(name)
  })
