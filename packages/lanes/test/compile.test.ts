import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { transformWithOxc } from 'vite'
import { afterAll, describe, expect, it } from 'vitest'
import { compileLoops } from '../compile/compile.mjs'

const folder = mkdtempSync(join(tmpdir(), 'wlz-lanes-'))
afterAll(() => rmSync(folder, { recursive: true }))

const head = `const lanes = 8
let inUse = lanes
export const use = (count: number): void => void (inUse = count)
type Column = Float64Array
const overLanes = <Loop>(name: string, loop: Loop): Loop => loop
`
type Loop = (...values: (Float64Array | number | undefined)[]) => void

async function compiled(text: string) {
  writeFileSync(join(folder, 'loops.ts'), head + text)
  return compileLoops(folder)
}

/** Loops as JavaScript and as compiled: each takes arrays, the compiled ones are copied into their memory and back. */
async function both(text: string, lanesInUse = 8) {
  const { wasm, signatures } = await compiled(text)
  const { code } = await transformWithOxc(head + text, join(folder, 'loops.ts'))
  const written = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as Record<
    string,
    Loop
  >
  written['use']!(lanesInUse)
  const memory = new WebAssembly.Memory({ initial: 4 })
  new Int32Array(memory.buffer)[2] = lanesInUse
  const instance = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, 'base64')), { core: { memory } })
  const run = (name: string, values: readonly (Float64Array | number | undefined)[]) => {
    let at = 65_536
    const arrays: [Float64Array, Float64Array][] = []
    const addresses = values.map((value) => {
      if (!(value instanceof Float64Array)) return value ?? 0
      const place = new Float64Array(memory.buffer, at, value.length)
      place.set(value)
      arrays.push([value, place])
      at += value.byteLength
      return place.byteOffset
    })
    ;(instance.exports[name] as Loop)(...addresses)
    for (const [array, place] of arrays) array.set(place)
  }
  return { written, run, signatures }
}

const anyFloat = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -0, 1, -1, 5e-324, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308, 0.5),
)
const row = fc.array(anyFloat, { minLength: 8, maxLength: 8 }).map((values) => Float64Array.from(values))

/** Same bits from both, for any numbers; `arrays` are as long as the loop wants. */
async function expectSame(
  text: string,
  name: string,
  arrays: number,
  more: readonly number[] = [],
  rows = 1,
  lanesInUse = 8,
) {
  const { written, run } = await both(text, lanesInUse)
  const table = fc
    .array(row, { minLength: rows, maxLength: rows })
    .map((parts) => Float64Array.from(parts.flatMap((part) => [...part])))
  fc.assert(
    fc.property(fc.array(table, { minLength: arrays, maxLength: arrays }), (given) => {
      const [first, second] = [given.map((array) => array.slice()), given.map((array) => array.slice())]
      written[name]!(...first, ...more)
      run(name, [...second, ...more])
      expect(second).toEqual(first)
    }),
  )
}

describe('loops over lanes, compiled', () => {
  it('calculate in the order written', async () => {
    await expectSame(
      `export const sums = overLanes('sums', (a: Column, b: Column, c: Column): void => {
        for (let lane = 0; lane < inUse; lane++) {
          a[lane] = a[lane]! - b[lane]! - c[lane]! * (a[lane]! + b[lane]!) / -c[lane]!
          b[lane]! += 0.1 * a[lane]!
          c[lane]! *= 3
        }
      })`,
      'sums',
      3,
    )
  })

  it.each([
    'x < y ? y : x',
    'x > y ? y : x',
    'x < y ? x : y',
    'x > y ? x : y',
    'x > 0 ? x : 0',
    'x >= y ? x : 0',
    'x === y ? 1 : y',
    'x !== y ? x : -1',
  ])('choose as JavaScript does, of any two numbers: %s', async (choice) => {
    await expectSame(
      `export const choose = overLanes('choose', (a: Column, b: Column): void => {
          for (let lane = 0; lane < inUse; lane++) {
            const x = a[lane]!
            const y = b[lane]!
            a[lane] = ${choice}
          }
        })`,
      'choose',
      2,
    )
  })

  it.each([
    'Math.max(x, y)',
    'Math.min(x, 0)',
    'Math.max(x, 0)',
    'Math.max(0, x)',
    'Math.max(x, -0)',
    'Math.max(x, -2)',
    'Math.min(0.5, x)',
    'x > 0 && y > 0 ? x : y',
    'x > 0 || !(y < 1) ? x : y',
    'half(x) + half(3)',
  ])('know %s', async (known) => {
    await expectSame(
      `const half = (value: number): number => value / 2
      export const know = overLanes('know', (a: Column, b: Column): void => {
        for (let lane = 0; lane < inUse; lane++) {
          const x = a[lane]!
          const y = b[lane]!
          a[lane] = ${known}
        }
      })`,
      'know',
      2,
    )
  })

  it('walk through rows, call each other with parts of arrays, and do without what is absent', async () => {
    const text = `const rows = [1, 2, 3].length
      const size = (count: number) => count * lanes
      const double = overLanes('double', (a: Column, factor?: Column): void => {
        for (let lane = 0; lane < inUse; lane++) a[lane]! *= factor === undefined ? 2 : factor[lane]!
      })
      export const walk = overLanes('walk', (table: Float64Array, sum: Column, rate: Float64Array, last: number): void => {
        for (let lane = 0; lane < inUse; lane++) {
          let total = 0
          for (let at = lane; at < size(rows); at += lanes) total += table[at]!
          for (let index = 1; index <= last; index++) total += rate[index]! / 3
          sum[lane] = total
        }
        double(table.subarray(lanes))
        if (last > 1) double(table.subarray(last * lanes), sum)
        else double(table)
      })`
    await expectSame(text, 'walk', 3, [1], 3)
    await expectSame(text, 'walk', 3, [2], 3)
    expect((await compiled(text)).signatures).toEqual({ double: 'wr', walk: 'wwri' })
  })

  it('walk back through rows', async () => {
    const text = `export const back = overLanes('back', (table: Float64Array, last: number): void => {
      for (let row = last - 1; row >= 0; row--) {
        for (let lane = 0; lane < inUse; lane++) table[(row + 1) * lanes + lane] = table[row * lanes + lane]! + 1
      }
    })`
    await expectSame(text, 'back', 1, [2], 3)
    await expect(compiled(text.replace('row--', 'row -= 2'))).rejects.toThrow('a loop counts up, or down by one')
  })

  it('take columns out of records, in the order of their names, and those of a record that is taken apart in its own', async () => {
    const text = `export const both = overLanes('both', (to: { b: Column; a: Column; unused: Column }, { z, y }: { z: Column; y: Column }): void => {
      for (let lane = 0; lane < inUse; lane++) {
        to.b[lane] = z[lane]! * 2
        to.a[lane]! -= y[lane]!
      }
    })`
    const { signatures, records } = await compiled(text)
    expect({ signatures, records }).toEqual({
      signatures: { both: 'wwrr' },
      records: {
        both: [
          ['a', 'b'],
          ['z', 'y'],
        ],
      },
    })
    const { run } = await both(text)
    const [a, b, z, y] = [5, 6, 7, 8].map((value) => new Float64Array(8).fill(value)) as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ]
    run('both', [a, b, z, y])
    expect([a[7], b[7]]).toEqual([5 - 8, 7 * 2])
  })

  it('refuse a loop of records within another', async () => {
    const text = `const inner = overLanes('inner', (of: { a: Column }): void => { for (let lane = 0; lane < inUse; lane++) of.a[lane] = 1 })
      export const outer = overLanes('outer', (a: Column): void => { inner(a) })`
    await expect(compiled(text)).rejects.toThrow('inner takes a record; call it from outside')
  })

  it('leave alone the lanes that are not in use', async () => {
    const text = `export const count = overLanes('count', (a: Column): void => {
      for (let lane = 0; lane < inUse; lane++) a[lane] = 1
    })`
    const { run } = await both(text, 6)
    const a = new Float64Array(8)
    run('count', [a])
    expect([...a]).toEqual([1, 1, 1, 1, 1, 1, 0, 0])
    await expectSame(text, 'count', 1, [], 1, 6)
  })

  it.each([
    [
      'an unknown name',
      'a[lane] = unheardOf',
      /loops\.ts:7: the loop bad cannot be compiled: unheardOf is neither of the loop nor a constant/,
    ],
    ['a function of the host', 'a[lane] = Math.exp(a[lane]!)', /only functions of core can be called/],
    ['a branch that lanes take differently', 'if (a[lane]! > 0) a[lane] = 1', /an if must be the same for all lanes/],
    ['an early end', 'continue', /ContinueStatement is not known here/],
    ['one lane alone', 'a[3] = 1', /a column is written whole/],
    ['a power', 'a[lane] = a[lane]! ** 2', /operator \*\*/],
  ])('refuse %s', async (_, statement, message) => {
    const text = `export const bad = overLanes('bad', (a: Column): void => { for (let lane = 0; lane < inUse; lane++) {\n${statement} } })`
    await expect(compiled(text)).rejects.toThrow(message)
  })

  it('refuse two of one name', async () => {
    const loop = `overLanes('twin', (a: Column): void => { for (let lane = 0; lane < inUse; lane++) a[lane] = 1 })`
    await expect(compiled(`export const one = ${loop}\nexport const other = ${loop}`)).rejects.toThrow(
      'two loops over lanes are called twin',
    )
  })
})
