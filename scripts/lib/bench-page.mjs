/**
 * The page on the clock, in the browser that is on this machine: `npm run bench -- page`. Built files, empty profile. Times belong to
 * one machine and one day.
 */
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { median } from 'simple-statistics'
import { preview } from 'vite'
import { findBrowser, flags } from './browser.mjs'
import { root } from './repository.mjs'

const middle = (values) => (values.length === 0 ? undefined : median(values))

/** Measures of the page by name, since the last look. */
async function measures(page) {
  return page.evaluate(() => {
    const found = performance.getEntriesByType('measure').map(({ name, duration }) => [name, duration])
    performance.clearMeasures()
    return found
  })
}

const of = (all, name) => all.flatMap(([found, duration]) => (found === name ? [duration] : []))

async function firstChart(browser, address) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForSelector('.plot svg path[d^="M"]')
  const time = await page.evaluate(() => performance.now())
  await context.close()
  return time
}

async function dragging(page) {
  await page.evaluate(() => {
    globalThis.longTasks = []
    new PerformanceObserver((list) =>
      list.getEntries().forEach(({ duration }) => globalThis.longTasks.push(duration)),
    ).observe({ type: 'longtask' })
  })
  await page.click('#family-preventie summary')
  const thumb = await page.locator('#lever-valpreventie .thumb').boundingBox()
  const track = await page.locator('#lever-valpreventie .track').boundingBox()
  await page.mouse.move(thumb.x + thumb.width / 2, thumb.y + thumb.height / 2)
  await page.mouse.down()
  for (let step = 0; step <= 60; step++) {
    await page.mouse.move(track.x + (track.width * step) / 60, thumb.y + thumb.height / 2)
    await page.waitForTimeout(16)
  }
  await page.mouse.up()
  await page.waitForFunction(() => document.querySelector('.bar')?.dataset.busy === 'false', undefined, {
    timeout: 60_000,
  })
  const all = await measures(page)
  const longest = await page.evaluate(() => Math.max(0, ...globalThis.longTasks))
  return {
    longest,
    drawn: of(all, 'wlz drawn'),
    first: of(all, 'wlz answer of 16 for 1'),
  }
}

const isStill = (page) =>
  page.waitForFunction(() => document.querySelector('.bar')?.dataset.busy === 'false', undefined, { timeout: 120_000 })

const times = 5

/** A lever moved by its keys, a step at a time: when 512 and all draws of the region are there. */
async function steps(page) {
  await page.locator('#lever-valpreventie input[type=range]').focus()
  for (let time = 0; time < times; time++) {
    await page.waitForTimeout(300)
    await page.keyboard.press('ArrowLeft') // dragging left it at its end
    await isStill(page)
  }
  const all = await measures(page)
  return { half: of(all, 'wlz answer of 512 for 1'), whole: of(all, 'wlz answer of 1024 for 1') }
}

/**
 * 512 draws of all regions, in milliseconds: of the year that is shown, and of all years. First of engines that
 * never ran all regions, then of other scenarios, as somebody takes the steps of a lever back.
 */
async function allRegions(page, address) {
  await page.goto(`${address}#/regios`)
  const answers = async () => {
    await page.waitForFunction(() => performance.getEntriesByName('wlz answer of 512 for 31').length >= 2, undefined, {
      timeout: 120_000,
    })
    await isStill(page)
    await page.waitForTimeout(1000)
    return of(await measures(page), 'wlz answer of 512 for 31')
  }
  const first = await answers()
  const later = []
  for (let time = 0; time < times; time++) {
    await page.keyboard.press('Control+z')
    later.push(await answers())
  }
  return { first, later }
}

export async function benchPage() {
  const executablePath = findBrowser()
  if (!executablePath) {
    console.log('No Chromium on this machine: nothing to measure')
    return 0
  }
  const server = await preview({
    configFile: false,
    root: resolve(root, 'apps/dashboard'),
    logLevel: 'error',
    build: { outDir: 'dist' },
    preview: { port: 0 },
  })
  const address = server.resolvedUrls.local[0]
  const browser = await chromium.launch({ executablePath, headless: true, args: flags })
  try {
    const firsts = []
    for (let time = 0; time < 5; time++) firsts.push(await firstChart(browser, address))
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
    await page.goto(address)
    await page.fill('.picker-box input', 'Twen')
    await page.getByRole('option', { name: 'Twente' }).click()
    await page.goto(`${address}#/verkennen`)
    await page.waitForFunction(() => document.querySelector('.bar')?.dataset.busy === 'false', undefined, {
      timeout: 60_000,
    })
    await measures(page)
    const drag = await dragging(page)
    const step = await steps(page)
    const { first, later } = await allRegions(page, address)
    const nth = (index) => middle(later.map((answers) => answers[index]))
    const row = (what, measured, wanted) =>
      console.log(`| ${what} | ${measured === undefined ? '-' : `${Math.round(measured)} ms`} | ${wanted} |`)
    console.log('| what | measured | wanted |\n| --- | ---: | ---: |')
    row('first chart, empty cache, median of 5', middle(firsts), '1500 ms')
    row('longest task of the page while dragging', drag.longest, '50 ms')
    row('first answer while dragging (16 draws of a region), median', middle(drag.first), '100 ms')
    row('answer to drawn, median', middle(drag.drawn), '16 ms')
    row(
      '512 draws of a region after a step of a lever, the looks before it included, median of 5',
      middle(step.half),
      '100 ms',
    )
    row('1,024 draws of a region, the same', middle(step.whole), '')
    row(
      '31 regions, 512 draws, all outcomes of the map in the year shown (2035), median of 5 scenarios',
      nth(0),
      '500 ms',
    )
    row('the same in engines that never ran all regions', first[0], '')
    row('31 regions, 512 draws, the same of all years, the looks before it included, median of 5 scenarios', nth(1), '')
  } finally {
    await browser.close()
    await server.close()
  }
  return 0
}
