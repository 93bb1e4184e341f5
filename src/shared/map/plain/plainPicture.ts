import type { Id } from '../../base/identifiers.ts'
import { ok, problem, type Result } from '../../base/result.ts'
import { type Document, settingsOf } from '../../domain/document.ts'
import type { PlacedImage } from '../annotations/placedImages.ts'
import type { Drawing } from '../drawing.ts'
import type { ThemeName } from '../palette.ts'
import { paragraph } from '../poster/paragraph.ts'
import { type Part, placed, stacked } from '../poster/part.ts'
import type { PosterPen } from '../poster/posterPen.ts'
import { sourceLines } from '../poster/sourceLines.ts'
import { sceneWords } from '../sceneDrawing.ts'
import { type PlainParts, plainParts } from './plainParts.ts'

export type MapImage = {
  readonly drawing: Drawing
  readonly images: readonly PlacedImage[]
  readonly warnings: readonly string[]
}

/**
 * The map as one picture for slides, pages and screens: its headline, the map in its own size, its
 * key and where the figures are from. Problems: `map-not-found` and `map-empty`.
 */
export function plainPicture(document: Document, mapId: Id, theme: ThemeName): Result<MapImage> {
  const map = document.map.get(mapId)
  if (!map) return problem('map-not-found', 'This map is no longer in the project. Choose another.')
  const parts = plainParts(document, mapId, theme)
  if (!parts) {
    return problem('map-empty', 'This map shows no roles yet. Add roles, then draw it.')
  }
  const { pen, heads, mapLeft, scene } = parts
  const { width, margin } = pen.profile
  const title = titleOf({ headline: map.headline || map.name, tagline: map.tagline }, pen)
  const foot = footOf(document, parts)
  const top = title.height + heads.height
  const height = Math.ceil(top + scene.height + foot.height)
  return ok({
    warnings: parts.warnings,
    images: parts.images.map((image) => ({ ...image, x: image.x + mapLeft, y: image.y + top })),
    drawing: {
      width,
      height,
      alt: map.altText === '' ? `${settingsOf(document).title}. ${sceneWords(scene)}` : map.altText,
      shapes: [
        { kind: 'rect', x: 0, y: 0, width, height, fill: pen.theme.paper },
        placed(title, margin, 0),
        placed(heads, 0, title.height),
        { kind: 'group', x: mapLeft, y: top, scale: 1, shapes: parts.map.shapes },
        placed(parts.levels, 0, top),
        placed(foot, margin, top + scene.height),
      ],
    },
  })
}

function titleOf(
  words: { readonly headline: string; readonly tagline: string },
  pen: PosterPen,
): Part {
  const { theme, profile } = pen
  const room = profile.width - 2 * profile.margin
  const lines = [
    paragraph([pen.book(700, 34, theme.ink)(words.headline)], room, 1.15),
    ...(words.tagline === ''
      ? []
      : [paragraph([pen.sans(400, 20, theme.ink2)(words.tagline)], room, 1.25)]),
  ]
  return padded(stacked(lines, 3), profile.margin * 1.1, profile.margin * 0.7)
}

function footOf(document: Document, { scene, key, pen }: PlainParts): Part {
  const { theme, profile } = pen
  const room = profile.width - 2 * profile.margin
  const notes = sourceLines(document, scene, {
    profile,
    smallestType: profile.smallest,
    sheet: 'none',
  })
  const lines = notes.map((note) => paragraph([pen.sans(400, 11, theme.ink2)(note)], room, 1.35))
  return padded(stacked([key, ...lines], 7), profile.margin * 0.8, profile.margin * 0.9)
}

function padded(part: Part, above: number, below: number): Part {
  return {
    width: part.width,
    height: above + part.height + below,
    shapes: [placed(part, 0, above)],
  }
}
