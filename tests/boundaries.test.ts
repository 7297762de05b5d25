import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faulty, sound } from './planted-faults.ts'

const root = resolve(import.meta.dirname, '..')

/** A copy of the repository's lint rules over a tree of a few files, so that a planted fault never stands in the real one. */
let tree = ''
beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'wlz-boundaries-'))
  for (const file of ['.oxlintrc.json', 'tsconfig.base.json', 'tsconfig.json', 'package.json'])
    cpSync(join(root, file), join(tree, file))
  cpSync(join(root, 'scripts/lint'), join(tree, 'scripts/lint'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
  for (const folder of ['packages', 'apps']) {
    for (const name of readdirSync(join(root, folder))) {
      write(`${folder}/${name}/tsconfig.json`, readFileSync(join(root, folder, name, 'tsconfig.json'), 'utf8'))
      write(`${folder}/${name}/src/index.ts`, `export const answer = 42\n`)
    }
  }
})
afterAll(() => rmSync(tree, { recursive: true, force: true }))

function write(file: string, text: string) {
  mkdirSync(dirname(join(tree, file)), { recursive: true })
  writeFileSync(join(tree, file), text)
}

interface Report {
  readonly exit: number | null
  readonly faults: readonly { readonly file: string; readonly rule: string; readonly message: string }[]
}

/** Findings of the linter for the tree with these files planted; they are gone afterwards. */
function lint(planted: readonly (readonly [file: string, text: string])[]): Report {
  for (const [file, text] of planted) write(file, text)
  try {
    const command = [join(root, 'node_modules/oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', '--format=json']
    const oxlint = spawnSync(process.execPath, command, { cwd: tree, encoding: 'utf8' })
    const { diagnostics } = JSON.parse(oxlint.stdout) as {
      diagnostics: readonly { code: string; filename: string; message: string }[]
    }
    const faults = diagnostics.map(({ code, filename, message }) => ({
      file: filename,
      rule: /\((.*)\)/.exec(code)?.[1] ?? code,
      message,
    }))
    return { exit: oxlint.status, faults }
  } finally {
    for (const [file] of planted) rmSync(join(tree, file))
  }
}

describe('the linter', () => {
  it('is green on imports along the arrows and on exact arithmetic', () => {
    expect(lint(sound)).toEqual({ exit: 0, faults: [] })
  })

  let report: Report
  beforeAll(() => {
    report = lint(faulty.map(({ file, text }) => [file, text] as const))
  })

  it('is red on planted faults', () => {
    expect(report.exit).toBe(1)
  })

  it.each(faulty)('refuses by $rule, $why', ({ file, rule, text }) => {
    const found = report.faults.filter((fault) => fault.file === file)
    expect(
      found.map((fault) => fault.rule),
      text,
    ).toEqual([rule])
  })
})
