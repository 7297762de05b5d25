import type { AreaAnswer, JobResult } from '@wlz/study'

/** A result on its way through Redis: numbers as the base64 of their bytes, half of what their digits would take. */
export function toWire(result: JobResult): string {
  return JSON.stringify(result, (_, value: unknown) =>
    value instanceof Float64Array
      ? { float64: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') }
      : value,
  )
}

export function fromWire(text: string): JobResult {
  return JSON.parse(text, (_, value: unknown) => (isPacked(value) ? unpack(value.float64) : value)) as JobResult & {
    areas?: AreaAnswer[]
  }
}

const isPacked = (value: unknown): value is { readonly float64: string } =>
  typeof value === 'object' && value !== null && 'float64' in value && typeof value.float64 === 'string'

function unpack(text: string): Float64Array {
  const bytes = new Uint8Array(Buffer.from(text, 'base64')) // a copy that starts at a multiple of eight
  return new Float64Array(bytes.buffer)
}
