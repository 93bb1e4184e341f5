import type { Id } from '#shared/base/identifiers.ts'
import type { CardBadge, CardState } from '#shared/map/cardFrame.ts'
import type { Dims } from '#shared/map/focus/dims.ts'
import type { LineState } from '#shared/map/lineDrawing.ts'
import type { Theme } from '#shared/map/palette.ts'
import type { Scene } from '#shared/map/scene.ts'
import type { Look, Skills, Target } from './surface/picture.ts'
import type { ZoomLook } from './zoomLook.ts'

export type LookInput = {
  readonly scene: Scene
  readonly theme: Theme
  readonly zoom: ZoomLook
  readonly selectedRoleIds: readonly Id[]
  readonly selectedTransitionId: Id | null
  readonly hovered: Target
  readonly dropTargetId: Id | null
  readonly hiddenTitleId: Id | null
  readonly badges: ReadonlyMap<Id, CardBadge>
  readonly skillsOf: (roleId: Id) => Skills | undefined
  readonly dims: Dims | null
  /** The role in focus mode, marked even while nothing is chosen. */
  readonly focusRoleId: Id | null
}

/**
 * States of cards and lines: one chosen role haloes its moves and the cards at their other ends,
 * one chosen move its own line and ends; the rest steps back. Several roles only get a frame.
 */
export function lookOf(input: LookInput): Look {
  const { scene, hovered } = input
  const cards = new Map<Id, CardState>()
  const lines = new Map<Id, LineState>()
  const here = new Set(scene.cards.map(({ id }) => id))
  const selected = input.selectedRoleIds.filter((id) => here.has(id))
  const only = selected.length === 1 ? selected[0] : undefined
  if (hovered.kind === 'role') cards.set(hovered.id, 'hovered')
  if (input.focusRoleId !== null) cards.set(input.focusRoleId, 'related')
  const chosen = scene.lines.filter(
    ({ id, fromId, toId }) =>
      id === input.selectedTransitionId ||
      (only !== undefined && (fromId === only || toId === only)),
  )
  for (const { id, fromId, toId } of chosen) {
    lines.set(id, 'chosen')
    if (fromId !== null) cards.set(fromId, 'related')
    cards.set(toId, 'related')
  }
  for (const id of selected) cards.set(id, only ? 'selected' : 'in selection')
  if (input.dropTargetId) cards.set(input.dropTargetId, 'drop target')
  const quiet = chosen.length > 0 || only !== undefined
  return {
    theme: input.theme,
    zoom: input.zoom,
    cards,
    badges: input.badges,
    lines,
    otherLines: quiet ? 'quiet' : 'default',
    hoveredLineId: hovered.kind === 'transition' ? hovered.id : null,
    skillsOf: input.skillsOf,
    hiddenTitleId: input.hiddenTitleId,
    dims: input.dims,
  }
}
