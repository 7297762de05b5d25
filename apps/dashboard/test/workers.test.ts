import { describe, expect, it } from 'vitest'
import type { Trouble } from './serve.ts'
import { browser, chooseTwente, goTo, visit } from './visit.ts'

/** Every number of the four figures for one region, read from their tables once all draws are in; and what the engines were told. */
async function tablesWith(troubles: readonly Trouble[]) {
  let jobs = 0
  const now = await visit({ engines: () => troubles[jobs++] ?? 'none' })
  try {
    await chooseTwente(now.page)
    await goTo(now.page, 'verkennen')
    await expect.poll(async () => now.page.locator('.panel summary').count(), { timeout: 30_000 }).toBe(4)
    await now.page.waitForSelector('.outcome .bar[data-busy="false"]', { state: 'attached', timeout: 40_000 })
    const tables = now.page.locator('.panel table')
    await now.page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>('.panel details').forEach((twin) => (twin.open = true)))
    await expect.poll(async () => tables.count(), { timeout: 10_000 }).toBe(4)
    return { tables: await tables.allTextContents(), jobs, trouble: now.trouble }
  } finally {
    await now.close()
  }
}

describe.skipIf(browser === undefined)('engines of the page', { timeout: 60_000 }, () => {
  it('that break, close themselves without a word, or are slow lose nothing: the same numbers to the last digit', async () => {
    const calm = await tablesWith([])
    expect(calm.tables.join()).toMatch(/\d/)
    const stormy = await tablesWith(['break', 'close', 'none', 'break', 'slow', 'none', 'close'])
    expect(stormy.jobs).toBeGreaterThan(7)
    expect(stormy.trouble.filter((text) => !text.includes('broken on purpose'))).toEqual([])
    expect(stormy.tables).toEqual(calm.tables)
  })
})

/** Every question closes the studio. */
const closing = `
const hear = self.onmessage
self.onmessage = (event) => (event.data.kind === 'ask' ? self.close() : hear(event))`

describe.skipIf(browser === undefined)('studio and engines of the page', { timeout: 120_000 }, () => {
  const settled = () => document.querySelector('.signals') !== null && document.querySelector('.outcome')?.getAttribute('data-stale') === 'false'

  it('that lose every engine under its job answer within seconds', async () => {
    let closing = 0
    const now = await visit({ hash: '#/verkennen', engines: () => (closing-- > 0 ? 'close' : 'none') })
    try {
      await chooseTwente(now.page)
      await now.page.waitForFunction(settled)
      closing = 2
      await now.page.selectOption('.picker-scenario select', 'toegang')
      await now.page.waitForFunction(() => document.querySelector('.outcome')?.getAttribute('data-stale') === 'true')
      await now.page.waitForFunction(settled, undefined, { timeout: 20_000 })
      expect(closing).toBeLessThanOrEqual(0)
    } finally {
      await now.close()
    }
  })

  it('with a studio that closes itself start again within seconds, with all that was asked', async () => {
    const now = await visit({ hash: '#/verkennen' })
    try {
      await chooseTwente(now.page)
      await now.page.waitForFunction(settled)
      const studio = now.page.workers().find((worker) => worker.url().includes('studio'))!
      await studio.evaluate(() => void setTimeout(() => self.close()))
      await now.page.selectOption('.picker-scenario select', 'toegang')
      await now.page.waitForFunction(() => document.querySelector('.outcome')?.getAttribute('data-stale') === 'true')
      await now.page.waitForFunction(settled, undefined, { timeout: 20_000 })
      expect(now.trouble).toEqual([])
    } finally {
      await now.close()
    }
  })

  it('with a studio that always closes itself say so, with what to do', async () => {
    const now = await visit({ hash: '#/verkennen', studio: closing })
    try {
      const fault = now.page.locator('.fault').first()
      await fault.waitFor({ timeout: 80_000 })
      expect(await fault.innerText()).toContain('Laad de pagina opnieuw')
      await now.page.getByRole('button', { name: 'Pagina opnieuw laden' }).first().waitFor()
    } finally {
      await now.close()
    }
  })
})
