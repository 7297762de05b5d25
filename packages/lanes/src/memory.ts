import { warnOnce } from './fallback.ts'

/** The part of WebAssembly that is used here. Its types come with a host, and this package depends on none. */
interface Memory {
  readonly buffer: ArrayBuffer
}
export interface WebAssemblyHost {
  readonly Memory: new (size: { initial: number; maximum: number }) => Memory
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> }
}

declare const WebAssembly: WebAssemblyHost | undefined
/** WebAssembly SIMD is IEEE 754 arithmetic, so the bits are equal on every host. */
export const host = typeof WebAssembly === 'undefined' ? undefined : WebAssembly

/** Columns that a loop takes from each parameter that is a record of columns. */
export type Keys = readonly (readonly string[] | null)[]

/**
 * Compiled loops of a build: a module in base64, the addresses of its tables, and the kinds of the values of each loop:
 * `w` an array that it writes, `r` one that it only reads, `n` and `i` numbers. Columns of a record count one by one.
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

/** Pages of 64 kB. */
const pages = 256
/**
 * First byte of the bump allocator. Constants and tables of the compiled loops lie below it. Address 0 means "absent".
 */
const firstByte = 65_536
/** Address at which compiled loops read the number of lanes in use. */
const inUseAt = 8
/** Columns are aligned to cache lines. */
const lineBytes = 64

/**
 * Shared memory for all arrays of loops over lanes, because a compiled loop reaches no other. Nothing is freed: it is
 * for arrays that are made once, such as buffers of columns and the scratch of an equation. When it is full, the host
 * is warned and later arrays lie elsewhere. `memoryInUse` gives the bytes in use.
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

/** Tell compiled loops the number of lanes in use. */
export function tellLanesInUse(count: number): void {
  if (told !== undefined) told[0] = count
}

/** Key of the address of an array in the shared memory, a property because `byteOffset` takes five times as long. */
export const addressOf = (array: Float64Array & { readonly address?: number }): number | undefined => array.address
const at = (address: number, array: Float64Array): Float64Array =>
  Object.defineProperty(array, 'address', { value: address })

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

/**
 * View of part of an array, or past its end where others follow, that compiled loops reach when they reach the array.
 */
export function sharedPart(array: Float64Array, from: number, to: number): Float64Array {
  const part = new Float64Array(array.buffer, array.byteOffset + from * Float64Array.BYTES_PER_ELEMENT, to - from)
  return addressOf(array) === undefined ? part : at(part.byteOffset, part)
}

/** Table of constants that compiled loops read by name, at the address that they expect. */
export function sharedTable(name: string, values: Float64Array): Float64Array {
  const address = loops?.tables[name]
  if (memory === undefined || address === undefined) return values
  const table = new Float64Array(memory.buffer, address, values.length)
  table.set(values)
  return table
}
