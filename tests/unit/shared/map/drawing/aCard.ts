import type { Shape } from '#shared/map/drawing.ts'
import { lightFamilyColor } from '#shared/map/palette.ts'
import type { SceneCard } from '#shared/map/scene.ts'

/** A registered nurse, unless a test says otherwise; 124 x 82 points. */
export function aCard(fields: Partial<SceneCard> = {}): SceneCard {
  return {
    id: 'rn',
    familyId: 'nursing',
    bandId: 'professional',
    letter: 'C',
    color: lightFamilyColor('C'),
    level: 4,
    column: 0,
    row: 0,
    pinned: false,
    employer: '',
    reference: 'C6',
    title: 'Registered nurse',
    shortTitle: 'Registered nurse',
    pay: 93_600,
    payRange: { low: 66_030, high: 135_320 },
    demand: 'faster',
    credential: 'RN license',
    entryPoint: false,
    confirmed: true,
    x: 0,
    y: 0,
    width: 124,
    height: 82,
    ...fields,
  }
}

/** All shapes of a kind, inside groups too. */
export function shapesOf<K extends Shape['kind']>(
  shapes: readonly Shape[],
  kind: K,
): Extract<Shape, { kind: K }>[] {
  const isKind = (shape: Shape): shape is Extract<Shape, { kind: K }> => shape.kind === kind
  return shapes.flatMap((shape) => [
    ...(isKind(shape) ? [shape] : []),
    ...(shape.kind === 'group' ? shapesOf(shape.shapes, kind) : []),
  ])
}

export function wordsIn(shapes: readonly Shape[]): string[] {
  return shapesOf(shapes, 'text').map(({ text }) => text)
}
