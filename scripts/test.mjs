/**
 * `npm test`: set up, then types, lint with the arrows between packages, and every test in one run.
 * All of it runs also when a part fails, so that one call tells everything; the exit code is 1 when any part failed.
 * `npm test -- <file or option>` runs only those tests. Counts of a whole run that passed are kept for docs/test-record.md.
 *
 * WLZ_TEST_REPORT names a file for the counts, as JSON: `{ passed, failed, skipped }`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepRun } from './lib/kept-runs.mjs'
import { bin, root, run, runQuietly } from './lib/repository.mjs'
import { countTests } from './lib/count-tests.mjs'
import { countsByFile } from './lib/test-record.mjs'
import { setUp } from './setup.mjs'
import { types } from './typecheck.mjs'

function lint() {
  const { code, output } = runQuietly(bin('oxlint'), ['--type-aware', '--deny-warnings'])
  if (code !== 0) console.log(output)
  return code === 0
}

function step(name, check) {
  const holds = check()
  console.log(`${holds ? '✓' : '✗'} ${name}`)
  return holds ? 0 : 1
}

async function tests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'wlz-test-'))
  const report = join(folder, 'report.json')
  try {
    const code = await run(bin('vitest'), [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ])
    const counts = countTests(report, code)
    if (args.length === 0 && counts.failed === 0)
      keepRun('tests', countsByFile(JSON.parse(readFileSync(report, 'utf8')), root))
    return counts
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const args = process.argv.slice(2)
setUp()
const faults = args.length > 0 ? 0 : step('types', types) + step('lint', lint)
const counts = await tests(args)
const total = { ...counts, failed: counts.failed + faults }
if (process.env.WLZ_TEST_REPORT) writeFileSync(process.env.WLZ_TEST_REPORT, JSON.stringify(total))
if (faults > 0) console.log('✗ types or lint failed: see above the tests')
process.exitCode = total.failed > 0 ? 1 : 0
