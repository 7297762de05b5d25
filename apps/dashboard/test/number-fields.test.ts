import { describe, expect, it } from 'vitest'
import { browser, goTo, visit } from './visit.ts'

/** The page decides how a number is read, not the browser. */
describe.skipIf(browser === undefined)('number fields', () => {
  it.each(['nl-NL', 'en-US'])(
    'read what is typed in the language of the page, in a browser that speaks %s',
    async (locale) => {
      const now = await visit({ locale })
      try {
        const { page } = now
        await goTo(page, 'verkennen')
        for (const language of ['nl', 'en'] as const) {
          if ((await page.getAttribute('html', 'lang')) !== language)
            await page.getByRole('button', { name: language === 'en' ? 'English' : 'Nederlands' }).click()
          if (!(await page.isVisible('#lever-valpreventie'))) await page.click('#family-preventie summary')
          const type = async (text: string) => {
            await page.fill('#lever-valpreventie .exact input', text)
            await page.keyboard.press('Enter')
            return page.inputValue('#lever-valpreventie .exact input')
          }
          const mark = language === 'nl' ? ',' : '.'
          for (const [text, shown] of [
            ['2,5', `2${mark}5%`],
            ['12.5', `12${mark}5%`],
            ['0.1', `0${mark}1%`],
            ['20', '20%'],
          ] as const)
            expect(await type(text), `${text} in ${language}`).toBe(shown)
          expect(await type('120'), 'stays to be mended').toBe('120')
          expect(await page.textContent('.field-fault')).toContain(
            language === 'nl' ? 'Kies een getal' : 'Choose a number',
          )
          await page.keyboard.press('Escape')
          expect(await page.inputValue('#lever-valpreventie .exact input')).toBe('20%')
        }
      } finally {
        await now.close()
      }
    },
  )
})
