import { describe, expect, test } from 'vitest'
import { seededRandom } from '#shared/base/random.ts'
import { annotationShapes, fitsItsBox } from '#shared/map/annotations/annotationDrawing.ts'
import { boxOfPlace, placeIn, placeOfBox } from '#shared/map/annotations/places.ts'
import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { themeNamed } from '#shared/map/palette.ts'
import type { SceneAnnotation } from '#shared/map/scene.ts'
import { aProject, aRecord } from '../../../../support/aProject.ts'

const document = aProject({
  jobFamily: [
    { id: 'care', letter: 'A', columns: 2 },
    { id: 'office', letter: 'B', order: 1 },
  ],
  levelBand: [{ id: 'low' }, { id: 'high', order: 1 }],
  role: [
    { id: 'aide', familyId: 'care', bandId: 'low' },
    { id: 'nurse', familyId: 'care', bandId: 'high' },
    { id: 'clerk', familyId: 'office', bandId: 'low' },
  ],
  transition: [{ id: 'up', fromRoleId: 'aide', toRoleId: 'nurse' }],
  map: [{ id: 'map' }],
  annotation: [
    { id: 'second', text: 'Over', order: 1, x: 0.5, y: 0 },
    { id: 'note', kind: 'callout', targetRoleId: 'nurse', familyId: 'office', bandId: 'low' },
    { id: 'elsewhere', mapId: 'map', kind: 'frame', order: 2 },
  ],
})
const scene = buildScene(document, 'map', metricsFor('compact'))

describe('Places of annotations', () => {
  test('column 0 and row 0 of a family and level are the corner of its first card', () => {
    const card = scene.cards.find(({ id }) => id === 'clerk')
    expect(scene.annotations.find(({ id }) => id === 'note')).toMatchObject({
      x: card?.x,
      y: card?.y,
    })
  })

  test('a place comes back from its box, inside the map and outside of it', () => {
    const random = seededRandom(11)
    for (let count = 0; count < 300; count++) {
      const box = {
        x: random() * 3000 - 800,
        y: random() * 2000 - 600,
        width: 20 + random() * 600,
        height: 20 + random() * 500,
      }
      const place = placeOfBox(scene, box)
      const again = boxOfPlace(scene, place)
      expect(again?.x).toBeCloseTo(box.x, -0.5)
      expect(again?.y).toBeCloseTo(box.y, -0.5)
      expect(again?.width).toBeCloseTo(box.width, -0.5)
      expect(again?.height).toBeCloseTo(box.height, -0.5)
    }
  })

  test('what lies inside one lane keeps to it, what spans lanes keeps to the map', () => {
    const [first, second] = scene.lanes
    const inside = { x: (second?.x ?? 0) + 4, y: 10, width: 30, height: 20 }
    expect(placeOfBox(scene, inside).familyId).toBe('office')
    const across = { x: (first?.x ?? 0) + 10, y: 10, width: scene.width - 20, height: 20 }
    expect(placeOfBox(scene, across).familyId).toBeNull()
  })

  test('a note of a lane moves with the lane when an earlier one grows', () => {
    const wide = new Map(document.jobFamily)
    wide.set('care', aRecord('jobFamily', { id: 'care', letter: 'A', columns: 4 }))
    const grown = buildScene({ ...document, jobFamily: wide }, 'map', metricsFor('compact'))
    const card = grown.cards.find(({ id }) => id === 'clerk')
    expect(grown.annotations.find(({ id }) => id === 'note')?.x).toBe(card?.x)
  })

  test('a family that is not on the map has no place', () => {
    expect(
      boxOfPlace(scene, {
        ...placeIn(scene, { x: 0, y: 0, width: 9, height: 9 }, { familyId: null, bandId: null }),
        familyId: 'no',
      }),
    ).toBeNull()
  })

  test('they come in their order, and a callout points to its card', () => {
    expect(scene.annotations.map(({ id }) => id)).toEqual(['note', 'second', 'elsewhere'])
    const nurse = scene.cards.find(({ id }) => id === 'nurse')
    expect(scene.annotations[0]?.target).toEqual({
      x: nurse?.x,
      y: nurse?.y,
      width: nurse?.width,
      height: nurse?.height,
    })
  })
})

describe('Annotations as shapes', () => {
  const look = { theme: themeNamed('print'), size: 12 }
  const note: SceneAnnotation = {
    id: 'note',
    kind: 'text',
    text: 'Ask about paid training',
    imageId: null,
    color: null,
    locked: false,
    target: null,
    x: 10,
    y: 20,
    width: 90,
    height: 40,
  }
  const texts = (annotation: SceneAnnotation) =>
    annotationShapes(annotation, look).flatMap((shape) => (shape.kind === 'text' ? shape.text : []))

  test('a note breaks its text to its width', () => {
    expect(texts(note)).toEqual(['Ask about paid', 'training'])
    expect(fitsItsBox(note, look)).toBe(true)
  })

  test('text that does not fit ends in an ellipsis and is told', () => {
    const small = { ...note, height: 14, text: 'One line and then many more of them' }
    expect(texts(small).at(-1)).toMatch(/…$/)
    expect(fitsItsBox(small, look)).toBe(false)
  })

  test('a callout draws its pointer to the rim of its card', () => {
    const target = { x: 300, y: 20, width: 100, height: 40 }
    const shapes = annotationShapes({ ...note, kind: 'callout', target }, look)
    expect(shapes.find(({ kind }) => kind === 'circle')).toMatchObject({ cx: 300, cy: 40 })
  })

  test('a frame shows its first line alone, a picture without an image its place', () => {
    expect(texts({ ...note, kind: 'frame', text: 'Ward team\nmore', width: 200 })).toEqual([
      'Ward team',
    ])
    expect(annotationShapes({ ...note, kind: 'picture', text: '' }, look)).toHaveLength(1)
  })
})
