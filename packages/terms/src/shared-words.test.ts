import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { factWords, ownFaultWords, resultWords, trustWords } from './shared-words.ts'

const root = join(import.meta.dirname, '../../..')

/** Every name in the code of some folders, but for their tables of words. */
function namesIn(folders: readonly string[]): Set<string> {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/^words\/(nl|en)\b|\.test\./.test(file))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  )
  return new Set(files.flatMap((text) => text.match(/\w+/g) ?? []))
}

it('holds words that both apps say, alone or through what explains an id to both', () => {
  const inCli = namesIn(['apps/cli/src', 'packages/explain/src'])
  const inPage = namesIn(['apps/dashboard/src', 'packages/explain/src'])
  const tables = [factWords('nl'), ownFaultWords('nl'), resultWords('nl'), trustWords('nl')]
  const ofOne = tables.flatMap((table) => Object.keys(table).filter((key) => !inCli.has(key) || !inPage.has(key)))
  expect(ofOne).toEqual([])
})
