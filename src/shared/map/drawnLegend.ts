import { unreachable } from '../base/unreachable.ts'
import type { CardDetail, LegendEntry, Scene } from './scene.ts'

const details: readonly CardDetail[] = ['block', 'title', 'compact', 'full', 'close']

/** The entries of a scene's legend whose mark is drawn at the scene's level of detail. */
export function drawnLegend(scene: Scene): LegendEntry[] {
  const shows = (least: CardDetail) => details.indexOf(scene.detail) >= details.indexOf(least)
  return scene.legend.filter((entry) => {
    switch (entry.kind) {
      case 'line':
        return true
      case 'demand':
        return shows('compact')
      case 'pay-ruler':
        return shows('full')
      case 'unconfirmed':
      case 'employer':
        return shows('title')
    }
    return unreachable(entry)
  })
}
