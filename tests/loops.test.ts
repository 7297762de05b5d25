import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { noPolicy, noStart, runRegions } from '@wlz/core'
import {
  column,
  loopReport,
  overLanes,
  setUpLoops,
  sharedArray,
  sharedColumn,
  type Column,
  type Fallback,
} from '@wlz/lanes'
import { decodePack } from '@wlz/data'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const bytes = readFileSync(resolve(root, 'packages/data/dist/evidence.bin'))
const binary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
const { evidence } = decodePack(readFileSync(resolve(root, 'packages/data/dist/evidence.json'), 'utf8'), binary)

/** Names of the loops in the sources of the model. */
function loopsOfCore(): readonly string[] {
  const folder = resolve(root, 'packages/core/src')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )
  return files
    .flatMap((name) =>
      [...readFileSync(resolve(folder, name), 'utf8').matchAll(/overLanes\(\s*'(\w+)'/g)].map(([, loop]) => loop!),
    )
    .sort()
}

describe('the loops of the engine', () => {
  it('are compiled, every one of them', () => {
    const { state, compiled } = loopReport()
    expect(state).toBe('compiled')
    expect(compiled.toSorted()).toEqual(loopsOfCore())
    expect(compiled.length).toBeGreaterThan(100)
  })

  it('all run compiled in a projection, with measures of every kind and without', () => {
    const everywhere = (value: number) => evidence.regions.map(() => [[{ year: 2026, value }]])
    const values = {
      'vpt-verschuiving': 0.15,
      'intramuraal-plafond': 0.97,
      valpreventie: 0.3,
      'zij-instroom': 0.01,
      persoonsvolgend: 1,
    }
    const levers = Object.fromEntries(Object.entries(values).map(([lever, value]) => [lever, everywhere(value)]))
    for (const policy of [noPolicy, { ...noPolicy, levers }])
      runRegions({ evidence, policy, start: noStart, seed: 'loops', regions: [0, 7, 30], fromDraw: 0, draws: 8 })
    const { fellBack, memory } = loopReport()
    expect(fellBack).toEqual({})
    expect(memory.outside).toBe(0)
    expect(memory.inUse).toBeLessThan(memory.size / 2)
  })

  it('tell the host once when they fall back, and give the same numbers', () => {
    const told: Fallback[] = []
    setUpLoops({ warn: (fallback) => told.push(fallback) })
    const product = overLanes('product', (result: Column, a: Column, b: Column): void => {
      for (let lane = 0; lane < result.length; lane++) result[lane] = a[lane]! * b[lane]!
    })
    const [a, b] = [sharedColumn().fill(3), column().fill(7)]
    const within = sharedColumn()
    product(within, a, b)
    expect(told).toEqual([])
    const elsewhere = column()
    for (let call = 0; call < 3; call++) product(elsewhere, a, b)
    expect(elsewhere).toEqual(within)
    expect(told).toEqual([{ code: 'out-of-reach', loop: 'product' }])
    expect(loopReport().fellBack).toEqual({ product: 3 })
  })

  it('tell the host once that their memory is full, and report what did not fit', () => {
    const told: Fallback[] = []
    setUpLoops({ warn: (fallback) => told.push(fallback) })
    const before = loopReport().memory
    while (loopReport().memory.outside === 0) sharedArray(100_000)
    sharedArray(100_000)
    expect(told).toEqual([{ code: 'memory-full' }])
    const { inUse, size, outside } = loopReport().memory
    expect(inUse).toBeGreaterThan(before.inUse)
    expect(size - inUse).toBeLessThan(800_000)
    expect(outside).toBe(1_600_000)
  })
})
