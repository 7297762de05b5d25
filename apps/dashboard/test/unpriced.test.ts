import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { browser, chooseTwente, goTo, visit } from './visit.ts'

const scenario = `schema: 1
title: Behoud en preventie
extends: basispad
why: w
levers: { behoud: { value: 0.001 }, valpreventie: { value: 0.3 } }
uncertainty: { draws: 16 }
`

it.skipIf(browser === undefined)('names measures without a price in every view with totals, and no other', async () => {
  const now = await visit()
  const { page } = now
  const folder = mkdtempSync(join(tmpdir(), 'wlz-unpriced-'))
  try {
    await chooseTwente(page)
    writeFileSync(join(folder, 'behoud.yaml'), scenario)
    await page.getByRole('button', { name: 'Bewaren en delen' }).click()
    await page.setInputFiles('dialog input[type=file]', join(folder, 'behoud.yaml'))
    await page.waitForSelector('.notice-done')
    for (const view of ['verkennen', 'vergelijken', 'wie-betaalt', 'regios']) {
      await goTo(page, view)
      const note = page.locator('section[aria-labelledby=unpriced-title]')
      await note.waitFor()
      expect(await note.locator('p').textContent(), view).toContain(
        'ook niet in dat van alle betalers of in de contante waarde',
      )
      const named = await note.locator('li').allTextContents()
      const own = view === 'vergelijken' ? named.filter((line) => line.startsWith('Behoud en preventie: ')) : named
      expect(own, view).toEqual([expect.stringMatching(/behoud|vertrek/i)])
    }
  } finally {
    rmSync(folder, { recursive: true })
    await now.close()
  }
})
