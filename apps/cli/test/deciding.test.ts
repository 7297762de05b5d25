import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  DiscoverResult,
  InformationResult,
  PackageSearchResult,
  RunResult,
  SensitivityResult,
  TippingResult,
} from '@wlz/study'
import { afterAll, describe, expect, it } from 'vitest'
import { temporaryFolder, wlz, wlzProcess, type Ended } from './built.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())
const few = ['--draws', '4', '--seed', 'proef', '--region', 'Twente']
const ask = async (args: readonly string[]) => answered(await wlz(args, { cwd: folder.path }))
const askWorkers = async (args: readonly string[]) =>
  answered(await wlzProcess(args, { cwd: folder.path, env: { WLZ_WORKERS: '2' } }))
const answered = (ended: Ended): Ended => {
  expect(ended.stderr.replace(/^let op: .*\n/gm, '')).toBe('')
  expect(ended.code).toBe(0)
  return ended
}
/** Commands under "Wat nu te proberen" that ask about a region: of Twente, or on purpose of all. */
const expectSameRegion = (stdout: string) => {
  const commands = stdout.match(/^ {4}wlz (?!explain).*$/gm) ?? []
  expect(commands.filter((command) => command.match(/--region/g)?.length !== 1)).toEqual([])
  expect(commands.some((command) => command.includes(' --region Twente'))).toBe(true)
}
const json = <T>({ stdout }: Ended) => JSON.parse(stdout) as T

describe('enough draws', () => {
  const until = (share: string, ...args: string[]) => [
    'run',
    'basispad',
    '--region',
    'Twente',
    '--indicator',
    'wlz.indicated',
    '--seed',
    'proef',
    '--until',
    share,
    ...args,
  ]

  it('stops when the answer stands still, with the bytes of that many draws, and says so', async () => {
    const found = await wlz(until('2%', '--format', 'json'))
    expect(found.code).toBe(0)
    const { draws } = json<RunResult>(found).run
    expect(found.stderr).toContain(`gestopt bij ${draws} doorrekeningen`)
    const same = await wlz([
      'run',
      'basispad',
      '--region',
      'Twente',
      '--indicator',
      'wlz.indicated',
      '--seed',
      'proef',
      '--draws',
      String(draws),
      '--format',
      'json',
    ])
    expect(found.bytes.equals(same.bytes)).toBe(true)
  })

  it('says when the most draws were not enough, and refuses what is no share', async () => {
    const { stderr, code } = await wlz(until('0.0001', '--draws', '64', '--format', 'json'))
    expect([code, stderr.split('\n')[0]]).toEqual([
      0,
      'let op: 64 doorrekeningen zijn te weinig om te weten hoe ver gemiddelden nog bewegen (gevraagd 0,01%); geef met --draws een hoger maximum',
    ])
    const twice = await wlz(until('0.0001', '--draws', '128', '--format', 'json'))
    expect(twice.stderr).toMatch(/^let op: met 128 doorrekeningen bewegen gemiddelden nog [\d,]+%, meer dan .* 0,01%;/)
    for (const share of ['veel', '0', '80%', '-1%']) {
      const refused = await wlz(until(share))
      expect([refused.code, refused.stderr], share).toEqual([
        2,
        expect.stringContaining('schrijf 0,01% tot en met 50%'),
      ])
    }
  })

  it('tells the error of every headline', async () => {
    const { stdout } = await ask(['run', 'basispad', ...few])
    const errors = stdout.slice(stdout.indexOf('± 2030'), stdout.indexOf('De drie'))
    for (const label of ['Mensen met indicatie', 'Wachtenden op verblijf', 'Uitgaven Wlz', 'Belasting per mogelijke'])
      expect(errors).toContain(label)
    expect(await ask(['compare', 'basispad', 'arbeidsmarkt', ...few]).then((ended) => ended.stdout)).toContain('± 2040')
  })
})

describe('waterfall of causes', () => {
  it('draws how the difference builds up, and its total is the difference', async () => {
    const args = ['compare', 'basispad', 'capaciteit', ...few, '--indicator', 'waiting.total']
    const { stdout } = await ask([...args, '--shares'])
    expect(stdout).toContain('opbouw van het verschil in 2040')
    const total = /^samen +[█░│ ]+ ([+-][\d.]+)$/m.exec(stdout)![1]
    expect(stdout).toMatch(new RegExp(`^Wachtenden op verblijf +\\S+ +${total!.replace('+', '\\+')} `, 'm'))
  })
})

describe('tipping', () => {
  const norms = ['--norm', 'waiting.beyondNorm<=2x', '--norm', 'zorgplicht.passend']
  const tipping = ['tipping', 'basispad', 'arbeidsmarkt', ...few, ...norms]

  it('gives one object for a region, the same for any number of workers', async () => {
    const asked = [...tipping, '--format', 'json']
    const [none, two] = [await ask(asked), await askWorkers(asked)]
    expect(two.bytes.equals(none.bytes)).toBe(true)
    const result = json<TippingResult>(none)
    expect(result.schema).toBe('wlz-tipping/1')
    expect(result.run).toMatchObject({ region: '5505', draws: 4, seed: 'proef', stay: 2 })
    expect(result.scenarios.map(({ scenario }) => scenario)).toEqual(['basispad', 'arbeidsmarkt'])
    for (const { norms: found } of result.scenarios)
      for (const { first, by, never } of found) {
        expect(first.reduce((sum, share) => sum + share, 0) + never).toBeCloseTo(1, 12)
        expect(by).toEqual(by.toSorted((a, b) => a - b))
      }
  })

  it('writes the rows of the JSON as CSV', async () => {
    await ask([...tipping, '--out', 'kantelpunten.csv'])
    const [header, ...lines] = readFileSync(join(folder.path, 'kantelpunten.csv'), 'utf8').trim().split('\n')
    expect(header!.split(',').slice(0, 6)).toEqual(['base', 'scenario', 'region', 'year', 'norm', 'indicator'])
    expect(lines).toHaveLength(2 * 2 * 27)
    expect(lines[0]).toContain('basispad,basispad,5505,2024,waiting.beyondNorm<=2x,waiting.beyondNorm,')
  })

  it('answers in words, on lines that fit a screen, with a strip of one character a year', async () => {
    const { stdout } = await ask(tipping)
    expect(stdout).toContain('Wachtenden boven de treeknorm: ten hoogste 2 keer 2024')
    expect(stdout).toMatch(/^basispad +[·░▒▓█]{27} /m)
    expect(stdout).toMatch(/arbeidsmarkt (schuift het jaar op|verschuift het jaar niet)/)
    expectSameRegion(stdout)
    expect(stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith('    wlz'))).toEqual([])
    const { stdout: english } = await ask([...tipping, '--lang', 'en'])
    expect(english).toContain('In which year does a norm first fail, and stay failed for at least 2 years?')
  })

  it('refuses every fault at once', async () => {
    const { code, stderr, stdout } = await wlz([
      'tipping',
      'basispd',
      '--norm',
      'waiting.totl<=3',
      '--norm',
      'waiting.total',
      '--stay',
      '0',
      '--region',
      'Twnte',
    ])
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(5)
    for (const fact of ['basispad', 'waiting.total', 'waiting.beyondNorm<=2x', '--stay', 'Twente'])
      expect(stderr).toContain(fact)
  })
})

describe('sensitivity', () => {
  const small = [
    '--region',
    'Twente',
    '--indicator',
    'population.80plus',
    '--trajectories',
    '2',
    '--keep',
    '2',
    '--rows',
    '16',
    '--seed',
    'proef',
  ]

  it('ranks what matters, the same for any number of workers, and keeps it as CSV', async () => {
    const args = ['sensitivity', 'basispad', ...small]
    const asked = [...args, '--format', 'json']
    const [none, two] = [await ask(asked), await askWorkers(asked)]
    expect(two.bytes.equals(none.bytes)).toBe(true)
    const result = json<SensitivityResult>(none)
    expect(result).toMatchObject({ schema: 'wlz-sensitivity/1', run: { region: '5505', year: 2040, against: null } })
    expect(result.inputs[0]!.id).toBe('world.levensduur')
    const { stdout } = await ask([...args, '--format', 'csv'])
    expect(stdout.trim().split('\n')).toHaveLength(1 + result.inputs.length + 1)
  })

  it('says in words what decides, and refuses what it cannot do', async () => {
    const { stdout } = await ask(['sensitivity', 'basispad', ...small])
    expect(stdout).toMatch(/Het meest bepalend is "[^"]+":\s+\d+%/)
    expectSameRegion(stdout)
    expect(stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith('    wlz'))).toEqual([])
    const { code, stderr } = await wlz(['sensitivity', 'basispad', '--year', '2100', '--keep', '0', '--rows', 'x'])
    expect([code, stderr.trim().split('\n').length]).toEqual([2, 3])
  })
})

describe('discover', () => {
  const args = [
    'discover',
    'basispad',
    '--region',
    'Twente',
    '--draws',
    '128',
    '--seed',
    'proef',
    '--norm',
    'population.80plus<=1.7x',
    '--year',
    '2045',
  ]

  it('finds the circumstances, in JSON, rows and words', async () => {
    const result = json<DiscoverResult>(await ask([...args, '--format', 'json']))
    expect(result).toMatchObject({
      schema: 'wlz-discover/1',
      norm: 'population.80plus<=1.7x',
      run: { region: '5505', year: 2045 },
    })
    expect(result.box!.limits.map(({ id }) => id)).toContain('world.levensduur')
    const { stdout: rows } = await ask([...args, '--format', 'csv'])
    expect(rows.trim().split('\n')).toHaveLength(1 + result.box!.limits.length)
    const { stdout } = await ask(args)
    expect(stdout).toContain('Dit plan faalt vooral als alles hieronder tegelijk geldt:')
    expect(stdout).toMatch(/- Levensduur: in de hoogste \d+% van het bereik/)
    expectSameRegion(stdout)
    expect(stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith('    wlz'))).toEqual([])
  })
})

describe('information', () => {
  const args = ['information', 'basispad', 'capaciteit', '--region', 'Twente', '--draws', '64', '--seed', 'proef']

  it('says what knowing is worth, in JSON and in words', async () => {
    const result = json<InformationResult>(await ask([...args, '--format', 'json']))
    expect(result).toMatchObject({ schema: 'wlz-information/1', indicator: { id: 'cost.total', better: 'low' } })
    const { stdout } = await ask(args)
    expect(stdout.replace(/\s+/g, ' ')).toContain(`valt de keuze op ${result.best}.`)
    expectSameRegion(stdout)
    expect(stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith('    wlz'))).toEqual([])
    expect((await wlz([...args, '--indicator', 'wlz.indicated'])).code).toBe(2)
    for (const draws of ['1', '8']) {
      const { stdout } = await wlz(['information', 'basispad', 'capaciteit', '--region', 'Twente', '--draws', draws])
      expect(stdout).toContain(`Te weinig doorrekeningen (${draws})`)
      expect(stdout).not.toMatch(/niet waard|Geen enkel los cijfer/)
    }
    expect((await wlz(['information', 'basispad'])).code).toBe(2)
  })
})

describe('plan', () => {
  const args = [
    'plan',
    'basispad',
    'krapte-arbeidsmarkt',
    '--region',
    'Twente',
    '--draws',
    '16',
    '--seed',
    'proef',
    '--year',
    '2030',
  ]
  const levers = ['--lever', 'langer-thuis=0.2', '--lever', 'behoud=0.01,0.02']

  it('names a package, a frontier and regret, in JSON and in words', async () => {
    const result = json<PackageSearchResult>(await ask([...args, ...levers, '--chance', '1%', '--format', 'json']))
    expect(result).toMatchObject({
      schema: 'wlz-plan/1',
      run: { combinations: 6, tried: 6, norms: ['waiting.beyondNorm<=2x'] },
    })
    expect(result.smallest!.settings).toEqual([])
    expect(result.robust[0]!.worlds.map(({ scenario }) => scenario)).toEqual(['basispad', 'krapte-arbeidsmarkt'])
    const { stdout } = await ask([...args, ...levers, '--chance', '99%'])
    expectSameRegion(stdout)
    expect(stdout).toContain('Pakketten die door geen ander')
    expect(stdout).toContain('Alle 6 combinaties zijn doorgerekend')
    expect(stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith('    wlz'))).toEqual([])
  })

  it('refuses every fault at once', async () => {
    const { code, stderr } = await wlz([...args, '--lever', 'langer-tuis=1', '--lever', 'behoud=9', '--chance', '200%'])
    expect(code).toBe(2)
    for (const fact of ['langer-thuis', 'behoud=9', '--chance']) expect(stderr).toContain(fact)
  })
})
