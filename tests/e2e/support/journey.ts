import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, type Host } from './host.ts'
import { type PdfFacts, readPdf } from './readPdf.ts'
import { status, titleBar } from './steps.ts'

/**
 * What both journeys do, by mouse and by keyboard alone. Every skill has importance 3, so the
 * readiness is 3 × (2 + 2 + 1) = 15 of 3 × (3 + 2 + 3) = 24 weighted levels, which is 62.5%. No skill
 * is a must, so nothing keeps the class from Nearly.
 */
export const journey = {
  title: 'Riverside career map',
  file: 'Riverside career map.pathbook',
  lowerRole: 'Floor care technician',
  upperRole: 'Floor care lead',
  months: '6 mo',
  skills: [
    { name: 'Talking with the team', need: 3, have: 2 },
    { name: 'Workplace English', need: 2, have: 2 },
    { name: 'Infection prevention', need: 3, have: 1 },
  ],
  participant: 'Participant 13',
  gatedRole: 'Surgical technologist',
} as const

/** The project as text, people too. The project must be closed. */
export function projectText(host: Host): string {
  const out = join(host.workspace, 'content.json')
  host.commandLine('export', 'json', journey.file, '--out', out, '--with-people', '--force')
  return readFileSync(out, 'utf8')
}

/** What is read on the Gaps screen for the participant and the role between the two new ones. */
export async function expectGap(app: Page): Promise<void> {
  const comparison = app.getByRole('region', { name: 'Comparison' })
  await expect(comparison).toContainText('This role has no gates.')
  await expect(comparison).toContainText('Weighted readiness 62.5%: 15 of 24')
  await expect(comparison).toContainText('3 of 3 requirements rated')
  await expect(comparison.locator('.pb-gaps-class b')).toHaveText('Nearly')
}

/** The sum behind the percentage, once it is shown. */
export async function expectSum(app: Page): Promise<void> {
  const sum = app.getByRole('table').filter({ hasText: 'Importance × min(have, need)' })
  for (const { name } of journey.skills) await expect(sum).toContainText(name)
  await expect(sum.locator('tfoot')).toContainText('15 of 24 = 62.5%')
}

/** Gates stand before any score. */
export async function expectGates(app: Page): Promise<void> {
  const comparison = app.getByRole('region', { name: 'Comparison' })
  await expect(comparison).toContainText('Gates first')
  const gates = comparison.getByRole('list').first().getByRole('listitem')
  await expect(gates.filter({ hasText: 'Certified surgical technologist' })).toContainText(
    'missing',
  )
}

/** Waits for the preview, presses the button, and reads the file that the browser was given. */
export async function printed(app: Page, press: () => Promise<void>): Promise<PdfFacts> {
  await expect(app.getByText('These are the pages that will be saved')).toBeVisible()
  const save = app.getByRole('button', { name: /^Save PDF, \d+ pages?$/ })
  await expect(save).toBeEnabled()
  const pages = Number(/\d+/.exec((await save.textContent()) ?? '')?.[0])
  const downloading = app.waitForEvent('download')
  await press()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/\.pdf$/)
  const facts = await readPdf(await download.path())
  expect(facts.pages).toBe(pages)
  return facts
}

/** How many edits the History screen counts as done and as undone. */
export async function editsInHistory(app: Page): Promise<{ done: number; undone: number }> {
  const text = await status(app)
    .getByText(/^\d+ undone$/)
    .locator('..')
    .textContent()
  const [, done, undone] = /(\d+) edits?(\d+) undone/.exec(text ?? '') ?? []
  return { done: Number(done), undone: Number(undone) }
}

/** Undoes or redoes until nothing is left to; the History screen counts along. */
export async function stepThrough(
  app: Page,
  direction: 'Undo' | 'Redo',
  press: () => Promise<void>,
): Promise<void> {
  const { done, undone } = await editsInHistory(app)
  const steps = direction === 'Undo' ? done : undone
  for (let step = 1; step <= steps; step += 1) {
    await press()
    const left = direction === 'Undo' ? done - step : done + step
    await expect(status(app)).toContainText(`History${left} edit`)
  }
  const button = titleBar(app).getByRole('button', { name: new RegExp(`^${direction}`) })
  await expect(button).toHaveAccessibleName(direction)
}
