import { useMemo } from 'react'
import { useThemeName } from '#renderer/state/useThemeName.ts'
import type { Document } from '#shared/domain/document.ts'
import { rolesOfMap } from '#shared/domain/queries/maps.ts'
import { mapsInOrder } from '#shared/domain/queries/order.ts'
import { rolesOfFamily } from '#shared/domain/queries/roles.ts'
import type { Drawing } from '#shared/map/drawing.ts'
import type { LiveContentOf } from '../liveBlocks.ts'
import { blockPicture } from './blockPicture.ts'
import { DrawingPicture } from './DrawingPicture.tsx'

/** Larger maps take longer to lay out than anyone waits while writing. */
const mostRoles = 250
const tooLarge = 'This map is too large to draw while writing. See it in the page preview.'

/** A whole map, at the level of detail that fits the width of the page. */
export function MapView(props: { document: Document; content: LiveContentOf<'map'> }) {
  const { document } = props
  const { mapId, caption } = props.content
  const theme = useThemeName()
  const picture = useMemo(() => {
    const map = document.map.get(mapId)
    if (!map) return 'This map is not in the project any more.'
    return rolesOfMap(document, map).length > mostRoles
      ? tooLarge
      : blockPicture(document, mapId, theme, null)
  }, [document, mapId, theme])
  return <Picture drawing={picture} caption={caption} />
}

/** The part of the first map that one family takes. */
export function FamilyMapView(props: { document: Document; content: LiveContentOf<'family-map'> }) {
  const { document } = props
  const { familyId, caption } = props.content
  const theme = useThemeName()
  const picture = useMemo(() => {
    const [map] = mapsInOrder(document)
    const roleIds = rolesOfFamily(document, familyId).map(({ id }) => id)
    if (!map || roleIds.length === 0) return 'This family has no roles on a map yet.'
    return roleIds.length > mostRoles ? tooLarge : blockPicture(document, map.id, theme, roleIds)
  }, [document, familyId, theme])
  return <Picture drawing={picture} caption={caption} />
}

/** A drawing, or a sentence why there is none. */
function Picture(props: { drawing: Drawing | string; caption: string }) {
  if (typeof props.drawing === 'string') return <p className="pb-guide-note">{props.drawing}</p>
  return (
    <figure className="pb-guide-picture">
      <DrawingPicture drawing={props.drawing} />
      {props.caption !== '' && <figcaption>{props.caption}</figcaption>}
    </figure>
  )
}
