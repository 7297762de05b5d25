import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { indicatorCatalogue, leverCatalogue } from '@wlz/core'
import { afterAll, describe, expect, it } from 'vitest'
import { temporaryFolder, wlz, wlzProcess } from './built.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

describe('help', () => {
  it('is Dutch by default and English on request, on standard output', async () => {
    const [dutch, english] = await Promise.all([wlz(['--help']), wlz(['run', '--help', '--lang', 'en'])])
    expect(dutch).toMatchObject({ code: 0, stderr: '' })
    expect(dutch.stdout).toMatch(/^Gebruik: wlz \[opties\] \[commando\]/)
    expect(dutch.stdout).not.toMatch(/Usage|Options|Commands|default|display/)
    expect(english.stdout).toMatch(/^Usage: wlz run \[options\] <scenario>/)
    expect(english.stdout).not.toMatch(/Gebruik|opties|standaard|doorrekening/)
  })

  it('is what the bare command shows, with the version apart', async () => {
    const [bare, version] = await Promise.all([wlz([]), wlz(['--version'])])
    expect(bare.code).toBe(0)
    expect(bare.stdout).toContain('Gebruik: wlz')
    expect((await wlz(['--lang', 'en'])).stdout).toMatch(/^Usage: wlz/)
    expect(version.stdout.trim()).toBe(
      JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')).version,
    )
  })
})

describe('list', () => {
  it('gives every kind as one array of objects with id and label', async () => {
    const kinds = ['levers', 'indicators', 'scenarios', 'regions', 'sources', 'systems', 'checks']
    const lists = await Promise.all(
      kinds.map(
        async (kind) => JSON.parse((await wlz(['list', kind, '--format', 'json'])).stdout) as Record<string, unknown>[],
      ),
    )
    for (const [index, rows] of lists.entries()) {
      expect(rows.length, kinds[index]).toBeGreaterThan(5)
      for (const row of rows)
        expect(row, kinds[index]).toMatchObject({ id: expect.stringMatching(/./), label: expect.stringMatching(/./) })
      expect(new Set(rows.map((row) => row['id'])).size).toBe(rows.length)
    }
    expect(lists[0]!.map((row) => row['id'])).toEqual(leverCatalogue.map(({ id }) => id))
    expect(lists[1]!.slice(0, indicatorCatalogue.length).map((row) => row['id'])).toEqual(
      indicatorCatalogue.map(({ id }) => id),
    )
    expect(lists[3]!).toHaveLength(31)
    expect(lists[5]!.length).toBeGreaterThanOrEqual(113)
    for (const check of lists[6]!)
      expect(existsSync(join(import.meta.dirname, '../../..', String(check['proof']))), String(check['id'])).toBe(true)
    for (const system of lists[5]!) {
      expect(system['place']).toMatch(/./)
      expect(['werkt', 'niet gemodelleerd']).toContain(system['status'])
      const phrases = JSON.stringify(system).match(/niet gemodelleerd/g)?.length ?? 0
      expect(phrases).toBe(system['status'] === 'niet gemodelleerd' ? 1 : 0)
    }
  })

  it('fits in eighty columns as a table', async () => {
    for (const kind of ['levers', 'indicators', 'systems', 'regions']) {
      const { stdout } = await wlz(['list', kind])
      expect(Math.max(...stdout.split('\n').map((line) => line.length)), kind).toBeLessThanOrEqual(80)
    }
  })

  it('says of a lever without a known effect that it has none', async () => {
    const levers = JSON.parse((await wlz(['list', 'levers', '--format', 'json'])).stdout) as {
      id: string
      effect: { kind: string }
    }[]
    expect(levers.find(({ id }) => id === 'casemanagement-dementie')!.effect.kind).toBe('unknown')
    expect((await wlz(['explain', 'casemanagement-dementie'])).stdout).toContain('effect onbekend')
  })
})

describe('explain', () => {
  it('knows every kind of id', async () => {
    const ids = [
      'waiting.total',
      'valpreventie',
      'levensduur',
      'effect.valpreventie',
      'D21',
      'COCH-FALL',
      'twente',
      'preventie',
      'zorgplicht.continuiteit',
      'npv.total',
      'signal.tijdig',
    ]
    const answers = await Promise.all(ids.map((id) => wlz(['explain', id, '--lang', 'en'])))
    for (const [index, { code, stdout }] of answers.entries()) {
      expect(code, ids[index]).toBe(0)
      expect(stdout.length, ids[index]).toBeGreaterThan(80)
    }
    expect(answers[1]!.stdout).toContain('https://')
    expect(answers[4]!.stdout).toMatch(/Assumption +D21/)
    expect(answers[1]!.stdout).toMatch(/Works after +1 years \(lag\.valpreventie\)/)
    expect(answers[9]!.stdout).toMatch(/money\.discount,[^]*rwseconomie\.nl/)
    expect(answers[10]!.stdout).toMatch(/Set it +under parameters/)
  })
})

describe('init', () => {
  it('writes a scenario that is valid, and keeps its hands off one that is there', async () => {
    const { path: cwd } = folder
    const made = await wlz(['init'], { cwd })
    expect(made.code).toBe(0)
    const text = readFileSync(join(cwd, 'mijn-scenario.yaml'), 'utf8')
    expect(text).toContain('# ')
    expect((await wlz(['validate', 'mijn-scenario.yaml'], { cwd })).code).toBe(0)
    const again = await wlz(['init', '--lang', 'en'], { cwd })
    expect(again.code).toBe(2)
    expect(again.stderr).toContain('--force')
    expect(readFileSync(join(cwd, 'mijn-scenario.yaml'), 'utf8')).toBe(text)
    expect((await wlz(['init', '--lang', 'en', '--force'], { cwd })).code).toBe(0)
    expect((await wlz(['validate', 'mijn-scenario.yaml'], { cwd })).code).toBe(0)
    expect(existsSync(join(cwd, '.mijn-scenario.yaml.tmp'))).toBe(false)
  })

  it('refuses the name of the basispad and a name that is no YAML', async () => {
    for (const name of ['basispad.yaml', 'scenario.txt'])
      expect((await wlz(['init', name], { cwd: folder.path })).code).toBe(2)
  })
})

describe('WLZ_LANES=off', () => {
  it('runs every loop as it is written, to the same numbers and without a warning', async () => {
    const args = ['run', 'basispad', '--region', 'Twente', '--draws', '8', '--format', 'csv']
    const [compiled, written] = [
      await wlz(args, { cwd: folder.path }),
      await wlzProcess(args, { cwd: folder.path, env: { WLZ_LANES: 'off' } }),
    ]
    expect(written.stdout).toBe(compiled.stdout)
    expect(written.stderr).toBe(compiled.stderr)
    const { stdout } = await wlzProcess(['doctor', '--lang', 'en'], { cwd: folder.path, env: { WLZ_LANES: 'off' } })
    expect(stdout).toMatch(/Loops +fine +off, by WLZ_LANES=off/)
  })

  it('left out, doctor counts the loops that are compiled', async () => {
    const { stdout } = await wlzProcess(['doctor', '--lang', 'en'], { cwd: folder.path })
    expect(stdout).toMatch(/Loops +fine +[12]\d\d compiled, \d\.\d of 16\.8 MB/)
  })
})

describe('doctor', () => {
  it('finds everything in place', async () => {
    const { code, stdout } = await wlz(['doctor', '--format', 'json'], { cwd: folder.path })
    const checks = JSON.parse(stdout) as { id: string; ok: boolean }[]
    expect(checks.map(({ id }) => id)).toEqual([
      'node',
      'pack',
      'scenarios',
      'build',
      'threads',
      'loops',
      'memory',
      'write',
    ])
    expect(code).toBe(checks.every(({ ok }) => ok) ? 0 : 1)
    expect(checks.find(({ id }) => id === 'pack')!.ok).toBe(true)
  })
})
