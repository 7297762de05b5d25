import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { browser, chooseTwente, goTo, visit, type Visit } from './visit.ts'

/** Text of the file that a button of a figure hands over. */
async function saved({ page }: Visit, button: RegExp): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ])
  return readFileSync(await file.path(), 'utf8')
}

/** The figures of each view that can be taken along: view, what to wait for, and the name of a figure. */
const figures = [
  ['verkennen', '.signals li', /wachtenden|wachtlijst|wachten/i],
  ['vergelijken', '.judgement td', /verschil met/],
  ['wie-betaalt', '.payers svg', /vergeleken met/],
] as const

it.skipIf(browser === undefined)(
  'hands over every figure as a drawing and as numbers, with the names of its scenarios',
  async () => {
    const now = await visit()
    const { page } = now
    try {
      await chooseTwente(page)
      await page.selectOption('.picker select', 'preventie')
      for (const [view, ready, name] of figures) {
        await goTo(page, view)
        await page.waitForSelector(ready)
        await page.waitForFunction(() => {
          const buttons = [...document.querySelectorAll('main .tools button')]
          return buttons.length > 0 && buttons.every((each) => each.getAttribute('aria-disabled') === 'false')
        })
        const without = await page
          .locator('main figure:has(svg)')
          .evaluateAll((all) =>
            all.filter((each) => each.querySelector('.tools') === null).map((each) => each.innerHTML),
          )
        expect(without, view).toEqual([])
        const titled = new RegExp(`^SVG: .*(${name.source})`, name.flags)
        const svg = await saved(now, titled)
        expect(svg, view).toMatch(/^<\?xml[^]*<svg[^]*Twente/)
        expect(svg, view).toMatch(/Preventie|Meer zorg thuis/)
        const csv = await saved(now, new RegExp(`^CSV: .*(${name.source})`, name.flags))
        expect(csv.split('\n')[0], view).toContain('scenario;title;')
        expect(csv, view).toContain(';5505;')
      }
      expect(now.trouble).toEqual([])
    } finally {
      await now.close()
    }
  },
)
