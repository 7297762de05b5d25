import { addressOf, sharedArray } from './memory.ts'

export type Value = Float64Array | number | undefined
export type Run = (...values: Value[]) => void
export type Compiled = (...addresses: number[]) => void

/** Loop as the wrappers use it. */
export interface Callee {
  /** Compiled loop, set at the first call if the host has it. */
  run: Compiled | undefined
  /** Links at the first call; later it runs the loop as it is written. */
  readonly otherwise: Run
  /** By value: an array that the loop writes. */
  readonly isWritten: readonly boolean[]
}

/** True while the compiled loop reaches all arrays of the current call; and the staging in use. */
export let isReached = true
let staged = 0
/** Staging memory: arrays from elsewhere (parameters of draws, tables of the evidence) are copied here to be read. */
const staging = sharedArray(8192)

export function begin(): void {
  isReached = true
  staged = 0
}

/** A value as a compiled loop takes it: the address of an array, or the number itself. */
export function at(value: Value, isWritten: boolean | undefined): number {
  if (typeof value === 'number') return value
  if (value === undefined) return 0
  const address = addressOf(value)
  if (address !== undefined) return address
  return isWritten === true ? outOfReach() : stage(value)
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
