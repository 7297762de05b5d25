import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder, wlz, type Ended } from './built.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())
const path = (name: string) => join(folder.path, name)
const small = ['--draws', '256', '--rounds', '2'] as const

interface Report {
  readonly schema: string
  readonly points: readonly { readonly series: string; readonly date: string; readonly cutoff: number }[]
  readonly effective: number
  readonly coverageProjected: readonly { readonly band: number; readonly inside: number }[]
  readonly overall: { readonly bias: number }
  readonly others?: readonly { readonly other: { readonly id: string }; readonly ours: { readonly mean: number } }[]
}

const backtests = new Map<string, Promise<Ended>>()
/** The backtest of the shipped calibration in one form, done once for all that look at it. */
function backtest(...args: readonly string[]): Promise<Ended> {
  const key = args.join(' ')
  const known = backtests.get(key) ?? wlz(['backtest', ...args])
  backtests.set(key, known)
  return known
}

describe('wlz backtest', () => {
  it('prints scores, bands and a verdict in plain words, where it loses as well', async () => {
    const { code, stdout, stderr } = await backtest()
    expect(stderr).toBe('')
    expect(code).toBe(0)
    for (const text of [
      'Hoe goed voorspelde het model',
      'Verliest van allebei',
      'Wachtenden op verblijf',
      'Projectie',
      'Wat niet is gescoord',
    ])
      expect(stdout).toContain(text)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('earns what every result says of its bands and of its misses', async () => {
    const { coverageProjected, overall } = JSON.parse((await backtest('--format', 'json')).stdout) as Report
    const { stdout } = await wlz(['run', 'basispad', '--draws', '8', '--region', 'Twente'])
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Banden van 80% zoals deze hielden toen vier van de vijf cijfers')
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('gemiddeld bijna 5% te laag')
    expect(Math.abs(coverageProjected.find(({ band }) => band === 0.8)!.inside - 4 / 5)).toBeLessThan(0.025)
    expect(overall.bias).toBeLessThan(-0.045)
    expect(overall.bias).toBeGreaterThan(-0.05)
  })

  it('is what the page of the documentation shows', async () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/trust/backtest.md'), 'utf8')
    expect(page).toContain(`\n\`\`\`text\n${(await backtest()).stdout.trimEnd()}\n\`\`\`\n`)
  })

  it('does so in English', async () => {
    const { code, stdout } = await wlz(['backtest', '--lang', 'en'])
    expect(code).toBe(0)
    expect(stdout).toContain('Loses to both')
    expect(stdout).not.toContain('Beter dan')
  })

  it('gives every comparison as JSON and as CSV, the same ones', async () => {
    const report = JSON.parse((await backtest('--format', 'json')).stdout) as Report
    expect(report.schema).toBe('wlz-backtest/1')
    expect(report.effective).toBeLessThan(report.points.length)
    const rows = (await wlz(['backtest', '--format', 'csv'])).stdout.trim().split('\n')
    expect(rows).toHaveLength(report.points.length + 1)
    expect(rows[0]).toContain('cutoff,years_ahead,observed,median')
  })

  it('sets ours beside forecasts of others', async () => {
    const { code, stdout } = await wlz(['backtest', '--others', '--format', 'json'])
    expect(code).toBe(0)
    const { others } = JSON.parse(stdout) as Report
    const ours = (id: string) => others!.find(({ other }) => other.id === id)!.ours.mean
    expect(others!.length).toBeGreaterThan(10)
    expect(ours('vtv2018-90plus')).toBeGreaterThan(170)
    expect(ours('vtv2018-90plus')).toBeLessThan(200)
    expect(ours('tno2020-clients')).toBeGreaterThan(1.8)
    expect(Math.abs(ours('vtv2024-80plus') / 1_940_000 - 1)).toBeLessThan(0.02)
  })

  it('tells all faults at once, with what is allowed', async () => {
    writeFileSync(path('no.json'), '{}')
    const { code, stdout, stderr } = await wlz([
      'backtest',
      '--format',
      'parquet',
      '--calibration',
      path('no.json'),
      '--out',
      path('nowhere/x.json'),
    ])
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('table, json, csv')
    expect(stderr).toContain('is geen kalibratie; maak er een met wlz calibrate')
    expect(stderr).toContain('nowhere')
    expect(existsSync(path('nowhere'))).toBe(false)
  })
})

describe('wlz calibrate', () => {
  let whole: string
  let made: Ended
  beforeAll(async () => {
    made = await wlz(['calibrate', ...small, '--out', path('whole.json'), '--rows', path('rows.csv')])
    whole = readFileSync(path('whole.json'), 'utf8')
  })

  it('writes a calibration that can be tested, and the draws beside it', async () => {
    expect(made.code).toBe(0)
    expect(made.stdout).toContain('De kalibratie')
    expect((JSON.parse(whole) as { schema: string }).schema).toBe('wlz-calibration/1')
    expect(readFileSync(path('rows.csv'), 'utf8').trim().split('\n')).toHaveLength(257)
    expect(existsSync(path('whole.json.part'))).toBe(false)
    const { code, stderr } = await wlz(['backtest', '--calibration', path('whole.json')])
    expect(code).toBe(0)
    expect(stderr).toBe('')
  })

  it('says when a calibration belongs to another past', async () => {
    writeFileSync(path('old.json'), whole.replace(/"past":"sha256:\w+"/, '"past":"sha256:0"'))
    const { code, stderr } = await wlz(['backtest', '--calibration', path('old.json')])
    expect(code).toBe(0)
    expect(stderr).toContain('hoort bij een ander model of andere gegevens')
  })

  it('goes on where it was cut off, to the same bytes', async () => {
    writeFileSync(path('on.json.part'), JSON.stringify(unfinished(whole)))
    const { code, stderr } = await wlz(['calibrate', ...small, '--out', path('on.json')])
    expect(code).toBe(0)
    expect(stderr).toContain('2 jaargangen overgenomen')
    expect(readFileSync(path('on.json'), 'utf8')).toBe(whole)
    expect(existsSync(path('on.json.part'))).toBe(false)
  })

  it('takes nothing over from another past, and gives the same bytes again', async () => {
    const { vintages, ...rest } = unfinished(whole)
    writeFileSync(
      path('other.json.part'),
      JSON.stringify({
        ...rest,
        past: 'sha256:0',
        vintages: vintages.map((vintage) => ({ ...vintage, forecasts: [] })),
      }),
    )
    await wlz(['calibrate', ...small, '--out', path('other.json')])
    expect(readFileSync(path('other.json'), 'utf8')).toBe(whole)
  })

  it('tells all faults at once', async () => {
    const { code, stderr } = await wlz([
      'calibrate',
      '--draws',
      '7',
      '--rounds',
      'x',
      '--seed',
      '',
      '--out',
      path('nowhere/x.json'),
    ])
    expect(code).toBe(2)
    expect(stderr).toContain('--draws: "7" is geen heel getal van 256 tot en met 8192')
    expect(stderr).toContain('--rounds: "x" is geen heel getal van 2 tot en met 20')
    expect(stderr).toContain('--seed')
    expect(stderr).toContain('nowhere')
  })
})

/** A calibration as it is left after its first two vintages. */
function unfinished(text: string) {
  const { past, engine, settings, vintages } = JSON.parse(text) as {
    past: string
    engine: string
    settings: object
    vintages: readonly object[]
  }
  return { past, engine, settings, vintages: vintages.slice(0, 2) }
}
