import { describe, expect, test } from 'vitest'
import { transitionKinds } from '#shared/domain/records/transition.ts'
import { lineDrawing, posterLineLook, screenLineLook } from '#shared/map/lineDrawing.ts'
import { arrowHead, linePath, shortenLine } from '#shared/map/linePath.ts'
import { themeNamed } from '#shared/map/palette.ts'
import type { SceneLine } from '#shared/map/scene.ts'

const theme = themeNamed('light')

function aLine(fields: Partial<SceneLine> = {}): SceneLine {
  return {
    id: 'line',
    kind: 'advancement',
    fromId: 'a',
    toId: 'b',
    points: [
      { x: 0, y: 100 },
      { x: 0, y: 50 },
      { x: 100, y: 50 },
      { x: 100, y: 0 },
    ],
    hops: [],
    confirmed: true,
    ...fields,
  }
}

function draw(line: SceneLine, state: 'default' | 'chosen' | 'quiet' = 'default') {
  return lineDrawing(line, { theme, look: screenLineLook, state })
}

describe('Line paths', () => {
  const points = aLine().points

  test('corners are rounded by the radius', () => {
    expect(linePath(points, { radius: 7, hops: [], hopRadius: 4 })).toBe(
      'M0 100L0 57Q0 50 7 50L93 50Q100 50 100 43L100 0',
    )
  })

  test('a radius never takes more than half of a short piece', () => {
    const short = [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 40 },
    ]
    expect(linePath(short, { radius: 7, hops: [], hopRadius: 4 })).toBe('M0 0L2 0Q4 0 4 2L4 40')
  })

  test('hops are arcs over the crossed line, in both directions', () => {
    const hop = [{ x: 50, y: 50 }]
    expect(linePath(points, { radius: 7, hops: hop, hopRadius: 4 })).toContain(
      'L46 50A4 4 0 0 1 54 50',
    )
    expect(linePath(points.toReversed(), { radius: 7, hops: hop, hopRadius: 4 })).toContain(
      'L54 50A4 4 0 0 0 46 50',
    )
  })

  test('a hop in a corner or too near to another one is left out', () => {
    const hops = [
      { x: 3, y: 50 },
      { x: 50, y: 50 },
      { x: 53, y: 50 },
    ]
    expect(linePath(points, { radius: 7, hops, hopRadius: 4 }).match(/A/g)).toHaveLength(1)
  })

  test('shortening never goes past the next corner', () => {
    expect(shortenLine(points, 10, 5)).toEqual([
      { x: 0, y: 95 },
      { x: 0, y: 50 },
      { x: 100, y: 50 },
      { x: 100, y: 10 },
    ])
    const [first, last] = shortenLine(
      [
        { x: 0, y: 0 },
        { x: 10, y: 0 },
      ],
      50,
      50,
    )
    expect((last?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(0)
  })

  test('a head points along its end', () => {
    const [tip, left, right] = arrowHead(points, 10, 'end')
    expect(tip).toEqual({ x: 100, y: 0 })
    expect([left.y, right.y]).toEqual([10, 10])
    expect(Math.abs(left.x - right.x)).toBeCloseTo(10.4, 5)
  })
})

describe('Kinds of lines', () => {
  test('all kinds but the word-tagged ones look different without color', () => {
    const looks = transitionKinds.map((kind) =>
      JSON.stringify(
        draw(aLine({ kind })).line.map((shape) =>
          shape.kind === 'path'
            ? [shape.dash, shape.strokeWidth, shape.lineCap, shape.fill === 'none']
            : shape.kind,
        ),
      ),
    )
    expect(new Set(looks).size).toBe(transitionKinds.length - 2)
  })

  test('a bridge has a hollow head, an advancement a filled one', () => {
    const head = (kind: SceneLine['kind']) => draw(aLine({ kind })).line.at(-1)
    expect(head('bridge')).toMatchObject({ fill: theme.card, stroke: theme.edge })
    expect(head('advancement')).toMatchObject({ fill: theme.edge })
  })

  test('an entry starts with a ring on its first point', () => {
    expect(draw(aLine({ kind: 'entry', fromId: null })).line).toContainEqual(
      expect.objectContaining({ kind: 'circle', cx: 0, cy: 100, r: 4 }),
    )
  })

  test('a chosen line has a halo and no casing, a quiet one a lighter and thinner stroke', () => {
    const chosen = draw(aLine(), 'chosen')
    expect([chosen.casing.length, chosen.halo.length]).toEqual([0, 1])
    expect(chosen.halo[0]).toMatchObject({ stroke: theme.halo, strokeWidth: 9 })
    expect(draw(aLine(), 'quiet').line[0]).toMatchObject({
      stroke: theme.edgeQuiet,
      strokeWidth: 1.6,
    })
    expect(draw(aLine()).casing).toHaveLength(1)
  })

  test('heads stay off the halo of the card they reach', () => {
    const shapes = lineDrawing(aLine(), {
      theme,
      look: screenLineLook,
      state: 'default',
      insets: { start: 0, end: 4 },
    })
    expect(shapes.line.at(-1)).toMatchObject({ d: expect.stringMatching(/^M100 4L/) })
  })

  test('a short line between neighbors keeps a stroke between its heads', () => {
    const line = aLine({
      kind: 'lateral',
      points: [
        { x: 0, y: 0 },
        { x: 18, y: 0 },
      ],
    })
    const [, , end] = draw(line).line
    expect(end).toMatchObject({ d: expect.stringMatching(/^M1[2-7]/) })
  })

  test('poster lines keep the proportions of the drawing', () => {
    const look = posterLineLook(2.27)
    expect(look.halo / look.width).toBeCloseTo(8.5 / 1.9, 5)
    expect(look.head / look.width).toBeCloseTo(5, 5)
  })
})
