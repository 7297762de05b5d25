import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Claims about the world outside our data. CBS, CIZ, NZa and ZN publish more than we hold, so we say what we have. */
const banned = [
  /niet (apart |ergens )?(openbaar )?gepubliceerd|niet openbaar|nooit (gepubliceerd|waargenomen|gemeten|geteld)|niet waargenomen/i,
  /(not|never|nowhere|n't)( been| directly)? (published|observed)|never( been)? (measured|counted)|ever measured|no published|none are published/i,
  /niemand (heeft [^.;]{0,40}gemeten|publiceert|telt|meet)|nobody (publishes|counts|observed)|no [^.;]{0,60} (are|were) published/i,
  /geen [^.;|]{0,60} gepubliceerd|no [a-z]+ was published/i,
]

/** Passages that may say so, each with its reason. */
const allowed: readonly (readonly [path: string, text: string, reason: string])[] = [
  ['packages/data/tables/lever_effects.csv', 'no published', 'the words of whoever looked: "no published ... found"'],
  [
    'packages/data/tables/staffing_ratios.csv',
    'no published',
    'the words of whoever looked: "no published ratio found"',
  ],
  ['docs/trust/calibration.md', '| **H', 'rows written from packages/data/history, which is read here'],
]

const filesIn = (folder: string): string[] =>
  readdirSync(resolve(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist', '.turbo', 'test'].includes(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesIn(path)
    return /\.(md|ts|tsx|yaml|csv)$/.test(entry.name) && !entry.name.endsWith('.test.ts') ? [path] : []
  })

it('says "not in our data", not that nobody publishes, observes or measures', () => {
  const found = ['README.md', ...['docs', 'packages', 'apps', 'scenarios'].flatMap(filesIn)].flatMap((path) => {
    // a claim may run over two lines
    const text = readFileSync(resolve(root, path), 'utf8')
    const lines = text.split('\n')
    return lines.flatMap((line, index) => {
      const passage = `${line} ${lines[index + 1]?.trim() ?? ''}`
      const hits = banned.some((claim) => {
        const at = claim.exec(passage)
        return at !== null && at.index < line.length
      })
      return hits && !allowed.some(([file, part]) => file === path && passage.includes(part))
        ? [`${path}:${index + 1}: ${line.trim().slice(0, 160)}`]
        : []
    })
  })
  expect(found).toEqual([])
})

it('allows only passages that are there', () => {
  expect(allowed.filter(([path, text]) => !readFileSync(resolve(root, path), 'utf8').includes(text))).toEqual([])
})
