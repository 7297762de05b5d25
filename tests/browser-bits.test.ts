import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { chromium } from 'playwright-core'
import { build, type Rolldown } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { engineDefine } from '../scripts/lib/engine-define.mjs'
import * as here from './bits/bits.ts'
import { digest } from './bits/digest.ts'
import { browserFlags, findBrowser } from './lib/find-browser.ts'

type Bits = ReturnType<typeof here.exactBits> & {
  readonly host: string
  readonly run: readonly string[]
  readonly isCompiled: boolean
}

const root = resolve(import.meta.dirname, '..')
const json = readFileSync(resolve(root, 'packages/data/dist/evidence.json'), 'utf8')
const bytes = readFileSync(resolve(root, 'packages/data/dist/evidence.bin'))
const binary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer

const browser = findBrowser()
if (browser === undefined) console.log('No Chromium on this machine: the comparison of bits with a browser is skipped')

/** Core, the reader of the pack and the questions, as the page gets them: one script that sets `bits`. */
async function bundle(isCompiled: boolean): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    root,
    define: await engineDefine({ isCompiled }),
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: resolve(root, 'tests/bits/bits.ts'), name: 'bits', formats: ['iife'] },
    },
  })) as Rolldown.RolldownOutput[]
  const script = built[0]?.output[0]
  if (script === undefined) throw new Error('the bundle is empty')
  return script.code
}

const inHere = (): Bits => ({
  ...here.exactBits(),
  host: here.hostBits(),
  run: here.runBits(json, binary),
  isCompiled: here.isCompiled(),
})

function inWorker(script: string): Promise<Bits> {
  const ask = `
    const { parentPort, workerData } = require('node:worker_threads')
    parentPort.postMessage({ ...bits.exactBits(), host: bits.hostBits(), run: bits.runBits(workerData.json, workerData.binary), isCompiled: bits.isCompiled() })`
  return new Promise((done, fail) => {
    const worker = new Worker(`${script}\n${ask}`, { eval: true, workerData: { json, binary } })
    worker.once('message', done)
    worker.once('error', fail)
  })
}

async function inChromium(script: string, executablePath: string): Promise<Bits> {
  const app = await chromium.launch({ executablePath, headless: true, args: browserFlags })
  try {
    const page = await app.newPage()
    await page.addScriptTag({ content: script })
    return await page.evaluate(
      ([text, base64]) => {
        const { bits } = globalThis as unknown as { bits: typeof here }
        const raw = atob(base64)
        const buffer = Uint8Array.from(raw, (letter) => letter.charCodeAt(0)).buffer
        return {
          ...bits.exactBits(),
          host: bits.hostBits(),
          run: bits.runBits(text, buffer),
          isCompiled: bits.isCompiled(),
        }
      },
      [json, bytes.toString('base64')] as const,
    )
  } finally {
    await app.close()
  }
}

describe('the same bits in every host', () => {
  let asWritten = ''
  let compiled = ''
  let expected: Bits
  beforeAll(async () => {
    asWritten = await bundle(false)
    compiled = await bundle(true)
    expected = inHere()
  })

  it('tells one bit from another', () => {
    expect(digest(Float64Array.of(1, 2))).not.toBe(digest(Float64Array.of(1, 2 + 2 * Number.EPSILON)))
    expect(digest(Float64Array.of(0))).not.toBe(digest(Float64Array.of(-0)))
    expect(new Set([expected.exp, expected.ln, expected.normalQuantile, ...expected.run]).size).toBe(3 + 6)
  })

  it('in a worker thread, with loops compiled and as they are written', async () => {
    expect(expected.isCompiled).toBe(true)
    expect(await inWorker(compiled)).toEqual(expected)
    expect(await inWorker(asWritten)).toEqual({ ...expected, isCompiled: false })
  })

  it.skipIf(browser === undefined)('in Chromium as in Node, where the functions of the host differ', async () => {
    const { host, ...found } = await inChromium(compiled, browser ?? '')
    const { host: hostHere, ...wanted } = expected
    expect(found).toEqual(wanted)
    if (host === hostHere) console.log('This Chromium and this Node agree on exp, sin and pow: an unusual pair')
    const { host: _, ...written } = await inChromium(asWritten, browser ?? '')
    expect(written).toEqual({ ...wanted, isCompiled: false })
  })
})
