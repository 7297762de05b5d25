import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { CompareResult } from '@wlz/study'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, chooseTwente, goTo, visit, type Visit } from './visit.ts'

const scenario = `schema: 1
title: Meer thuis en preventie
extends: basispad
why: w
levers: { vpt-verschuiving: { value: 0.3 }, valpreventie: { value: 0.5 } }
`
const root = resolve(import.meta.dirname, '../../..')

describe.skipIf(browser === undefined)('when money and norms turn', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wlz-payback-'))
  let now: Visit
  beforeAll(async () => {
    now = await visit({ width: 1440 })
    await chooseTwente(now.page)
    writeFileSync(join(folder, 'mijn-plan.yaml'), scenario)
    await now.page.getByRole('button', { name: 'Bewaren en delen' }).click()
    await now.page.setInputFiles('dialog input[type=file]', join(folder, 'mijn-plan.yaml'))
    await now.page.waitForSelector('.notice-done')
  })
  afterAll(async () => {
    await now.close()
    rmSync(folder, { recursive: true })
  })

  it('shows what each payer paid so far as a fan, and the year in which it is back as dots that add up to fifty', async () => {
    const { page } = now
    await goTo(page, 'wie-betaalt')
    const flow = page.locator('section[aria-labelledby=flow-title] figure')
    await flow.first().waitFor()
    await page.waitForFunction(() => document.querySelector('main .tools [aria-disabled=false]') !== null)
    expect(await flow.count()).toBeGreaterThanOrEqual(3)
    for (const figure of await flow.all()) {
      expect(await figure.locator('.plot svg path').count()).toBeGreaterThan(2)
      const told = (await figure.locator('.tipping-dots p').textContent())!
      const [, by, never, free = '0'] =
        /in (\d+) van de 50 doorrekeningen uiterlijk in 2035 terugverdiend, in (\d+) van de 50 niet voor 2050(?:; in (\d+) van de 50)?/.exec(
          told,
        )!
      expect(await figure.locator('.tipping-dots circle').count()).toBe(50 - Number(free))
      expect(Number(by) + Number(never) + Number(free)).toBeLessThanOrEqual(50)
    }
    const { violations } = await new AxeBuilder({ page }).include('main').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })

  it('gives the command that works out the same run', async () => {
    const { page } = now
    const card = page.locator('.run-card')
    await card.locator('summary').click()
    const [binary, ...words] = (await card.locator('pre').textContent())!.trim().split(' ')
    expect(binary).toBe('wlz')
    expect(words.slice(0, 3)).toEqual(['compare', 'basispad', './mijn-plan.yaml'])
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/wlz'), [...words, '--format', 'json', '--quiet'], {
      cwd: folder,
      encoding: 'utf8',
    })
    const told = JSON.parse(stdout) as CompareResult
    expect(await card.locator('dl').textContent()).toContain(told.others[0]!.hash)
    expect(await card.locator('dl').textContent()).toContain(told.base.hash)
  })

  it('tells the shift of the year in which a norm fails, draw by draw, beside the dots of the reference', async () => {
    const { page } = now
    await goTo(page, 'regios')
    const dots = page.locator('.region-page .tipping-dots').first()
    await dots.locator('svg').nth(1).waitFor()
    expect(await dots.locator('circle').count()).toBe(100)
    expect(await dots.textContent()).toMatch(
      /Bij Basispad: in \d+ van de 50\..*(in \d+ van de 50 doorrekeningen later dan bij Basispad|in hetzelfde jaar als bij Basispad)/,
    )
  })

  it('puts the effect, who pays, what was assumed and the date on the note', async () => {
    const { page } = now
    await goTo(page, 'verkennen/notitie')
    await page.waitForSelector('[aria-labelledby=note-payers] li')
    await page.waitForSelector('[aria-labelledby=note-effects] td')
    const note = (await page.textContent('.note'))!
    expect(note).toContain('Notitie voor het bestuur')
    expect(note).toContain(String(new Date().getFullYear()))
    expect(note).toMatch(/In 2035 wachten in Twente .* (minder|meer) op een plek dan bij Basispad/)
    expect(note).toContain('Wlz')
    expect(note).toContain('Wat anders is')
    expect(now.trouble).toEqual([])
  })
})
