import { warnOnce } from './fallback.ts'

/** The part of WebAssembly that is used here; its types belong to the hosts, and this package knows none. */
interface Memory {
  readonly buffer: ArrayBuffer
}
export interface WebAssemblyHost {
  readonly Memory: new (size: { initial: number; maximum: number }) => Memory
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> }
}

declare const WebAssembly: WebAssemblyHost | undefined
/** Its SIMD has the arithmetic of IEEE 754 and nothing of the host's own: the same bits everywhere. */
export const host = typeof WebAssembly === 'undefined' ? undefined : WebAssembly

/** Of each parameter of a loop which columns it takes from it, where it is a record of columns. */
export type Keys = readonly (readonly string[] | null)[]

/**
 * The loops of this package as a build compiled them: a module in base64, where it wants its tables, and of each loop what its
 * values are: `w` an array that it writes, `r` one that it only reads, `n` and `i` numbers. Columns of a record count one by one.
 */
declare const __WLZ_LOOPS__:
  | {
      readonly wasm: string
      readonly tables: Readonly<Record<string, number>>
      readonly signatures: Readonly<Record<string, string>>
      readonly records: Readonly<Record<string, Keys | undefined>>
    }
  | undefined
export const loops = typeof __WLZ_LOOPS__ === 'undefined' ? undefined : __WLZ_LOOPS__

/** Of 64 kB each. */
const pages = 256
/** Before this stand the constants and tables of the compiled loops; address 0 stands for what is absent. */
const firstByte = 65_536
/** Where compiled loops read how many lanes are in use. */
const inUseAt = 8
/** Columns begin where a line of the processor's memory begins. */
const lineBytes = 64

/**
 * One stretch of memory for all that loops over lanes work on, so that they can run compiled: a compiled loop reaches no
 * other. Nothing is given back: it is for what is made once, as buffers of columns and the scratch of an equation. When it
 * is full, the host is warned and later arrays lie elsewhere: `memoryInUse` tells how far it is.
 */
export const memory = makeMemory()
let used = firstByte
let outside = 0

function makeMemory(): Memory | undefined {
  try {
    return host === undefined ? undefined : new host.Memory({ initial: pages, maximum: pages })
  } catch {
    return undefined // no room for it: the loops run as JavaScript
  }
}

const told = memory === undefined ? undefined : new Int32Array(memory.buffer, inUseAt, 1)

/** Compiled loops stop at as many lanes as the written ones. */
export function tellLanesInUse(count: number): void {
  if (told !== undefined) told[0] = count
}

/** Where arrays of the shared memory lie in it: a property of their own, since asking `byteOffset` takes five times as long. */
export const addressOf = (array: Float64Array & { readonly address?: number }): number | undefined => array.address
const at = (address: number, array: Float64Array): Float64Array => Object.defineProperty(array, 'address', { value: address })

/** Zeros that compiled loops can reach; when the memory is full, or there is none, zeros elsewhere. */
export function sharedArray(length: number): Float64Array {
  const bytes = Math.ceil((length * Float64Array.BYTES_PER_ELEMENT) / lineBytes) * lineBytes
  if (memory === undefined) return new Float64Array(length)
  if (used + bytes > memory.buffer.byteLength) {
    outside += bytes
    warnOnce({ code: 'memory-full' })
    return new Float64Array(length)
  }
  const array = at(used, new Float64Array(memory.buffer, used, length))
  used += bytes
  return array
}

/** Bytes of the shared memory that are given out, constants among them. */
export const memoryInUse = (): number => (memory === undefined ? 0 : used)
/** Bytes of the shared memory in all; 0 where the host has none. */
export const memorySize = (): number => memory?.buffer.byteLength ?? 0
/** Bytes of arrays that did not fit into the shared memory. */
export const outsideMemory = (): number => outside

/** A part of an array, or more than it where others follow, that compiled loops reach when they reach the array. */
export function sharedPart(array: Float64Array, from: number, to: number): Float64Array {
  const part = new Float64Array(array.buffer, array.byteOffset + from * Float64Array.BYTES_PER_ELEMENT, to - from)
  return addressOf(array) === undefined ? part : at(part.byteOffset, part)
}

/** A table of constants that compiled loops read by name, at the place where they look for it. */
export function sharedTable(name: string, values: Float64Array): Float64Array {
  const address = loops?.tables[name]
  if (memory === undefined || address === undefined) return values
  const table = new Float64Array(memory.buffer, address, values.length)
  table.set(values)
  return table
}
