import { describe, expect, it } from 'vitest'
import { browser, goTo, visit, type Visit } from './visit.ts'

describe.skipIf(browser === undefined)('a part of the page that cannot be fetched', () => {
  /** Open the page with one of its files missing, and hand over the way to put it back. */
  async function without(
    part: RegExp,
    see: (now: Visit, putBack: () => void, refused: () => number) => Promise<void>,
  ): Promise<void> {
    let isGone = true
    let refusals = 0
    const now = await visit({
      isGone: (path) => {
        const isRefused = isGone && part.test(path)
        if (isRefused) refusals++
        return isRefused
      },
    })
    try {
      await now.page.waitForSelector('.picker-box input')
      await see(
        now,
        () => (isGone = false),
        () => refusals,
      )
    } finally {
      await now.close()
    }
  }
  const retry = ({ page }: Visit) => page.locator('.fault').getByRole('button', { name: 'Opnieuw proberen' })

  it('is told in its dialog, and comes when it is there again: saving and sharing', () =>
    without(/share-dialog/, async (now, putBack) => {
      await now.page.getByRole('button', { name: 'Bewaren en delen' }).click()
      await retry(now).click()
      expect(await now.page.locator('dialog[open] .fault').innerText()).toContain('Wat u maakte staat er nog')
      putBack()
      await retry(now).click()
      expect(await now.page.locator('dialog[open] .link-row').innerText()).not.toBe('')
    }))

  it('is told in its dialog, and comes when it is opened again: the explanation of a number', () =>
    without(/explain-dialog/, async (now, putBack) => {
      await goTo(now.page, 'verkennen')
      const explain = now.page.locator('.explained').first()
      await explain.click()
      expect(await retry(now).innerText()).toBe('Opnieuw proberen')
      await now.page.keyboard.press('Escape')
      putBack()
      await explain.click()
      expect(await now.page.locator('dialog[open] h3').first().innerText()).not.toBe('')
    }))

  it('is told in its place, and comes when it is there again: a view', () =>
    without(/compare-/, async (now, putBack, refused) => {
      await now.page.evaluate(() => void (location.hash = '#/vergelijken'))
      await retry(now).waitFor()
      const before = refused()
      await retry(now).click()
      // Put back sooner, the first try would find it, and there would be no second one.
      await expect.poll(refused).toBeGreaterThan(before)
      putBack()
      await retry(now).click()
      expect(await now.page.locator('.chosen').first().innerText()).toContain('Basispad')
    }))

  it('is told in words: a file that is saved', () =>
    without(/write-yaml/, async (now, putBack) => {
      const save = async () => {
        await now.page.getByRole('button', { name: 'Bewaren en delen' }).click()
        await now.page.getByRole('button', { name: 'Scenario bewaren (YAML)' }).click()
      }
      await save()
      await now.page.locator('.notice-fault', { hasText: 'Probeer het nog eens' }).waitFor()
      await now.page.keyboard.press('Escape')
      putBack()
      const [file] = await Promise.all([now.page.waitForEvent('download'), save()])
      expect(file.suggestedFilename()).toBe('basispad.yaml')
    }))
})

describe.skipIf(browser === undefined)('a newer version of the page', () => {
  it('leaves a tab of the older one its files, and clears them when that tab is gone', async () => {
    let isNewer = false
    const trust = /trust-[\w-]+\.js$/
    const now = await visit({
      isGone: (path) => isNewer && trust.test(path),
      offline: (script) =>
        isNewer
          ? script.replace(/const version = "\w+"/, 'const version = "newer"').replace(/"assets\/trust-[^"]+",/, '')
          : script,
    })
    const stores = () =>
      now.context
        .pages()
        .at(-1)!
        .evaluate(async () => caches.keys())
    try {
      const [older] = [now.page]
      await older.evaluate(async () => {
        await navigator.serviceWorker.register(new URL('offline.js', document.baseURI), { scope: './' })
        await navigator.serviceWorker.ready
      })
      await older.reload()
      await older.waitForFunction(() => navigator.serviceWorker.controller !== null)
      const second = await now.context.newPage()
      await second.goto(now.address)
      await second.waitForSelector('.picker-box input')
      isNewer = true
      await second.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready
        await registration.update()
      })
      await second.getByRole('button', { name: 'Nieuwe versie gebruiken' }).click()
      await expect.poll(stores).toContain('wlz-newer')
      await older.waitForFunction(async () => {
        const { installing, waiting, active } = await navigator.serviceWorker.ready
        return installing === null && waiting === null && active?.state === 'activated'
      })
      await goTo(older, 'vertrouwen')
      await older.waitForSelector('.log td')
      expect((await stores()).length).toBe(2)
      await older.goto('about:blank')
      await second.goto('about:blank')
      await older.close()
      await second.goto(now.address)
      await expect.poll(stores).toEqual(['wlz-newer'])
    } finally {
      await now.close()
    }
  })
})
