import { expect, it } from 'vitest'
import { browser, chooseTwente, goTo, visit } from './visit.ts'

it.skipIf(browser === undefined)(
  'prints all charts, none under another, and keeps the levers inside their column',
  async () => {
    const now = await visit({ width: 718 })
    const { page } = now
    try {
      await chooseTwente(page)
      await goTo(page, 'verkennen')
      await page.waitForSelector('.signals li')
      await page.emulateMedia({ media: 'print' })
      expect(
        await page
          .locator('.panel .plot svg')
          .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height > 0).length),
      ).toBe(4)
      await page.emulateMedia({ media: null })
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.click('#family-wereld summary')
      await page.waitForSelector('.world-choice select')
      expect(
        await page.locator('.levers-body').evaluate((body) => body.scrollWidth - body.clientWidth),
      ).toBeLessThanOrEqual(0)
    } finally {
      await now.close()
    }
  },
)
