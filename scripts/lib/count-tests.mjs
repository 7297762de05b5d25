import { existsSync, readFileSync } from 'node:fs'

/**
 * Counts from vitest's JSON report. A file that could not be loaded has no tests of its own and counts as one failure;
 * so does a run that ended badly without a failed test (an unhandled error, a crash before the report).
 */
export function countTests(report, exitCode) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const result = JSON.parse(readFileSync(report, 'utf8'))
  const unloaded = result.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  )
  const failed = result.numFailedTests + unloaded.length
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  }
}
