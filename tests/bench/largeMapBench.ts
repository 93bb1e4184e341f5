import type { Page } from 'playwright'
import { goToSection, inWindows } from './appWindow.ts'
import { chooseLarge } from './chooseLarge.ts'
import type { Bench, Figure } from './figures.ts'
import { loadMapAgain, type MapShown, watchForMap } from './mapShown.ts'
import { spread } from './spread.ts'

export const largeMapBench: Bench = {
  name: 'large-map',
  says: 'shows the map of the large project, which opens on a part of it',
  async run(room) {
    const runs = await inWindows(room, 'sample', async (page) => ({
      pressed: await pressMap(page),
      loaded: await loadMapAgain(page),
    }))
    return [
      ...figuresOf(
        'From the press on Map',
        runs.map(({ pressed }) => pressed),
      ),
      ...figuresOf(
        'From the start of a page with the map',
        runs.map(({ loaded }) => loaded),
      ),
    ]
  },
}

function figuresOf(start: string, maps: readonly MapShown[]): Figure[] {
  return [
    {
      what: `${start} until a part is on screen`,
      unit: 'ms',
      own: spread(maps.map(({ time }) => time)),
      goal: { atMost: 2000 },
      note: `${maps[0]?.cards ?? 0} cards in view.`,
    },
    {
      what: `${start}: longest task`,
      unit: 'ms',
      own: spread(maps.map(({ longestTask }) => longestTask)),
    },
  ]
}

async function pressMap(page: Page): Promise<MapShown> {
  const { open } = await chooseLarge(page)
  await open()
  const title = page.locator('.pb-roles-rows').getByText('Role 1', { exact: true })
  await title.waitFor({ timeout: 60_000 })
  const watching = await page.evaluateHandle(watchForMap, 'press' as const)
  await goToSection(page, 'Map')
  return watching.evaluate(({ shown }) => shown)
}
