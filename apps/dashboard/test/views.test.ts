import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { decodePack } from '@wlz/data'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { explanations } from '../src/explain/explanations.ts'
import { browser, chooseTwente, goTo, visit, type Visit } from './visit.ts'

const ready: Readonly<Record<string, string>> = {
  start: '.plot svg',
  verkennen: '.signals li',
  vergelijken: '.judgement td',
  regios: '.region-page .plot svg',
  'wie-betaalt': '.payers svg',
  vertrouwen: '.log td',
  'verkennen/notitie': '.note .plot svg',
}

/** Pixels between the margins of a centimetre of a sheet. */
const a4 = 718

/** Few draws: looks of a view do not hang on their number. */
const fewDraws = `schema: 1
title: Preventie met weinig doorrekeningen
extends: basispad
why: w
levers: { valpreventie: { value: 0.5 }, respijtzorg: { value: 0.2 } }
uncertainty: { draws: 32 }
`

describe.skipIf(browser === undefined)('every view', () => {
  let now: Visit
  beforeAll(async () => {
    now = await visit()
    await chooseTwente(now.page)
    const folder = mkdtempSync(join(tmpdir(), 'wlz-views-'))
    writeFileSync(join(folder, 'weinig.yaml'), fewDraws)
    await now.page.getByRole('button', { name: 'Bewaren en delen' }).click()
    await now.page.setInputFiles('dialog input[type=file]', join(folder, 'weinig.yaml'))
    await now.page.waitForSelector('.notice-done')
    await now.page.locator('.notice-done').getByRole('button').click()
    rmSync(folder, { recursive: true })
  })
  afterAll(() => now.close())

  it.each(Object.keys(ready))(
    '%s stands, in both schemes, without anything for an accessibility tester to report',
    async (view) => {
      await goTo(now.page, view)
      await now.page.waitForSelector(ready[view]!)
      for (const colorScheme of ['light', 'dark'] as const) {
        await now.page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page: now.page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
      }
    },
  )

  it.each(Object.keys(ready))('%s fits in 320 pixels', async (view) => {
    await now.page.setViewportSize({ width: 320, height: 700 })
    await goTo(now.page, view)
    await now.page.waitForSelector(ready[view]!, { state: 'attached' })
    expect(await now.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await now.page.setViewportSize({ width: 1280, height: 900 })
  })

  it.each(Object.keys(ready))(
    '%s prints whole: no table is cut where the screen would scroll, none is wider than A4',
    async (view) => {
      await goTo(now.page, view)
      await now.page.waitForSelector(ready[view]!)
      await now.page.setViewportSize({ width: a4, height: 900 })
      await now.page.emulateMedia({ media: 'print' })
      const width = await now.page.evaluate(() => document.documentElement.scrollWidth)
      const cut = await now.page.evaluate(() =>
        [...document.querySelectorAll('main :not(.unseen)')].flatMap((each) => {
          const isCut =
            each.clientHeight > 0 &&
            each.scrollHeight > each.clientHeight + 1 &&
            getComputedStyle(each).overflowY !== 'visible'
          return isCut ? [each.className] : []
        }),
      )
      await now.page.emulateMedia({ media: null })
      await now.page.setViewportSize({ width: 1280, height: 900 })
      expect(cut).toEqual([])
      expect(width).toBeLessThanOrEqual(a4)
    },
  )

  it('opens what is known behind every figure', async () => {
    const root = resolve(import.meta.dirname, '../../..')
    const bytes = readFileSync(resolve(root, 'packages/data/dist/evidence.bin'))
    const pack = decodePack(
      readFileSync(resolve(root, 'packages/data/dist/evidence.json'), 'utf8'),
      new Uint8Array(bytes).buffer,
    )
    for (const view of Object.keys(ready)) {
      await goTo(now.page, view)
      await now.page.waitForSelector(ready[view]!)
      const { ids, mute } = await now.page.evaluate(() => ({
        ids: [...document.querySelectorAll<HTMLElement>('[data-explains]')].map((each) => each.dataset['explains']!),
        mute: [...document.querySelectorAll('main figure, main table')]
          .filter(
            (each) =>
              each.closest('section, .compare, .region-columns, .note')?.querySelector('[data-explains]') instanceof
                HTMLElement ===
              false,
          )
          .map((each) => each.textContent?.slice(0, 80)),
      }))
      expect(mute, view).toEqual([])
      for (const id of new Set(ids)) expect(explanations(id, pack, 'nl'), `${view}: ${id}`).not.toHaveLength(0)
    }
    await goTo(now.page, 'start')
    await now.page.click('[data-explains="waiting.total"]')
    await now.page.waitForSelector('dialog[open] dd')
    expect(await now.page.textContent('dialog[open]')).toContain('Bronnen')
    await now.page
      .locator('dialog details')
      .evaluateAll((folds) => folds.forEach((fold) => ((fold as HTMLDetailsElement).open = true)))
    await now.page.click('dialog [data-explains="hazard.home.vv"]')
    await now.page.waitForFunction(() => document.querySelector('dialog code')?.textContent === 'hazard.home.vv')
    await now.page.keyboard.press('Escape')
    await now.page.waitForSelector('dialog', { state: 'detached' })
  })

  it('speaks English as well, and says so', async () => {
    await goTo(now.page, 'start')
    await now.page.getByRole('button', { name: 'English' }).click()
    // English words come as a part of their own, so the page speaks Dutch until they are there.
    await now.page.waitForSelector('html[lang=en]')
    expect(await now.page.textContent('h1')).toBe('What happens to long-term care when policy changes?')
    await now.page.getByRole('button', { name: 'Nederlands' }).click()
  })

  it('leaves nothing in the console and asks nothing of anyone else', () => {
    expect(now.trouble).toEqual([])
  })
})
