import { languages } from '@wlz/terms'
import { describe, expect, it } from 'vitest'
import { commands } from '../commands/all.ts'
import { buildProgram } from '../commands/program.ts'
import { candidatesFor } from '../complete/candidates.ts'
import { flagOf } from './declaration.ts'

describe('a declaration', () => {
  it('names its flags', () => {
    expect(['dryRun', 'draws'].map(flagOf)).toEqual(['--dry-run', '--draws'])
  })

  it.each(languages)('is all that parser and completion know of a command (%s)', (language) => {
    const program = buildProgram(language)
    expect(program.commands.map((command) => command.name())).toEqual(commands.map(({ name }) => name))
    for (const { name, options, arguments: rows = [] } of commands) {
      const command = program.commands.find((each) => each.name() === name)!
      const flags = Object.keys(options).map(flagOf)
      expect(command.options.map(({ long }) => long)).toEqual(flags)
      expect(command.registeredArguments).toHaveLength(rows.length)
      expect(candidatesFor([name], '--', language).map(({ value }) => value)).toEqual([...flags, '--help'])
      for (const { description } of command.options) expect(description).toMatch(/\w/)
    }
  })
})
