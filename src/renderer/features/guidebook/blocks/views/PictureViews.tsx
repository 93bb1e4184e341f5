import { useMemo } from 'react'
import { useThemeName } from '#renderer/state/useThemeName.ts'
import type { Document } from '#shared/domain/document.ts'
import { mapsInOrder } from '#shared/domain/queries/order.ts'
import { rolesOfFamily } from '#shared/domain/queries/roles.ts'
import type { LiveContentOf } from '../liveBlocks.ts'
import { blockPicture } from './blockPicture.ts'
import { DrawingPicture } from './DrawingPicture.tsx'

/** A whole map, at the level of detail that fits the width of the page. */
export function MapView(props: { document: Document; content: LiveContentOf<'map'> }) {
  const { document } = props
  const { mapId, caption } = props.content
  const theme = useThemeName()
  const picture = useMemo(
    () => (document.map.has(mapId) ? blockPicture(document, mapId, theme, null) : null),
    [document, mapId, theme],
  )
  return (
    <Picture
      drawing={picture}
      caption={caption}
      missing="This map is not in the project any more."
    />
  )
}

/** The part of the first map that one family takes. */
export function FamilyMapView(props: { document: Document; content: LiveContentOf<'family-map'> }) {
  const { document } = props
  const { familyId, caption } = props.content
  const theme = useThemeName()
  const picture = useMemo(() => {
    const [map] = mapsInOrder(document)
    const roleIds = rolesOfFamily(document, familyId).map(({ id }) => id)
    return map && roleIds.length > 0 ? blockPicture(document, map.id, theme, roleIds) : null
  }, [document, familyId, theme])
  return (
    <Picture drawing={picture} caption={caption} missing="This family has no roles on a map yet." />
  )
}

function Picture(props: {
  drawing: ReturnType<typeof blockPicture> | null
  caption: string
  missing: string
}) {
  if (!props.drawing) return <p className="pb-guide-note">{props.missing}</p>
  return (
    <figure className="pb-guide-picture">
      <DrawingPicture drawing={props.drawing} />
      {props.caption !== '' && <figcaption>{props.caption}</figcaption>}
    </figure>
  )
}
