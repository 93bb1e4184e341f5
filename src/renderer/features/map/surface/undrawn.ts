import type { Core } from 'cytoscape'

/** What Cytoscape's canvas renderer draws its elements with; its rubber band is drawn by others. */
const steps = ['drawLayeredElements', 'drawCachedElements', 'drawCachedNodes'] as const

/**
 * Keeps Cytoscape from drawing its elements, which are not to be seen: on a large map that alone
 * takes longer than a frame lasts. It still finds what is under the pointer.
 */
export function leaveUndrawn(cy: Core): void {
  const renderer: unknown = Reflect.apply(Reflect.get(cy, 'renderer'), cy, [])
  if (typeof renderer !== 'object' || renderer === null) return
  for (const step of steps) Reflect.set(renderer, step, () => {})
}
