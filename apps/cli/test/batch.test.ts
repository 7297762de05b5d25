import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { RunResult } from '@wlz/study'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bin, temporaryFolder, wlz, wlzProcess, type Ended } from './built.ts'

const folder = temporaryFolder()
const at = (...names: string[]) => join(folder.path, ...names)
afterAll(() => folder.remove())

const heading = `schema: 1
title: Proef
why: proef
regions: [Zeeland, Twente]
years: { from: 2030, to: 2032 }
uncertainty: { draws: 4, seed: wlz-2026 }
indicators: [waiting.total, cost.wlz]
statistics: [mean, p90, mcse]
sets:
`
const grid = `  - name: rooster
    grid:
      vpt-verschuiving: [0, 0.1]
      behoud: [0, 0.01]
      levensduur: [hoog, laag, 1.5]
    skip:
      - { vpt-verschuiving: { min: 0.05 }, levensduur: 1.5 }
`
const sample = `  - name: steekproef
    scenarios: [basispad, eigen]
    ramp: { from: 2026, to: 2030 }
    sample: { method: lhs, runs: 4, over: { vpt-verschuiving: { min: 0, max: 0.2 }, behoud: [0, 0.005] } }
`
const list = `  - name: lijst
    list:
      - { vpt-verschuiving: 0.1, behoud: 0.01, levensduur: laag }
      - { respijtzorg: 0.3 }
`
/** Runs that the engine refuses beside runs that it does not: people can ask for a world that cannot be. */
const impossible = `  - name: onmogelijk
    grid:
      levensduur: [6]
      dementie: [-0.03, 0.02]
      trend-boven-vergrijzing: [0.06]
      verborgen-vraag: [1.2, 1.3]
`
const plan = (name: string, text: string) => writeFileSync(at(`${name}.yaml`), text)
const batch = (name: string, args: readonly string[] = []) =>
  wlz(['batch', `${name}.yaml`, ...args], { cwd: folder.path })
const batchProcess = (name: string, args: readonly string[], how: Parameters<typeof wlzProcess>[1] = {}) =>
  wlzProcess(['batch', `${name}.yaml`, ...args], { cwd: folder.path, ...how })
const done = (ended: Ended): Ended => {
  expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 0, stderr: '' })
  return ended
}

/** Every file of a batch but its log, by name. */
function tree(name: string): Record<string, string> {
  const files = readdirSync(at(name), { recursive: true, encoding: 'utf8' }).filter(
    (file) => statSync(at(name, file)).isFile() && file !== 'log.ndjson',
  )
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(at(name, file)).toString('base64')]))
}
const results = (name: string) => readdirSync(at(name, 'results')).sort()
async function rows(name: string): Promise<Record<string, unknown>[]> {
  const all: Record<string, unknown>[] = []
  for (const file of results(name))
    all.push(...(await parquetReadObjects({ file: new Uint8Array(readFileSync(at(name, 'results', file))).buffer })))
  return all
}
const logged = (name: string) =>
  readFileSync(at(name, 'log.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string; name?: string; runs?: number })
const filesLogged = (name: string) => logged(name).flatMap(({ event, name: file }) => (event === 'file' ? [file] : []))

/** Undisturbed, with one worker: what everything else is compared with. */
let whole: Record<string, string>
beforeAll(async () => {
  writeFileSync(
    at('eigen.yaml'),
    'schema: 1\ntitle: Eigen\nextends: basispad\nwhy: proef\nlevers:\n  respijtzorg: 0.2\n',
  )
  plan('proef', heading + grid + sample + list)
  plan('kort', heading + list)
  plan('gemengd', heading.replace('draws: 4', 'draws: 8') + impossible)
  done(await batchProcess('proef', ['--out', 'heel'], { env: { WLZ_WORKERS: '1' } }))
  whole = tree('heel')
})

describe('a batch', () => {
  it('counts first, estimates, and does nothing', async () => {
    const { stdout } = done(await batch('proef', ['--dry-run', '--out', 'niets']))
    expect(stdout).toMatch(/set rooster: 10 varianten\n.*set steekproef: 8 varianten\n.*set lijst: 2 varianten/)
    expect(stdout).toContain('samen 20, waarvan 1 gelijk aan een andere: 19 varianten te doen')
    expect(stdout).toMatch(/geschatte tijd: \d+ s/)
    expect(existsSync(at('niets'))).toBe(false)
  })

  it('writes one row per run, region and year, with the numbers of `wlz run`', async () => {
    const found = await rows('heel')
    expect(found).toHaveLength(20 * 2 * 3)
    // the one of the list that equals one of the grid is computed once and stands in both sets
    const [asked, equal] = ['rooster', 'lijst'].map((set) =>
      found.filter(
        (row) =>
          row['plan_set'] === set &&
          row['vpt_verschuiving'] === 0.1 &&
          row['behoud'] === 0.01 &&
          row['levensduur'] === 'laag',
      ),
    )
    expect(equal).toHaveLength(2 * 3)
    const noPlace = { number: 0, plan_set: '' }
    expect(equal!.map((row) => ({ ...row, ...noPlace }))).toEqual(asked!.map((row) => ({ ...row, ...noPlace })))
    expect(found.slice(0, 7).map(({ number, region, year }) => [number, region, year])).toEqual([
      [1, '5505', 2030],
      [1, '5505', 2031],
      [1, '5505', 2032],
      [1, '5525', 2030],
      [1, '5525', 2031],
      [1, '5525', 2032],
      [2, '5505', 2030],
    ])
    const args = [
      '--region',
      'Zeeland',
      '--draws',
      '4',
      '--seed',
      'wlz-2026',
      '--indicator',
      'waiting.total',
      '--format',
      'json',
    ]
    const { stdout } = await wlz(['run', 'basispad', '--set', 'respijtzorg=0.3', ...args])
    const { years, indicators } = JSON.parse(stdout) as RunResult
    const own = found.filter(({ respijtzorg, region }) => respijtzorg === 0.3 && region === '5525')
    expect(own.map((row) => row['waiting_total_mean'])).toEqual(
      [2030, 2031, 2032].map((year) => indicators['waiting.total']!.mean[years.indexOf(year)]),
    )
    expect(own.map((row) => row['waiting_total_mcse'])).toEqual(
      [2030, 2031, 2032].map((year) => indicators['waiting.total']!.mcse[years.indexOf(year)]),
    )
    expect(own[0]).toMatchObject({
      plan_set: 'lijst',
      scenario: 'basispad',
      vpt_verschuiving: null,
      levensduur: null,
      draws: 4,
      seed: 'wlz-2026',
    })
  })

  it('describes itself: the plan in full, the runs, a manifest, nothing of time or place', () => {
    const runs = readFileSync(at('heel', 'runs.csv'), 'utf8').trim().split('\n')
    expect(runs[0]).toBe('number,plan_set,scenario,vpt_verschuiving,behoud,levensduur,respijtzorg,run')
    expect(runs).toHaveLength(1 + 20)
    const manifest = JSON.parse(readFileSync(at('heel', 'manifest.json'), 'utf8')) as {
      files: { name: string }[]
      planned: number
      runs: number
    }
    expect(manifest).toMatchObject({ schema: 'wlz-batch/1', planned: 20, runs: 19 })
    expect(manifest.files.map(({ name }) => name)).toEqual(results('heel').map((name) => `results/${name}`))
    for (const name of ['manifest.json', 'plan.yaml', 'runs.csv'])
      expect(readFileSync(at('heel', name), 'utf8')).not.toMatch(/\/tmp|\d{4}-\d\d-\d\dT/)
  })

  it('gives the same bytes with two workers, without threads, in parts, and from its own plan', async () => {
    done(await batchProcess('proef', ['--out', 'twee'], { env: { WLZ_WORKERS: '2' } }))
    done(await batch('proef', ['--out', 'geen']))
    expect(done(await batch('proef', ['--out', 'delen', '--shard', '2/2'])).stdout).toContain(
      'de map is af als alle delen klaar zijn',
    )
    done(await batch('proef', ['--out', 'delen', '--shard', '1/2']))
    for (const name of ['twee', 'geen', 'delen']) expect(tree(name)).toEqual(whole)
    done(await wlz(['batch', at('heel', 'plan.yaml'), '--out', at('opnieuw')]))
    const { 'manifest.json': _, ...again } = tree('opnieuw') // the manifest has the name of the plan
    expect(again).toEqual(Object.fromEntries(Object.entries(whole).filter(([name]) => name !== 'manifest.json')))
  })

  it('killed at any moment and started again ends in the same bytes, and does no file twice', async () => {
    let kills = 0
    // As soon as so many files are there, and a bit: a moment that hangs on the work, not on the speed of the machine.
    for (const files of [0, 1, 3]) {
      const isThere = () =>
        existsSync(at('gedood')) && (existsSync(at('gedood', 'log.ndjson')) ? filesLogged('gedood').length : 0) >= files
      const { signal } = await batchProcess('proef', ['--out', 'gedood'], {
        onStart: (kill) => {
          const watch = setInterval(() => {
            if (!isThere()) return
            clearInterval(watch)
            setTimeout(() => kill('SIGKILL'), Math.random() * 20)
          }, 2)
        },
      })
      if (signal !== 'SIGKILL') break
      kills++
      for (const name of existsSync(at('gedood', 'results')) ? results('gedood') : []) {
        if (name.endsWith('.parquet'))
          expect(whole[`results/${name}`], name).toBe(readFileSync(at('gedood', 'results', name)).toString('base64'))
      }
    }
    expect(kills).toBeGreaterThan(0)
    done(await batch('proef', ['--out', 'gedood']))
    expect(tree('gedood')).toEqual(whole)
    const names = filesLogged('gedood')
    expect(new Set(names).size).toBe(names.length)
  })

  it('that is finished does nothing more, and says how to go on', async () => {
    const before = filesLogged('heel').length
    const { stdout } = done(await batch('proef', ['--out', 'heel']))
    expect(stdout).toContain('19 van een vorige keer')
    expect(stdout).toContain('wlz query')
    expect(filesLogged('heel')).toHaveLength(before)
    expect(tree('heel')).toEqual(whole)
  })
})

describe('a plan that changes', () => {
  it('uses the runs it still asks, and ends as if it had always been so', async () => {
    plan('groeit', heading + list)
    done(await batch('groeit', ['--out', 'groei']))
    plan('groeit', heading + sample + list)
    done(await batch('groeit', ['--out', 'vers']))
    const { stdout, stderr, code } = await batch('groeit', ['--out', 'groei'])
    expect(code).toBe(0)
    expect(stderr).toBe('let op: het plan is veranderd; 2 varianten van een vorige keer blijven bruikbaar\n')
    expect(stdout).toContain('8 varianten gedaan, 2 van een vorige keer gebruikt')
    expect(tree('groei')).toEqual(tree('vers'))
  })

  it('throws nothing away unasked', async () => {
    plan('krimpt', heading + sample)
    done(await batch('krimpt', ['--out', 'krimp']))
    const before = tree('krimp')
    plan('krimpt', heading + list)
    const { code, stderr } = await batch('krimpt', ['--out', 'krimp'])
    expect(code).toBe(2)
    expect(stderr).toContain('bevat 8 varianten die niet bij dit plan horen')
    expect(tree('krimp')).toEqual(before)
    const forced = await batch('krimpt', ['--out', 'krimp', '--force'])
    expect(forced.code).toBe(0)
    expect(results('krimp')).toHaveLength(2)
  })
})

describe('runs that fail', () => {
  it('are reported, leave the others, and are tried again', async () => {
    const first = await batch('gemengd', ['--out', 'gemengd'])
    expect(first.code).toBe(3)
    expect(first.stderr).toMatch(/let op: variant 4 \(set onmogelijk, basispad\) mislukt: .*sterfte buiten de Wlz/)
    expect(first.stderr).toMatch(/fout: 2 varianten mislukt/)
    expect(first.stdout).toBe('')
    expect((await rows('gemengd')).map(({ number }) => number)).toEqual(
      [1, 2].flatMap((number) => new Array<number>(6).fill(number)),
    )
    const before = tree('gemengd')
    const again = await batch('gemengd', ['--out', 'gemengd', '--keep-going'])
    expect(again.code).toBe(3)
    expect(tree('gemengd')).toEqual(before)
    expect(filesLogged('gemengd').slice(4)).toEqual(['part-00003.parquet', 'part-00004.parquet'])
  })

  it('stop the batch when that is asked, and keep what was done', async () => {
    const { code, stderr } = await batch('gemengd', ['--out', 'snel', '--fail-fast'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^fout: gestopt bij de eerste mislukte variant/)
    expect(results('snel')).toEqual(['part-00001.parquet', 'part-00002.parquet'])
  })
})

describe('a folder', () => {
  const copy = (name: string) => done(spawnCopy(name))
  const spawnCopy = (name: string) => {
    const { status } = spawnSync('cp', ['-r', at('heel'), at(name)])
    return { code: status, stderr: '' } as Ended
  }

  it('with a full disk keeps what is whole and goes on later', async () => {
    plan('breed', heading.replace(/indicators.*\nstatistics.*\n/, '') + list)
    const command = `ulimit -f 100; exec "${process.execPath}" "${bin}" batch breed.yaml --out vol`
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: folder.path, encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^fout: vol\/\S+ kon niet geschreven worden \(EFBIG\); wat klaar is blijft staan/)
    expect(
      readdirSync(at('vol'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp')),
    ).toEqual([])
    expect(results('vol')).toEqual([])
    done(await batch('breed', ['--out', 'vol']))
    // So full that not even the manifest can be written: the folder is nobody's, and the same command goes on later.
    spawnSync('bash', ['-c', command.replace('-f 100', '-f 1').replace('vol', 'stampvol')], { cwd: folder.path })
    done(await batch('breed', ['--out', 'stampvol']))
    expect(tree('stampvol')).toEqual(tree('vol'))
    done(await batch('breed', ['--out', 'ruim']))
    expect(tree('vol')).toEqual(tree('ruim'))
  })

  it('that cannot be used is refused before any work', async () => {
    mkdirSync(at('anders'))
    writeFileSync(at('anders', 'brief.txt'), 'x')
    const attempts = {
      'bestaat/niet/diep': 'kan niet geschreven worden (ENOENT)',
      'proef.yaml': 'is geen map',
      anders: 'geen map van een batch',
    }
    for (const [out, text] of Object.entries(attempts)) {
      const { code, stderr, stdout } = await batch('proef', ['--out', out])
      expect({ out, code, stdout }).toEqual({ out, code: 2, stdout: '' })
      expect(stderr).toContain(text)
    }
    expect(readdirSync(at('anders'))).toEqual(['brief.txt'])
  })

  it('with damaged files is repaired, each file told', async () => {
    copy('stuk')
    writeFileSync(at('stuk', 'manifest.json'), '{ "schema": "wlz-batch/1", "eng')
    truncateSync(at('stuk', 'results', results('stuk')[3]!), 900)
    writeFileSync(at('stuk', 'results', results('stuk')[5]!), 'geen parquet')
    appendFileSync(at('stuk', 'runs.csv'), 'rommel')
    const { code, stderr } = await batch('proef', ['--out', 'stuk'])
    expect(code).toBe(0)
    expect(stderr).toMatch(/manifest\.json is beschadigd/)
    expect(stderr.match(/part-0000[46]\.parquet is niet zoals het geschreven is/g)).toHaveLength(2)
    expect(tree('stuk')).toEqual(whole)
    expect(filesLogged('stuk').slice(-2)).toEqual(['part-00004.parquet', 'part-00006.parquet'])
  })

  it.each([
    ['engine', 'een andere versie van het model'],
    ['data', 'een andere versie van de gegevens'],
  ])('made with another %s is left alone', async (key, text) => {
    copy(`oud-${key}`)
    const path = at(`oud-${key}`, 'manifest.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace(new RegExp(`"${key}": "[^"]+"`), `"${key}": "ouder"`))
    const before = tree(`oud-${key}`)
    const { code, stderr } = await batch('proef', ['--out', `oud-${key}`])
    expect(code).toBe(2)
    expect(stderr).toContain(text)
    expect(tree(`oud-${key}`)).toEqual(before)
  })

  it('is ours by its manifest alone: without one nothing is touched, whatever the names in it', async () => {
    copy('wissel')
    rmSync(at('wissel', 'manifest.json'))
    mkdirSync(at('studie', 'results'), { recursive: true })
    mkdirSync(at('studie', 'scenarios'))
    writeFileSync(at('studie', 'results', 'mijn-onderzoek.parquet'), 'mijn')
    writeFileSync(at('studie', 'scenarios', 'mijn-werk.yaml'), 'mijn')
    writeFileSync(at('studie', 'manifest.json'), '{ "name": "een webpagina" }')
    for (const name of ['wissel', 'studie']) {
      const before = tree(name)
      const { code, stderr } = await batch('proef', ['--out', name, '--force'])
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('geen map van een batch') as string })
      expect(tree(name)).toEqual(before)
    }
  })

  it('names what somebody else put in it, and leaves it as it is', async () => {
    plan('groeit2', heading + list)
    done(await batch('groeit2', ['--out', 'gedeeld']))
    const foreign: Record<string, string> = {
      'results/mijn.parquet': 'van mij',
      'results/oud.earlier': 'van mij',
      'results/.mijn.tmp': 'van mij',
      'scenarios/mijn.yaml': 'van mij',
      'brief.txt': 'van mij',
    }
    for (const [name, text] of Object.entries(foreign)) writeFileSync(at('gedeeld', name), text)
    mkdirSync(at('gedeeld', 'scenarios', 'map'))
    mkdirSync(at('gedeeld', 'results', 'map.parquet'))
    plan('groeit2', heading + sample + list)
    const { code, stderr } = await batch('groeit2', ['--out', 'gedeeld'])
    expect(code).toBe(0)
    expect(stderr).toContain('results/map.parquet, results/mijn.parquet, results/oud.earlier: niet van deze batch')
    for (const [name, text] of Object.entries(foreign)) expect(readFileSync(at('gedeeld', name), 'utf8')).toBe(text)
    expect(existsSync(at('gedeeld', 'scenarios', 'map'))).toBe(true)
    const { code: again } = await batch('groeit2', ['--out', 'gedeeld'])
    expect(again).toBe(0)
  })

  it('does not take the name of a file of somebody else', async () => {
    plan('botst', heading + list)
    done(await batch('botst', ['--out', 'bots']))
    writeFileSync(at('bots', 'scenarios', 'eigen.yaml'), 'van mij')
    plan('botst', heading + sample + list)
    const { code, stderr } = await batch('botst', ['--out', 'bots'])
    expect(code).toBe(2)
    expect(stderr).toContain('scenarios/eigen.yaml hoort niet bij de batch')
    expect(readFileSync(at('bots', 'scenarios', 'eigen.yaml'), 'utf8')).toBe('van mij')
  })

  it('never loses the plan it is made from', async () => {
    copy('bewerkt')
    appendFileSync(at('bewerkt', 'plan.yaml'), '# maanden werk\n')
    const before = tree('bewerkt')
    const { code, stderr } = await wlz(['batch', at('bewerkt', 'plan.yaml'), '--out', at('bewerkt')])
    expect(code).toBe(2)
    expect(stderr).toContain('is invoer van deze opdracht')
    expect(tree('bewerkt')).toEqual(before)
  })

  it('sees every byte that changed in a result, and makes that file again', async () => {
    copy('bits')
    const name = results('bits')[2]!
    const right = readFileSync(at('bits', 'results', name))
    for (const place of [0.02, 0.3, 0.6, 0.9, 0.99]) {
      const bytes = Buffer.from(right)
      bytes[Math.floor(bytes.length * place)]! ^= 0x11
      writeFileSync(at('bits', 'results', name), bytes)
      const { code, stderr } = await batch('proef', ['--out', 'bits'])
      expect({ place, code, stderr }).toEqual({
        place,
        code: 0,
        stderr: expect.stringContaining(`${name} is niet zoals het geschreven is`) as string,
      })
      expect(tree('bits')).toEqual(whole)
    }
  })

  const host = hostname().replaceAll(/[^\w-]/g, '_')
  const lock = (name: string, process: number) =>
    writeFileSync(
      at(name, `.lock.${host}.${process}`),
      JSON.stringify({ batch: 'een ander', shard: 1, shards: 1, host, process }),
    )

  it('is filled by one plan at a time; parts of it side by side', async () => {
    copy('druk')
    lock('druk', process.pid)
    const before = tree('druk')
    const { code, stderr } = await batchProcess('proef', ['--out', 'druk'])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining(`(proces ${process.pid} op ${host})`) as string,
    })
    expect(tree('druk')).toEqual(before)
    const shards = await Promise.all(
      ['1/2', '2/2'].map((shard) => batchProcess('proef', ['--out', 'samen', '--shard', shard])),
    )
    expect(shards.map(({ code: ended }) => ended)).toEqual([0, 0])
    expect(tree('samen')).toEqual(whole)
  })

  it('is not held by a process that is gone', async () => {
    copy('dood')
    const gone = spawnSync(process.execPath, ['-e', 'process.stdout.write(String(process.pid))'], {
      encoding: 'utf8',
    }).stdout
    lock('dood', Number(gone))
    expect(done(await batch('proef', ['--out', 'dood'])).stdout).toContain('19 van een vorige keer')
    expect(tree('dood')).toEqual(whole)
  })
})

describe('a question', () => {
  it('is answered by DuckDB, as a table, json or csv', async () => {
    const sql =
      'select plan_set, count(*) as n, max(waiting_total_mean) > 0 as ok from results where year = 2030 group by all order by all'
    const json = done(await wlz(['query', sql, 'heel', '--format', 'json'], { cwd: folder.path }))
    expect(JSON.parse(json.stdout)).toEqual([
      { plan_set: 'lijst', n: 4, ok: true },
      { plan_set: 'rooster', n: 20, ok: true },
      { plan_set: 'steekproef', n: 16, ok: true },
    ])
    const joined = done(
      await wlz(['query', 'select count(*) as n from runs join results using (number)', 'heel', '--format', 'csv'], {
        cwd: folder.path,
      }),
    )
    expect(joined.stdout).toBe('n\n120\n')
    const table = done(await wlz(['query', 'select count(*) as rijen from results', 'heel'], { cwd: folder.path }))
    expect(table.stdout).toBe('rijen\n─────\n  120\n1 rij\n')
  })

  it('that cannot be asked is refused in one line', async () => {
    for (const [args, text] of [
      [['query', 'selec 1'], 'de vraag kan niet: '],
      [['query', 'select * from results'], 'noem de map van de batch'],
      [['query', 'select 1', 'nergens'], 'nergens is geen map met uitkomsten'],
      [['query', ''], 'de waarde is leeg'],
    ] as const) {
      const { code, stderr } = await wlz(args, { cwd: folder.path })
      expect(code).toBe(2)
      expect(stderr).toContain(text)
      expect(stderr).not.toMatch(/\n\s+at /)
    }
  })
})

describe('wrong input', () => {
  it('gives every fault of the plan and of the options at once', async () => {
    plan(
      'fout',
      heading.replace('waiting.total', 'waiting.totaal') +
        '  - name: a\n    scenarios: [basispda]\n    grid: { vpt-verschuivin: [0], behoud: [0.5] }\n    list: [{ levensduur: hog }]\n',
    )
    const { code, stderr, stdout } = await batch('fout', [
      '--shard',
      '3/2',
      '--keep-going',
      '--fail-fast',
      '--draws',
      'x',
    ])
    expect(code).toBe(2)
    expect(stdout).toBe('')
    for (const text of [
      '--shard: "3/2" kan niet',
      '--keep-going en --fail-fast gaan niet samen',
      '--draws: "x"',
      'fout.yaml:7:14: indicators[0]: onbekende uitkomst "waiting.totaal"; lijkt op waiting.total',
      'fout.yaml:12:13: sets[0].grid.vpt-verschuivin: "vpt-verschuivin" is geen maatregel',
      'lijkt op vpt-verschuiving',
      'fout.yaml:12:44: sets[0].grid.behoud[0]: 0.5 valt buiten -0.05 tot en met 0.05',
      'levensduur kent geen wereld "hog"; lijkt op hoog',
      'een set heeft één vorm, gevonden grid en list',
    ])
      expect(stderr).toContain(text)
  })

  it('that only shows when the scenarios are read is told too', async () => {
    plan(
      'fout2',
      `${heading}  - name: a\n    scenarios: [basispda]\n  - name: b\n    grid: { casemanagement-dementie: [0, 0.4] }\n    skip: [{ behoud: 0 }, { scenario: eigen, casemanagement-dementie: 0 }]\n  - name: c\n    ramp: { from: 2024, to: 2030 }\n    grid: { recht-op-verblijf: [0.5] }\n`,
    )
    const { code, stderr } = await batch('fout2')
    expect(code).toBe(2)
    for (const text of [
      'scenario "basispda" is niet gevonden, naast dit plan of bij de meegeleverde; lijkt op basispad',
      'wij vonden geen meting van het effect van casemanagement-dementie',
      'sets[1].skip[0].behoud: "behoud" verschilt niet in deze set',
      'sets[1].skip[1].scenario: "eigen" kan hier niet; kan zijn: basispad',
      'recht-op-verblijf mag nog niet van de wet; aangenomen is vanaf 2028',
    ])
      expect(stderr).toContain(text)
  })

  it('leaves no set empty', async () => {
    plan('leeg', `${heading}${grid}    only: [{ behoud: 0.02 }]\n`)
    const { code, stderr } = await batch('leeg')
    expect(code).toBe(2)
    expect(stderr).toBe('fout: leeg.yaml: de filters van set rooster laten niets over\n')
  })
})
