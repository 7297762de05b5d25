import type { Page, Worker } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, chooseTwente, goTo, visit, type Visit } from './visit.ts'

const engines = (page: Page): Worker[] => page.workers().filter((worker) => worker.url().includes('engine.worker'))

/** Every number of the four figures, read from their tables, once all draws are in. */
async function finalTables(page: Page): Promise<string[]> {
  await page.waitForSelector('.outcome .bar[data-busy="false"]', { state: 'attached' })
  return page.locator('.panel table').allTextContents()
}

const isBusy = (page: Page) => page.waitForSelector('.outcome .bar[data-busy="true"]', { state: 'attached' })

describe.skipIf(browser === undefined)('engines of the page that fail in the middle of a question', () => {
  let calm: readonly string[]
  let now: Visit
  const explore = async (visited: Visit) => {
    await chooseTwente(visited.page)
    await goTo(visited.page, 'verkennen')
  }
  beforeAll(async () => {
    const undisturbed = await visit()
    await explore(undisturbed)
    calm = await finalTables(undisturbed.page)
    await undisturbed.close()
    now = await visit()
  })
  afterAll(() => now.close())

  it('loses nothing when one breaks under a job', async () => {
    const { page } = now
    await explore(now)
    await isBusy(page)
    const broken = engines(page)[0]!
    const gone = new Promise((settle) => broken.once('close', settle))
    await broken.evaluate(() => {
      setTimeout(() => {
        throw new Error('broken on purpose')
      })
    })
    await gone
    expect(await finalTables(page)).toEqual(calm)
    expect(engines(page)).not.toContain(broken)
  })

  it('waits for one that is slow, and shows no number before it is complete', async () => {
    const { page } = now
    await page.reload()
    await page.waitForSelector('main h1')
    await isBusy(page)
    const slow = engines(page)[0]!
    await slow.evaluate(() => {
      setTimeout(() => {
        const end = performance.now() + 3000
        while (performance.now() < end);
      })
    })
    expect(await finalTables(page)).toEqual(calm)
    expect(engines(page)).toContain(slow)
  })
})
