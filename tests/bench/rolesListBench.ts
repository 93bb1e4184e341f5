import type { Page } from 'playwright'
import { inWindows } from './appWindow.ts'
import { chooseLarge } from './chooseLarge.ts'
import type { Bench } from './figures.ts'
import { spread } from './spread.ts'

/** Milliseconds from the call that opens the file. */
type Opening = { readonly answered: number; readonly shown: number; readonly usable: number }

export const rolesListBench: Bench = {
  name: 'roles-list',
  says: 'opens the large project in a window that shows the list of roles',
  async run(room) {
    const openings = await inWindows(room, 'sample', openBesideList)
    const of = (part: keyof Opening) => spread(openings.map((opening) => opening[part]))
    return [
      { what: 'From the call to open until its answer', unit: 'ms', own: of('answered') },
      { what: 'Until the first rows are on screen', unit: 'ms', own: of('shown') },
      {
        what: 'Until a pressed row is chosen',
        unit: 'ms',
        own: of('usable'),
        goal: { atMost: 3000 },
        note: 'A new host and a new window each time, nothing warmed up. The row is pressed as soon as it is there.',
      },
    ]
  },
}

const rowText = /Role \d/

async function openBesideList(page: Page): Promise<Opening> {
  const { open } = await chooseLarge(page)
  const found = page.evaluate(findRow, rowText.source)
  await open()
  const { x, y, shown } = await found
  const chosen = page.evaluate(waitUntilChosen, { x, y })
  await page.mouse.click(x, y)
  const usable = await chosen
  const { start, end } = await page.evaluate(openCall)
  return { answered: end - start, shown: shown - start, usable: usable - start }
}

/** Runs in the page: where a row of the new project is, once a pointer would meet it. */
function findRow(text: string): Promise<{ x: number; y: number; shown: number }> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const look = () => {
      const rows = [...document.querySelectorAll('.pb-roles-rows [data-choosable]')]
      const row = rows.filter((each) => new RegExp(text).test(each.textContent ?? ''))[2]
      const box = row?.getBoundingClientRect()
      const [x, y] = box ? [box.left + box.width / 2, box.top + box.height / 2] : [0, 0]
      if (row?.contains(document.elementFromPoint(x, y))) {
        resolve({ x, y, shown: performance.now() })
      } else if (performance.now() - start < 60_000) requestAnimationFrame(look)
      else reject(new Error('The rows did not come within a minute'))
    }
    look()
  })
}

/** Runs in the page: when the row under a point is chosen. */
function waitUntilChosen({ x, y }: { x: number; y: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const look = () => {
      const row = document.elementFromPoint(x, y)?.closest('[aria-selected="true"]')
      if (row) resolve(performance.now())
      else if (performance.now() - start < 60_000) requestAnimationFrame(look)
      else reject(new Error('The pressed row was not chosen within a minute'))
    }
    look()
  })
}

/** Runs in the page: the call that opened the file. */
function openCall(): { start: number; end: number } {
  const calls = performance.getEntriesByType('resource')
  const { startTime, duration } = calls.findLast(({ name }) =>
    name.endsWith('/call/project.open'),
  ) ?? { startTime: 0, duration: 0 }
  return { start: startTime, end: startTime + duration }
}
