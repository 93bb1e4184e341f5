import type { Id } from '../../base/identifiers.ts'
import { ok, problem, type Result } from '../../base/result.ts'
import type { Document } from '../../domain/document.ts'
import { posterDrawing } from '../poster/posterDrawing.ts'
import type { Images } from '../poster/print/posterJob.ts'
import { type MapImage, plainPicture } from './plainPicture.ts'

/** A map as a picture file shows it: the map alone, or the whole poster on the map's own sheet. */
export function mapDrawing(
  document: Document,
  mapId: Id,
  picture: 'map' | 'poster',
  images: Images = new Map(),
): Result<MapImage> {
  if (picture === 'map') return plainPicture(document, mapId, 'print')
  const map = document.map.get(mapId)
  if (!map) return problem('map-not-found', 'This map is no longer in the project. Choose another.')
  const { logoId } = map
  const logo = logoId === null ? null : (images.get(logoId) ?? null)
  const poster = posterDrawing(document, mapId, {
    paper: map.paper,
    customPaper: map.customPaper,
    orientation: map.orientation,
    palette: 'color',
    howToRead: 'shown',
    routes: 'shown',
    payChart: 'shown',
    logo,
  })
  if (!poster.ok) return poster
  const { drawing, warnings, images: placed } = poster.value
  return ok({ drawing, warnings, images: placed })
}
