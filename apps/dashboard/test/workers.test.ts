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
    await expect.poll(async () => now.page.locator('.panel summary').count(), { timeout: 20_000 }).toBe(4)
    await now.page.waitForSelector('.outcome .bar[data-busy="false"]', { state: 'attached' })
    const tables = now.page.locator('.panel table')
    await now.page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>('.panel details').forEach((twin) => (twin.open = true)))
    await expect.poll(async () => tables.count(), { timeout: 10_000 }).toBe(4)
    return { tables: await tables.allTextContents(), jobs, trouble: now.trouble }
  } finally {
    await now.close()
  }
}

describe.skipIf(browser === undefined)('engines of the page', { timeout: 60_000 }, () => {
  it('that break under their jobs or are slow lose nothing: the same numbers to the last digit', async () => {
    const calm = await tablesWith([])
    expect(calm.tables.join()).toMatch(/\d/)
    const stormy = await tablesWith(['break', 'break', 'none', 'break', 'slow', 'none', 'break'])
    expect(stormy.jobs).toBeGreaterThan(7)
    expect(stormy.trouble.filter((text) => !text.includes('broken on purpose'))).toEqual([])
    expect(stormy.tables).toEqual(calm.tables)
  })
})
