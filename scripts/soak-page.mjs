/**
 * Memory of the built page while somebody works on it: `node scripts/soak-page.mjs 10` moves levers and changes scenarios, regions and views for ten
 * minutes in the browser on this machine (of another folder than `dist` with its name as second argument), and prints a row every half minute: the heaps of the page and of its workers after a forced collection,
 * and what its whole process (page and workers) holds in memory. Not part of the tests: it takes as long as it is told.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { preview } from 'vite'
import { findBrowser, flags } from './lib/browser.mjs'
import { root } from './lib/repository.mjs'

const minutes = Number(process.argv[2] ?? 10)
const folder = process.argv[3] ?? 'dist'
const views = ['vergelijken', 'wie-betaalt', 'regios', 'vertrouwen', 'start', 'verkennen']

/** Resident memory of the processes that draw pages, in MB; undefined where the system does not tell. */
async function resident(browserSession) {
  const { processInfo } = await browserSession.send('SystemInfo.getProcessInfo')
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmRSS:\s+(\d+)/.exec(status(id))?.[1])
  return sizes.some((size) => size === undefined)
    ? undefined
    : Math.round(sizes.reduce((sum, size) => sum + Number(size), 0) / 1024)
}

function status(id) {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8')
  } catch {
    return ''
  }
}

/** Lines to the workers that the session of a page or worker starts, and to theirs. */
async function followWorkers(send, onEvent, lines) {
  onEvent('Target.attachedToTarget', ({ sessionId }) => {
    const waiting = new Map()
    const listeners = new Map()
    let next = 1
    const sendToWorker = (method, params = {}) =>
      new Promise((done, fail) => {
        const id = next++
        waiting.set(id, done)
        send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(fail)
      })
    onEvent('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from !== sessionId) return
      const { id, result, method, params } = JSON.parse(message)
      if (id === undefined) for (const listen of listeners.get(method) ?? []) listen(params)
      else waiting.get(id)?.(result)
    })
    lines.set(sessionId, sendToWorker)
    const onWorkerEvent = (method, listen) => listeners.set(method, [...(listeners.get(method) ?? []), listen])
    void followWorkers(sendToWorker, onWorkerEvent, lines)
  })
  onEvent('Target.detachedFromTarget', ({ sessionId }) => lines.delete(sessionId))
  await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
}

/** Heap in use and memory of arrays, in MB, of all workers together. */
async function workerHeap(lines) {
  const used = await Promise.all(
    [...lines.values()].map(async (send) => {
      await send('HeapProfiler.collectGarbage')
      const { usedSize, backingStorageSize = 0 } = await send('Runtime.getHeapUsage')
      return [usedSize / 2 ** 20, backingStorageSize / 2 ** 20]
    }),
  )
  return [0, 1].map((part) => used.reduce((sum, each) => sum + each[part], 0).toFixed(1))
}

async function sample(page, session, browserSession, lines) {
  const [workers, arrays] = await workerHeap(lines)
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0
  const entries = await page.evaluate(() => performance.getEntries().length)
  return {
    heap: (of('JSHeapUsedSize') / 2 ** 20).toFixed(1),
    workers,
    arrays,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    entries,
    resident: await resident(browserSession),
  }
}

const scenarios = ['capaciteit', 'preventie', 'basispad', 'extramuralisering', 'toegang', 'arbeidsmarkt', 'budget']
const regions = ['Utrecht', 'Zeeland', 'Friesland', 'Amsterdam', 'Twente']

/** Another scenario and another region. */
async function turn(page, number) {
  await page.selectOption('.picker-scenario select', scenarios[number % scenarios.length])
  await page.fill('.picker-box input', regions[number % regions.length])
  await page.getByRole('option', { name: regions[number % regions.length] }).click()
}

/** One round: a lever moved a few steps, some of them taken back, then every view. */
async function round(page, number) {
  await page.evaluate(() => void (location.hash = '#/verkennen'))
  await turn(page, number)
  const lever = page.locator('#lever-valpreventie input[type=range]')
  if (!(await lever.isVisible())) await page.click('#family-preventie summary')
  await lever.focus()
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press((number + step) % 3 === 0 ? 'ArrowLeft' : 'ArrowRight')
    await page.waitForTimeout(250)
  }
  await page.keyboard.press('Control+z')
  for (const view of views) {
    await page.evaluate((hash) => void (location.hash = hash), `#/${view}`)
    await page.waitForTimeout(number % 5 === 0 ? 2500 : 700)
  }
}

const executablePath = findBrowser()
if (!executablePath) throw new Error('No Chromium on this machine')
const server = await preview({
  configFile: false,
  root: resolve(root, 'apps/dashboard'),
  logLevel: 'error',
  build: { outDir: folder },
  preview: { port: 0 },
})
const browser = await chromium.launch({
  executablePath,
  headless: true,
  args: [...flags, '--enable-precise-memory-info'],
})
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
  const session = await page.context().newCDPSession(page)
  const browserSession = await browser.newBrowserCDPSession()
  await session.send('Performance.enable')
  const lines = new Map()
  await followWorkers(
    (...call) => session.send(...call),
    (name, listen) => session.on(name, listen),
    lines,
  )
  await page.goto(server.resolvedUrls.local[0])
  await page.fill('.picker-box input', 'Twen')
  await page.getByRole('option', { name: 'Twente' }).click()
  console.log(
    '| minutes | rounds | heap of the page (MB) | heap of the workers (MB) | arrays of the workers (MB) | DOM nodes | listeners | performance entries | process (MB) |',
  )
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
  const start = Date.now()
  const passed = () => (Date.now() - start) / 60_000
  let last = -1
  for (let number = 0; passed() < minutes; number++) {
    await round(page, number)
    if (passed() - last < 0.5) continue
    last = passed()
    const found = await sample(page, session, browserSession, lines)
    const { heap, workers, arrays, nodes, listeners, entries, resident: process = '-' } = found
    const cells = [last.toFixed(1), number + 1, heap, workers, arrays, nodes, listeners, entries, process]
    console.log(`| ${cells.join(' | ')} |`)
  }
} finally {
  await browser.close()
  await server.close()
}
