import type { Point } from '../drawing.ts'
import { hundredths } from '../hundredths.ts'
import type { ContentMove, ContentRole, MapContent } from './mapContent.ts'
import { xmlElement, xmlText } from './xml.ts'

type Kind = 'string' | 'double' | 'int' | 'boolean'
type Fact = string | number | boolean | null

const roleKeys: Readonly<
  Record<string, { readonly kind: Kind; readonly of: (role: ContentRole) => Fact }>
> = {
  title: { kind: 'string', of: ({ title }) => title },
  reference: { kind: 'string', of: ({ reference }) => reference },
  family: { kind: 'string', of: ({ family }) => family },
  letter: { kind: 'string', of: ({ letter }) => letter },
  level: { kind: 'int', of: ({ level }) => level },
  levelName: { kind: 'string', of: ({ levelName }) => levelName },
  pay: { kind: 'double', of: ({ pay }) => pay },
  payDate: { kind: 'string', of: ({ payDate }) => payDate },
  paySource: { kind: 'string', of: ({ paySource }) => paySource },
  demand: { kind: 'string', of: ({ demand }) => demand },
  credential: { kind: 'string', of: ({ credential }) => credential },
  entry: { kind: 'boolean', of: ({ entry }) => entry },
  confirmed: { kind: 'boolean', of: ({ confirmed }) => confirmed },
  x: { kind: 'double', of: ({ x }) => x },
  y: { kind: 'double', of: ({ y }) => y },
}

const moveKeys: Readonly<
  Record<string, { readonly kind: Kind; readonly of: (move: ContentMove) => Fact }>
> = {
  kind: { kind: 'string', of: ({ kind }) => kind },
  months: { kind: 'double', of: ({ months }) => months },
  cost: { kind: 'double', of: ({ costMax }) => costMax },
  costFrom: { kind: 'double', of: ({ costMin }) => costMin },
  payer: { kind: 'string', of: ({ payer }) => payer },
  confirmed: { kind: 'boolean', of: ({ confirmed }) => confirmed },
}

/**
 * The map as GraphML: a node for every role and an edge for every move between two roles; a way in
 * from outside is a fact of its role (`entry`). Places, shapes and labels are written in the yFiles
 * extension, so that yEd shows the map as it stands. Units are 1/72 inch.
 */
export function graphml(content: MapContent): string {
  const moves = content.moves.filter(({ from }) => from !== null)
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:y="http://www.yworks.com/xml/graphml" xmlns:yed="http://www.yworks.com/xml/yed/3" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd">',
    ...Object.entries(roleKeys).map(([name, { kind }]) => keyLine('node', name, kind)),
    ...Object.entries(moveKeys).map(([name, { kind }]) => keyLine('edge', name, kind)),
    xmlElement('key', { id: 'node-graphics', for: 'node', 'yfiles.type': 'nodegraphics' }),
    xmlElement('key', { id: 'edge-graphics', for: 'edge', 'yfiles.type': 'edgegraphics' }),
    xmlElement('key', {
      id: 'graph-name',
      for: 'graph',
      'attr.name': 'name',
      'attr.type': 'string',
    }),
    '<graph id="map" edgedefault="directed">',
    dataLine('graph-name', content.name),
    ...content.roles.map(nodeOf),
    ...moves.map(edgeOf),
    '</graph>',
    '</graphml>',
  ]
  return `${lines.join('\n')}\n`
}

function keyLine(owner: 'node' | 'edge', name: string, kind: Kind): string {
  return xmlElement('key', {
    id: `${owner}-${name}`,
    for: owner,
    'attr.name': name,
    'attr.type': kind,
  })
}

function dataLine(key: string, value: Fact): string {
  return value === null || value === '' ? '' : `<data key="${key}">${xmlText(String(value))}</data>`
}

function nodeOf(role: ContentRole): string {
  const facts = Object.entries(roleKeys).map(([name, { of }]) => dataLine(`node-${name}`, of(role)))
  const { x, y, width, height } = role
  const shape = [
    xmlElement('y:Geometry', { x, y, width, height }),
    xmlElement('y:Fill', { color: '#FFFFFF', transparent: false }),
    xmlElement('y:BorderStyle', { color: role.color.toUpperCase(), type: 'line', width: 2 }),
    xmlElement(
      'y:NodeLabel',
      {
        alignment: 'center',
        autoSizePolicy: 'node_width',
        configuration: 'CroppingLabel',
        fontFamily: 'Source Sans 3',
        fontSize: 12,
        modelName: 'internal',
        modelPosition: 'c',
        textColor: '#17242C',
      },
      xmlText(`${role.reference} ${role.title}`.trim()),
    ),
    xmlElement('y:Shape', { type: 'roundrectangle' }),
  ].join('')
  const graphics = `<data key="node-graphics">${xmlElement('y:ShapeNode', {}, shape)}</data>`
  return xmlElement('node', { id: role.id }, [...facts, graphics].join(''))
}

function edgeOf(move: ContentMove): string {
  if (move.from === null) return ''
  const facts = Object.entries(moveKeys).map(([name, { of }]) => dataLine(`edge-${name}`, of(move)))
  const { points } = move.line
  const [first, last] = [points[0], points.at(-1)]
  const path = xmlElement(
    'y:Path',
    {
      ...offsets('s', move.from, first),
      ...offsets('t', move.to, last),
    },
    points
      .slice(1, -1)
      .map(({ x, y }) => xmlElement('y:Point', { x, y }))
      .join(''),
  )
  const both = move.kind === 'lateral'
  const shape = [
    path,
    xmlElement('y:LineStyle', {
      color: '#33454F',
      type: move.kind === 'bridge' ? 'dashed' : 'line',
      width: 1.5,
    }),
    xmlElement('y:Arrows', {
      source: both ? 'plain' : 'none',
      target: both ? 'plain' : move.kind === 'bridge' ? 'white_delta' : 'delta',
    }),
    ...(move.label === ''
      ? []
      : [
          xmlElement(
            'y:EdgeLabel',
            { fontFamily: 'Source Sans 3', fontSize: 11, backgroundColor: '#FFFFFF' },
            xmlText(move.label),
          ),
        ]),
    xmlElement('y:BendStyle', { smoothed: true }),
  ].join('')
  return xmlElement(
    'edge',
    { id: move.id, source: move.from.id, target: move.to.id },
    `${facts.join('')}<data key="edge-graphics">${xmlElement('y:PolyLineEdge', {}, shape)}</data>`,
  )
}

/** Where a line meets a card, from the card's center. */
function offsets(end: 's' | 't', role: ContentRole, point: Point | undefined) {
  if (!point) return {}
  return {
    [`${end}x`]: hundredths(point.x - role.x - role.width / 2),
    [`${end}y`]: hundredths(point.y - role.y - role.height / 2),
  }
}
