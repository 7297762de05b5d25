import type { Block } from '../columns.ts'
import { host, isShared, memory, sharedArray, sharedTables } from './memory.ts'

declare const atob: (text: string) => string
/** The loops of this package as a build compiled them: a module in base64, and of each loop what its parameters are. */
declare const __WLZ_LOOPS__: { readonly wasm: string; readonly signatures: Readonly<Record<string, string>> } | undefined

type Value = Float64Array | Block | number | undefined
type Run = (a?: Value, b?: Value, c?: Value, d?: Value, e?: Value, f?: Value, g?: Value, h?: Value, i?: Value, j?: Value) => void
type Compiled = (...values: number[]) => void

/**
 * An equation that runs over lanes, written as one function of columns, blocks and numbers, at most ten.
 *
 * Where the host lets it, the loop runs compiled, two lanes with every instruction: the same operations in the same order,
 * so the same bits (`scripts/lib/lanes`). Else, and where it writes to arrays that are not in shared memory, it runs as it
 * is written. Compiling waits for the first call.
 *
 * @param name as the constant is called; builds shorten names, so a loop cannot know its own
 *
 * Within it stand only what all lanes do alike: loops, arithmetic, conditions as `a > 0 ? b : c`, `Math.max`, `Math.min`,
 * functions of numbers, and other loops. The compiler refuses the rest.
 */
export function overLanes<Loop extends (...values: never[]) => void>(name: string, loop: Loop): Loop {
  const written = loop as unknown as Run
  let run: Run = (...values) => {
    run = link(name, written)
    run(...values)
  }
  const call: Run = (a, b, c, d, e, f, g, h, i, j) => run(a, b, c, d, e, f, g, h, i, j)
  return call as unknown as Loop
}

/** Whether loops run compiled; asking compiles them. */
export const isCompiled = (): boolean => linked() !== undefined

let found: Readonly<Record<string, Compiled>> | undefined | 'unknown' = 'unknown'

function linked(): Readonly<Record<string, Compiled>> | undefined {
  if (found === 'unknown') found = compile()
  return found
}

function compile(): Readonly<Record<string, Compiled>> | undefined {
  if (typeof __WLZ_LOOPS__ === 'undefined' || host === undefined || memory === undefined) return undefined
  const bytes = Uint8Array.from(atob(__WLZ_LOOPS__.wasm), (digit) => digit.charCodeAt(0))
  const tables = Object.fromEntries(Object.entries(sharedTables).map(([name, table]) => [name, table.byteOffset]))
  try {
    return new host.Instance(new host.Module(bytes), { core: { memory, ...tables } }).exports as Record<string, Compiled>
  } catch {
    return undefined // a page may forbid it, an old host may not know it
  }
}

/** A compiled loop behind the face of the written one; written out by number of parameters, since lists of them cost more than the loop. */
function link(name: string, written: Run): Run {
  const compiled = linked()?.[name]
  if (compiled === undefined || typeof __WLZ_LOOPS__ === 'undefined') return written
  const signs = __WLZ_LOOPS__.signatures[name]!
  const [A, B, C, D, E, F, G, H, I, J] = Array.from({ length: most }, (_, index) => addressOf[signs[index] ?? 'n']!) as Ten<AddressOf>
  switch (signs.length) {
    case 1:
      return (a) => {
        const atA = A(a)
        if (isWithinReach()) compiled(atA)
        else written(a)
      }
    case 2:
      return (a, b) => {
        const atA = A(a)
        const atB = B(b)
        if (isWithinReach()) compiled(atA, atB)
        else written(a, b)
      }
    case 3:
      return (a, b, c) => {
        const atA = A(a)
        const atB = B(b)
        const atC = C(c)
        if (isWithinReach()) compiled(atA, atB, atC)
        else written(a, b, c)
      }
    case 4:
      return (a, b, c, d) => {
        const atA = A(a)
        const atB = B(b)
        const atC = C(c)
        const atD = D(d)
        if (isWithinReach()) compiled(atA, atB, atC, atD)
        else written(a, b, c, d)
      }
    case 5:
      return (a, b, c, d, e) => {
        const atA = A(a)
        const atB = B(b)
        const atC = C(c)
        const atD = D(d)
        const atE = E(e)
        if (isWithinReach()) compiled(atA, atB, atC, atD, atE)
        else written(a, b, c, d, e)
      }
    case 6:
      return (a, b, c, d, e, f) => {
        const atA = A(a)
        const atB = B(b)
        const atC = C(c)
        const atD = D(d)
        const atE = E(e)
        const atF = F(f)
        if (isWithinReach()) compiled(atA, atB, atC, atD, atE, atF)
        else written(a, b, c, d, e, f)
      }
    case 7:
      return (a, b, c, d, e, f, g) => {
        const atA = A(a)
        const atB = B(b)
        const atC = C(c)
        const atD = D(d)
        const atE = E(e)
        const atF = F(f)
        const atG = G(g)
        if (isWithinReach()) compiled(atA, atB, atC, atD, atE, atF, atG)
        else written(a, b, c, d, e, f, g)
      }
    case 8:
      return (a, b, c, d, e, f, g, h) => {
        const atA = A(a)
        const atB = B(b)
        const atC = C(c)
        const atD = D(d)
        const atE = E(e)
        const atF = F(f)
        const atG = G(g)
        const atH = H(h)
        if (isWithinReach()) compiled(atA, atB, atC, atD, atE, atF, atG, atH)
        else written(a, b, c, d, e, f, g, h)
      }
    case 9:
      return (a, b, c, d, e, f, g, h, i) => {
        const atA = A(a)
        const atB = B(b)
        const atC = C(c)
        const atD = D(d)
        const atE = E(e)
        const atF = F(f)
        const atG = G(g)
        const atH = H(h)
        const atI = I(i)
        if (isWithinReach()) compiled(atA, atB, atC, atD, atE, atF, atG, atH, atI)
        else written(a, b, c, d, e, f, g, h, i)
      }
    case 10:
      return (a, b, c, d, e, f, g, h, i, j) => {
        const atA = A(a)
        const atB = B(b)
        const atC = C(c)
        const atD = D(d)
        const atE = E(e)
        const atF = F(f)
        const atG = G(g)
        const atH = H(h)
        const atI = I(i)
        const atJ = J(j)
        if (isWithinReach()) compiled(atA, atB, atC, atD, atE, atF, atG, atH, atI, atJ)
        else written(a, b, c, d, e, f, g, h, i, j)
      }
  }
  throw new Error(`a loop over lanes takes one to ten values, ${name} takes ${signs.length}`)
}
const most = 10
type Ten<Of> = [Of, Of, Of, Of, Of, Of, Of, Of, Of, Of]

/** What a compiled loop is given for a value: the place of an array in shared memory, or the number itself. */
type AddressOf = (value: Value) => number
const reading: AddressOf = (value) => (value === undefined ? 0 : toRead(value as Float64Array))
const writing: AddressOf = (value) => (value === undefined ? 0 : toWrite(value as Float64Array))
const addressOf: Readonly<Record<string, AddressOf>> = {
  r: reading,
  w: writing,
  R: (value) => (value === undefined ? 0 : toRead((value as Block).block)),
  W: (value) => (value === undefined ? 0 : toWrite((value as Block).block)),
  n: (value) => value as number,
  i: (value) => value as number,
}

let isReached = true
let staged = 0
/** Where arrays from elsewhere are copied to be read: parameters of draws, tables of the evidence. */
const staging = sharedArray(8192)

function isWithinReach(): boolean {
  const was = isReached
  isReached = true
  staged = 0
  return was
}

function toRead(array: Float64Array): number {
  if (isShared(array)) return array.byteOffset
  const from = staged
  staged += array.length
  if (staged > staging.length) {
    isReached = false
    return 0
  }
  staging.set(array, from)
  return staging.byteOffset + from * Float64Array.BYTES_PER_ELEMENT
}

function toWrite(array: Float64Array): number {
  if (!isShared(array)) isReached = false
  return array.byteOffset
}
