import AxeBuilder from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, chooseTwente, goTo, visit, type Visit } from './visit.ts'

describe.skipIf(browser === undefined)('a number opens where it comes from', () => {
  let now: Visit
  beforeAll(async () => {
    now = await visit()
    await chooseTwente(now.page)
    await goTo(now.page, 'verkennen')
    await now.page.waitForSelector('.panel .read-out .explained-number')
  })
  afterAll(() => now.close())
  const panel = () => now.page.locator('.panel').nth(1)

  it('from the reading: this number, its equation, its inputs, their sources', async () => {
    const { page } = now
    const reading = panel().locator('.read-out .explained-number')
    const said = (await reading.textContent())!
    const [, amount] = /^2035: gemiddeld ([\d.]+) personen/.exec(said)!
    await reading.click()
    const dialog = page.getByRole('dialog')
    const facts = dialog.locator('.this-number')
    await facts.waitFor()
    const text = (await facts.textContent())!
    for (const part of [`${amount} personen`, 'Twente, 2035', 'Basispad']) expect(text).toContain(part)
    expect(await dialog.textContent()).toContain('wie er wachtte, plus wie om verblijf vraagt')
    expect(await dialog.textContent()).toContain('Telt het meest (2040)')
    await dialog.locator('.inputs summary').click()
    const rows = dialog.locator('.inputs tbody tr')
    expect(await rows.count()).toBeGreaterThan(10)
    expect(await rows.first().locator('.certainty').textContent()).toMatch(/^(gemeten|afgeleid|aangenomen)$/)
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await rows.first().getByRole('button').last().click()
    await expect.poll(() => dialog.locator('.kind').textContent()).toMatch(/^bron/)
    await page.keyboard.press('Escape')
  })

  it('from a table: the year and the value of that cell', async () => {
    const { page } = now
    await panel().locator('.twin summary').click()
    const row = panel().locator('tbody tr').filter({ hasText: '2040' })
    const cell = row.locator('.explained-number').first()
    const amount = (await cell.textContent())!
    await cell.click()
    const facts = page.getByRole('dialog').locator('.this-number')
    await facts.waitFor()
    expect(await facts.textContent()).toContain('Twente, 2040')
    const near = Number(amount.replaceAll('.', ''))
    const told = Number(/Dit getal([\d.]+)/.exec((await facts.textContent())!)![1]!.replaceAll('.', ''))
    expect(Math.abs(told - near)).toBeLessThan(near / 100)
    await page.keyboard.press('Escape')
  })

  it('says under a figure how much of it is assumed', async () => {
    expect(await panel().locator('.mark-of').textContent()).toMatch(/^berekend; \d+ van \d+ invoergetallen aangenomen$/)
  })
})
