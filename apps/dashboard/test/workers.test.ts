import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { Trouble } from './serve.ts'
import { browser, chooseTwente, goTo, visit } from './visit.ts'

/** Every number of the four figures for one region, read from their tables once all draws are in; and how many jobs went wrong. */
async function tablesWith(troubles: readonly Trouble[]) {
  const jobs = new Set<number>()
  let planted = 0
  const now = await visit({
    engines: (job) => {
      const trouble = jobs.has(job) ? 'none' : (troubles[jobs.size] ?? 'none')
      jobs.add(job)
      if (trouble !== 'none') planted++
      return trouble
    },
  })
  try {
    await chooseTwente(now.page)
    await goTo(now.page, 'verkennen')
    await expect.poll(async () => now.page.locator('.panel summary').count()).toBe(4)
    await now.page.waitForSelector('.outcome .bar[data-busy="false"]', { state: 'attached' })
    const tables = now.page.locator('.panel table')
    await now.page.evaluate(() =>
      document.querySelectorAll<HTMLDetailsElement>('.panel details').forEach((twin) => (twin.open = true)),
    )
    await expect.poll(async () => tables.count()).toBe(4)
    return { tables: await tables.allTextContents(), planted, trouble: now.trouble }
  } finally {
    await now.close()
  }
}

const isStale = () => document.querySelector('.outcome')?.getAttribute('data-stale') === 'true'
const isSettled = () =>
  document.querySelector('.signals') !== null &&
  document.querySelector('.outcome')?.getAttribute('data-stale') === 'false'

/** Choose another scenario, and wait for its answer. */
async function askAnew(page: Page) {
  await page.selectOption('.picker-scenario select', 'toegang')
  await page.waitForFunction(isStale)
  await page.waitForFunction(isSettled)
}

/** No timer of seconds goes off, so that nothing is taken for dead because it is silent. */
const endlessPatience = `{
  const [later, often] = [self.setTimeout, self.setInterval]
  self.setTimeout = (act, most, ...given) => (most >= 1000 ? 0 : later(act, most, ...given))
  self.setInterval = (act, most, ...given) => (most >= 1000 ? 0 : often(act, most, ...given))
}`

/** Every question closes the studio. */
const closing = `
const hear = self.onmessage
self.onmessage = (event) => (event.data.kind === 'ask' ? self.close() : hear(event))`

describe.skipIf(browser === undefined)('engines of the page', () => {
  it('that break, close themselves without a word, or are slow lose nothing: the same numbers to the last digit', async () => {
    const calm = await tablesWith([])
    expect(calm.tables.join()).toMatch(/\d/)
    const stormy = await tablesWith(['break', 'none', 'close', 'slow', 'none', 'break', 'none', 'none', 'close'])
    expect(stormy.planted).toBe(5)
    expect(stormy.trouble.filter((text) => !text.includes('broken on purpose'))).toEqual([])
    expect(stormy.tables).toEqual(calm.tables)
  })

  it('that close themselves under a job, and again under the next attempt, are replaced at once: nobody waits for silence', async () => {
    let attempts = 0
    let isClosing = false
    let unlucky: number | undefined
    const engines = (job: number): Trouble => {
      if (isClosing) unlucky ??= job
      return job === unlucky && attempts++ < 2 ? 'close' : 'none'
    }
    const now = await visit({ hash: '#/verkennen', engines, studio: endlessPatience })
    try {
      await chooseTwente(now.page)
      await now.page.waitForFunction(isSettled)
      // Until all draws are in, the next job may be one of this question, which the next question drops.
      await now.page.waitForSelector('.outcome .bar[data-busy="false"]', { state: 'attached' })
      isClosing = true
      await askAnew(now.page)
      expect(attempts).toBe(3)
      expect(now.trouble).toEqual([])
    } finally {
      await now.close()
    }
  })

  it('whose script cannot be fetched end in a word and a button, and go on once it is there', async () => {
    let isGone = true
    let asked = 0
    const now = await visit({
      hash: '#/verkennen',
      isGone: (path) => {
        const isEngine = /engine\.worker/.test(path)
        if (isEngine) asked++
        return isEngine && isGone
      },
    })
    try {
      const fault = now.page.locator('.fault').first()
      await fault.waitFor()
      expect(await fault.innerText()).toContain('misschien is er geen netwerk')
      expect(await fault.innerText()).toContain('Wat u maakte staat er nog')
      await now.page.waitForTimeout(3_000) // every question of the page has had its three starts
      const before = asked
      await now.page.waitForTimeout(3_000)
      expect(asked).toBe(before)
      isGone = false
      await now.page.getByRole('button', { name: 'Opnieuw proberen' }).first().click()
      await now.page.waitForFunction(isSettled)
      expect(await now.page.locator('.fault').count()).toBe(0)
    } finally {
      await now.close()
    }
  })
})

describe.skipIf(browser === undefined)('the studio of the page', () => {
  it.each([
    ['at once, without waiting for silence', { before: endlessPatience }],
    ['after a silence where browsers have no locks', { isSecure: false }],
  ])('that closes itself starts again with all that was asked, %s', async (_, wishes) => {
    const now = await visit({ hash: '#/verkennen', ...wishes })
    try {
      await chooseTwente(now.page)
      await now.page.waitForFunction(isSettled)
      const studio = now.page.workers().find((worker) => worker.url().includes('studio'))!
      await studio.evaluate(() => void setTimeout(() => self.close()))
      await askAnew(now.page)
      expect(now.trouble).toEqual([])
    } finally {
      await now.close()
    }
  })

  it('that always closes itself says so, with what to do', async () => {
    const now = await visit({ hash: '#/verkennen', studio: closing })
    try {
      const fault = now.page.locator('.fault').first()
      await fault.waitFor()
      expect(await fault.innerText()).toContain('laad de pagina opnieuw')
      await now.page.getByRole('button', { name: 'Pagina opnieuw laden' }).first().waitFor()
    } finally {
      await now.close()
    }
  })
})
