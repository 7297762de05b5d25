import { describe, expect, it } from 'vitest'
import { countsByFile, growthTable, testsTable } from '../scripts/lib/test-record.mjs'
import { recordPage } from '../scripts/refresh/test-record.mjs'

const tests = (...statuses: string[]) => statuses.map((status) => ({ status }))
const report = {
  testResults: [
    { name: '/repo/tests/docs.test.ts', assertionResults: tests('passed') },
    { name: '/repo/packages/core/src/run.test.ts', assertionResults: tests('passed', 'passed', 'pending') },
    { name: '/repo/packages/core/test/bounds.test.ts', assertionResults: tests('passed', 'todo') },
    { name: '/repo/apps/cli/test/run.test.ts', assertionResults: tests('skipped', 'failed') },
  ],
}
const files = countsByFile(report, '/repo')
const growth = [
  { growth: 'draws', size: 1_000, 'CPU s': 4, MB: 200 },
  { growth: 'draws', size: 4_000, 'CPU s': 10, MB: 300 },
  { growth: 'regions', size: 2, 'CPU s': 1, MB: 50 },
]

describe('the record of the tests', () => {
  it('counts files and tests by package, with those of the repository itself and all together', () => {
    expect(testsTable(files).split('\n').slice(2)).toEqual([
      '| `apps/cli` | 1 | 0 | 1 |',
      '| `packages/core` | 2 | 3 | 2 |',
      '| `tests` | 1 | 1 | 0 |',
      '| **all** | 4 | 4 | 3 |',
    ])
  })

  it('shows growth as ratios to the smallest size of each family', () => {
    expect(growthTable(growth).split('\n').slice(2)).toEqual([
      '| draws | 1000 | 1.00 | 1.00 | 1.00 |',
      '| draws | 4000 | 4.00 | 2.50 | 1.50 |',
      '| regions | 2 | 1.00 | 1.00 | 1.00 |',
    ])
  })

  it('leaves a table as it is where no run was kept', () => {
    const page = ['tests', 'growth'].map((name) => `<!-- ${name}: begin -->\n\nold\n\n<!-- ${name}: end -->`).join('\n')
    expect(recordPage(page, {})).toBe(page)
    const half = recordPage(page, { tests: files })
    expect(half).toContain('| **all** | 4 | 4 | 3 |')
    expect(half).toContain('<!-- growth: begin -->\n\nold')
    expect(recordPage(page, { tests: files, growth })).not.toContain('old')
  })
})
