import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CompareResult } from '@wlz/study'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder, wlz, wlzProcess } from './built.ts'

const folder = temporaryFolder()
const cwd = folder.path
const scenario = (parent: string, rest = '') => `schema: 1\ntitle: Proef\nextends: ${parent}\nwhy: proef\n${rest}`
const file = (name: string, text: string) => writeFileSync(join(cwd, name), text)
const few = ['--region', 'Twente', '--draws', '2', '--indicator', 'cost.wlz']
afterAll(() => folder.remove())

beforeAll(() => {
  file('ouder.yml', scenario('basispad', 'levers: { langer-thuis: 0.1 }\n'))
  file('kind-van-yml.yaml', scenario('ouder'))
  file('preventie.yaml', scenario('basispad', 'levers: { langer-thuis: 0.2 }\n'))
  file('van-preventie.yaml', scenario('preventie'))
  file('plan.yaml', 'schema: 1\ntitle: T\nwhy: W\nsets: [{ name: a, list: [{ langer-thuis: 0.1 }] }]\n')
  for (const name of ['a', 'b']) {
    mkdirSync(join(cwd, name))
    file(`${name}/plan.yaml`, scenario('basispad', `levers: { langer-thuis: ${name === 'a' ? 0.1 : 0.2} }\n`))
  }
})

describe('a name that can be two files', () => {
  it('finds a parent that ends in .yml, and a scenario by its bare name', async () => {
    for (const name of ['kind-van-yml.yaml', 'kind-van-yml', 'ouder'])
      expect(await wlz(['validate', name], { cwd })).toMatchObject({ code: 0, stderr: '' })
  })

  it('is the shipped scenario, and the own one beside it is told', async () => {
    const shipped = await wlz(['run', 'preventie', ...few, '--format', 'json'], { cwd })
    expect(shipped.stderr).toBe(
      'let op: preventie is hier het meegeleverde; preventie.yaml staat ernaast en is niet gelezen: noem ./preventie.yaml als dat bedoeld is\n',
    )
    const child = await wlz(['run', 'van-preventie.yaml', ...few, '--format', 'json'], { cwd })
    expect(child.stderr).toBe(
      'let op: extends wijst naar preventie.yaml, niet naar het meegeleverde scenario met die naam\n',
    )
    expect((await wlz(['run', './preventie.yaml', ...few, '--format', 'json'], { cwd })).stderr).toBe('')
  })

  it('gets its folder in a comparison, so that results can be told apart', async () => {
    const { stdout } = await wlz(
      [
        'compare',
        'basispad',
        'a/plan.yaml',
        'b/plan.yaml',
        'preventie',
        './preventie.yaml',
        ...few,
        '--quiet',
        '--format',
        'json',
      ],
      { cwd },
    )
    const { others } = JSON.parse(stdout) as CompareResult
    expect(others.map((other) => other.scenario)).toEqual([
      'a/plan',
      'b/plan',
      'preventie',
      expect.stringMatching(/\/preventie$/),
    ])
  })

  it('is a plan where a scenario is wanted, or the other way round: told, with the command', async () => {
    const plan = await wlz(['run', './plan.yaml'], { cwd })
    expect(plan).toMatchObject({
      code: 2,
      stderr: 'fout: ./plan.yaml is een batchplan, geen scenario; reken het door met wlz batch ./plan.yaml\n',
    })
    for (const name of ['basispad', './preventie.yaml']) {
      const { code, stderr } = await wlz(['batch', name], { cwd })
      expect({ code, stderr }).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/^fout: .* is een scenario, geen batchplan; .*wlz run .*\n$/) as string,
      })
    }
  })
})

describe('a scenario that is no file of its own', () => {
  it.each([
    ['a dash', ['validate', '-']],
    ['standard input as a path', ['validate', '/dev/stdin']],
  ])('is read from %s', async (_, args) => {
    expect(await wlzProcess(args, { cwd, shell: '< preventie.yaml' })).toMatchObject({ code: 0, stderr: '' })
    expect((await wlzProcess(args, { cwd, shell: '<<< "schema: 2"' })).code).toBe(2)
    expect(await wlzProcess(args, { cwd, shell: '< <(sleep 0.2; cat preventie.yaml)' })).toMatchObject({
      code: 0,
      stderr: '',
    })
  })

  it('is read from another command, and run', async () => {
    expect(await wlzProcess(['validate'], { cwd, shell: '<(cat preventie.yaml)' })).toMatchObject({
      code: 0,
      stderr: '',
    })
    expect(
      await wlzProcess(['run', '-', ...few, '--format', 'json'], { cwd, shell: '< preventie.yaml' }),
    ).toMatchObject({
      code: 0,
      stderr: '',
    })
  })
})
