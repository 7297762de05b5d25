import { copyFileSync, cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder, wlz } from './built.ts'

const folder = temporaryFolder()
const at = (...names: string[]) => join(folder.path, ...names)
const query = (sql: string, ...args: string[]) => wlz(['query', sql, ...args], { cwd: folder.path })
const rows = 4 * 2 * 2

beforeAll(async () => {
  writeFileSync(
    at('proef.yaml'),
    `schema: 1
title: Proef
why: proef
regions: [Zeeland, Twente]
years: { from: 2030, to: 2031 }
uncertainty: { draws: 4, seed: wlz-2026 }
indicators: [waiting.total, cost.wlz]
statistics: [mean]
sets:
  - { name: rooster, grid: { behoud: [0, 0.005, 0.01, 0.015] } }
`,
  )
  const { code, stderr } = await wlz(['batch', 'proef.yaml', '--out', 'uitA'], { cwd: folder.path })
  if (code !== 0) throw new Error(stderr)
})
afterAll(() => folder.remove())

describe('a question', () => {
  it.each([
    ["select * from read_text('/etc/hostname')", 'andere bestanden en het netwerk zijn dicht'],
    ["select * from glob('/*')", 'andere bestanden en het netwerk zijn dicht'],
    ["copy (select 1 as x) to 'uitA/results/part-00001.parquet' (format parquet)", 'mag alleen lezen'],
    ["explain analyze copy (select 1) to 'x.csv'", 'andere bestanden en het netwerk zijn dicht'],
    ['explain analyze select 1', 'mag alleen lezen'],
    ["attach 'e.db' as e", 'mag alleen lezen'],
    ['install httpfs', 'mag alleen lezen'],
    ['set enable_external_access = true', 'mag alleen lezen'],
    ['select 1 as een; select 2 as twee', 'stel één vraag per keer'],
  ])('stays within the batch: %s', async (sql, text) => {
    const { code, stderr, stdout } = await query(sql, 'uitA')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(text)
    expect(existsSync(at('e.db')) || existsSync(at('x.csv'))).toBe(false)
    expect((await query('select count(*) as n from results', 'uitA', '--format', 'csv')).stdout).toBe(`n\n${rows}\n`)
  })

  it.each(['uit[AB]', 'uit?', 'uit*'])(
    'reads the folder %s and no other that its name could stand for',
    async (name) => {
      cpSync(at('uitA'), at(name), { recursive: true })
      rmSync(at(name, 'results', readdirSync(at(name, 'results')).sort()[0]!))
      const { code, stdout, stderr } = await query(
        'select count(*) as n from results',
        name,
        '--format',
        'csv',
        '--quiet',
      )
      expect(stderr).toMatch(/is niet af: het antwoord gaat over \d van de 4 varianten/)
      expect(code).toBe(0)
      expect(Number(stdout.split('\n')[1])).toBeLessThan(rows)
      rmSync(at(name), { recursive: true })
    },
  )

  it('counts only files that the manifest lists', async () => {
    cpSync(at('uitA'), at('kopie'), { recursive: true })
    const [first] = readdirSync(at('kopie', 'results')).sort()
    copyFileSync(at('kopie', 'results', first!), at('kopie', 'results', 'part-00001 (1).parquet'))
    writeFileSync(at('kopie', 'results', `._${first!}`), 'geen parquet')
    const { code, stdout, stderr } = await query('select count(*) as n from results', 'kopie', '--format', 'csv')
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `n\n${rows}\n`, stderr: '' })
  })

  it.each(['csv', 'ndjson', 'json'])('gives every row of a long answer as %s, in pieces', async (format) => {
    const { code, stdout } = await query('select range as i, 2 * range as j from range(5000)', '--format', format)
    expect(code).toBe(0)
    if (format === 'json')
      expect(JSON.parse(stdout)).toEqual(Array.from({ length: 5_000 }, (_, i) => ({ i, j: 2 * i })))
    else expect(stdout.trimEnd().split('\n')).toHaveLength(format === 'csv' ? 5_001 : 5_000)
  })

  it('is answered in a table that fits the screen, with what was left out', async () => {
    const { stdout } = await query('select * from results', 'uitA')
    const lines = stdout.trimEnd().split('\n')
    expect(Math.max(...lines.filter((line) => !line.startsWith('(')).map((line) => line.length))).toBeLessThanOrEqual(
      80,
    )
    expect(lines.at(-2)).toMatch(/^\(\d+ kolommen rechts past niet/)
    expect(lines.at(-1)).toBe(`${rows} rijen`)
  })

  it.each(['.tsv', '.csv.gz', '.json.gz', '.feather', '.parq', '.foo'])(
    'refuses an ending that names no format: %s',
    async (ending) => {
      const { code, stderr } = await query('select 1', '--out', `x${ending}`)
      expect(code).toBe(2)
      expect(stderr).toContain('kan zijn: table, json, ndjson, csv')
      expect(existsSync(at(`x${ending}`))).toBe(false)
    },
  )
})
