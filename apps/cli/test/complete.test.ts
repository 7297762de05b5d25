import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { patience } from '../../../tests/lib/patience.ts'
import { temporaryFolder, wlz, wlzProcess } from './built.ts'

const folder = temporaryFolder()
const inFolder = (...names: string[]) => join(folder.path, ...names)
const scenario = 'schema: 1\ntitle: Proef\nextends: basispad\nwhy: proef\n'
afterAll(() => folder.remove())

const hostile = [
  '$(touch a)',
  '`touch b`',
  '$(touch c).yaml',
  "d'; touch e; '.yaml",
  'f"; touch g; ".yaml',
  'met spatie.yaml',
]
beforeAll(async () => {
  for (const name of hostile) writeFileSync(inFolder(name), scenario)
  const { stdout } = await wlzProcess(['complete', 'bash'])
  writeFileSync(inFolder('.rc'), `${stdout}\nHISTFILE=\nwlz() { printf 'ARGUMENT=%s\\n' "$@" >> .told; }\n`)
  writeFileSync(inFolder('eigen cijfers.csv'), '')
  mkdirSync(inFolder('mijn map'))
  writeFileSync(inFolder('mijn map', 'plan.yaml'), scenario)
})

const has = (shell: string) => spawnSync(shell, ['--version']).status === 0
const left = () => readdirSync(folder.path).sort()

/** Arguments that were written down by what stands for `wlz`. */
const told = () =>
  readFileSync(inFolder('.told'), 'utf8')
    .split('\n')
    .flatMap((line) => (line.startsWith('ARGUMENT=') ? [line.slice('ARGUMENT='.length)] : []))

/** Arguments that `wlz` gets when these keys are pressed in bash, which is interactive and has no package of completions. */
function typed(keys: string): string[] {
  writeFileSync(inFolder('.told'), '')
  spawnSync('bash', ['--rcfile', '.rc', '-i'], {
    cwd: folder.path,
    input: `${keys}\nexit\n`,
    encoding: 'utf8',
    env: { ...process.env, INPUTRC: '/dev/null', TERM: 'dumb' },
  })
  return told()
}

describe('completion in bash', () => {
  it.each([
    ['a command', 'wlz compa\tx', ['compare', 'x']],
    ['an option', 'wlz run basispad --reg\tx', ['run', 'basispad', '--region', 'x']],
    [
      'a region with a space',
      'wlz run basispad --region Zuid-Holland\\ \t',
      ['run', 'basispad', '--region', 'Zuid-Holland Noord'],
    ],
    ['a region after an equals sign', 'wlz run --region=Twen\tx', ['run', '--region=Twente', 'x']],
    ['a region in a quote', "wlz run --region 'zuid-holland n\t", ['run', '--region', 'Zuid-Holland Noord']],
    ['a region with an apostrophe', "wlz run --region \\'t\t", ['run', '--region', "'t Gooi"]],
    ['a code of a region', 'wlz run --region 5505\tx', ['run', '--region', '5505', 'x']],
    ['an assumption', 'wlz explain A68\tx', ['explain', 'A68', 'x']],
    ['a lever before its value', 'wlz plan --lever langer\t0.1', ['plan', '--lever', 'langer-thuis=0.1']],
    ['a parameter', 'wlz run --set money.disc\t0.03', ['run', '--set', 'money.discount=0.03']],
    ['a scenario', 'wlz run krap\tx', ['run', 'krapte-arbeidsmarkt', 'x']],
    ['a file with a space', 'wlz run met\tx', ['run', 'met spatie.yaml', 'x']],
    ['a file in a folder', 'wlz run ./mijn\tpl\tx', ['run', './mijn map/plan.yaml', 'x']],
    ['a file in double quotes', 'wlz run "met\t x', ['run', 'met spatie.yaml', 'x']],
    ['a table of own figures', 'wlz run basispad --own eig\tx', ['run', 'basispad', '--own', 'eigen cijfers.csv', 'x']],
    ['the folder of a batch', 'wlz query vraag mij\tx', ['query', 'vraag', 'mijn map/x']],
  ])('finds %s', (_, keys, told) => {
    expect(typed(keys)).toEqual(told)
  })

  it.each([
    ['in the line', 'wlz explain $(touch a-in-line) wait\t\x15'],
    ['in the word at the cursor', 'wlz explain $(touch a-in-line)\t\t\x15'],
    ['in double quotes', 'wlz run "$(touch a-in-line)\t\t\x15'],
    ['in back quotes', 'wlz run `touch a-in-line`\t\t\x15'],
    ['as an option', 'wlz run --region=$(touch a-in-line)\t\t\x15'],
  ])('runs nothing %s', (_, keys) => {
    typed(keys)
    expect(left()).not.toContain('a-in-line')
  })

  it.each([
    ['$(touch a)', 'wlz run x --own \\$\\(touch\\ a\t'],
    ['$(touch a)', 'wlz run x --own "\\$(touch a\t'],
    ['$(touch c).yaml', "wlz run x --own '$(touch c\t"],
    ['`touch b`', 'wlz run x --own \\`\t'],
    ["d'; touch e; '.yaml", 'wlz run x --own d\t'],
    ['f"; touch g; ".yaml', "wlz run x --own 'f\t"],
    ['$(touch c).yaml', 'wlz run \\$\t'],
  ])('gives a file named %s as that name, by %j', (name, keys) => {
    expect(typed(keys).at(-1)).toBe(name)
    expect(left().filter((each) => ['a', 'b', 'c', 'e', 'g'].includes(each))).toEqual([])
  })
})

it('has a script for three shells, and says which when another is asked', async () => {
  for (const shell of ['bash', 'zsh', 'fish']) expect((await wlz(['complete', shell])).stdout).not.toContain('eval')
  const { code, stderr } = await wlz(['complete', 'powershel'])
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('bash, zsh, fish') as string })
})

describe('completion in other shells', () => {
  it.skipIf(!has('fish'))('offers the same in fish, and runs nothing', async () => {
    const { stdout } = await wlzProcess(['complete', 'fish'])
    writeFileSync(inFolder('.fish'), stdout)
    const offered = (line: string) => {
      const asked = spawnSync('fish', ['--no-config', '-c', 'source .fish; complete -C $argv[1]', line], {
        cwd: folder.path,
        encoding: 'utf8',
      })
      return asked.stdout.split('\n').map((each) => each.split('\t')[0])
    }
    expect(offered('wlz run --region Zuid')).toContain('Zuid-Holland Noord')
    expect(offered('wlz run --region=Zuid-H')).toContain('--region=Zuid-Holland Noord')
    expect(offered('wlz run ./')).toContain('./$(touch c).yaml')
    offered('wlz run (touch a-in-line) ')
    offered('wlz run "$(touch a-in-line)')
    expect(left()).not.toContain('a-in-line')
  })

  it.skipIf(!has('zsh'))('offers the same in zsh, and runs nothing', async () => {
    const { stdout } = await wlzProcess(['complete', 'zsh'])
    writeFileSync(inFolder('.zcomplete'), stdout)
    writeFileSync(inFolder('.zasked'), zshAsked)
    const asked = (keys: string, most = 1_000) => {
      writeFileSync(inFolder('.told'), '')
      spawnSync('zsh', ['-f', '.zasked', keys, String(most)], {
        cwd: folder.path,
        encoding: 'utf8',
        timeout: patience.step,
      })
      return told()
    }
    expect(asked('wlz run --region Zuid-Holland\\ \t')).toEqual(['run', '--region', 'Zuid-Holland Noord'])
    expect(asked('wlz run --region=Twen\t')).toEqual(['run', '--region=Twente'])
    expect(asked('wlz run met\t')).toEqual(['run', 'met spatie.yaml'])
    expect(asked('wlz plan --lever langer\t0.1')).toEqual(['plan', '--lever', 'langer-thuis=0.1'])
    expect(asked('wlz run \\$\\(touch\\ c\t')).toEqual(['run', '$(touch c).yaml'])
    asked('wlz explain $(touch a-in-line) wait\t\x15', 60)
    expect(left()).not.toContain('a-in-line')
  })
})

/** A zsh with a line editor inside a zsh: types the keys given and ends when something was told, or after so many looks. */
const zshAsked = `zmodload zsh/zpty
zpty -b inner zsh -f -i
zpty -w inner 'PS1=; autoload -Uz compinit; compinit -u -D; source ./.zcomplete; wlz() { printf "ARGUMENT=%s\\n" "$@" >> .told; }; print READY'
until zpty -r -t inner line '*READY*'; do sleep 0.05; done
zpty -w inner "$1"
integer tries=0
sleep 0.3
until [[ -s .told ]] || (( tries++ > $2 )); do zpty -r -t inner line; sleep 0.05; done
zpty -d inner
`
