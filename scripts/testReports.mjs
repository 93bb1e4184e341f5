import { readFile } from 'node:fs/promises'

/**
 * @typedef {{ passed: number, failed: number, skipped: string[] }} Counts
 *   `skipped` holds the names of the tests, so that none goes unnoticed.
 */

/**
 * @param {string} path a report of vitest's JSON reporter
 * @returns {Promise<Counts>}
 */
export async function readVitestReport(path) {
  const report = await readReport(path)
  const files = report?.testResults ?? []
  const tests = files.flatMap((file) => file.assertionResults)
  // A file that cannot be loaded has no tests to fail, and must not pass for that.
  const unloaded = files.filter((file) => file.status === 'failed' && !hasFailed(file))
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter((test) => test.status === 'failed').length + unloaded.length,
    skipped: tests
      .filter((test) => test.status !== 'passed' && test.status !== 'failed')
      .map((test) => test.fullName),
  }
}

function hasFailed(file) {
  return file.assertionResults.some((test) => test.status === 'failed')
}

/**
 * @param {string} path a report of Playwright's JSON reporter
 * @returns {Promise<Counts>}
 */
export async function readPlaywrightReport(path) {
  const report = await readReport(path)
  const tests = (report?.suites ?? []).flatMap(testsIn)
  const count = (status) => tests.filter((test) => test.status === status).length
  return {
    passed: count('expected'),
    failed: count('unexpected') + count('flaky'),
    skipped: tests.filter((test) => test.status === 'skipped').map((test) => test.title),
  }
}

function testsIn(suite) {
  const own = suite.specs.flatMap(({ title, tests }) =>
    tests.map(({ status }) => ({ title, status })),
  )
  return [...own, ...(suite.suites ?? []).flatMap(testsIn)]
}

/** Null when the tests ended before they could write one. */
async function readReport(path) {
  const text = await readFile(path, 'utf8').catch(() => null)
  return text === null ? null : JSON.parse(text)
}
