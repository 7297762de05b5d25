import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, chooseTwente, goTo, visit, type Visit } from './visit.ts'

/** Seconds that a machine with other work may need. */
const patience = 120_000

describe.skipIf(browser === undefined)('what is on the screen', () => {
  let now: Visit
  beforeAll(async () => {
    now = await visit({ width: 1440, height: 900 })
    await chooseTwente(now.page)
  }, patience)
  afterAll(() => now?.close())

  const choose = (scenario: string) => now.page.locator('.picker select').first().selectOption(scenario)
  /** Elements whose right edge lies beyond the window. */
  const beyond = (selector: string) =>
    now.page
      .locator(selector)
      .evaluateAll((found) =>
        found.filter((each) => each.getBoundingClientRect().right > innerWidth + 0.5).map((each) => each.textContent),
      )

  it(
    'shows all measures that were set, however many',
    async () => {
      await choose('breed-regiopakket')
      await goTo(now.page, 'verkennen').catch(() => undefined)
      await now.page.waitForSelector('.chips .chip')
      const hidden = await now.page.locator('.chips').evaluate((list) => list.scrollHeight - list.clientHeight)
      expect(hidden).toBeLessThanOrEqual(0)
    },
    patience,
  )

  it(
    'names the scenario that the chance of another stands beside, which need not be one that it was made from',
    async () => {
      await choose('basispad-2023')
      await expect
        .poll(() => now.page.locator('.headline-sentence').textContent(), { timeout: 60_000 })
        .toMatch(/dan bij Basispad|als bij Basispad/)
      await choose('breed-regiopakket')
    },
    patience,
  )

  it(
    'names beside the total of all payers what it leaves out',
    async () => {
      await goTo(now.page, 'wie-betaalt')
      const total = now.page.locator('tr', { hasText: 'Contante waarde, alle betalers' })
      await total.waitFor()
      expect(await total.innerText()).toContain('Geclusterde woningen bijbouwen')
    },
    patience,
  )

  it.each([390, 320])(
    'keeps views, figures and words above tables inside %i pixels',
    async (width) => {
      await now.page.setViewportSize({ width, height: 700 })
      await now.page.evaluate(() => void (location.hash = '#/verkennen'))
      await now.page.waitForSelector('.panel[data-shown-narrow=true] .tools')
      expect(await beyond('.rail a')).toEqual([])
      expect(await beyond('.panel .tools button')).toEqual([])
      await goTo(now.page, 'regios')
      await now.page.waitForSelector('.region-table caption')
      // the caption is held inside the part of the table that is seen
      const [caption, box] = await now.page.evaluate(() =>
        ['.region-table caption', '.region-table'].map(
          (name) => document.querySelector(name)!.getBoundingClientRect().width,
        ),
      )
      expect(caption).toBeLessThanOrEqual(box! + 0.5)
    },
    patience,
  )

  it(
    'fits the dialog in a window at 400%',
    async () => {
      await now.page.setViewportSize({ width: 320, height: 256 })
      await now.page.getByRole('button', { name: 'Bewaren en delen' }).click()
      const dialog = now.page.locator('dialog')
      await dialog.locator('.share').waitFor()
      expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0)
      await now.page.keyboard.press('Escape')
    },
    patience,
  )

  it(
    'keeps the colours of a legend and marks what is pressed where the system chooses colours',
    async () => {
      await now.page.emulateMedia({ forcedColors: 'active' })
      await now.page.setViewportSize({ width: 900, height: 900 })
      await goTo(now.page, 'regios')
      await now.page.waitForSelector('.map-swatch')
      const swatches = await now.page
        .locator('.map-swatch')
        .evaluateAll((all) => all.map((each) => getComputedStyle(each.querySelector('rect')!).fill))
      expect(new Set(swatches).size).toBe(swatches.length)
      await now.page.evaluate(() => void (location.hash = '#/verkennen'))
      await now.page.waitForSelector('.panel-switch [aria-pressed=true]')
      const colour = (pressed: boolean) =>
        now.page
          .locator(`.panel-switch [aria-pressed=${pressed}]`)
          .first()
          .evaluate((button) => getComputedStyle(button).backgroundColor)
      expect(await colour(true)).not.toBe(await colour(false))
      await now.page.emulateMedia({ forcedColors: 'none' })
    },
    patience,
  )

  it(
    'says in which language a text stands that is not in that of the page',
    async () => {
      await goTo(now.page, 'vertrouwen')
      await now.page.getByRole('button', { name: 'English' }).click()
      const dutch = now.page.locator('td a[lang=nl]', { hasText: 'personeelstekort zorg loopt nog veel verder op' })
      await dutch.waitFor()
      expect(await now.page.locator('.dutch-words i[lang=nl]').first().innerText()).toBe('verblijf')
    },
    patience,
  )
})
