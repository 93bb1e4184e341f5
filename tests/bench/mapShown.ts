import type { Page } from 'playwright'

/** What a page tells about a map that came on screen. */
export type MapShown = {
  /** Milliseconds from the start: a press, or the page itself. */
  readonly time: number
  /** Milliseconds of the longest task from the start until a second after; 0 below 50. */
  readonly longestTask: number
  readonly cards: number
}

/**
 * Runs in the page, so it can use nothing from here: waits until cards of the map lie in the view
 * and a frame with them has been drawn. `from` is the start of the page, the next press, or a press
 * on a part of the map that asks for all of it.
 */
export function watchForMap(from: 'press' | 'page' | 'press for all'): {
  readonly shown: Promise<MapShown>
} {
  let longestTask = 0
  const tasks = new PerformanceObserver((entries) => {
    for (const { duration, startTime } of entries.getEntries()) {
      if (startTime >= begun - 50) longestTask = Math.max(longestTask, duration)
    }
  })
  let begun = 0
  const shown = new Promise<MapShown>((resolve, reject) => {
    const cardsInView = () => {
      const view = document.querySelector('[data-map-canvas]')?.getBoundingClientRect()
      if (!view) return 0
      const tiles = document.querySelector('.pb-map-tiles')
      const inTiles = Number(tiles?.getAttribute('data-cards') ?? 0)
      if (inTiles > 0 || from === 'press for all') return inTiles
      const cards = [...document.querySelectorAll('.pb-map-picture [data-role]')]
      return cards
        .map((card) => card.getBoundingClientRect())
        .filter(({ left, top }) => left < view.right && top < view.bottom && left > 0 && top > 0)
        .length
    }
    const look = () => {
      const cards = cardsInView()
      if (cards > 0) {
        // The second frame begins when the first one has been drawn.
        requestAnimationFrame(() => requestAnimationFrame(() => finish(cards)))
      } else if (performance.now() - begun < 60_000) requestAnimationFrame(look)
      else reject(new Error('No card of the map came on screen within a minute'))
    }
    const finish = (cards: number) => {
      const time = performance.now() - begun
      setTimeout(() => {
        tasks.disconnect()
        resolve({ time, longestTask, cards })
      }, 1000)
    }
    tasks.observe({ type: 'longtask', buffered: true })
    if (from === 'page') look()
    else {
      window.addEventListener(
        'pointerdown',
        ({ timeStamp }) => {
          begun = timeStamp
          look()
        },
        { capture: true, once: true },
      )
    }
  })
  return { shown }
}

/** Loads the page again and waits for the map it begins with. */
export async function loadMapAgain(page: Page): Promise<MapShown> {
  await page.addInitScript(`window.watching = (${watchForMap.toString()})('page')`)
  await page.reload()
  return page.evaluate((): Promise<MapShown> => Reflect.get(window, 'watching').shown)
}
