/**
 * Values of a loop over lanes as WebAssembly text.
 *
 * Kinds: `lanes` two floats, `wholes` two integers (the lower half of each 64 bits), `mask` two booleans;
 * `float`, `whole` and `truth` are equal for all lanes; `lane` an index that moves with the lanes; `array`,
 * which knows the parameter that it is of; `constant`.
 *
 * @typedef {'lanes' | 'wholes' | 'mask' | 'float' | 'whole' | 'truth' | 'lane' | 'array'} Kind
 * @typedef {{ kind: Kind, wat: string, value?: undefined, array?: string | undefined }} Computed
 * @typedef {{ kind: 'constant', value: number, wat?: undefined }} Constant
 * @typedef {Computed | Constant} Value
 */

/**
 * Constants that lanes are calculated with, twice each, at the start of the memory: reading one costs an instruction
 * less than making it.
 */
export class Constants {
  static first = 64
  /** @type {number[]} */
  values = []

  /** @param {number} value */
  addressOf(value) {
    const found = this.values.findIndex((other) => Object.is(other, value))
    return Constants.first + 16 * (found < 0 ? this.values.push(value) - 1 : found)
  }

  /** As the text of a data segment. */
  get data() {
    const bytes = new Uint8Array(Float64Array.from(this.values.flatMap((value) => [value, value])).buffer)
    return Array.from(bytes, (byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('')
  }
}
export const constants = new Constants()

/** Address of the number of lanes in use (`src/memory.ts`). */
export const inUseAt = 8

/** @type {(value: number) => Constant} */
export const constant = (value) => ({ kind: 'constant', value })

/** @param {number} value */
const number = (value) => (value === Number.POSITIVE_INFINITY ? 'inf' : String(value))
/** @param {{ kind: string, value?: number | undefined }} value */
export const isWhole = ({ kind, value }) =>
  kind === 'whole' || kind === 'lane' || (kind === 'constant' && Number.isInteger(value))

/** Bytes of the two whole numbers, side by side. */
const lowerHalves = '0 1 2 3 8 9 10 11 0 1 2 3 8 9 10 11'

/**
 * Convert a value to another kind; a conversion that loses information is refused.
 *
 * @param {Kind} kind
 * @param {Value} given
 * @returns {string}
 */
export function as(kind, given) {
  const { kind: from, wat, value } = given
  if (from === kind) return wat
  if (from === 'constant') {
    if (kind === 'lanes') return `(v128.load offset=${constants.addressOf(value)} (i32.const 0))`
    if (kind === 'float') return `(f64.const ${number(value)})`
    if (!Number.isInteger(value)) throw new Error(`${value} is not whole`)
    if (kind === 'wholes') return `(v128.const i32x4 ${value} ${value} ${value} ${value})`
    if (kind === 'whole' || kind === 'lane') return `(i32.const ${value})`
  }
  if (kind === 'lanes' && from === 'float') return `(f64x2.splat ${wat})`
  if (kind === 'lanes' && from === 'whole') return `(f64x2.splat (f64.convert_i32_s ${wat}))`
  if (kind === 'lanes' && from === 'wholes')
    return `(f64x2.convert_low_i32x4_s (i8x16.shuffle ${lowerHalves} ${wat} (v128.const i64x2 0 0)))`
  if (kind === 'float' && from === 'whole') return `(f64.convert_i32_s ${wat})`
  if (kind === 'whole' && from === 'lane') return wat
  throw new Error(`a ${from} is not a ${kind}`)
}

/** @type {Readonly<Record<string, string>>} */
const operators = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div' }
/** @type {Readonly<Record<string, (a: number, b: number) => number>>} */
const folded = { '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b, '/': (a, b) => a / b }

/**
 * a + b and the like.
 *
 * @param {string} operator
 * @param {Value} a
 * @param {Value} b
 * @returns {Value}
 */
export function calculate(operator, a, b) {
  const name = operators[operator]
  const kinds = [a.kind, b.kind]
  if (a.kind === 'constant' && b.kind === 'constant')
    return constant(/** @type {(a: number, b: number) => number} */ (folded[operator])(a.value, b.value))
  if (kinds.includes('lanes')) return { kind: 'lanes', wat: `(f64x2.${name} ${as('lanes', a)} ${as('lanes', b)})` }
  if (kinds.includes('wholes')) {
    const stayWhole =
      operator !== '/' &&
      [a, b].every(({ kind, value }) => kind === 'wholes' || (kind === 'constant' && Number.isInteger(value)))
    if (!stayWhole) return { kind: 'lanes', wat: `(f64x2.${name} ${as('lanes', a)} ${as('lanes', b)})` }
    return { kind: 'wholes', wat: `(i32x4.${name} ${as('wholes', a)} ${as('wholes', b)})` }
  }
  if (isWhole(a) && isWhole(b) && operator !== '/') {
    const kind = kinds.includes('lane') ? 'lane' : 'whole'
    return { kind, wat: `(i32.${name} ${as('whole', a)} ${as('whole', b)})` }
  }
  return { kind: 'float', wat: `(f64.${name} ${as('float', a)} ${as('float', b)})` }
}

/** Integer operations on lanes, with which `exp` and `ln` handle the bits of a float. */
/** @type {Readonly<Record<string, string>>} */
const bits = { '&': 'and', '|': 'or' }
/** @type {Readonly<Record<string, string>>} */
const shifts = { '<<': 'shl', '>>': 'shr_s', '>>>': 'shr_u' }

/**
 * @param {string} operator
 * @param {Value} a
 * @param {Value} b
 * @returns {Value}
 */
export function calculateBits(operator, a, b) {
  if (bits[operator] !== undefined)
    return { kind: 'wholes', wat: `(v128.${bits[operator]} ${as('wholes', a)} ${as('wholes', b)})` }
  return { kind: 'wholes', wat: `(i32x4.${shifts[operator]} ${as('wholes', a)} ${as('whole', b)})` }
}
/** @param {string} operator */
export const isOfBits = (operator) => operator in bits || operator in shifts
/** @param {string} operator */
export const isArithmetic = (operator) => operator in operators

/** @type {Readonly<Record<string, string>>} */
const comparisons = { '<': 'lt', '>': 'gt', '<=': 'le', '>=': 'ge', '===': 'eq', '!==': 'ne' }
/** @param {string} operator */
export const isComparison = (operator) => operator in comparisons

/**
 * @param {string} operator
 * @param {Value} a
 * @param {Value} b
 * @returns {Value}
 */
export function compare(operator, a, b) {
  const name = comparisons[operator]
  const kinds = [a.kind, b.kind]
  if (kinds.includes('lanes')) return { kind: 'mask', wat: `(f64x2.${name} ${as('lanes', a)} ${as('lanes', b)})` }
  if (kinds.includes('wholes')) throw new Error('whole numbers of lanes are not compared')
  if (isWhole(a) && isWhole(b))
    return {
      kind: 'truth',
      wat: `(i32.${name}${operator.length === 3 ? '' : '_s'} ${as('whole', a)} ${as('whole', b)})`,
    }
  return { kind: 'truth', wat: `(f64.${name} ${as('float', a)} ${as('float', b)})` }
}

/**
 * Math.max or Math.min of lanes and a constant: one instruction in place of the eight that NaN and the sign of zero ask
 * for between any two. With a constant NaN comes through by itself, and only zero has a sign to mind: adding it makes
 * -0 into 0.
 *
 * @param {'max' | 'min'} name
 * @param {Value} a
 * @param {Value} b
 * @returns {Value | undefined}
 */
export function maxOrMinOfConstant(name, a, b) {
  const [lanes, { kind, value }] = b.kind === 'constant' ? [a, b] : [b, a]
  if (kind !== 'constant' || lanes.kind !== 'lanes' || Number.isNaN(value)) return undefined
  if (value === 0 && (name === 'min' || Object.is(value, -0))) return undefined
  const wat = `(f64x2.p${name} ${lanes.wat} ${as('lanes', { kind, value })})`
  return { kind: 'lanes', wat: value === 0 ? `(f64x2.add ${wat} ${as('lanes', constant(0))})` : wat }
}

/**
 * @param {Value} value
 * @returns {Value}
 */
export function not(value) {
  return value.kind === 'truth'
    ? { kind: 'truth', wat: `(i32.eqz ${value.wat})` }
    : { kind: 'mask', wat: `(v128.not ${as('mask', value)})` }
}

/** @param {Value} value */
const asMask = (value) =>
  value.kind === 'truth' ? `(i64x2.splat (i64.extend_i32_s (i32.sub (i32.const 0) ${value.wat})))` : as('mask', value)

/**
 * @param {string} operator
 * @param {Value} a
 * @param {Value} b
 * @returns {Value}
 */
export function both(operator, a, b) {
  const name = operator === '&&' ? 'and' : 'or'
  if (a.kind === 'truth' && b.kind === 'truth') return { kind: 'truth', wat: `(i32.${name} ${a.wat} ${b.wat})` }
  return { kind: 'mask', wat: `(v128.${name} ${asMask(a)} ${asMask(b)})` }
}

/**
 * condition ? a : b; per lane both are computed and one is selected.
 *
 * @param {Value} condition
 * @param {Value} a
 * @param {Value} b
 * @returns {Value}
 */
export function choose(condition, a, b) {
  if (condition.kind === 'mask' && Object.is(b.value, 0))
    return { kind: 'lanes', wat: `(v128.and ${as('lanes', a)} ${condition.wat})` }
  if (condition.kind === 'mask')
    return { kind: 'lanes', wat: `(v128.bitselect ${as('lanes', a)} ${as('lanes', b)} ${condition.wat})` }
  const kind = [a, b].some((value) => value.kind === 'lanes') ? 'lanes' : 'float'
  return {
    kind,
    wat: `(if (result ${typeOf(kind)}) ${as('truth', condition)} (then ${as(kind, a)}) (else ${as(kind, b)}))`,
  }
}

/**
 * The type of WebAssembly that holds a kind.
 *
 * @param {string} kind
 */
export function typeOf(kind) {
  if (kind === 'float') return 'f64'
  return kind === 'lanes' || kind === 'wholes' || kind === 'mask' ? 'v128' : 'i32'
}

/**
 * 2 to a power of -1022 ... 1023 (one less gives 0, one more Infinity), and the
 * upper half of a float's bits, which JavaScript reads from tables and views.
 *
 * @type {Readonly<Record<string, (value: Value) => Value>>}
 */
export const intrinsics = {
  powerOfTwo: (power) => ({
    kind: 'lanes',
    wat: `(i64x2.shl (i64x2.add ${as('wholes', power)} (v128.const i64x2 1023 1023)) (i32.const 52))`,
  }),
  highWord: (float) => ({ kind: 'wholes', wat: `(i64x2.shr_u ${as('lanes', float)} (i32.const 32))` }),
  lowWord: (float) => ({ kind: 'wholes', wat: as('lanes', float) }),
}
