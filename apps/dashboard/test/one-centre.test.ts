import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { browser, chooseTwente, goTo, visit } from './visit.ts'

const title = 'Preventie met weinig doorrekeningen'
const fewDraws = `schema: 1
title: ${title}
extends: basispad
why: w
levers: { valpreventie: { value: 0.5 }, langer-thuis: { value: 0.2 } }
uncertainty: { draws: 80 }
`

/** One scenario, region, year and outcome is one number, whatever view says it: the mean. */
it.skipIf(browser === undefined)('says one number for one outcome in every view', async () => {
  const now = await visit()
  const { page } = now
  const folder = mkdtempSync(join(tmpdir(), 'wlz-centre-'))
  try {
    await chooseTwente(page)
    writeFileSync(join(folder, 'weinig.yaml'), fewDraws)
    await page.getByRole('button', { name: 'Bewaren en delen' }).click()
    await page.setInputFiles('dialog input[type=file]', join(folder, 'weinig.yaml'))
    await page.waitForSelector('.notice-done')
    /** Row of a year in the table under a figure, in a column by its head. */
    const cell = async (figure: string, head: string, row = '2035') => {
      await page.locator(`${figure} .twin summary`).first().click()
      return page
        .locator(`${figure} .twin table`)
        .first()
        .evaluate(
          (table, [wanted, year]) => {
            const heads = [...table.querySelectorAll('thead th')].map((th) => th.textContent)
            const cells = [...table.querySelectorAll('tbody tr')].find(
              (tr) => tr.querySelector('th')!.textContent === year,
            )!.children
            return cells[heads.indexOf(wanted!)]!.textContent
          },
          [head, row],
        )
    }
    const isDone = () =>
      page.waitForFunction(() =>
        document.querySelector('.outcome > .quiet')?.textContent?.startsWith('80 doorrekeningen'),
      )

    await goTo(page, 'verkennen')
    await isDone()
    const waiting = '.panels .panel:nth-child(2) figure'
    const explored = await cell(waiting, 'Gemiddelde')
    const parent = await page
      .locator(`${waiting} table`)
      .evaluate((table) => table.querySelectorAll('tbody tr')[11]!.lastElementChild!.textContent)
    expect(explored).toMatch(/^[\d.]+$/)

    await goTo(page, 'regios')
    await page.selectOption('.compare-choice select', 'waiting.total')
    await page.getByRole('group', { name: 'Geteld' }).getByRole('button').nth(1).click()
    await page.waitForFunction(() =>
      document.querySelector('.regions > .quiet')?.textContent?.startsWith('80 doorrekeningen'),
    )
    expect(await page.textContent('tr[data-chosen="true"] td')).toBe(explored)
    await page.waitForSelector('.region-page .panel .figure-foot')
    await page.waitForFunction(() => document.querySelector('.region-page > .quiet')?.textContent?.trim() === '')
    expect(await cell('.region-page .panel:nth-child(1) figure', 'Gemiddelde')).toBe(explored)

    await goTo(page, 'vergelijken')
    const chosen = await page.locator('.chosen label:has(input:checked)').allInnerTexts()
    for (const other of chosen.filter((name) => !name.includes('Basispad')))
      await page.locator('.chosen label', { hasText: other.trim() }).locator('input').uncheck()
    await page.locator('.chosen label', { hasText: title }).locator('input').check()
    await page.locator('.chosen select').selectOption({ label: title })
    await page.waitForFunction(() =>
      document.querySelector('.judgement')?.closest('section')?.textContent?.includes('van de 80 doorrekeningen'),
    )
    expect(await cell('.compare > figure', title)).toBe(explored)
    const base = await page
      .locator('.compare > figure table')
      .evaluate((table) => table.querySelectorAll('tbody tr')[11]!.lastElementChild!.textContent)
    expect(base).toBe(parent)

    const difference = await cell('.multiples figure', 'Gemiddelde')
    const whole = (text: string | null) => Number(text!.replaceAll('.', ''))
    expect(Math.abs(whole(difference) - (whole(parent) - whole(explored)))).toBeLessThanOrEqual(1) // each rounded to a person
    await page.locator('section[aria-labelledby="waterfall-title"] select').selectOption('basispad')
    await page.waitForSelector('section[aria-labelledby="waterfall-title"] svg')
    await page.locator('section[aria-labelledby="waterfall-title"] .twin summary').click()
    expect(await page.locator('section[aria-labelledby="waterfall-title"] tr:last-child td').innerText()).toBe(
      difference,
    )
    expect(now.trouble).toEqual([])
  } finally {
    await now.close()
    rmSync(folder, { recursive: true })
  }
})
