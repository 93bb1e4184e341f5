import { useMemo } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { useThemeName } from '#renderer/state/useThemeName.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import type { TransitionKind } from '#shared/domain/records/transition.ts'
import { buildScene } from '#shared/map/buildScene.ts'
import { cardDrawing } from '#shared/map/cardDrawing.ts'
import { screenCardLook } from '#shared/map/cardLook.ts'
import { lineSample } from '#shared/map/lineSample.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { themeNamed } from '#shared/map/palette.ts'
import { onlyRoles } from '#shared/map/present/onlyRoles.ts'
import { Marks } from './Marks.tsx'

const line = 1

/** The card of a role as it is on the map, so large that a room reads it. */
export function BigCard({ map, roleId }: { map: CareerMap; roleId: Id }) {
  const document = useProject((project) => project.document)
  const theme = themeNamed(useThemeName())
  const drawing = useMemo(() => {
    const scene = buildScene(onlyRoles(document, map, [roleId]), map.id, metricsFor('full'))
    const card = scene.cards.find(({ id }) => id === roleId)
    if (!card) return null
    const { payScale } = scene
    const look = { ...screenCardLook, title: { ...screenCardLook.title, maxLines: 2 } }
    const shown = { ...card, width: 124, height: 82 }
    return cardDrawing(shown, { detail: 'full', theme, payScale, look, badge: null })
  }, [document, map, roleId, theme])
  if (!drawing) {
    return <p className="pb-present-outside">{document.role.get(roleId)?.title}</p>
  }
  const box = {
    x: -line,
    y: -line,
    width: drawing.width + 2 * line,
    height: drawing.height + 2 * line,
  }
  return (
    <Marks className="pb-present-card" box={box} label={drawing.alt} layers={[drawing.shapes]} />
  )
}

/** Where a way in starts. */
export function OutsideCard() {
  return <p className="pb-present-outside">From outside</p>
}

const lineLength = 120

/** The line of a move in its own style, as long as there is room. */
export function BigLine({ kind }: { kind: TransitionKind }) {
  const theme = themeNamed(useThemeName())
  const shapes = useMemo(
    () => [
      lineSample(
        kind,
        { x: 0, y: 8, width: lineLength, unit: 1.3 },
        { line: theme.edgeChosen, ground: theme.paper },
      ),
    ],
    [kind, theme],
  )
  return (
    <Marks
      className="pb-present-line"
      box={{ x: 0, y: 0, width: lineLength, height: 16 }}
      label={null}
      layers={[shapes]}
    />
  )
}
