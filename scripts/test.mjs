import { buildWhenStale } from './build.mjs'
import { findOrInstallChromium } from './chromium.mjs'
import { installWhatIsMissing } from './install.mjs'
import { installPdfTools } from './pdfTools.mjs'
import { steps } from './testSteps.mjs'

/** @typedef {import('./testReports.mjs').Counts} Counts */

const chosen = chooseSteps(process.argv.slice(2))
await installWhatIsMissing()
const environment = await prepareFor(chosen)

/** @type {(Counts & { title: string })[]} */
const results = []
for (const step of chosen) results.push(await runStep(step))
summarize(results)

/** @param {string[]} names */
function chooseSteps(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name))
  if (unknown.length === 0) {
    return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name))
  }
  console.error(
    `There is no step named ${unknown.join(', ')}.\n\n` +
      'npm test                   runs every step\n' +
      'npm test -- STEP [STEP]    runs only these\n\n' +
      `Steps: ${steps.map((step) => step.name).join(', ')}`,
  )
  process.exit(2)
}

/** Fetches what the chosen steps use and tells them where it is. */
async function prepareFor(chosen) {
  const builds = chosen.some((step) => step.name === 'build')
  const runsTests = chosen.some((step) => step.needsBuild)
  if (runsTests && !builds) await buildWhenStale()
  const missing = runsTests ? await installPdfTools() : []
  if (missing.length > 0) {
    console.log(`Not here: ${missing.join(', ')}. Tests that need them are skipped, by name below.`)
  }
  const browser = chosen.some((step) => step.name === 'e2e') ? await findOrInstallChromium() : {}
  if (browser.problem) console.log(browser.problem)
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }
  return { ...process.env, ...color, CHROMIUM: browser.program ?? process.env.CHROMIUM }
}

/** One line when all is well, everything the step said when not. */
async function runStep(step) {
  process.stdout.write(`${step.title.padEnd(14)}`)
  const began = Date.now()
  const result = await step.run(environment)
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  console.log(`${seconds.padStart(6)} s   ${describe(result)}`)
  if (result.failed > 0) console.log(`\n${result.output}`)
  return { ...result, title: step.title }
}

/** @param {Counts} counts */
function describe({ passed, failed, skipped }) {
  const skippedPart = skipped.length > 0 ? `, ${skipped.length} skipped` : ''
  return `${passed} passed, ${failed} failed${skippedPart}`
}

/** @param {(Counts & { title: string })[]} results */
function summarize(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  const failing = results.filter((result) => result.failed > 0).map((result) => result.title)
  console.log('')
  for (const { title, skipped } of results) {
    for (const name of skipped) console.log(`Skipped: ${title} > ${name}`)
  }
  if (failing.length > 0) console.log(`Failing: ${failing.join(', ')}`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = failing.length > 0 ? 1 : 0
}
