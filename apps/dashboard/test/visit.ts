import { resolve } from 'node:path'
import { afterAll, expect } from 'vitest'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { browserFlags, findBrowser } from '../../../tests/lib/find-browser.ts'
import { patience } from '../../../tests/lib/patience.ts'
import { serve, type Tampering } from './serve.ts'

export const dist = resolve(import.meta.dirname, '../dist')
export const browser = findBrowser()
if (browser === undefined) console.log('No Chromium on this machine: the tests of the page in a browser are skipped')

export interface Visit {
  readonly context: BrowserContext
  readonly page: Page
  readonly address: string
  /** Console errors and warnings, exceptions, and requests that leave the place of the page. */
  readonly trouble: string[]
  /** The server is gone, as on a train. */
  stopServer(): Promise<void>
  close(): Promise<void>
}

export interface Wishes extends Tampering {
  readonly width?: number
  readonly height?: number
  readonly hash?: string
  /** Language that the browser speaks; the page has its own. */
  readonly locale?: string
  /** Without: a page at a plain http address that is not this machine, where browsers offer no locks and no offline use. */
  readonly isSecure?: boolean
  /** Script that runs in the page before its own. */
  readonly before?: string
}

const insecureHost = 'wlz.test'

let launched: Promise<Browser> | undefined

/** The browser of all visits of a test file. */
const launch = () =>
  (launched ??= chromium.launch({
    executablePath: browser!,
    headless: true,
    args: [...browserFlags, `--host-resolver-rules=MAP ${insecureHost} 127.0.0.1`],
  }))
afterAll(async () => (await launched)?.close())

/** Open the built page in a profile of its own, which is empty. */
export async function visit({
  width = 1280,
  height = 900,
  hash = '',
  locale = 'nl-NL',
  isSecure = true,
  before,
  ...tampering
}: Wishes = {}): Promise<Visit> {
  const served = await serve(dist, tampering)
  const address = isSecure ? served.address : served.address.replace('127.0.0.1', insecureHost)
  const context = await (
    await launch()
  ).newContext({
    viewport: { width, height },
    locale,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(patience.step)
  if (before !== undefined) await context.addInitScript(before)
  const page = await context.newPage()
  const trouble: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text())
  })
  page.on('pageerror', (error) => trouble.push(error.message))
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address))
      trouble.push(`request to ${request.url()}`)
  })
  await page.goto(address + hash)
  return {
    context,
    page,
    address,
    trouble,
    stopServer: served.close,
    close: async () => {
      await context.close()
      await served.close()
    },
  }
}

/** A region is enough for most questions, and quicker than the country. */
export async function chooseTwente(page: Page): Promise<void> {
  await page.waitForSelector('.picker-box input')
  await page.fill('.picker-box input', 'Twen')
  await page.getByRole('option', { name: 'Twente' }).click()
}

/** Wait until the browser has kept a state of the page in which this text stands: a moment after the change. */
export async function waitUntilKept(page: Page, text: string): Promise<void> {
  const isKept = async (wanted: string) => {
    const asked = <Answer>(request: IDBRequest<Answer>) =>
      new Promise<Answer>((done) => (request.onsuccess = () => done(request.result)))
    const store = (await asked(indexedDB.open('keyval-store'))).transaction('keyval').objectStore('keyval')
    return JSON.stringify(await asked(store.getAll())).includes(wanted)
  }
  await expect.poll(async () => page.evaluate(isKept, text)).toBe(true)
}

/** Go to a view and wait until it says something. */
export async function goTo(page: Page, view: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/${view}`)
  await page.waitForSelector(`main h1`)
}
