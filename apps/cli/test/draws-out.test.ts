import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, describe, expect, it } from 'vitest'
import { temporaryFolder, wlz } from './built.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())
const at = (name: string) => join(folder.path, name)
const asked =
  '--region Twente --region Zeeland --indicator waiting.total --indicator cost.wlz --from 2030 --to 2031'.split(' ')

const rowsOf = (name: string) => {
  const [head, ...lines] = readFileSync(at(name), 'utf8').trimEnd().split('\n')
  const keys = head!.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, index) => [keys[index]!, value])))
}

describe('--draws-out', () => {
  it('writes every draw of every region and year once, as CSV and as Parquet, to the same bit; its mean is that of the run', async () => {
    for (const name of ['d.csv', 'd.parquet']) {
      const args = ['run', 'basispad', ...asked, '--draws', '130', '--draws-out', at(name), '--out', at('r.json')]
      expect((await wlz(args)).code).toBe(0)
    }
    const rows = rowsOf('d.csv')
    expect(rows).toHaveLength(2 * 130 * 2)
    expect(new Set(rows.map(({ region, draw, year }) => `${region} ${draw} ${year}`)).size).toBe(rows.length)
    const bytes = new Uint8Array(readFileSync(at('d.parquet'))).buffer
    const parquet = await parquetReadObjects({ file: bytes })
    expect(parquet.map((row) => Object.values(row).map(String))).toEqual(rows.map((row) => Object.values(row)))
    const found = JSON.parse(readFileSync(at('r.json'), 'utf8')) as {
      run: { region: string }
      indicators: Record<string, { mean: number[] }>
    }[]
    for (const { run, indicators } of found) {
      const values = rows
        .filter(({ region, year }) => region === run.region && year === '2031')
        .map((row) => Number(row['waiting_total']))
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      expect(mean).toBeCloseTo(indicators['waiting.total']!.mean[1]!, 6)
    }
  })

  it('gives the pairs of a comparison, in the style of CSV that is asked', async () => {
    const args = ['compare', 'basispad', 'preventie', '--region', 'Twente', '--indicator', 'cost.total', '--draws', '4']
    const out = ['--csv', 'nl', '--out', at('c.csv'), '--draws-out', at('pairs.csv')]
    expect((await wlz([...args, ...out])).code).toBe(0)
    const lines = readFileSync(at('pairs.csv'), 'utf8').trimEnd().split('\r\n')
    expect(lines[0]).toBe('\ufeffscenario;region;seed;draw;year;cost_total')
    expect(lines.filter((line) => line.startsWith('basispad;'))).toHaveLength(4 * 27)
    expect(lines.filter((line) => line.startsWith('preventie;'))).toHaveLength(4 * 27)
    expect(lines[1]).toMatch(/;\d+,\d+$/)
  })

  it.each([
    [['--draws-out', 'd.xlsx'], /--draws-out: "\.xlsx" kan niet; .*\.parquet of \.csv/],
    [['--draws-out', at('e.csv'), '--until', '1%'], /--draws-out gaat niet samen met --until/],
    [['--draws-out', at('e.csv'), '--out', at('e.csv')], /schrijven beide naar/],
    [['--draws-out', ''], /--draws-out: de waarde is leeg/],
    [['--draws-out', at('geen/map.csv')], /--draws-out: de map .* bestaat niet/],
  ])('is refused before anything is run where it cannot be: %j', async (options, says) => {
    const { code, stderr } = await wlz(['run', 'basispad', '--draws', '4', ...options])
    expect(code).toBe(2)
    expect(stderr).toMatch(says)
    expect(existsSync(at('e.csv'))).toBe(false)
  })
})
