import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunResult } from '@wlz/study'
import { browser, chooseTwente, goTo, visit, waitUntilKept, type Visit } from './visit.ts'

const root = resolve(import.meta.dirname, '../../..')
const wlz = (...args: readonly string[]) =>
  spawnSync(process.execPath, [resolve(root, 'apps/cli/dist/wlz.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })

const yaml = `schema: 1
title: Proef met <b>namen</b>
extends: basispad
why: Om te zien dat pagina en opdrachtregel hetzelfde zeggen
levers:
  verzuim:
    path: [{ year: 2026, value: 0 }, { year: 2030, value: -0.01 }]
    regions: [Twente]
uncertainty: { draws: 48, seed: proef }
`

/** Beyond the evidence, an effect and a parameter of one's own, and a world. */
const byHand = `schema: 1
title: Zelf ingevuld
extends: basispad
why: Om te zien dat de pagina het zegt
levers:
  vpt-verschuiving: { path: [{ year: 2026, value: 0 }, { year: 2032, value: 0.5 }], regions: [Twente], why: Zoals afgesproken }
  tussenvormen: { value: 0.2, effect: 0.1 }
context: { levensduur: hoog }
parameters: { hazard.home.vv: 0.1 }
uncertainty: { draws: 48, seed: proef }
`

async function handOver(page: Page, path: string): Promise<void> {
  await page.getByRole('button', { name: 'Bewaren en delen' }).click()
  await page.setInputFiles('dialog input[type=file]', path)
}

async function download(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: 'Bewaren en delen' }).click()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  await page.keyboard.press('Escape')
  return readFileSync(await file.path(), 'utf8')
}

describe.skipIf(browser === undefined)('the page', () => {
  let now: Visit
  let folder: string
  const file = () => join(folder, 'proef.yaml')
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wlz-journeys-'))
    writeFileSync(file(), yaml)
    now = await visit()
    await chooseTwente(now.page)
  })
  afterAll(async () => {
    await now.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('gives the numbers of the command line, to the bit', async () => {
    await handOver(now.page, file())
    await now.page.waitForSelector('.notice-done')
    const inPage = JSON.parse(await download(now.page, 'Alle uitkomsten bewaren (JSON)')) as Record<string, unknown>
    const { stdout } = wlz('run', file(), '--region', 'Twente', '--format', 'json', '--quiet')
    expect(inPage).toEqual(JSON.parse(stdout))
  })

  it('saves the file it was given, and shows a name as text', async () => {
    const saved = join(folder, 'terug.yaml')
    writeFileSync(saved, await download(now.page, 'Scenario bewaren (YAML)'))
    expect(wlz('validate', saved).status).toBe(0)
    await goTo(now.page, 'verkennen')
    expect(await now.page.inputValue('.title-input')).toBe('Proef met <b>namen</b>')
    expect(await now.page.locator('b').count()).toBe(0)
  })

  it('moves a lever, a year and back again by keyboard alone, and keeps it all over a reload', async () => {
    const { page } = now
    await page.click('#family-preventie summary')
    await page.focus('#lever-valpreventie .slider input')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await page.inputValue('#lever-valpreventie .exact input')).toBe('2%')
    expect(await page.textContent('.chips')).toContain('Valpreventie')
    await page.waitForSelector('.panel .plot svg')
    await page.focus('.panel .plot')
    const before = await page.getAttribute('.panel .plot', 'aria-valuetext')
    await page.keyboard.press('ArrowRight')
    const after = await page.getAttribute('.panel .plot', 'aria-valuetext')
    expect(after).toMatch(/^2036: gemiddeld [\d.]+ personen, 80% tussen [\d.]+ en [\d.]+$/)
    expect(after).not.toBe(before)
    await waitUntilKept(page, 'valpreventie')
    await waitUntilKept(page, '2036')
    await page.reload()
    await page.waitForSelector('.chips')
    expect(await page.textContent('.chips')).toContain('Valpreventie')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await page.waitForFunction(() => document.querySelector('.chips')?.textContent?.includes('Valpreventie') === false)
    await page.keyboard.press('Control+Shift+z')
    await page.waitForFunction(() => document.querySelector('.chips')?.textContent?.includes('Valpreventie') === true)
  })

  it('shares a link that another browser opens on the same scenario, region and year', async () => {
    await now.page.getByRole('button', { name: 'Bewaren en delen' }).click()
    await now.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.link-row input')?.value.includes('#s=') === true,
    )
    const link = await now.page.inputValue('.link-row input')
    await now.page.keyboard.press('Escape')
    const other = await visit({ hash: `#${link.split('#')[1]!}` })
    try {
      await other.page.waitForSelector('.title-input')
      const opened = () =>
        Promise.all(
          ['.title-input', '.picker-box input', '.year-choice:not(.reference-choice) select'].map((field) =>
            other.page.inputValue(field),
          ),
        )
      await expect.poll(opened).toEqual(['Proef met <b>namen</b>', 'Twente', '2036'])
      expect(other.trouble).toEqual([])
    } finally {
      await other.close()
    }
  })

  it.each([
    ['50,000 characters', 'x'.repeat(50_000)],
    ['markup', '%3Cimg%20src=x%20onerror=alert(1)%3E'],
  ])('answers a link of %s with a message and an unharmed page', async (_, text) => {
    await now.page.evaluate((hash) => {
      location.hash = hash
    }, `#s=${text}`)
    await now.page.waitForSelector('.notice-fault')
    expect(await now.page.textContent('.notice-fault')).toContain('Er is niets veranderd')
    await now.page.waitForSelector('h1')
    await now.page.locator('.notice-fault').getByRole('button').click()
  })

  it('says of a file with faults what the command line says', async () => {
    const bad = join(folder, 'fout.yaml')
    writeFileSync(
      bad,
      'schema: 1\ntitle: <script>alert(1)</script>\nextends: basispad\nwhy: w\nlevers:\n  verzuimm: 0.01\n  behoud: 7\n',
    )
    await handOver(now.page, bad)
    await now.page.locator('.notice-fault li').filter({ hasText: 'fout.yaml' }).first().waitFor()
    const lines = await now.page.locator('.notice-fault li').allTextContents()
    const told = wlz('validate', bad)
    const expected = `${told.stdout}${told.stderr}`
      .split('\n')
      .flatMap((line) => line.match(/fout\.yaml:.*$/)?.[0] ?? [])
    expect(expected.length).toBeGreaterThan(1)
    expect(lines).toEqual(expected)
  })

  it('lays own figures beside the model, and says row and column of a fault', async () => {
    const { page } = now
    const table = join(folder, 'cijfers.csv')
    await goTo(page, 'regios')
    writeFileSync(table, 'region,indicator,year,value\nTwente,waiting.totaal,2024,1\n')
    await page.setInputFiles('.own-data input[type=file]', table)
    expect(await page.locator('.notice-fault li').filter({ hasText: 'cijfers.csv' }).textContent()).toBe(
      'cijfers.csv: rij 2, kolom indicator: "waiting.totaal" is niet bekend; lijkt op waiting.total',
    )
    await goTo(page, 'start')
    expect(await page.locator('.notice-fault').count()).toBe(1)
    await goTo(page, 'regios')
    writeFileSync(table, 'region,indicator,year,value\nTwente,waiting.total,2025,900\n')
    await page.setInputFiles('.own-data input[type=file]', table)
    await page.waitForSelector('.notice-done')
    await page.waitForFunction(
      () => document.querySelector('.region-page')?.textContent?.includes('eigen cijfers (2025: 900)') === true,
    )
    await goTo(page, 'start')
    await page.waitForSelector('.notice', { state: 'detached' })
  })

  it('starts a region from own figures: the numbers of the command line with the same table, told on every view until they are put away', async () => {
    const { page } = now
    const table = join(folder, 'start.csv')
    writeFileSync(
      table,
      'region;indicator;year;value\nTwente;wlz.indicated.vv;2023;8000\nTwente;waiting.total;2023;900\n',
    )
    await goTo(page, 'regios')
    await page.setInputFiles('.own-data input[type=file]', table)
    await page.waitForFunction(
      () => document.querySelector('.own-note')?.textContent?.includes('Wachtenden op verblijf 900') === true,
    )
    await goTo(page, 'verkennen')
    expect(await page.textContent('.own-note')).toContain('Twente, Wlz-indicaties verpleging en verzorging 8.000')
    const scenario = join(folder, 'met-eigen.yaml')
    writeFileSync(scenario, await download(page, 'Scenario bewaren (YAML)'))
    const inPage = JSON.parse(await download(page, 'Alle uitkomsten bewaren (JSON)')) as RunResult
    const { stdout } = wlz('run', scenario, '--region', 'Twente', '--own', table, '--format', 'json', '--quiet')
    const told = JSON.parse(stdout) as RunResult
    expect(inPage.indicators).toEqual(told.indicators)
    expect(inPage.run.hash).toBe(told.run.hash)
    expect(inPage.run.ownFigures).toEqual([
      { region: '5505', figure: 'wlz.indicated.vv', value: 8000 },
      { region: '5505', figure: 'waiting.total', value: 900 },
    ])
    expect(inPage.indicators['waiting.total']!.p50[0]).toBeGreaterThan(800)
    expect(inPage.indicators['waiting.total']!.p50[0]).toBeLessThan(1100)
    await goTo(page, 'regios')
    await page.getByRole('button', { name: /Eigen cijfers weghalen/ }).click()
    await page.waitForSelector('.own-note', { state: 'detached' })
  })

  it('says what somebody stated by hand or set further than measured, and prints it on one sheet for the board', async () => {
    const { page } = now
    const stated = join(folder, 'zelf.yaml')
    writeFileSync(stated, byHand)
    await handOver(page, stated)
    await page.keyboard.press('Escape')
    const marks = [
      'Meer zorg thuis in plaats van verblijf staat in 2032 op 50%, verder dan het bewijs (0% tot 40%, graad D)',
      'Deeltijdzorg, nachtverpleging en logeren heeft een effect dat zelf is ingevuld: 0,1 (aandeel)',
      'Sterfte thuis in het basisjaar: V&V is zelf ingevuld: 0,1 (per jaar). Het bewijs zegt 0,15 tot 0,23',
    ]
    for (const view of ['verkennen', 'vergelijken', 'wie-betaalt', 'regios', 'verkennen/notitie']) {
      await goTo(page, view)
      await page.waitForFunction(
        (count) => document.querySelectorAll('[aria-labelledby="marks-title"] li').length >= count,
        marks.length,
      )
      const told = (await page.locator('[aria-labelledby="marks-title"]').textContent())!
      for (const mark of marks) expect(told, view).toContain(mark)
    }
    await page.waitForSelector('.note .plot svg')
    const note = (await page.textContent('.note'))!
    expect(note).toContain(
      'Meer zorg thuis in plaats van verblijf: 2026: 0%, 2032: 50% deel van de nieuwe vragen om verblijf. Zoals afgesproken',
    )
    expect(note).toContain('Levensduur: bovenkant van de 80%-band van de prognose')
    await page.getByRole('heading', { name: 'Wie betaalt' }).waitFor()
    const sheet = await page.pdf({ format: 'A4', margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' } })
    await goTo(page, 'regios')
    await page.fill('.picker-box input', 'Nederl')
    await page.getByRole('option', { name: 'Nederland' }).click()
    await page.waitForSelector('.region-page', { state: 'detached' })
    // Of all regions, each said once; the policy of now has marks of its own.
    await page.waitForFunction((count) => {
      const told = [...document.querySelectorAll('[aria-labelledby="marks-title"] li')].map((item) => item.textContent)
      return told.length >= count && new Set(told).size === told.length
    }, marks.length)
    await chooseTwente(page)
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    expect(now.trouble).toEqual([])
  })

  it('starts its engine again when that breaks, and answers all the same', async () => {
    const { page } = now
    await goTo(page, 'start')
    const studio = page.workers().find((worker) => worker.url().includes('studio'))!
    await studio.evaluate(() => {
      setTimeout(() => {
        throw new Error('broken on purpose')
      })
    })
    await page.selectOption('.picker-scenario select', 'toegang')
    await goTo(page, 'verkennen')
    await page.waitForFunction(
      () =>
        document.querySelector('.signals') !== null &&
        document.querySelector('.outcome')?.getAttribute('data-stale') === 'false',
    )
    expect(now.trouble.filter((line) => !line.includes('broken on purpose'))).toEqual([])
    now.trouble.length = 0
  })

  it('works without a network after the first visit', async () => {
    const { page } = now
    await page.evaluate(async () => {
      await navigator.serviceWorker.register(new URL('offline.js', document.baseURI), { scope: './' })
      await navigator.serviceWorker.ready
    })
    await page.reload()
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await now.stopServer()
    await page.reload()
    await goTo(page, 'start')
    await page.waitForSelector('.plot svg')
    await goTo(page, 'vertrouwen')
    await page.waitForSelector('.log td')
    expect(now.trouble).toEqual([])
  })
})

describe.skipIf(browser === undefined)('what somebody makes', () => {
  const make = async (page: Page, folder: string, title: string) => {
    const path = join(folder, `${title}.yaml`)
    writeFileSync(path, `schema: 1\ntitle: ${title}\nextends: basispad\nwhy: proef\nlevers:\n  respijtzorg: 0.2\n`)
    await handOver(page, path)
    await page.locator('select option', { hasText: title }).first().waitFor({ state: 'attached' })
    await waitUntilKept(page, title)
  }
  const drafts = (page: Page) => page.locator('select option').allInnerTexts()

  it('in two tabs is there in both, also after a reload, with undo', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wlz-tabs-'))
    const now = await visit()
    try {
      const other = await now.context.newPage()
      await other.goto(now.address)
      await other.waitForSelector('.picker-box input')
      await make(now.page, folder, 'Plan van A')
      await make(other, folder, 'Plan van B')
      for (const page of [now.page, other]) {
        await page.reload()
        await page.waitForSelector('.picker-box input')
        const titles = await drafts(page)
        expect(titles).toEqual(expect.arrayContaining(['Plan van A', 'Plan van B']))
      }
      await now.page.getByRole('button', { name: 'Ongedaan' }).click()
      const titles = await drafts(now.page)
      expect([titles.includes('Plan van A'), titles.includes('Plan van B')]).toEqual([false, true])
    } finally {
      await now.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it.each([
    ['is off', 'IDBFactory.prototype.open = () => { throw new DOMException("off", "SecurityError") }'],
    ['never answers', 'IDBFactory.prototype.open = () => ({})'],
  ])('is not said to be kept where storage %s', async (_, fault) => {
    const now = await visit()
    try {
      await now.page.waitForSelector('.picker-box input')
      expect(await now.page.locator('.connection').innerText()).not.toContain('bewaart hier niets')
      await now.context.addInitScript(fault)
      await now.page.reload()
      await now.page.waitForFunction(() =>
        document.querySelector('.connection')?.textContent?.includes('bewaart hier niets'),
      )
      await now.page.getByRole('button', { name: 'Bewaren en delen' }).click()
      expect(await now.page.locator('dialog').innerText()).not.toContain('wordt vanzelf in deze browser bewaard')
    } finally {
      await now.close()
    }
  })

  it('puts aside a figure kept by an earlier visit that a region cannot start from, and works on with the others', async () => {
    const now = await visit()
    const { page } = now
    try {
      await chooseTwente(page)
      await waitUntilKept(page, '5505')
      await page.evaluate(async () => {
        const asked = <Answer>(request: IDBRequest<Answer>) =>
          new Promise<Answer>((done) => (request.onsuccess = () => done(request.result)))
        const store = (await asked(indexedDB.open('keyval-store')))
          .transaction('keyval', 'readwrite')
          .objectStore('keyval')
        const figure = (indicator: string, value: number) => ({ region: '5505', indicator, year: 2023, value })
        for (const key of await asked(store.getAllKeys())) {
          const kept = (await asked(store.get(key))) as { state: object }
          const ownData = [figure('places.available', 5_000), figure('waiting.total', 30_000)]
          await asked(store.put({ ...kept, state: { ...kept.state, ownData } }, key))
        }
      })
      await page.reload()
      const notice = page.locator('.notice-fault')
      await notice.waitFor()
      expect(await notice.innerText()).toMatch(
        /1 eigen cijfer van een eerder bezoek is weggelegd[^]*Twente, Wachtenden op verblijf: 30\.000 is te ver van wat het model telt/,
      )
      expect(await page.locator('.own-note').innerText()).toContain('Plaatsen voor verblijf 5.000')
      await goTo(page, 'verkennen')
      await page.waitForSelector('.panel .plot svg')
      expect(await page.locator('main .fault').count()).toBe(0)
    } finally {
      await now.close()
    }
  })
})
