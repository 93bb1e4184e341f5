import { dollars } from '../../base/money.ts'
import type { Box, Point } from '../drawing.ts'
import { hundredths } from '../hundredths.ts'
import { distance, lineLength } from '../linePath.ts'
import { bandTint, themeNamed } from '../palette.ts'
import type { SceneLabel } from '../scene.ts'
import type { ContentMove, ContentRole, MapContent } from './mapContent.ts'
import { plainLine } from './plainLine.ts'
import { xmlElement } from './xml.ts'

/** Room for the names of lanes above the map and of levels beside it, in 1/72 inch. */
const headHeight = 36
const levelWidth = 110
const margin = 20

/**
 * The map as a diagrams.net file: levels and lanes in a locked layer behind, cards as vertices,
 * moves as edges that keep our corners when a card is moved.
 */
export function drawio(content: MapContent): string {
  const { scene } = content
  const labels = new Map(scene.labels.map((label) => [label.id, label]))
  const cells = [
    xmlElement('mxCell', { id: '0' }),
    xmlElement('mxCell', {
      id: 'ground',
      value: 'Levels and job families',
      style: 'locked=1',
      parent: '0',
    }),
    xmlElement('mxCell', { id: 'map', value: 'Roles and moves', parent: '0' }),
    ...groundCells(content),
    ...content.roles.map(cardCell),
    ...content.moves.map((move) => moveCell(move, labels.get(move.id))),
  ]
  const model = xmlElement(
    'mxGraphModel',
    {
      grid: 1,
      gridSize: 10,
      guides: 1,
      tooltips: 1,
      connect: 1,
      arrows: 1,
      page: 0,
      pageWidth: Math.ceil(scene.width + levelWidth + 2 * margin),
      pageHeight: Math.ceil(scene.height + headHeight + 2 * margin),
      background: '#ffffff',
    },
    `\n<root>\n${cells.join('\n')}\n</root>\n`,
  )
  const diagram = xmlElement('diagram', { id: 'map', name: content.name }, `\n${model}\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('mxfile', { host: 'Pathbook', type: 'device' }, `\n${diagram}\n`)}\n`
}

function groundCells({ scene }: MapContent): string[] {
  const theme = themeNamed('light')
  const bands = scene.bands.flatMap((band) => [
    ground(
      `band-${band.level}`,
      '',
      { x: -levelWidth, y: band.y, width: scene.width + levelWidth, height: band.height },
      `fillColor=${bandTint(theme, band.level, scene.bands.length)};strokeColor=#ffffff;`,
    ),
    ground(
      `level-${band.level}`,
      `${band.numeral}\n${plainLine(band.name)}`,
      { x: -levelWidth + 8, y: band.y, width: levelWidth - 16, height: band.height },
      'fillColor=none;strokeColor=none;align=left;verticalAlign=middle;fontStyle=1;fontSize=13;',
    ),
  ])
  const lanes = scene.lanes.flatMap((lane, index) => [
    ...(index === 0
      ? []
      : [
          ground(
            `separator-${index}`,
            '',
            { x: lane.x, y: 0, width: 0.01, height: scene.height },
            'fillColor=none;strokeColor=#cfcbb8;dashed=1;',
          ),
        ]),
    ground(
      `lane-${lane.letter}`,
      `${lane.letter}  ${plainLine(lane.name)}`,
      { x: lane.x, y: -headHeight, width: lane.width, height: headHeight - 4 },
      `fillColor=${lane.color};strokeColor=none;fontColor=#ffffff;fontStyle=1;fontSize=12;`,
    ),
  ])
  return [...bands, ...lanes]
}

function ground(id: string, value: string, box: Box, style: string): string {
  return vertex(
    { id: `ground-${id}`, value, parent: 'ground' },
    box,
    `whiteSpace=wrap;connectable=0;fontFamily=Source Sans 3;${style}`,
  )
}

function cardCell(role: ContentRole): string {
  const value = [
    `${role.reference} ${role.title}`.trim(),
    ...(role.pay === null ? [] : [dollars(role.pay)]),
  ].join('\n')
  const style = `rounded=1;arcSize=6;whiteSpace=wrap;fillColor=#ffffff;strokeColor=${role.color};strokeWidth=2;fontColor=#17242c;fontFamily=Source Sans 3;fontSize=12;spacing=4;`
  return vertex({ id: cellId('role', role.id), value, parent: 'map' }, role, style)
}

function vertex(
  cell: { readonly id: string; readonly value: string; readonly parent: string },
  box: Box,
  style: string,
): string {
  const { x, y, width, height } = box
  const geometry = xmlElement('mxGeometry', {
    x: hundredths(x + levelWidth + margin),
    y: hundredths(y + headHeight + margin),
    width: hundredths(width),
    height: hundredths(height),
    as: 'geometry',
  })
  return xmlElement('mxCell', { ...cell, style, vertex: 1 }, geometry)
}

const kindStyles: Record<ContentMove['kind'], string> = {
  advancement: 'endArrow=block;endFill=1;',
  lateral: 'endArrow=open;startArrow=open;',
  bridge: 'dashed=1;dashPattern=7 4;endArrow=block;endFill=0;',
  specialization: 'endArrow=block;endFill=1;',
  lead: 'endArrow=block;endFill=1;',
  'step-back': 'endArrow=block;endFill=1;',
  entry: 'dashed=1;dashPattern=1 4;startArrow=oval;startFill=0;endArrow=block;endFill=1;',
}

function moveCell(move: ContentMove, box: SceneLabel | undefined): string {
  const { points } = move.line
  const [first, last] = [points[0], points.at(-1)]
  const style = [
    'edgeStyle=orthogonalEdgeStyle;rounded=1;html=0;strokeColor=#33454f;strokeWidth=1.5;fontFamily=Source Sans 3;fontSize=11;labelBackgroundColor=#ffffff;',
    kindStyles[move.kind],
    move.from ? port('exit', move.from, first) : '',
    port('entry', move.to, last),
  ].join('')
  const inside = [
    ...(move.from || !first ? [] : [pointCell(first, 'sourcePoint')]),
    xmlElement(
      'Array',
      { as: 'points' },
      points
        .slice(1, -1)
        .map((point) => pointCell(point))
        .join(''),
    ),
  ].join('')
  const geometry = xmlElement(
    'mxGeometry',
    { x: box ? alongLine(points, box) : 0, relative: 1, as: 'geometry' },
    inside,
  )
  return xmlElement(
    'mxCell',
    {
      id: cellId('move', move.id),
      value: move.label,
      style,
      edge: 1,
      parent: 'map',
      source: move.from ? cellId('role', move.from.id) : null,
      target: cellId('role', move.to.id),
    },
    geometry,
  )
}

/** Where a line meets a card, as shares of its width and height. */
function port(name: 'exit' | 'entry', box: Box, point: Point | undefined): string {
  if (!point) return ''
  const share = (value: number) => Math.min(1, Math.max(0, Math.round(value * 1e4) / 1e4))
  const x = share((point.x - box.x) / box.width)
  const y = share((point.y - box.y) / box.height)
  return `${name}X=${x};${name}Y=${y};${name}Dx=0;${name}Dy=0;`
}

function pointCell({ x, y }: Point, as: string | null = null): string {
  return xmlElement('mxPoint', {
    x: hundredths(x + levelWidth + margin),
    y: hundredths(y + headHeight + margin),
    as,
  })
}

/** Place of a label along its line, from -1 (start) to 1 (end), as diagrams.net counts it. */
function alongLine(points: readonly Point[], box: Box): number {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const total = lineLength(points)
  let walked = 0
  let best = { away: Number.POSITIVE_INFINITY, at: total / 2 }
  for (const [index, to] of points.slice(1).entries()) {
    const from = points[index] ?? to
    const length = distance(from, to)
    const along =
      length === 0
        ? 0
        : ((middle.x - from.x) * (to.x - from.x) + (middle.y - from.y) * (to.y - from.y)) / length
    const kept = Math.min(length, Math.max(0, along))
    const share = length === 0 ? 0 : kept / length
    const near = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
    const away = distance(near, middle)
    if (away < best.away) best = { away, at: walked + kept }
    walked += length
  }
  return total === 0 ? 0 : Math.round(((2 * best.at) / total - 1) * 1e4) / 1e4
}

function cellId(kind: 'role' | 'move', id: string): string {
  return `${kind}-${id}`
}
