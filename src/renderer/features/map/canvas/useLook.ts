import { useDeferredValue, useMemo } from 'react'
import { findingsOf, today } from '#renderer/state/findings.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { useView } from '#renderer/state/view.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { requirementsOfRole } from '#shared/domain/queries/requirements.ts'
import { onProjectScale, projectScale } from '#shared/domain/scales.ts'
import type { CardBadge } from '#shared/map/cardFrame.ts'
import type { Dims } from '#shared/map/focus/dims.ts'
import type { Theme } from '#shared/map/palette.ts'
import type { Scene } from '#shared/map/scene.ts'
import { focusStore } from '../focus/focusStore.ts'
import { lookOf } from '../lookOf.ts'
import { mapStore } from '../mapStore.ts'
import type { Look, Skills } from '../surface/picture.ts'
import type { ZoomLook } from '../zoomLook.ts'

/** How the scene looks with the selection, the hovered thing and the gesture in progress. */
export function useLook(
  scene: Scene | null,
  zoom: ZoomLook | null,
  theme: Theme,
  dims: Dims | null,
): Look | null {
  const selectedRoleIds = useView((view) => view.selectedRoleIds)
  const selectedTransitionId = useView((view) => view.selectedTransitionId)
  const hovered = mapStore.use((view) => view.hovered)
  const dropTargetId = mapStore.use(({ connection }) => connection?.toId ?? null)
  const hiddenTitleId = mapStore.use(({ editing }) =>
    editing?.kind === 'title' ? editing.roleId : null,
  )
  const newLineId = mapStore.use(({ connection }) =>
    connection?.phase === 'time' ? connection.transitionId : null,
  )
  const focusRoleId = focusStore.use(({ focus }) => focus?.roleId ?? null)
  const badges = useBadges()
  const skillsOf = useSkills()
  return useMemo(
    () =>
      scene && zoom
        ? lookOf({
            scene,
            theme,
            zoom,
            selectedRoleIds: newLineId ? [] : selectedRoleIds,
            selectedTransitionId: newLineId ?? selectedTransitionId,
            hovered,
            dropTargetId,
            hiddenTitleId,
            badges,
            skillsOf,
            dims,
            focusRoleId,
          })
        : null,
    [
      scene,
      zoom,
      theme,
      selectedRoleIds,
      selectedTransitionId,
      hovered,
      dropTargetId,
      hiddenTitleId,
      newLineId,
      badges,
      skillsOf,
      dims,
      focusRoleId,
    ],
  )
}

/** Cards with a problem or something to review, one render behind fast edits. */
function useBadges(): ReadonlyMap<Id, CardBadge> {
  const document = useDeferredValue(useProject(({ document }) => document))
  return useMemo(() => {
    const badges = new Map<Id, CardBadge>()
    for (const { severity, subject } of findingsOf(document, today())) {
      if (subject.kind === 'role' && severity === 'error') badges.set(subject.id, 'problem')
    }
    return badges
  }, [document])
}

/** Levels of a role's skills on the project's scale, for cards close up. */
function useSkills(): (roleId: Id) => Skills | undefined {
  const document = useProject(({ document }) => document)
  const { requirement, competency, scale } = document
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these collections are read.
  return useMemo(() => {
    const top = projectScale(document)?.points.at(-1)?.value ?? 5
    return (roleId: Id) => {
      const levels = requirementsOfRole(document, roleId).map(({ level, scaleId }) =>
        onProjectScale(document, level, scaleId),
      )
      return levels.length === 0 ? undefined : { levels, top }
    }
  }, [requirement, competency, scale])
}
