import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CompareResult, RunResult, Since } from '@wlz/study'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder, wlz, wlzProcess, type Ended } from './built.ts'

const folder = temporaryFolder()
const at = (name: string) => join(folder.path, name)
const few = ['--draws', '4', '--seed', 'proef']
const done = (ended: Ended): Ended => {
  expect(ended.stderr.replace(/^let op: .*\n/gm, '')).toBe('')
  expect(ended.code).toBe(0)
  return ended
}
const json = <T>({ stdout }: Ended) => JSON.parse(stdout) as T
const run = async (args: readonly string[]) =>
  done(await wlz(['run', 'basispad', ...few, ...args], { cwd: folder.path }))

beforeAll(() => {
  writeFileSync(at('kopie.yaml'), 'schema: 1\ntitle: Kopie\nextends: basispad\nwhy: gelijk aan zijn ouder\n')
  writeFileSync(
    at('thuis.yaml'),
    'schema: 1\ntitle: Thuis\nextends: basispad\nwhy: proef\nlevers:\n  vpt-verschuiving:\n    value: 0.1\nuncertainty:\n  draws: 8\n  seed: eigen\n',
  )
})
afterAll(() => folder.remove())

describe('run', () => {
  it('gives one object for a region, and an array with NL last for all of them', async () => {
    const one = json<RunResult>(await run(['--format', 'json']))
    expect(one.schema).toBe('wlz-result/1')
    expect(one.run).toMatchObject({
      scenario: 'basispad',
      region: 'NL',
      seed: 'proef',
      draws: 4,
      data: expect.stringMatching(/^sha256:/),
      hash: expect.stringMatching(/^sha256:/),
      engine: expect.stringMatching(/^\d+\.\d+\.\d+\+[0-9a-f]+$/),
    })
    expect(one.years).toEqual(Array.from({ length: 27 }, (_, index) => 2024 + index))
    const all = json<RunResult[]>(
      await run(['--region', 'all', '--indicator', 'wlz.indicated', 'waiting.total', '--format', 'json']),
    )
    expect(all.map((result) => result.run.region)).toHaveLength(32)
    expect(all.at(-1)!.run.region).toBe('NL')
    expect(all.at(-1)!.indicators['waiting.total']).toEqual(one.indicators['waiting.total'])
    const sum = all.slice(0, -1).reduce((total, result) => total + result.indicators['wlz.indicated']!.mean[10]!, 0)
    expect(sum / all.at(-1)!.indicators['wlz.indicated']!.mean[10]!).toBeCloseTo(1, 9)
  })

  it('gives equal bytes for equal input, with any number of workers', async () => {
    const args = ['--region', 'Twente', '--region', 'NL', '--format', 'ndjson']
    const withWorkers = async (count: string) =>
      done(await wlzProcess(['run', 'basispad', ...few, ...args], { cwd: folder.path, env: { WLZ_WORKERS: count } }))
    const [none, one, three] = [await run(args), await withWorkers('1'), await withWorkers('3')]
    expect(none.stdout.trim().split('\n')).toHaveLength(2)
    expect(one.bytes.equals(none.bytes)).toBe(true)
    expect(three.bytes.equals(none.bytes)).toBe(true)
    expect(none.stdout).not.toMatch(/wlz-test|\/tmp|\d{4}-\d\d-\d\dT/)
  })

  it('starts a region from own figures, says so with every result, and refuses with every fault at once', async () => {
    writeFileSync(
      at('eigen.csv'),
      'region,indicator,year,value\nTwente,waiting.total,2023,900\n5507,places.available,2023,12000\nTwente,waiting.total,2026,1\n',
    )
    const [own, usual] = await Promise.all(
      [['--own', 'eigen.csv'], []].map(async (more) =>
        json<RunResult[]>(await run(['--region', 'Twente', '--region', 'NL', '--format', 'json', ...more])),
      ),
    )
    expect(own![0]!.run.ownFigures).toEqual([{ region: '5505', figure: 'waiting.total', value: 900 }])
    expect(own![1]!.run.ownFigures).toHaveLength(2)
    expect(own![0]!.run.hash).not.toBe(usual![0]!.run.hash)
    expect(own![0]!.indicators['waiting.total']!.mean[0]).not.toBe(usual![0]!.indicators['waiting.total']!.mean[0])
    expect(usual![0]!.run).not.toHaveProperty('ownFigures')
    const table = await wlz(['compare', 'basispad', 'thuis.yaml', '--region', 'Twente', ...few, '--own', 'eigen.csv'], {
      cwd: folder.path,
    })
    expect(table.stdout).toContain('begint met een eigen cijfer: waiting.total 900 eind 2023')
    writeFileSync(
      at('fout.csv'),
      'region,indicator,year,value\nTwent,waiting.total,2023,900\nTwente,cost.wlz,2023,-1\n',
    )
    const refused = await wlz(['run', 'basispad', '--draws', '0', '--own', 'fout.csv'], { cwd: folder.path })
    expect(refused.code).toBe(2)
    for (const part of [
      'fout.csv: rij 2, kolom region: "Twent" is niet bekend; lijkt op Twente',
      'rij 3, kolom indicator',
      'rij 3, kolom value',
      '--draws',
    ])
      expect(refused.stderr).toContain(part)
    writeFileSync(at('ver.csv'), 'region,indicator,year,value\nTwente,waiting.total,2023,90000\n')
    const far = await wlz(['run', 'basispad', '--region', 'Twente', ...few, '--own', 'ver.csv', '--out', 'ver.json'], {
      cwd: folder.path,
    })
    expect(far.code).toBe(2)
    expect(far.stderr).toMatch(
      /ver\.csv: rij 2, kolom value: 90\.000 is te ver van wat het model telt: van [\d.]+ tot en met [\d.]+ kan het/,
    )
    expect(readdirSync(folder.path)).not.toContain('ver.json')
  })

  it('holds a recorded result against what comes out now: its parts add up to the difference', async () => {
    const { stdout } = await run(['--region', 'Twente', '--format', 'json'])
    const then = JSON.parse(stdout) as RunResult
    const less = Object.entries(then.indicators).map(([id, each]) => [
      id,
      { ...each, mean: each.mean.map((value) => value * 0.9) },
    ])
    writeFileSync(
      at('toen.json'),
      JSON.stringify({ ...then, run: { ...then.run, engine: '0.0.1+ander' }, indicators: Object.fromEntries(less) }),
    )
    const asked = [
      'compare',
      'basispad',
      'thuis.yaml',
      '--region',
      'Twente',
      ...few,
      '--since',
      'toen.json',
      '--shares',
    ]
    const found = json<CompareResult & { since: Since }>(
      done(await wlz([...asked, '--format', 'json'], { cwd: folder.path })),
    )
    expect(found.since.cause).toBe('engine')
    const { indicators } = found.others[0]!
    for (const id of ['waiting.total', 'cost.wlz']) {
      const { before: was, moved } = found.since.indicators[id]!
      const shares = Object.entries(indicators[id]!.shares!)
      const policy = shares.reduce((sum, [, values]) => sum + values[16]!, 0)
      expect((was[16]! + moved[16]! + policy) / indicators[id]!.mean[16]!).toBeCloseTo(1, 9)
    }
    const told = done(await wlz(asked, { cwd: folder.path })).stdout
    expect(told.replaceAll(/\s+/g, ' ')).toContain('dan komt het hele verschil van het model')
    expect(told).toContain('ander model ')
    writeFileSync(at('zelfde.json'), stdout)
    expect(
      done(await wlz(['run', 'basispad', ...few, '--region', 'Twente', '--since', 'zelfde.json'], { cwd: folder.path }))
        .stdout,
    ).toContain('Niets: model')
    writeFileSync(at('windows.json'), Buffer.from(`\ufeff${stdout}`, 'utf16le')) // as a shell of Windows writes what goes to a file
    expect(
      done(
        await wlz(['run', 'basispad', ...few, '--region', 'Twente', '--since', 'windows.json'], { cwd: folder.path }),
      ).stdout,
    ).toContain('Niets: model')
    const refused = await wlz(['run', 'basispad', '--draws', '8', '--region', 'Twente', '--since', 'zelfde.json'], {
      cwd: folder.path,
    })
    expect([refused.code, refused.stdout]).toEqual([2, ''])
    expect(refused.stderr).toContain('--seed proef --draws 4')
  })

  it('cuts the output by year and never the run', async () => {
    const [whole, cut] = await Promise.all([
      run(['--format', 'json']),
      run(['--from', '2030', '--to', '2032', '--indicator', 'cost.wlz', '--format', 'json']),
    ])
    const all = json<RunResult>(whole)
    const part = json<RunResult>(cut)
    expect(part.years).toEqual([2030, 2031, 2032])
    expect(part.run.hash).toBe(all.run.hash)
    expect(Object.keys(part.indicators)).toEqual(['cost.wlz'])
    expect(part.indicators['cost.wlz']!.p95).toEqual(all.indicators['cost.wlz']!.p95.slice(6, 9))
  })

  it('writes CSV and Parquet with the same rows as the JSON, and nothing beside the file', async () => {
    const args = ['--region', 'Twente', '--indicator', 'waiting.total', 'budget.gap']
    await run([...args, '--out', 'uit.csv'])
    await run([...args, '--out', 'uit.parquet'])
    const { stdout } = await run([...args, '--format', 'json'])
    const result = json<RunResult>({ stdout } as Ended)
    const csv = readFileSync(at('uit.csv'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(','))
    const mean = csv[0]!.indexOf('mean')
    expect(csv).toHaveLength(1 + 2 * 27)
    expect(csv.slice(1).map((line) => Number(line[mean]))).toEqual([
      ...result.indicators['waiting.total']!.mean,
      ...result.indicators['budget.gap']!.mean,
    ])
    const bytes = readFileSync(at('uit.parquet'))
    const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer })
    expect(rows.map((row) => row['mean'])).toEqual(csv.slice(1).map((line) => Number(line[mean])))
    expect(rows[0]).toMatchObject({
      scenario: 'basispad',
      region: '5505',
      year: 2024,
      indicator: 'waiting.total',
      draws: 4,
      seed: 'proef',
    })
    expect(readdirSync(folder.path).filter((name) => /tmp/.test(name))).toEqual([])
  })

  it('takes a lever from the command line as it would from a file', async () => {
    const args = ['--region', 'Twente', '--indicator', 'clients.vpt', '--format', 'json', ...few]
    const [set, file] = await Promise.all([
      wlz(['run', 'basispad', '--set', 'vpt-verschuiving=0.1', ...args]),
      wlz(['run', 'thuis.yaml', ...args], { cwd: folder.path }),
    ])
    const ofSet = json<RunResult>(done(set))
    const ofFile = json<RunResult>(done(file))
    expect(ofSet.indicators).toEqual(ofFile.indicators)
    expect(ofSet.run.hash).toBe(ofFile.run.hash)
  })

  it('takes a parameter of the model, moves what hangs on it alone, and says so', async () => {
    const args = ['--region', 'Twente', '--indicator', 'zorgplicht.tijdig', 'cost.total', '--format', 'json', ...few]
    const [plain, own] = await Promise.all([
      wlz(['run', 'basispad', ...args]),
      wlz(['run', 'basispad', '--set', 'signal.tijdig=0.99', ...args]),
    ])
    const before = json<RunResult>(done(plain))
    const after = json<RunResult>(done(own))
    expect(after.run.hash).not.toBe(before.run.hash)
    expect(after.indicators['cost.total']).toEqual(before.indicators['cost.total'])
    expect(after.indicators['zorgplicht.tijdig']!.mean.every((chance) => chance === 0)).toBe(true)
    expect(before.indicators['zorgplicht.tijdig']!.mean.some((chance) => chance > 0)).toBe(true)
    expect(after.run.ownParameters).toMatchObject([
      { parameter: 'signal.tijdig', central: 0.99, evidence: { central: 0.45 } },
    ])
    expect(own.stderr).toContain('parameter signal.tijdig is zelf ingevuld (0,99; het bewijs zegt 0,45)')
  })

  it('prints a table that fits the screen, in both languages', async () => {
    for (const language of ['nl', 'en']) {
      const { stdout } = await run(['--region', 'Twente', '--lang', language])
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
      expect(stdout).toContain(language === 'nl' ? 'De drie belangrijkste beperkingen' : 'The three main limits')
      expect(stdout).toContain(language === 'nl' ? '4 doorrekeningen' : '4 draws')
    }
  })
})

describe('compare', () => {
  const compare = async (args: readonly string[]) => wlz(['compare', 'basispad', ...args], { cwd: folder.path })

  it('gives exactly zero for a copy, and pairs draws', async () => {
    const result = json<CompareResult>(done(await compare(['kopie.yaml', 'thuis.yaml', ...few, '--format', 'json'])))
    expect(result.schema).toBe('wlz-compare/1')
    for (const { difference, pBetter } of Object.values(result.others[0]!.indicators)) {
      for (const values of Object.values(difference)) expect(values.every((value) => value === 0)).toBe(true)
      if (pBetter !== null) expect(pBetter.every((chance) => chance === 0.5)).toBe(true)
    }
    const thuis = result.others[1]!.indicators['clients.vpt']!
    expect(thuis.difference.mean[10]).toBeGreaterThan(0)
    expect(thuis.mean[10]! - result.base.indicators['clients.vpt']!.mean[10]!).toBeCloseTo(
      thuis.difference.mean[10]!,
      6,
    )
  })

  it('skips the base by any path, and says when a scenario asks for other draws', async () => {
    const ended = done(
      await wlz(
        [
          'compare',
          'scenarios/basispad.yaml',
          'basispad',
          'scenarios/basispad.yaml',
          at('thuis.yaml'),
          '--region',
          'Twente',
          '--draws',
          '4',
          '--format',
          'json',
        ],
        { cwd: join(import.meta.dirname, '../../..') },
      ),
    )
    expect(json<CompareResult>(ended).others.map(({ scenario }) => scenario)).toEqual(['thuis'])
    expect(ended.stderr).toMatch(/^let op: thuis vraagt zelf om een andere onzekerheid.*4 doorrekeningen/)
  })

  it('splits a difference by cause, and the parts add up', async () => {
    const { others } = json<CompareResult>(
      done(await compare(['thuis.yaml', '--shares', '--region', 'Twente', ...few, '--format', 'json'])),
    )
    for (const { difference, shares } of Object.values(others[0]!.indicators)) {
      const total = Object.values(shares!).reduce((sum, values) => sum + values[16]!, 0)
      expect(Math.abs(total - difference.mean[16]!)).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(difference.mean[16]!)),
      )
    }
  })

  it('writes a column for every cause, in CSV and Parquet alike', async () => {
    const args = [
      'thuis.yaml',
      '--shares',
      '--region',
      'Twente',
      ...few,
      '--indicator',
      'cost.zvw',
      '--from',
      '2040',
      '--to',
      '2040',
    ]
    const { stdout } = done(await compare([...args, '--format', 'csv']))
    const [names, values] = stdout.split('\n').map((line) => line.split(','))
    const row = Object.fromEntries(names!.map((name, place) => [name, values![place]!]))
    const parts = (start: string) => Object.keys(row).filter((name) => name.startsWith(start))
    expect(parts('share_').at(-1)).toBe('share_samplingError')
    expect(parts('alone_').slice(-2)).toEqual(['alone_interaction', 'alone_samplingError'])
    for (const start of ['share_', 'alone_']) {
      const sum = parts(start).reduce((total, name) => total + Number(row[name]), 0)
      expect(Math.abs(sum / Number(row['difference_mean']) - 1)).toBeLessThan(1e-9)
    }
    done(await compare([...args, '--out', 'aandelen.parquet']))
    const [record] = await parquetReadObjects({ file: new Uint8Array(readFileSync(at('aandelen.parquet'))).buffer })
    expect(Object.keys(record!)).toEqual(Object.keys(row))
  })

  it('prints what is asked, what comes out, how sure, three limits and what to try next', async () => {
    const { stdout } = done(await compare(['kopie.yaml', 'thuis.yaml', '--region', 'Twente', ...few, '--quiet']))
    const order = [
      'Wat wordt gevraagd',
      'Wat komt eruit',
      'Hoe zeker is dit',
      'De drie belangrijkste beperkingen',
      'Wat nu te proberen',
    ].map((heading) => stdout.indexOf(heading))
    expect(order.every((place) => place >= 0)).toBe(true)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(stdout).toContain('Geen verschil met het uitgangspunt')
    expect(stdout.replaceAll('\n', ' ')).toMatch(
      /Netto contante waarde per betaler: .* van 2024 tot en met 2050, teruggerekend naar 2023 tegen 2,25% per jaar/,
    )
    expect(stdout).toMatch(/^kopie +0 +0 +0 +0 +0 +0$/m)
    expect(stdout).toMatch(/^Netto contante waarde tot en met 2050, alle betalers: .*€/m)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('sees a difference that no line of the table shows', async () => {
    // A way of paying moves euros between payers and nothing else.
    writeFileSync(
      at('verdeling.yaml'),
      'schema: 1\ntitle: Verdeling\nextends: preventie\nwhy: proef\nlevers:\n  kostenverdeling-wmo: { value: 0.2, why: proef }\n',
    )
    const { stdout } = await wlz(['compare', 'preventie', 'verdeling.yaml', '--region', 'Twente', ...few], {
      cwd: folder.path,
    })
    expect(stdout).not.toContain('Geen verschil met het uitgangspunt')
    expect(stdout).toMatch(/Wmo/)
  })

  it('shows regions as lines when there are many', async () => {
    const { stdout } = done(await compare(['thuis.yaml', '--region', 'all', '--draws', '1', '--quiet', '--lang', 'en']))
    expect(stdout).toMatch(/Twente \(5505\) /)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })
})

/** Wait for the temporary file: the run is then under way. */
function whenThere(start: string, act: () => void): void {
  const timer = setInterval(() => {
    if (!readdirSync(folder.path).some((name) => name.startsWith(start))) return
    clearInterval(timer)
    setTimeout(act, 300)
  }, 50)
}

describe('ending early', () => {
  it('is quiet when the reader has enough', async () => {
    const { code, stderr } = await wlzProcess(
      ['run', 'basispad', ...few, '--region', 'all', '--format', 'ndjson', '--quiet'],
      {
        shell: '| head -c 100 > /dev/null; exit ${PIPESTATUS[0]}',
      },
    )
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  it('leaves nothing half-written when the user interrupts', async () => {
    const ended = await wlzProcess(['run', 'basispad', '--draws', '100000', '--region', 'all', '--out', 'lang.csv'], {
      cwd: folder.path,
      onStart: (kill) => whenThere('.lang.csv', () => kill('SIGINT')),
    })
    expect(ended.code).toBe(130)
    expect(ended.stderr).toContain('onderbroken')
    expect(readdirSync(folder.path).filter((name) => name.includes('lang'))).toEqual([])
  })

  it('writes straight through to a device', async () => {
    expect((await run(['--region', 'Twente', '--format', 'csv', '--out', '/dev/null'])).stdout).toBe('')
    expect((await run(['--region', 'Twente', '--format', 'csv', '--out', '/dev/stdout'])).stdout).toMatch(
      /^scenario,region,year/,
    )
  })
})
