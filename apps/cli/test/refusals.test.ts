import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bin, temporaryFolder, wlz, wlzProcess, type Ended } from './built.ts'

const folder = temporaryFolder()
const at = (name: string) => join(folder.path, name)
const file = (name: string, content: string | Uint8Array) => writeFileSync(at(name), content)
const scenario = (rest: string) => `schema: 1\ntitle: Proef\nextends: basispad\nwhy: proef\n${rest}`

/** Wrong input: exit 2, something said, short, no stack trace, nothing on standard output. */
function expectRefused(ended: Ended): void {
  expect(ended.stderr).not.toBe('')
  expect(ended.stderr).not.toMatch(/\n\s+at |node:internal|Error:|undefined|NaN|\[object/)
  expect(ended.stderr.length).toBeLessThan(6_000)
  expect(ended.stdout).toBe('')
  expect(ended.code).toBe(2)
}

beforeAll(() => {
  file('onbekend.yaml', scenario('levers:\n  vpt-vershuiving:\n    value: 0.1\n    why: x\n'))
  file('te-hoog.yaml', scenario('levers:\n  vpt-verschuiving:\n    value: 9\n    why: x\n'))
  file('kring-a.yaml', scenario('').replace('basispad', 'kring-b'))
  file('kring-b.yaml', scenario('').replace('basispad', 'kring-a'))
  file('wees.yaml', scenario('').replace('basispad', 'bassispad'))
  file('pad.yaml', scenario('').replace('basispad', '../basispad'))
  file('dubbel.yaml', scenario('title: nog eens\n'))
  file('tab.yaml', scenario('levers:\n\tvalpreventie: 1\n'))
  file('alias.yaml', scenario('levers: &a\n  valpreventie: *a\n'))
  file('proto.yaml', scenario('__proto__:\n  x: 1\n'))
  file('diep.yaml', scenario(`levers: ${'['.repeat(200)}${']'.repeat(200)}\n`))
  file('leeg.yaml', '')
  file('groot.yaml', `# ${'x'.repeat(1_100_000)}`)
  file(
    'binair.yaml',
    Uint8Array.from({ length: 256 }, (_, index) => index),
  )
  file('utf16.yaml', Buffer.from(`\ufeff${scenario('')}`, 'utf16le'))
  file(
    'jaren.yaml',
    scenario(
      'levers:\n  vpt-verschuiving:\n    path: [{ year: 2030, value: 0 }, { year: 2028, value: 0.1 }]\n    why: x\n',
    ),
  )
  file(
    'veel.yaml',
    scenario(Array.from({ length: 300 }, (_, index) => `onbekende-sleutel-nummer-${index}: 1\n`).join('')),
  )
  mkdirSync(at('map.yaml'))
})
afterAll(() => folder.remove())

describe('a scenario that is wrong', () => {
  const cases: readonly (readonly [name: string, says: RegExp])[] = [
    ['onbekend.yaml', /onbekend\.yaml:6:\d+: levers\.vpt-vershuiving: .*vpt-verschuiving/],
    ['te-hoog.yaml', /te-hoog\.yaml:7:\d+: .*9 valt buiten 0 tot en met 1 \(aandeel\)/],
    ['kring-a.yaml', /kring-a > kring-b > kring-a/],
    ['wees.yaml', /wees\.yaml:3:\d+: extends: .*bassispad.*basispad/],
    ['pad.yaml', /pad\.yaml:3:\d+: extends: .*is een pad/],
    ['dubbel.yaml', /dubbel\.yaml:5:\d+: .*title.*twee keer/],
    ['tab.yaml', /tab\.yaml:6:\d+.*tab/],
    ['alias.yaml', /alias\.yaml:5:\d+.*ankers en verwijzingen/],
    ['proto.yaml', /proto\.yaml:5:\d+: .*__proto__/],
    ['diep.yaml', /diep\.yaml:5:\d+.*te diep/],
    ['leeg.yaml', /leeg\.yaml.*leeg/],
    ['groot.yaml', /groot\.yaml.*te groot/],
    ['binair.yaml', /binair\.yaml.*(geen tekst|UTF)/],
    ['utf16.yaml', /utf16\.yaml.*UTF-16/],
    ['jaren.yaml', /jaren\.yaml:7:\d+: .*2028 staat na 2030/],
    ['map.yaml', /map\.yaml.*is een map/],
    ['nergens.yaml', /nergens\.yaml.*niet gevonden/],
  ]

  it('is told by file, line and column, every fault of every file at once', async () => {
    const ended = await wlz(['validate', ...cases.map(([name]) => name)], { cwd: folder.path })
    expectRefused(ended)
    for (const [name, says] of cases) expect(ended.stderr, name).toMatch(says)
  })

  it('is told the list of names where none is near', async () => {
    file('vreemd.yaml', scenario('levers:\n  zzzzzz: 1\nparameters:\n  zzzzzz: 1\n'))
    const { stderr } = await wlz(['validate', 'vreemd.yaml', '--lang', 'en'], { cwd: folder.path })
    expect(stderr).toContain('unknown lever "zzzzzz"; see wlz list levers')
    expect(stderr).toContain('unknown parameter "zzzzzz"; see wlz list parameters')
  })

  it('is refused by run and compare before anything is computed', async () => {
    for (const args of [
      ['run', 'te-hoog.yaml'],
      ['compare', 'basispad', 'te-hoog.yaml', 'onbekend.yaml', '--format', 'json'],
    ]) {
      expectRefused(await wlz([...args, '--lang', 'en'], { cwd: folder.path }))
    }
  })

  it('tells the faults of a batch plan as `wlz batch` does, beside those of scenarios', async () => {
    const plan = ['schema: 1', 'title: x', 'why: x', 'sets:', '  - name: a', '    grid: { behuod: [0, 0.01] }'].join(
      '\n',
    )
    writeFileSync(join(folder.path, 'plan.yaml'), plan)
    const said = await wlz(['validate', 'plan.yaml', 'te-hoog.yaml'], { cwd: folder.path })
    const refused = await wlz(['batch', 'plan.yaml', '--dry-run'], { cwd: folder.path })
    expect(said.code).toBe(2)
    expect(said.stderr).toContain(refused.stderr.trim())
    expect(refused.stderr).toContain('lijkt op behoud')
    expect(said.stderr).toContain('te-hoog.yaml:7')
    const sound = await wlz(['validate', '01-thuis-of-verblijf', 'basispad', '--format', 'json'])
    expect(JSON.parse(sound.stdout)).toMatchObject([
      { ok: true, plan: '01-thuis-of-verblijf' },
      { ok: true, scenario: 'basispad' },
    ])
  })

  it('never floods the screen', async () => {
    const ended = await wlz(['validate', 'veel.yaml'], { cwd: folder.path })
    expectRefused(ended)
    expect(ended.stderr).toMatch(/en nog 28\d fouten/)
  })

  it('is reported as data on request, with the same exit code', async () => {
    const { code, stdout } = await wlz(['validate', 'te-hoog.yaml', 'basispad', '--format', 'json'], {
      cwd: folder.path,
    })
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject([
      { ok: false, issues: [{ line: 7, code: 'out-of-bounds' }] },
      { ok: true, scenario: 'basispad' },
    ])
  })
})

describe('options that are wrong', () => {
  const cases: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [['rnu', 'basispad'], /onbekend commando "rnu"; lijkt op run/],
    [['help', 'rnu'], /onbekend commando "rnu"; lijkt op run/],
    [['run'], /er ontbreekt: <scenario>/],
    [['run', 'basispad', 'preventie'], /verwacht 1 argument, gevonden 2/],
    [['run', 'basispad', '--daws', '3'], /onbekende optie "--daws"; lijkt op --draws/],
    [['run', 'basispad', '--draws'], /--draws <n> heeft een waarde nodig/],
    [['list', 'indicatoren'], /indicators/],
    [['explain', 'waiting.totaal'], /lijkt op waiting\.total/],
    [['run', 'basispad', '--indicator', 'zorgplicht.continuiteit'], /--indicator: .*niet gemodelleerd.*wlz explain/],
    [['tipping', 'basispad', '--norm', 'zorgplicht.continuiteit'], /--norm: .*niet gemodelleerd.*wlz explain/],
    [['--lang', 'fr', 'list', 'levers'], /--lang: "fr" kan niet; kan zijn: nl, en/],
    [['compare', 'basispad', 'scenarios/../basispad'], /niet gevonden|niets om mee te vergelijken/],
    [['compare', 'basispad', 'basispad'], /niets om mee te vergelijken/],
  ]

  it.each(cases)('%j', async (args, says) => {
    const ended = await wlz(args)
    expectRefused(ended)
    expect(ended.stderr).toMatch(says)
  })

  it('are all told at once', async () => {
    const ended = await wlz([
      'run',
      'basispad',
      '--draws',
      '1e9',
      '--seed',
      '',
      '--from',
      '2040',
      '--to',
      '2030',
      '--region',
      'Twnete',
      '--indicator',
      'wlz.inflw',
      '--set',
      'vpt-verschuiving=9',
      '--format',
      'jsno',
    ])
    expectRefused(ended)
    for (const says of [
      /--draws: "1e9"/,
      /--seed: de waarde is leeg/,
      /--from 2040 ligt na --to 2030/,
      /Twente/,
      /lijkt op wlz\.inflow/,
      /9 valt buiten/,
      /lijkt op json/,
    ])
      expect(ended.stderr).toMatch(says)
  })

  it('are told in English too', async () => {
    const ended = await wlz(['run', 'basispad', '--draws', '0', '--lang', 'en'])
    expectRefused(ended)
    expect(ended.stderr).toBe('error: --draws: "0" is not a whole number from 1 to 100000\n')
  })
})

describe('output that cannot be written', () => {
  it('is refused before the run starts, and nothing is left behind', async () => {
    const isRoot = process.getuid?.() === 0
    mkdirSync(at('dicht'))
    chmodSync(at('dicht'), 0o500)
    symlinkSync(at('te-hoog.yaml'), at('naam.json'))
    const cases: readonly (readonly [out: string, says: RegExp])[] = [
      [at('geen-map/x.csv'), /bestaat niet/],
      [folder.path, /is een map/],
      ['', /leeg/],
      [at('x.xlsx'), /xlsx/],
      ...(isRoot ? [] : [[at('dicht/x.csv'), /geen toestemming/] as const]),
    ]
    for (const [out, says] of cases) {
      const ended = await wlz(['run', 'basispad', '--out', out])
      expectRefused(ended)
      expect(ended.stderr).toMatch(says)
    }
    expect(readdirSync(folder.path).filter((name) => name.includes('tmp') || name === 'x.xlsx')).toEqual([])
  })

  it('never replaces a scenario that is being read', async () => {
    const before = readFileSync(at('te-hoog.yaml'), 'utf8')
    expectRefused(await wlz(['run', 'te-hoog.yaml', '--out', at('naam.json')], { cwd: folder.path }))
    expect(readFileSync(at('te-hoog.yaml'), 'utf8')).toBe(before)
  })

  it('is told when it fails on the way', async () => {
    if (!existsSync('/dev/full')) return
    const ended = await wlz(['list', 'levers', '--format', 'json', '--out', '/dev/full'])
    expectRefused(ended)
    expect(ended.stderr).toContain('ENOSPC')
  })
})

it('a file without an end is refused, whatever it is given as', async () => {
  if (!existsSync('/dev/zero')) return
  const short = ['--region', 'Twente', '--draws', '2']
  for (const args of [
    ['run', 'basispad', ...short, '--since', '/dev/zero'],
    ['run', 'basispad', ...short, '--own', '/dev/zero'],
    ['backtest', '--calibration', '/dev/zero'],
  ])
    expectRefused(await wlz(args))
})

describe('output', () => {
  it('never takes the place of a file that was read: not own figures, not an earlier result, not a parent', async () => {
    file('eigen.csv', 'region,indicator,year,value\nTwente,waiting.total,2023,1200\n')
    file('ouder.yaml', scenario(''))
    file('kind.yaml', scenario('').replace('basispad', 'ouder'))
    symlinkSync(at('ouder.yaml'), at('andere-naam.csv'))
    const short = ['--region', 'Twente', '--draws', '2', '--quiet']
    await wlz(['run', 'basispad', ...short, '--format', 'json', '--out', 'toen.json'], { cwd: folder.path })
    const attempts = [
      ['run', 'basispad', ...short, '--own', 'eigen.csv', '--out', 'eigen.csv'],
      ['run', 'basispad', ...short, '--since', 'toen.json', '--out', 'toen.json'],
      ['run', 'kind.yaml', ...short, '--format', 'csv', '--out', 'ouder.yaml'],
      ['run', 'kind.yaml', ...short, '--format', 'csv', '--out', 'andere-naam.csv'],
    ]
    for (const args of attempts) {
      const out = at(args.at(-1)!)
      const before = readFileSync(out, 'utf8')
      const ended = await wlz(args, { cwd: folder.path })
      expectRefused(ended)
      expect(ended.stderr).toContain('is ook invoer')
      expect(readFileSync(out, 'utf8')).toBe(before)
    }
  })

  it('that does not fit is told, in standard output as in a file', async () => {
    for (const format of ['csv', 'json', 'ndjson', 'parquet']) {
      const command = `ulimit -f 8; exec "${process.execPath}" "${bin}" run basispad --region Twente --draws 2 --quiet --format ${format} > vol.${format}`
      const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: folder.path, encoding: 'utf8' })
      expect({ format, status, stderr }).toEqual({
        format,
        status: 2,
        stderr: expect.stringContaining('EFBIG') as string,
      })
    }
  })

  it('in many pieces through a pipe says nothing but itself', async () => {
    const all = ['run', 'basispad', '--region', 'all', '--draws', '2', '--quiet', '--format', 'csv']
    const { stderr } = await wlzProcess(all, {
      shell: '| wc -c',
    })
    expect(stderr).toBe('')
  })
})
