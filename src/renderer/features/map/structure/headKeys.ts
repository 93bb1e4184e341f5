import type { KeyboardEvent } from 'react'
import type { Id } from '#shared/base/identifiers.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { structure } from '../structureStore.ts'
import { askToRemove, growPart, stepPart, toggleCollapsed } from './frameEdits.ts'
import type { FramePart } from './frameParts.ts'

export type HeadContext = {
  readonly map: CareerMap
  readonly part: FramePart
  /** Heads in view, families from the left, levels from the top. */
  readonly visible: readonly Id[]
  /** Columns or rows it has now. */
  readonly units: number
}

export const headKeyWords =
  'F2 renames, Enter opens the form, Space collapses, arrows go to the next one, Alt and arrows move it, Alt Shift and arrows resize it, Delete removes it'

/** The id of a head's element, which takes the focus. */
export function headId({ kind, id }: FramePart): string {
  return `map-head-${kind}-${id}`
}

export function focusHead(part: FramePart): void {
  document.getElementById(headId(part))?.focus({ preventScroll: true })
}

/** Keys of a head. Those that are used do not reach the canvas behind it. */
export function pressHeadKey(event: KeyboardEvent, context: HeadContext): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return
  const { map, part, visible, units } = context
  const [back, on] = part.kind === 'family' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
  const step = event.key === on ? 1 : event.key === back ? -1 : null
  if (step !== null) {
    if (event.altKey && event.shiftKey) growPart(part, units, step)
    else if (event.altKey) stepPart(part, visible, step)
    else {
      const id = visible[visible.indexOf(part.id) + step]
      if (id !== undefined) focusHead({ ...part, id })
    }
  } else if (event.altKey || event.shiftKey) return
  else if (event.key === 'F2') structure.set({ naming: part })
  else if (event.key === 'Enter') structure.set({ form: part })
  else if (event.key === ' ') toggleCollapsed(map, part)
  else if (event.key === 'Delete') askToRemove(part)
  else return
  event.preventDefault()
  event.stopPropagation()
}
