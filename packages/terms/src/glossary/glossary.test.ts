import { dutchWords } from '../dutch-words.ts'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { glossary, wordsOfName } from './glossary.ts'

const packages = join(import.meta.dirname, '../../..')
const source = (path: string) => readFileSync(join(packages, path), 'utf8')
const filesOf = (folder: string) =>
  readdirSync(join(packages, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))

/** Text in quotes and templates of a source file, without comments, without keys of objects and without the code inside a template. */
function textOf(code: string): string {
  const found: string[] = []
  // comments, strings (a colon behind one makes it a key), what opens or closes a template or code inside one, and single braces
  const tokens = /\/\*[\s\S]*?\*\/|\/\/.*|'((?:[^'\\\n]|\\.)*)'(:?)|`|\$\{|[{}]|(?:[^`'$/{}\\]|\\.|[$/'])/g
  const nesting: ('template' | 'code' | 'block')[] = []
  for (const [token, quoted, colon] of code.matchAll(tokens)) {
    const inside = nesting.at(-1)
    if (inside === 'template') {
      if (token === '`') nesting.pop()
      else if (token === '${') nesting.push('code')
      else found.push(token)
    } else if (token === '`') nesting.push('template')
    else if (token === '{') nesting.push('block')
    else if (token === '}') nesting.pop()
    else if (quoted !== undefined && colon === '') found.push(` ${quoted} `)
    if (token === '`') found.push(' ')
  }
  return found.join('')
}

/** Words of our word tables in one language, of those that only one app says too. */
const textWords = (language: 'nl' | 'en') =>
  new Set(
    ['terms/src', '../apps/cli/src/words', '../apps/dashboard/src/words']
      .flatMap((folder) => filesOf(`${folder}/${language}`))
      .flatMap(
        (file) =>
          textOf(source(file))
            .toLowerCase()
            .match(/[a-zà-ÿ]{4,}/g) ?? [],
      ),
  )

/** Everything a package exports from any of its files. */
function exportedNames(name: string): string[] {
  return filesOf(`${name}/src`)
    .filter((file) => !/\.(test|bench)\.ts$/.test(file))
    .flatMap((file) =>
      [...source(file).matchAll(/^export (?:declare )?(?:async )?(?:const|function\*?|class|interface|type) (\w+)/gm)].map((match) => match[1]!),
    )
}

/** Words that are spelled alike in both languages, or that our English text happens not to use. */
const spelledAlike = new Set([
  'bridged',
  'budget',
  'data',
  'licences',
  'maximum',
  'minimum',
  'model',
  'moment',
  'norm',
  'pack',
  'plan',
  'score',
  'start',
  'test',
  'type',
  'week',
])

/** Dutch words that stand in a name and are not in the glossary. */
function strangers(names: readonly string[], dutch: ReadonlySet<string>, english: ReadonlySet<string>): string[] {
  const known = new Set(
    glossary.flatMap(({ id, nl }) => [...wordsOfName(id), ...nl.singular.toLowerCase().split(' '), ...nl.plural.toLowerCase().split(' ')]),
  )
  return names.filter((name) =>
    wordsOfName(name).some((word) => dutch.has(word) && !english.has(word) && !known.has(word) && !spelledAlike.has(word)),
  )
}

describe('the glossary', () => {
  const dutch = textWords('nl')
  const english = textWords('en')

  it('explains every Dutch word in a public name', () => {
    const names = ['core', 'data', 'scenario', 'analysis', 'study', 'terms'].flatMap(exportedNames)
    expect(names.length).toBeGreaterThan(100)
    expect(strangers([...new Set(names)], dutch, english)).toEqual([])
  })

  it('notices a Dutch word that nobody explained', () => {
    expect(strangers(['bouwtijdOfPlaces', 'waitingList', 'verblijfPlaces'], dutch, english)).toEqual(['bouwtijdOfPlaces'])
  })

  it('has one entry per term, each with its meaning, source and year', () => {
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length)
    for (const { id, nl, en, meaning, source: from, validFrom } of glossary) {
      expect(id).toMatch(/^[a-z][A-Za-z]*$/)
      expect(
        [nl.singular, nl.plural, en, from].every((text) => text.length > 1),
        id,
      ).toBe(true)
      expect(meaning.length, id).toBeGreaterThan(20)
      expect(validFrom, id).toBeGreaterThanOrEqual(1990)
    }
  })

  it('is what the page says of Dutch words in English', () => {
    for (const [word, meaning] of dutchWords) expect([word, glossary.find(({ id }) => id === word)?.en]).toEqual([word, meaning])
  })
})
