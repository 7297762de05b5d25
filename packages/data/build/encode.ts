import { createHash } from 'node:crypto'
import type { Evidence } from '@wlz/core'
import { crc32 } from '../src/crc32.ts'
import { arrayNames, packSchema, type ArrayName, type PackArrays, type PackContent } from '../src/pack.ts'

export interface Encoded {
  readonly json: string
  readonly binary: Uint8Array
  readonly hash: string
}

/**
 * The two files of a pack; equal evidence and records give equal bytes.
 *
 * @param roots inputs from which the flows of the regions are computed; stored in their place
 */
export function encodePack(
  evidence: Evidence,
  roots: Omit<PackArrays, keyof Evidence>,
  records: PackContent['records'],
): Encoded {
  const all: PackArrays = { ...evidence, ...roots }
  const length = arrayNames.reduce((sum, name) => sum + all[name].length, 0)
  const view = new DataView(new ArrayBuffer(length * 8))
  const arrays = {} as Record<ArrayName, { offset: number; length: number }>
  let offset = 0
  for (const name of arrayNames) {
    const values = all[name]
    arrays[name] = { offset, length: values.length }
    values.forEach((value, index) => {
      if (!Number.isFinite(value)) throw new Error(`${name}[${index}] is ${value}`)
      view.setFloat64((offset + index) * 8, value === 0 ? 0 : value, true) // one zero, not two
    })
    offset += values.length
  }
  const binary = new Uint8Array(view.buffer)
  const { firstYear, years, regions, bands, useFactorVv, useFactorOther, joint } = evidence
  const content: PackContent = {
    schema: packSchema,
    arrays,
    check: crc32(binary),
    evidence: {
      firstYear,
      years,
      regions,
      bands,
      useFactorVv,
      useFactorOther,
      ...(joint === undefined ? {} : { joint }),
    },
    records,
  }
  const text = JSON.stringify(content)
  const hash = `sha256:${createHash('sha256').update(text).update(binary).digest('hex')}`
  return { json: `{"hash":"${hash}","content":${text}}\n`, binary, hash }
}
