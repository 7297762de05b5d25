import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createConnection, createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'bullmq'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bin, temporaryFolder, wlzProcess, type Ended } from './built.ts'

const hasRedis = spawnSync('redis-server', ['--version']).status === 0
if (!hasRedis) console.warn('skipped: the tests of the queue need redis-server (Debian: apt-get install redis-server)')

const folder = temporaryFolder()
const at = (...names: string[]) => join(folder.path, ...names)
const processes = new Set<ChildProcess>()
let port = 0
const url = () => `redis://127.0.0.1:${port}`

function start(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  const child = spawn(command, args, { cwd: folder.path, stdio: 'ignore', env: { ...process.env, ...env } })
  processes.add(child)
  return child
}
async function startRedis(): Promise<ChildProcess> {
  const server = start('redis-server', [
    '--port',
    String(port),
    '--dir',
    folder.path,
    '--appendonly',
    'yes',
    '--save',
    '',
    '--bind',
    '127.0.0.1',
  ])
  while (!(await answers())) await wait(50)
  return server
}
const answers = () =>
  new Promise<boolean>((resolve) => {
    const socket = createConnection(port, '127.0.0.1', () => socket.end(() => resolve(true)))
    socket.once('error', () => resolve(false))
  })
/** The name of the queue that a batch has opened. */
async function queueKnown(): Promise<string> {
  for (;;) {
    const { stdout } = spawnSync('redis-cli', ['-p', String(port), '--scan', '--pattern', 'bull:wlz-*:meta'], {
      encoding: 'utf8',
    })
    const [, name] = /^bull:(.+):meta/.exec(stdout) ?? []
    if (name !== undefined) return name
    await wait(50)
  }
}
const worker = () => start(process.execPath, [bin, 'worker', '--queue', url()], { WLZ_WORKERS: '1' })
/** Wait until so many files of the batch are there. */
async function results(count: number): Promise<void> {
  const isThere = () =>
    existsSync(at('rij', 'results')) &&
    readdirSync(at('rij', 'results')).filter((name) => name.endsWith('.parquet')).length >= count
  while (!isThere()) await wait(50)
}
const batch = (args: readonly string[], onWord?: (text: string) => void) =>
  wlzProcess(['batch', 'proef.yaml', ...args], { cwd: folder.path, onWord })

function tree(name: string): Record<string, string> {
  const files = readdirSync(at(name), { recursive: true, encoding: 'utf8' }).filter(
    (file) => statSync(at(name, file)).isFile() && file !== 'log.ndjson',
  )
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(at(name, file)).toString('base64')]))
}

beforeAll(async () => {
  const server = createServer().listen(0)
  await new Promise((resolve) => void server.once('listening', resolve))
  port = (server.address() as AddressInfo).port
  await new Promise((resolve) => void server.close(resolve))
  writeFileSync(
    at('proef.yaml'),
    `schema: 1
title: Proef
why: proef
regions: [Zeeland]
uncertainty: { draws: 128, seed: wlz-2026 }
indicators: [waiting.total, cost.wlz]
sets:
  - name: rooster
    grid: { vpt-verschuiving: [0, 0.05, 0.1], behoud: [0, 0.005, 0.01, 0.015] }
  - name: onmogelijk
    list: [{ levensduur: 6, dementie: 0.02, trend-boven-vergrijzing: 0.06, verborgen-vraag: 1.3 }]
`,
  )
})
afterAll(() => {
  for (const child of processes) child.kill('SIGKILL')
  folder.remove()
})

describe('a queue', () => {
  it.skipIf(!hasRedis)(
    'does work again whose answer is lost, and says that no worker is there, also with --quiet',
    async () => {
      const redis = await startRedis()
      let going!: Promise<Ended>
      const told = new Promise<void>((resolve) => {
        going = batch(
          ['--out', 'leeg', '--quiet', '--queue', url()],
          (text) => text.includes('er is nog geen werker') && resolve(),
        )
      })
      const name = await queueKnown()
      const connection = { host: '127.0.0.1', port }
      await Promise.race([told, going]) // a batch that ends has said all it had to say
      let lost = 0
      const forgetful = new Worker(name, async () => void lost++, { connection, concurrency: 4 })
      while (lost < 4) await wait(20)
      await forgetful.close()
      const late = worker()
      const { code, stderr } = await going
      expect(stderr).not.toContain('ging iets mis')
      expect(stderr).toContain('er is nog geen werker')
      expect(code).toBe(3)
      for (const child of [late, redis]) child.kill('SIGKILL')
      while (await answers()) await wait(20)
      const alone = await batch(['--out', 'vol'])
      expect(alone.code).toBe(3)
      expect(tree('leeg')).toEqual(tree('vol'))
    },
  )

  it.skipIf(!hasRedis)(
    'gives the same bytes, though a worker and Redis itself are killed, and does nothing twice',
    async () => {
      let redis = await startRedis()
      const first = worker()
      const going = batch(['--out', 'rij', '--queue', url()])
      await results(1)
      await wait(Math.random() * 200)
      first.kill('SIGKILL')
      worker()
      await results(3)
      await wait(Math.random() * 200)
      redis.kill('SIGKILL')
      await wait(200)
      redis = await startRedis()
      worker() // the second may have been too late to find Redis there
      const { code, stderr } = await going
      const alone = await batch(['--out', 'hier'])
      expect(`${code} ${stderr}`).toMatch(/^3 /) // one run asks the impossible, here and there alike
      expect(stderr).toMatch(/variant 13 .* mislukt: .*sterfte buiten de Wlz/)
      expect(alone.code).toBe(3)
      expect(tree('rij')).toEqual(tree('hier'))
      const files = readFileSync(at('rij', 'log.ndjson'), 'utf8').match(/"name":"[^"]+"/g)!
      expect(new Set(files).size).toBe(files.length)
      expect(files).toHaveLength(13)
    },
  )

  it('that cannot be is refused in one line', async () => {
    for (const [args, text] of [
      [['--queue', 'http://nergens'], '"http://nergens" is geen adres van Redis'],
      [['--queue', 'redis://:geheim@127.0.0.1:1'], 'redis://127.0.0.1:1 is niet te bereiken (ECONNREFUSED)'],
    ] as const) {
      const { code, stderr } = await batch(['--out', 'geen', ...args])
      expect(code).toBe(2)
      expect(stderr).toContain(text)
      expect(stderr).not.toContain('geheim')
      expect(stderr.trim().split('\n')).toHaveLength(1)
    }
  })
})
