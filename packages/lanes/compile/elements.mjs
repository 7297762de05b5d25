import { withoutTypes } from './tree.mjs'
import { as, constant } from './values.mjs'

/**
 * @typedef {import('./translation.mjs').Translation} Translation
 * @typedef {import('./tree.mjs').Node} Node
 * @typedef {import('./values.mjs').Computed} Computed
 * @typedef {import('./values.mjs').Value} Value
 */

/** Bytes of a float. */
const bytes = 8

/**
 * The terms of a sum, from left to right.
 *
 * @param {Node} written
 * @returns {Node[]}
 */
export function termsOf(written) {
  const node = withoutTypes(written)
  return node.type === 'BinaryExpression' && node.operator === '+'
    ? [...termsOf(node.left), ...termsOf(node.right)]
    : [node]
}

/**
 * Constant part of an index, and the rest.
 *
 * @param {readonly Value[]} terms
 */
function split(terms) {
  let fixed = 0
  /** @type {Computed[]} */
  const parts = []
  for (const term of terms) {
    if (term.kind === 'constant') fixed += term.value
    else parts.push(term)
  }
  return { fixed, parts }
}

/**
 * Address of an element; the constant part of the index goes into the offset.
 *
 * @param {Computed} array
 * @param {readonly Value[]} terms
 * @returns {{ address: string, offset: number, moves: boolean }} `moves`: with the lanes
 */
export function addressOf(array, terms) {
  const { fixed, parts } = split(terms)
  const [first, ...more] = parts.map((part) => as('whole', part))
  const sum = more.reduce((all, part) => `(i32.add ${all} ${part})`, first ?? '')
  const address = first === undefined ? array.wat : `(i32.add ${array.wat} (i32.shl ${sum} (i32.const 3)))`
  return { address, offset: fixed * bytes, moves: parts.some(({ kind }) => kind === 'lane') }
}

/**
 * An element of an array: of two lanes, the same for all lanes, or at a place of each lane's own.
 *
 * @param {Translation} t
 * @param {Computed} array
 * @param {readonly Value[]} terms of the index
 * @param {Node} node
 * @returns {Computed}
 */
export function elementOf(t, array, terms, node) {
  const { fixed, parts } = split(terms)
  const apart = parts.find(({ kind }) => kind === 'wholes')
  if (apart !== undefined) {
    if (parts.length > 1) throw t.fault(node, 'a place of its own per lane is one value and a constant')
    return gather(t, array, apart, fixed * bytes)
  }
  const { address, offset, moves } = addressOf(array, terms)
  return moves
    ? { kind: 'lanes', wat: `(v128.load offset=${offset} ${address})` }
    : { kind: 'float', wat: `(f64.load offset=${offset} ${address})` }
}

/**
 * Elements at an index that differs per lane (gather).
 *
 * @param {Translation} t
 * @param {Computed} table
 * @param {Computed} index
 * @param {number} offset
 * @returns {Computed}
 */
function gather(t, table, index, offset) {
  const at = t.local('at', 'wholes')
  t.before.push(`(local.set ${at} (i32x4.shl ${index.wat} (i32.const 3)))`)
  /** @param {number} lane */
  const address = (lane) => `(i32.add ${table.wat} (i32x4.extract_lane ${2 * lane} (local.get ${at})))`
  return {
    kind: 'lanes',
    wat: `(v128.load64_lane offset=${offset} 1 ${address(1)} (v128.load64_zero offset=${offset} ${address(0)}))`,
  }
}

/**
 * `array.subarray(from)`: the array from that index on.
 *
 * @param {Computed} array
 * @param {readonly Value[]} terms of `from`
 * @returns {Computed}
 */
export function partOf(array, terms) {
  const { fixed, parts } = split(terms)
  const from = parts
    .map((part) => as('whole', part))
    .reduce((all, part) => `(i32.add ${all} ${part})`, as('whole', constant(fixed)))
  return { kind: 'array', array: array.array, wat: `(i32.add ${array.wat} (i32.shl ${from} (i32.const 3)))` }
}
