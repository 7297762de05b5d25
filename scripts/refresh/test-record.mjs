import { withBlock } from '../lib/docs-text.mjs'
import { keptRun } from '../lib/kept-runs.mjs'
import { growthTable, testsTable } from '../lib/test-record.mjs'

const page = 'docs/test-record.md'

/**
 * The record of the tests and of growth. It is made of what the last whole `npm test` and `npm run bench -- growth` on this
 * machine left behind, because a count of tests that passed cannot be derived from the sources. Where nothing was left
 * the page stays as it is. It is not among the cheap checks: continuous integration has no such run to compare with.
 */
export const testRecord = {
  name: 'record',
  what: `tables of ${page}, from the last whole npm test and bench of growth on this machine`,
  isCheap: false,
  makes: [],
  blocks: [page],
  texts: (files) => ({ [page]: recordPage(files.read(page), { tests: keptRun('tests'), growth: keptRun('growth') }) }),
}

/**
 * The page with the tables of the runs that there are.
 *
 * @param {string} text
 * @param {{ tests?: readonly object[], growth?: readonly object[] }} runs
 */
export function recordPage(text, { tests, growth }) {
  const counted = tests === undefined ? text : withBlock(text, 'tests', testsTable(tests))
  return growth === undefined ? counted : withBlock(counted, 'growth', growthTable(growth))
}
