import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countTests } from '../scripts/lib/count-tests.mjs'

const folder = mkdtempSync(join(tmpdir(), 'wlz-count-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface File {
  readonly status: 'passed' | 'failed'
  readonly tests: readonly ('passed' | 'failed')[]
}

function count(files: readonly File[], exitCode: number) {
  const tests = files.flatMap((file) => file.tests)
  const report = join(folder, 'report.json')
  const number = (status: string) => tests.filter((test) => test === status).length
  writeFileSync(
    report,
    JSON.stringify({
      numPassedTests: number('passed'),
      numFailedTests: number('failed'),
      numPendingTests: 2,
      numTodoTests: 0,
      testResults: files.map((file) => ({
        status: file.status,
        assertionResults: file.tests.map((status) => ({ status })),
      })),
    }),
  )
  return countTests(report, exitCode)
}

describe('the counts under a test run', () => {
  it('are those of the report', () => {
    expect(count([{ status: 'passed', tests: ['passed', 'passed'] }], 0)).toEqual({ passed: 2, failed: 0, skipped: 2 })
    expect(count([{ status: 'failed', tests: ['passed', 'failed'] }], 1)).toEqual({ passed: 1, failed: 1, skipped: 2 })
  })

  it('count a file that could not be loaded', () => {
    expect(
      count(
        [
          { status: 'passed', tests: ['passed'] },
          { status: 'failed', tests: [] },
        ],
        1,
      ),
    ).toMatchObject({ passed: 1, failed: 1 })
  })

  it('are never green when the run was not', () => {
    expect(count([{ status: 'passed', tests: ['passed'] }], 1)).toMatchObject({ passed: 1, failed: 1 })
    expect(countTests(join(folder, 'absent.json'), 0)).toMatchObject({ passed: 0, failed: 1 })
  })
})
