import { pictures } from '#shared/api/publication.ts'
import type { Result } from '#shared/base/result.ts'
import { oneOf } from '../../oneOf.ts'
import type { Options } from '../../verb.ts'

export const pictureOption = {
  picture: {
    type: 'string',
    value: pictures.join('|'),
    says: "the map alone, or the whole poster on the map's own sheet; map unless named",
  },
} as const

export function choosePicture(options: Options): Result<(typeof pictures)[number]> {
  return oneOf('picture', options.text('picture') ?? 'map', pictures)
}
