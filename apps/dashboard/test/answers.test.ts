import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, chooseTwente, goTo, visit, type Visit } from './visit.ts'

/** Few draws: sentences do not hang on their number. */
const fewDraws = `schema: 1
title: Weinig doorrekeningen
extends: preventie
why: w
levers: { vpt-verschuiving: { path: [{ year: 2026, value: 0 }, { year: 2030, value: 0.2 }] } }
uncertainty: { draws: 48 }
`

describe.skipIf(browser === undefined)('the exploring view', () => {
  let now: Visit
  beforeAll(async () => {
    now = await visit()
    await chooseTwente(now.page)
    const folder = mkdtempSync(join(tmpdir(), 'wlz-answers-'))
    writeFileSync(join(folder, 'weinig.yaml'), fewDraws)
    await now.page.getByRole('button', { name: 'Bewaren en delen' }).click()
    await now.page.setInputFiles('dialog input[type=file]', join(folder, 'weinig.yaml'))
    await now.page.waitForSelector('.notice-done')
    rmSync(folder, { recursive: true })
    await goTo(now.page, 'verkennen')
  })
  afterAll(() => now.close())

  const sentence = () => now.page.locator('.headline-sentence').textContent()
  const rests = () =>
    expect.poll(() => now.page.locator('.outcome > .quiet').first().textContent()).toMatch(/^48 doorrekeningen/)

  it('says the effect on people first, then the chance of the norm with its value and dots', async () => {
    await rests()
    expect(await sentence()).toMatch(
      /^In 2035 wachten in Twente [\d.]+ mensen minder op een plek dan bij Basispad \(8 van de 10 doorrekeningen: .* minder.*\)\.$/,
    )
    expect(await now.page.textContent('.headline-norm p')).toMatch(
      /ten minste 45% .* wordt gehaald in \d+ van de 10 doorrekeningen/,
    )
    expect(await now.page.locator('.norm-dots circle').count()).toBe(10)
  })

  it('moves while a lever moves, and is announced when it rests', async () => {
    const before = await sentence()
    await now.page.locator('.levers summary, .levers button', { hasText: 'Extramuralisering' }).first().click()
    const slider = now.page
      .locator('#lever-vpt-verschuiving input[type=range], #lever-vpt-verschuiving [role=slider]')
      .first()
    await slider.focus()
    for (let step = 0; step < 8; step++) await now.page.keyboard.press('ArrowRight')
    await expect.poll(sentence).not.toBe(before)
    await rests()
    await expect.poll(() => now.page.textContent('.unseen[role=status]')).toContain('In 2035')
    expect(await now.page.textContent('.unseen[role=status]')).toContain((await sentence())!)
  })

  it('shows the difference of a figure, with its sign, and says it in a sentence', async () => {
    const panel = now.page.locator('.panel').nth(1)
    expect(await panel.locator('.effect-sentence').textContent()).toMatch(/^2035: [\d.]+ minder dan Basispad/)
    await panel.getByRole('button', { name: 'verschil' }).click()
    expect(await panel.locator('.figure-title').textContent()).toContain('verschil met Basispad')
    expect(await panel.locator('.read-out').textContent()).toMatch(/gemiddeld [-−][\d.]+ personen/)
    await panel.getByRole('button', { name: 'stand' }).click()
    expect(await panel.locator('.read-out').textContent()).toMatch(/gemiddeld [\d.]+ personen/)
  })

  it('compares with what one chooses: the parent, or any scenario', async () => {
    const choice = now.page.locator('.headline select').first()
    await choice.selectOption('parent')
    await expect.poll(sentence).toContain('bij Preventie-investeringen')
    await choice.selectOption('capaciteit')
    await expect.poll(sentence).toContain('bij Meer plaatsen')
    await choice.selectOption('basispad')
    await expect.poll(sentence).toContain('bij Basispad')
  })

  it('leaves nothing in the console', () => {
    expect(now.trouble).toEqual([])
  })
})

describe.skipIf(browser === undefined)('a question of the opening view', () => {
  let now: Visit
  beforeAll(async () => {
    now = await visit()
  })
  afterAll(() => now.close())
  const answer = () => now.page.locator('.answer')

  it('asks for a region where it says "mijn regio", and answers there', async () => {
    await now.page.getByRole('button', { name: /Wanneer knapt het in mijn regio/ }).click()
    await answer().waitFor()
    expect(await answer().locator('h2').textContent()).toBe('Wanneer knapt het in mijn regio?')
    await answer().locator('select').selectOption({ label: 'Twente' })
    await expect
      .poll(() => answer().locator('.answer-verdict').textContent())
      .toMatch(/in \d+ van de 50 doorrekeningen/)
  })

  it('shows the years in which the norm fails as fifty dots', async () => {
    const dots = now.page.locator('.tipping-dots').first()
    await dots.locator('svg').waitFor()
    expect(await dots.locator('circle').count()).toBe(50)
    const filled = await dots.locator('circle').evaluateAll((all) => {
      const [kept] = all.map((each) => each.getAttribute('fill'))
      return all.filter((each) => each.getAttribute('fill') === kept).length
    })
    expect(await dots.locator('p').textContent()).toContain(`in ${filled} van de 50 doorrekeningen uiterlijk in 2035`)
  })

  it.each([
    ['Is de winst tijdelijk of blijvend?', /^(Blijvend|Tijdelijk): /],
    ['Is het kader genoeg?', /kader/],
    ['Wat als de besparing doorgaat?', /wachten in 2035 .* mensen op een plek/],
    ['Wat moet er dan staan?', /meegeleverde pakketten/],
    ['Loont een investering in preventie, en voor wie?', /^(Ja|Nee), |niets dat wij kunnen zien/],
    ['Hoe zeker is dit?', /viel \d+% binnen de band/],
  ])('%s is kept as heading, with an answer under it', async (question, told) => {
    await goTo(now.page, 'start')
    await now.page.getByRole('button', { name: question }).click()
    await expect.poll(() => answer().locator('h2').textContent()).toBe(question)
    await expect.poll(() => answer().locator('.answer-verdict').textContent()).toMatch(told)
    const { violations } = await new AxeBuilder({ page: now.page }).include('.answer').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })

  it('goes when it is closed', async () => {
    await answer().getByRole('button', { name: 'Vraag sluiten' }).click()
    await answer().waitFor({ state: 'detached' })
    expect(now.trouble).toEqual([])
  })
})
