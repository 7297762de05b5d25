import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadWords, pageWords } from './page-words.ts'

/** Every text of a tree of words by its path; of a function what it makes of plain arguments. */
function texts(words: object, path = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(words) as [string, unknown][]) {
    const here = `${path}/${key}`
    if (typeof value === 'string') found.set(here, value)
    else if (typeof value === 'function')
      found.set(here, String((value as (...args: unknown[]) => unknown)(...Array.from({ length: value.length }, (_, at) => at + 2))))
    else for (const [inner, text] of texts(value as object, here)) found.set(inner, text)
  }
  return found
}

await loadWords('en')
const [nl, en] = [texts(pageWords('nl')), texts(pageWords('en'))]

it('has every text in both languages', () => {
  expect([...en.keys()].sort()).toEqual([...nl.keys()].sort())
  for (const all of [nl, en]) for (const [key, text] of all) expect(text.trim(), key).not.toBe('')
})

it('has no sentence that was left in the other language', () => {
  expect([...nl].filter(([key, text]) => text.length > 24 && en.get(key) === text)).toEqual([])
})

it('uses everything that a text is given', () => {
  const given = (text: string) => text.match(/\b[2-9]\b/g)?.sort()
  const countsOfItsOwn = /van de 10|out of 10|in 8|8 van|8 out|9 /
  const uneven = [...nl].filter(([key, text]) => !countsOfItsOwn.test(text) && given(text)?.join() !== given(en.get(key)!)?.join())
  expect(uneven).toEqual([])
  expect([...nl, ...en].filter(([, text]) => text.includes('undefined'))).toEqual([])
})

it('says every text somewhere', () => {
  const source = join(import.meta.dirname, '..')
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/^words\/(nl|en)\b|\.test\./.test(file))
    .map((file) => readFileSync(join(source, file), 'utf8'))
  const code = files.join('\n')
  const names = new Set(code.match(/[\w-]+/g) ?? [])
  expect([...nl.keys()].filter((path) => !names.has(path.split('/').at(-1)!))).toEqual([])
})
