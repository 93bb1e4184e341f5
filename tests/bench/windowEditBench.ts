import { join } from 'node:path'
import type { Page } from 'playwright'
import { recordsOf } from '#shared/domain/document.ts'
import { goToSection, inWindows } from './appWindow.ts'
import { rivalOf, timeOf } from './compare.ts'
import type { Bench } from './figures.ts'
import { saveWholeFile } from './saveWholeFile.ts'
import { quantile, spread } from './spread.ts'

const calls = 30
const typed = 10

export const windowEditBench: Bench = {
  name: 'window-edit',
  says: 'renames roles of the large project from a window',
  async run(room) {
    const records = recordsOf(room.large())
    const file = join(room.folder, 'window-edit.json')
    const runs = await inWindows(room, 'large', async (page) => {
      await goToSection(page, 'Roles')
      await page.locator('.pb-roles-rows [data-choosable]').nth(5).waitFor()
      const times = await page.evaluate(renameRoles, calls)
      return {
        call: quantile(times, 0.5),
        slowCall: quantile(times, 0.95),
        shown: quantile(await renameByHand(page), 0.5),
        rival: await timeOf(() => saveWholeFile(file, records)),
      }
    })
    const of = (part: 'call' | 'slowCall' | 'shown') => runs.map((run) => run[part])
    return [
      {
        what: 'Rename a role: from the call until it is on disk and answered',
        unit: 'ms',
        own: spread(of('call')),
        rival: rivalOf(
          'rewriting a JSON file, without the way there',
          of('call'),
          runs.map(({ rival }) => rival),
        ),
        goal: { atMost: 50 },
        note: `The median of ${calls} calls in each repeat.`,
      },
      {
        what: 'The same, 95th percentile',
        unit: 'ms',
        own: spread(of('slowCall')),
        goal: { atMost: 50 },
      },
      {
        what: 'From Enter in the title field until the heading shows it',
        unit: 'ms',
        own: spread(of('shown')),
        note: `On disk, answered and drawn: the median of ${typed} in each repeat.`,
      },
    ]
  },
}

/** Runs in the page: calls as its own client makes them, one after another; the screen follows. */
async function renameRoles(count: number): Promise<number[]> {
  const times: number[] = []
  for (let index = 0; index < count; index++) {
    const changes = { title: `Renamed ${index}` }
    const command = { type: 'role.edit', id: `role-${index}`, changes }
    const start = performance.now()
    const response = await fetch('/call/project.run', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ command }),
    })
    const reply = await response.json()
    times.push(performance.now() - start)
    if (!reply.ok) throw new Error(reply.problem.message)
  }
  return times
}

async function renameByHand(page: Page): Promise<number[]> {
  const times: number[] = []
  const row = page.locator('.pb-roles-rows [data-choosable]').nth(3)
  await row.click()
  // The form follows the list when there is time.
  const chosen = (await row.locator('.pb-ellipsis').textContent()) ?? ''
  await page.getByRole('heading', { level: 1, name: chosen, exact: true }).waitFor()
  for (let index = 0; index < typed; index++) {
    const title = `Typed ${index}`
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title)
    const waiting = await page.evaluateHandle(waitForTitle, title)
    await page.keyboard.press('Enter')
    times.push(await waiting.evaluate(({ shown }) => shown))
  }
  return times
}

/** Runs in the page: milliseconds from the next key until the frame with the title. */
function waitForTitle(title: string): { readonly shown: Promise<number> } {
  const shown = new Promise<number>((resolve, reject) => {
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const look = () => {
          const time = performance.now() - timeStamp
          const heading = document.querySelector('.pb-roles-head h1')
          if (heading?.textContent === title) resolve(time)
          else if (time < 10_000) requestAnimationFrame(look)
          else reject(new Error(`“${title}” was not shown within 10 s`))
        }
        look()
      },
      { capture: true, once: true },
    )
  })
  // In an object, so that it is not waited for where the key is not pressed yet.
  return { shown }
}
