import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, goTo, visit, type Visit } from './visit.ts'

/** Few draws: what the map does with them does not hang on their number. */
const few = `schema: 1
title: Meer thuis met weinig doorrekeningen
extends: basispad
why: w
levers: { vpt-verschuiving: { value: 0.3 } }
uncertainty: { draws: 32 }
`

describe.skipIf(browser === undefined)('the map', () => {
  let now: Visit
  const caption = () => now.page.locator('.region-map figcaption').textContent()
  const legend = () => now.page.locator('.classes li').allTextContents()
  const choose = (outcome: string) => now.page.selectOption('.map-choices select', outcome)
  const way = (name: string) => now.page.locator('.map-choices').getByRole('button', { name }).click()

  beforeAll(async () => {
    now = await visit({ width: 1440 })
    const folder = mkdtempSync(join(tmpdir(), 'wlz-map-'))
    writeFileSync(join(folder, 'weinig.yaml'), few)
    await now.page.waitForSelector('.picker-box input')
    await now.page.getByRole('button', { name: 'Bewaren en delen' }).click()
    await now.page.setInputFiles('dialog input[type=file]', join(folder, 'weinig.yaml'))
    await now.page.waitForSelector('.notice-done')
    rmSync(folder, { recursive: true })
    await goTo(now.page, 'regios')
    await now.page.waitForSelector('.region-map path[data-region]')
    await now.page.waitForFunction(() => document.querySelector('[data-hatched=true]') !== null)
  })
  afterAll(() => now.close())

  it('tells amounts of a thousand people unless they are asked in total, in classes at round numbers', async () => {
    await choose('waiting.total')
    expect(await caption()).toContain('(personen per 1.000 80-plussers, 2035)')
    const bounds = (await legend()).flatMap((line) =>
      [...line.matchAll(/^[^(]*?(\d+)/g)].map(([, each]) => Number(each)),
    )
    expect(bounds.length).toBeGreaterThan(0)
    for (const bound of bounds) expect(bound % 5, String(bound)).toBe(0)
    await way('in totaal')
    expect(await caption()).toContain('(personen, 2035)')
    await way('per 1.000 80-plussers')
  })

  it('hatches regions that do not differ from the country, and says what that means', async () => {
    expect(await now.page.locator('[data-hatched=true]').count()).toBeGreaterThan(0)
    expect(await now.page.locator('[data-hatched=false]').count()).toBeGreaterThan(0)
    expect((await legend()).join()).toContain('verschilt niet van Nederland')
  })

  it('moves through the years with the keys, on one scale for all years', async () => {
    const before = await legend()
    await now.page.locator('.year-slider input').focus()
    await now.page.keyboard.press('ArrowRight')
    expect(await caption()).toContain('2036')
    expect(await legend()).toEqual(before)
    await now.page.keyboard.press('ArrowLeft')
  })

  it('shows the difference with a reference of one’s choice', async () => {
    await way('verschil')
    await now.page.waitForFunction(() =>
      document.querySelector('.region-map figcaption')?.textContent?.includes('verschil met Basispad'),
    )
    await now.page.waitForFunction(
      () => document.querySelector('.classes')?.textContent?.includes('Blauw is beter') === true,
    )
    expect(await now.page.locator('.region-table thead').textContent()).toContain('verschil met Basispad')
    await way('stand')
  })

  it('shows the year in which a norm fails, without a year to choose', async () => {
    await choose('tipping.1')
    await now.page.waitForFunction(() =>
      document.querySelector('.region-map figcaption')?.textContent?.startsWith('Jaar waarin'),
    )
    expect(await now.page.locator('.year-slider').count()).toBe(0)
    for (const line of (await legend()).filter((each) => /^\d{4}/.test(each)))
      expect(line).toMatch(/^20\d\d( tot 20\d\d| en meer)$/)
    await choose('waiting.total')
  })

  it('tells a region beside the pointer and on the row that has the focus, and opens its page beside the map', async () => {
    const { page } = now
    await page.hover('path[data-region="5505"]')
    expect(await page.locator('.map-tip').textContent()).toMatch(/^Twente: \d+ per 1.000 80-plussers/)
    await page.locator('.region-table').getByRole('button', { name: 'Zeeland' }).focus()
    await page.mouse.move(5, 5)
    expect(await page.locator('.region-map .read-out').textContent()).toMatch(/^Zeeland: /)
    await page.click('path[data-region="5505"]')
    const [map, own] = await Promise.all(
      ['.region-map', '.region-page'].map((part) => page.locator(part).first().boundingBox()),
    )
    expect(own!.x).toBeGreaterThanOrEqual(map!.x + map!.width)
    expect(own!.y).toBeLessThan(map!.y + 100)
  })

  it('goes along as a drawing with its legend and as numbers of every region', async () => {
    const saved = async (kind: string) => {
      const [file] = await Promise.all([
        now.page.waitForEvent('download'),
        now.page
          .locator('.region-map')
          .getByRole('button', { name: `${kind}: ` })
          .click(),
      ])
      return readFileSync(await file.path(), 'utf8')
    }
    await now.page.waitForSelector('.region-map .tools [aria-disabled=false]')
    const svg = await saved('SVG')
    expect(svg).toContain('verschilt niet van Nederland')
    expect(svg.match(/data-region=/g)).toHaveLength(31)
    const rows = (await saved('CSV')).trim().split('\n')
    expect(rows).toHaveLength(32)
    expect(rows[0]).toContain('per_people_of_80plus;year;value')
    expect(now.trouble).toEqual([])
  })
})
