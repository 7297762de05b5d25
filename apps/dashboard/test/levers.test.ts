import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, chooseTwente, goTo, visit, type Visit } from './visit.ts'

describe.skipIf(browser === undefined)('levers say where, when and how much', () => {
  let now: Visit
  const card = (page: Page) => page.locator('#lever-vpt-verschuiving')
  beforeAll(async () => {
    now = await visit({ width: 1440 })
    await chooseTwente(now.page)
    await goTo(now.page, 'verkennen')
  })
  afterAll(() => now.close())

  it('finds a measure by a word of every day, and says when nothing is found', async () => {
    const { page } = now
    const found = page.locator('.lever-search [role=status]')
    await page.fill('.lever-search input', 'dokter')
    await page.locator('#lever-medisch-generalistische-zorg').waitFor()
    await page.fill('.lever-search input', 'xyzzy')
    await expect.poll(() => found.textContent()).toContain('Geen maatregel gevonden')
    await page.fill('.lever-search input', 'vpt')
    await card(page).waitFor()
  })

  it('sets a lever in the region that was chosen, as a scenario that differs from the basispad in that alone', async () => {
    const { page } = now
    await card(page).locator('.slider input').focus()
    for (let press = 0; press < 10; press++) await page.keyboard.press('ArrowRight')
    await expect
      .poll(() => page.locator('.chip').allTextContents())
      .toEqual(['Meer zorg thuis in plaats van verblijf10% in 2031, Twente×'])
    expect(await page.inputValue('.title-input')).toBe('Mijn scenario')
  })

  it('says what that is in people there, and where the region stands', async () => {
    await expect
      .poll(() => card(now.page).locator('.lever-size').textContent())
      .toMatch(/^In Twente is dat in 2030 ongeveer [1-9]\d+ minder: Cliënten met verblijf\./)
    expect(await card(now.page).textContent()).toContain('Twente nu: 1,')
  })

  it('has points of its path that move by the arrows, by dragging and by typing', async () => {
    const { page } = now
    const texts = () =>
      card(page)
        .locator('.path-point')
        .evaluateAll((points) => points.map((point) => point.getAttribute('aria-valuetext')))
    await card(page).locator('.lever-details summary').click()
    await card(page).getByRole('button', { name: 'Punt erbij' }).click()
    await expect.poll(texts).toEqual(['2027: 0%', '2031: 10%', '2040: 10%'])
    await card(page).locator('.path-point').nth(1).focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(texts).toEqual(['2027: 0%', '2030: 11%', '2040: 10%'])
    const last = card(page).locator('.path-point').nth(2)
    await last.scrollIntoViewIfNeeded()
    const box = (await last.boundingBox())!
    await page.mouse.move(box.x + 12, box.y + 12)
    await page.mouse.down()
    await page.mouse.move(box.x - 20, box.y - 20, { steps: 4 })
    await page.mouse.up()
    await expect.poll(async () => Number(/(\d+)%$/.exec((await texts())[2]!)?.[1])).toBeGreaterThan(25)
    await card(page).getByRole('textbox', { name: 'Waarde van punt 3' }).fill('0')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.locator('.chip').textContent())
      .toMatch(/^Meer zorg .*11% in 2030, Twente, tot 20\d\d×$/)
    await page.keyboard.press('Escape')
    await card(page).locator('.path-point').nth(2).focus()
    await page.keyboard.press('Delete')
    await expect.poll(texts).toEqual(['2027: 0%', '2030: 11%'])
  })

  it('takes an interval and shows what is drawn from it', async () => {
    const { page } = now
    await card(page).getByRole('checkbox', { name: 'Onzeker: geef een bereik' }).check()
    await card(page).getByRole('textbox', { name: 'Hoog' }).fill('30')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.chip').textContent()).toContain('9% tot 30% in 2030, Twente')
    expect(await card(page).locator('.interval-dots circle').count()).toBe(20)
    expect(await card(page).textContent()).toContain('tussen 9% en 30%')
  })

  it('warns of a measure on the same people', async () => {
    const { page } = now
    await page.fill('.lever-search input', 'recht op verblijf')
    const other = page.locator('#lever-recht-op-verblijf')
    await other.locator('.slider input').focus()
    await page.keyboard.press('ArrowRight')
    await expect
      .poll(() => other.locator('.warning').allTextContents())
      .toEqual([expect.stringContaining('Werkt op dezelfde mensen als: Meer zorg thuis')])
  })

  it('brings a lever into sight from its chip, over a search', async () => {
    const { page } = now
    await page
      .getByRole('button', { name: /^Meer zorg thuis in plaats van verblijf/ })
      .first()
      .click()
    await card(page).waitFor()
    expect(await page.inputValue('.lever-search input')).toBe('')
  })

  it('has nothing that axe finds, open and with a path', async () => {
    const { page } = now
    await card(page).locator('.lever-details summary').click()
    await card(page).locator('.path-point').first().waitFor()
    const { violations } = await new AxeBuilder({ page }).include('.levers').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(now.trouble).toEqual([])
  })
})
