import { addressOf, host, loops, memory, sharedArray, type Keys } from './memory.ts'

declare const atob: (text: string) => string

type Value = Float64Array | number | undefined
type Run = (a?: Value, b?: Value, c?: Value, d?: Value, e?: Value, f?: Value, g?: Value, h?: Value, i?: Value, j?: Value) => void
type Compiled = (...addresses: number[]) => void

/**
 * An equation that runs over lanes, written as one function of at most ten arrays and numbers, or of records of columns.
 *
 * Where the host lets it, the loop runs compiled, two lanes with every instruction: the same operations in the same order,
 * so the same bits (`scripts/lib/lanes`). Else, and where it writes to arrays that are not in shared memory, it runs as it
 * is written. Compiling waits for the first call.
 *
 * Within it stand only what all lanes do alike: loops, arithmetic, conditions as `a > 0 ? b : c`, `Math.max`, `Math.min`,
 * functions of numbers, and other loops. The compiler refuses the rest.
 *
 * @param name as the constant is called; builds shorten names, so a loop cannot know its own
 */
export function overLanes<Loop extends (...values: never[]) => void>(name: string, loop: Loop): Loop {
  const signature = loops?.signatures[name]
  if (signature === undefined) return loop
  const keys = loops?.records[name]
  const written = loop as unknown as Run
  return (keys === undefined ? compiledAs(name, signature, written) : compiledOfRecords(name, signature, keys, written)) as unknown as Loop
}

/** Whether loops run compiled; asking compiles them. */
export const isCompiled = (): boolean => linked() !== undefined

let found: Readonly<Record<string, Compiled>> | undefined | 'unknown' = 'unknown'

function linked(): Readonly<Record<string, Compiled>> | undefined {
  if (found === 'unknown') found = compile()
  return found
}

function compile(): Readonly<Record<string, Compiled>> | undefined {
  if (loops === undefined || host === undefined || memory === undefined) return undefined
  const bytes = Uint8Array.from(atob(loops.wasm), (digit) => digit.charCodeAt(0))
  try {
    return new host.Instance(new host.Module(bytes), { core: { memory } }).exports as Record<string, Compiled>
  } catch {
    return undefined // a page may forbid it, an old host may not know it
  }
}

/** A compiled loop that takes records: for what is worked out once a year, where a look at each column costs little. */
function compiledOfRecords(name: string, signature: string, keys: Keys, written: Run): Run {
  const columns = keys.flatMap((own, parameter) => (own ?? [undefined]).map((key) => ({ parameter, key })))
  const isWritten = columns.map((_, index) => signature[index] === 'w')
  const addresses = columns.map(() => 0)
  let run: Compiled | undefined
  let isLinked = false
  return (...values) => {
    if (!isLinked) {
      isLinked = true
      run = linked()?.[name]
    }
    begin()
    for (let index = 0; index < columns.length; index++) {
      const { parameter, key } = columns[index]!
      const value = values[parameter]
      addresses[index] = at(key === undefined ? value : (value as unknown as Readonly<Record<string, Value>>)[key], isWritten[index]!)
    }
    if (run !== undefined && isReached) run(...addresses)
    else written(...values)
  }
}

/** A compiled loop behind the face of the written one. By number of values, since a list of them costs more than the loop. */
function compiledAs(name: string, signature: string, written: Run): Run {
  let run: Compiled | undefined
  let isLinked = false
  const apart: Run = (...values) => {
    if (!isLinked) {
      isLinked = true
      run = linked()?.[name]
      call(...values)
    } else written(...values)
  }
  const call = faceOf()
  return call

  function faceOf(): Run {
    const [A, B, C, D, E, F, G, H, I, J] = Array.from({ length: most }, (_, index) => signature[index] === 'w') as Ten<boolean>
    switch (signature.length) {
      case 1:
        return (a) => {
          begin()
          const z = at(a, A)
          if (run !== undefined && isReached) run(z)
          else apart(a)
        }
      case 2:
        return (a, b) => {
          begin()
          const z = at(a, A)
          const y = at(b, B)
          if (run !== undefined && isReached) run(z, y)
          else apart(a, b)
        }
      case 3:
        return (a, b, c) => {
          begin()
          const z = at(a, A)
          const y = at(b, B)
          const x = at(c, C)
          if (run !== undefined && isReached) run(z, y, x)
          else apart(a, b, c)
        }
      case 4:
        return (a, b, c, d) => {
          begin()
          const z = at(a, A)
          const y = at(b, B)
          const x = at(c, C)
          const w = at(d, D)
          if (run !== undefined && isReached) run(z, y, x, w)
          else apart(a, b, c, d)
        }
      case 5:
        return (a, b, c, d, e) => {
          begin()
          const z = at(a, A)
          const y = at(b, B)
          const x = at(c, C)
          const w = at(d, D)
          const v = at(e, E)
          if (run !== undefined && isReached) run(z, y, x, w, v)
          else apart(a, b, c, d, e)
        }
      case 6:
        return (a, b, c, d, e, f) => {
          begin()
          const z = at(a, A)
          const y = at(b, B)
          const x = at(c, C)
          const w = at(d, D)
          const v = at(e, E)
          const u = at(f, F)
          if (run !== undefined && isReached) run(z, y, x, w, v, u)
          else apart(a, b, c, d, e, f)
        }
      case 7:
        return (a, b, c, d, e, f, g) => {
          begin()
          const z = at(a, A)
          const y = at(b, B)
          const x = at(c, C)
          const w = at(d, D)
          const v = at(e, E)
          const u = at(f, F)
          const t = at(g, G)
          if (run !== undefined && isReached) run(z, y, x, w, v, u, t)
          else apart(a, b, c, d, e, f, g)
        }
      case 8:
        return (a, b, c, d, e, f, g, h) => {
          begin()
          const z = at(a, A)
          const y = at(b, B)
          const x = at(c, C)
          const w = at(d, D)
          const v = at(e, E)
          const u = at(f, F)
          const t = at(g, G)
          const s = at(h, H)
          if (run !== undefined && isReached) run(z, y, x, w, v, u, t, s)
          else apart(a, b, c, d, e, f, g, h)
        }
      case 9:
        return (a, b, c, d, e, f, g, h, i) => {
          begin()
          const z = at(a, A)
          const y = at(b, B)
          const x = at(c, C)
          const w = at(d, D)
          const v = at(e, E)
          const u = at(f, F)
          const t = at(g, G)
          const s = at(h, H)
          const r = at(i, I)
          if (run !== undefined && isReached) run(z, y, x, w, v, u, t, s, r)
          else apart(a, b, c, d, e, f, g, h, i)
        }
      case 10:
        return (a, b, c, d, e, f, g, h, i, j) => {
          begin()
          const z = at(a, A)
          const y = at(b, B)
          const x = at(c, C)
          const w = at(d, D)
          const v = at(e, E)
          const u = at(f, F)
          const t = at(g, G)
          const s = at(h, H)
          const r = at(i, I)
          const q = at(j, J)
          if (run !== undefined && isReached) run(z, y, x, w, v, u, t, s, r, q)
          else apart(a, b, c, d, e, f, g, h, i, j)
        }
    }
    throw new Error(`a loop over lanes takes one to ten values, ${name} takes ${signature.length}`)
  }
}
const most = 10
type Ten<Of> = [Of, Of, Of, Of, Of, Of, Of, Of, Of, Of]

/** Of the call at hand: whether the compiled loop reaches all its arrays, and how far the staging is in use. */
let isReached = true
let staged = 0
/** Where arrays from elsewhere are copied to be read: parameters of draws, tables of the evidence. */
const staging = sharedArray(8192)

function begin(): void {
  isReached = true
  staged = 0
}

/** What a compiled loop is given: the address of an array, or the number itself. */
function at(value: Value, isWritten: boolean): number {
  if (typeof value === 'number') return value
  if (value === undefined) return 0
  const address = addressOf(value)
  if (address !== undefined) return address
  return isWritten ? outOfReach() : stage(value)
}

function outOfReach(): number {
  isReached = false
  return 0
}

function stage(array: Float64Array): number {
  const from = staged
  staged += array.length
  if (staged > staging.length) return outOfReach()
  staging.set(array, from)
  return staging.byteOffset + from * Float64Array.BYTES_PER_ELEMENT
}
