import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, chooseTwente, goTo, visit, type Visit } from './visit.ts'

describe.skipIf(browser === undefined)('for everyone', () => {
  let now: Visit
  beforeAll(async () => {
    now = await visit({ width: 360, height: 740 })
    await chooseTwente(now.page)
    await goTo(now.page, 'verkennen')
    await now.page.waitForSelector('.panel[data-shown-narrow=true] .plot svg')
  })
  afterAll(() => now.close())

  it('keeps the sentence and a chart in sight while a lever moves at 360 pixels', async () => {
    const { page } = now
    await page.locator('.sheet-toggle').click()
    await page.fill('.lever-search input', 'vpt')
    const slider = page.locator('#lever-vpt-verschuiving .slider input')
    await slider.focus()
    for (let press = 0; press < 15; press++) await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('.headline-sentence').textContent()).toContain('minder op een plek')
    const boxOf = async (selector: string) => (await page.locator(selector).first().boundingBox())!
    const [sentence, chart, levers, handle] = [
      await boxOf('.headline-sentence'),
      await boxOf('.panel[data-shown-narrow=true] .plot svg'),
      await boxOf('.levers'),
      await boxOf('#lever-vpt-verschuiving .thumb'),
    ]
    expect(sentence.y).toBeGreaterThanOrEqual(0)
    expect(chart.y).toBeGreaterThan(sentence.y + sentence.height)
    expect(chart.height).toBeGreaterThan(100)
    expect(chart.y + chart.height, 'the chart ends above the sheet').toBeLessThanOrEqual(levers.y)
    expect(handle.y).toBeGreaterThan(levers.y)
    expect(handle.y + handle.height).toBeLessThan(740)
    await page.getByRole('button', { name: 'Maatregelen sluiten' }).click()
  })

  it('skips from the top to the outcomes', async () => {
    const { page } = now
    await page.setViewportSize({ width: 1280, height: 900 })
    const skip = page.getByRole('link', { name: 'Naar de uitkomsten' })
    await skip.focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('outcome')
    await goTo(page, 'regios')
    expect(await skip.count()).toBe(0)
    await goTo(page, 'verkennen')
  })

  it('names the figure in each button and fold of a figure', async () => {
    const { page } = now
    await page.locator('.panel .figure-foot').nth(3).waitFor()
    const names = await page.locator('.panel .twin summary').allTextContents()
    expect(new Set(names).size).toBe(4)
    for (const name of names) expect(name).toMatch(/^Als tabel: \S/)
    const buttons = await page
      .locator('.panel .tools button')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')))
    expect(new Set(buttons).size).toBe(12)
  })

  it('writes a minus sign and no hyphen before a figure, in every view', async () => {
    const { page } = now
    for (const each of await page.locator('.two-ways').all())
      await each.getByRole('button', { name: 'verschil' }).click()
    await page.locator('.panel .twin summary').nth(1).click()
    const figures = async () =>
      (await page.locator('main').innerText()).match(/(^|[\s(])[-\u2212](€ ?)?\d[\d.,]*/g) ?? []
    await expect.poll(async () => (await figures()).length).toBeGreaterThan(5)
    expect((await figures()).filter((each) => each.includes('-'))).toEqual([])
    for (const view of ['wie-betaalt', 'vergelijken']) {
      await goTo(page, view)
      await expect.poll(async () => (await figures()).length, { timeout: 60_000 }).toBeGreaterThan(0)
      expect((await figures()).filter((each) => each.includes('-'))).toEqual([])
    }
  })
})
