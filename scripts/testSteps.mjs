import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './checkout.mjs'
import { npmScript, run } from './processes.mjs'
import { readPlaywrightReport, readVitestReport } from './testReports.mjs'

/** Long enough for the slowest step on a slow machine; short enough that a hang ends. */
const limitSeconds = 900

/**
 * @typedef {import('./testReports.mjs').Counts} Counts
 * @typedef {{ name: string, title: string, needsBuild: boolean,
 *   run: (environment: Record<string, string | undefined>) => Promise<Counts & { output: string }> }} Step
 */

/**
 * What `npm test` runs, in this order. The build comes before the tests because many of them run
 * what it makes.
 * @type {Step[]}
 */
export const steps = [
  check('types'),
  check('lint'),
  check('build'),
  vitestStep('architecture'),
  vitestStep('unit'),
  vitestStep('property'),
  vitestStep('migrations'),
  vitestStep('contract'),
  vitestStep('golden'),
  vitestStep('cli', 'command line'),
  vitestStep('electron'),
  playwrightStep('e2e', 'end-to-end'),
]

/** A script of package.json that passes or fails as one. */
function check(name) {
  return {
    name,
    title: name,
    needsBuild: false,
    async run(environment) {
      const outcome = await run(npmScript(name), { environment, limitSeconds })
      return withOutcome({ passed: outcome.status === 0 ? 1 : 0, failed: 0, skipped: [] }, outcome)
    },
  }
}

function vitestStep(name, title = name) {
  const report = reportOf(name)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const program = npmScript('unit', ['--project', name, ...reporters])
  return testStep({ name, title, program, report, read: readVitestReport })
}

/** Its reporters, and where they write, stand in tests/playwright.config.ts. */
function playwrightStep(name, title) {
  const program = npmScript('e2e')
  return testStep({ name, title, program, report: reportOf(name), read: readPlaywrightReport })
}

function testStep({ name, title, program, report, read }) {
  return {
    name,
    title,
    needsBuild: true,
    async run(environment) {
      await rm(report, { force: true })
      const outcome = await run(program, { environment, limitSeconds })
      return withOutcome(await read(report), outcome)
    },
  }
}

function reportOf(name) {
  return join(root, 'node_modules/.cache/tests', `${name}.json`)
}

/**
 * A program can fail without a failing test: it may crash, find no tests or run out of time.
 * @param {Counts} counts
 * @param {import('./processes.mjs').Outcome} outcome
 */
function withOutcome(counts, outcome) {
  const unexplained = outcome.status !== 0 && counts.failed === 0
  const ending = outcome.timedOut ? `\nEnded after ${limitSeconds} seconds.\n` : ''
  return { ...counts, failed: unexplained ? 1 : counts.failed, output: outcome.output + ending }
}
