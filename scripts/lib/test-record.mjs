import { relative, sep } from 'node:path'
import { table } from './docs-text.mjs'

/** Counts of a whole run by test file, from vitest's JSON report. */
export const countsByFile = ({ testResults }, root) =>
  testResults
    .map(({ name, assertionResults }) => ({
      file: relative(root, name).split(sep).join('/'),
      passed: assertionResults.filter(({ status }) => status === 'passed').length,
      skipped: assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed').length,
    }))
    .sort((one, two) => (one.file < two.file ? -1 : 1))

/** `packages/core/src/run.test.ts` -> `packages/core`; tests of the repository itself stand in `tests`. */
const partOf = (file) =>
  file
    .split('/')
    .slice(0, file.startsWith('tests/') ? 1 : 2)
    .join('/')

const sum = (rows, key) => rows.reduce((total, row) => total + row[key], 0)
const row = (name, files) => [name, files.length, sum(files, 'passed'), sum(files, 'skipped')]

/** Table of tests and test files, by package. */
export function testsTable(files) {
  const parts = [...new Set(files.map(({ file }) => partOf(file)))].toSorted((a, b) => a.localeCompare(b, 'en'))
  return table(
    ['part', 'test files', 'tests that passed', 'skipped'],
    [
      ...parts.map((part) =>
        row(
          `\`${part}\``,
          files.filter(({ file }) => partOf(file) === part),
        ),
      ),
      row('**all**', files),
    ],
  )
}

/**
 * Table of growth, as ratios to the smallest size of a family: so many times the work, the time and the memory. Times
 * themselves belong to one machine and one day and are left out.
 */
export function growthTable(found) {
  const firstOf = (family) => found.find(({ growth }) => growth === family)
  const ratio = (each, key) => (each[key] / firstOf(each.growth)[key]).toFixed(2)
  return table(
    ['what grows', 'size', 'times the work', 'times the CPU time', 'times the memory'],
    found.map((each) => [each.growth, each.size, ratio(each, 'size'), ratio(each, 'CPU s'), ratio(each, 'MB')]),
  )
}
