import { instance } from '@viz-js/viz'
import { describe, expect, test } from 'vitest'
import { XmlDocument, XmlElement } from 'xmldoc'
import { movesCsv, rolesCsv } from '#shared/map/files/csv.ts'
import { cytoscapeJson } from '#shared/map/files/cytoscapeJson.ts'
import { dot } from '#shared/map/files/dot.ts'
import { drawio } from '#shared/map/files/drawio.ts'
import { graphml } from '#shared/map/files/graphml.ts'
import { mapContent } from '#shared/map/files/mapContent.ts'
import { aMap } from '../drawing/aMap.ts'
import { contentOf, hostileLines, hostileProject } from './hostileMap.ts'

const content = contentOf(aMap())
const hostile = contentOf(hostileProject())
const titles = content.roles.map(({ title }) => title).toSorted()
const betweenRoles = content.moves.filter(({ from }) => from !== null)

test('a map that is gone has no content', () => {
  expect(mapContent(aMap(), 'gone')).toBeNull()
})

test('equal documents give equal bytes in every format', () => {
  const again = contentOf(aMap())
  for (const write of [graphml, cytoscapeJson, dot, drawio, rolesCsv, movesCsv]) {
    expect(write(again)).toBe(write(content))
  }
})

describe('GraphML', () => {
  test('has a node for every role with its facts and its yEd label', () => {
    const [first] = nodes(graphml(content), 'node')
    expect(nodes(graphml(content), 'node')).toHaveLength(7)
    expect(dataOf(first)).toEqual({
      'node-title': 'Environmental services technician',
      'node-reference': 'A1',
      'node-family': 'Support services',
      'node-letter': 'A',
      'node-level': '1',
      'node-levelName': 'Entry',
      'node-pay': '35900',
      'node-payDate': '2024-05',
      'node-paySource': 'OOH',
      'node-demand': 'average',
      'node-credential': 'None to start',
      'node-entry': 'true',
      'node-confirmed': 'true',
      'node-x': expect.stringMatching(/^\d+(\.\d+)?$/),
      'node-y': expect.stringMatching(/^\d+(\.\d+)?$/),
    })
    expect(labelsOf(graphml(content), 'y:NodeLabel')[0]).toBe(
      'A1 Environmental services technician',
    )
  })

  test('has an edge for every move between two roles, with its kind and time', () => {
    const edges = nodes(graphml(content), 'edge')
    expect(edges).toHaveLength(betweenRoles.length)
    const bridge = edges.find(({ attr }) => attr.id === 'cross')
    expect(bridge?.attr).toMatchObject({ source: 'evs', target: 'cna' })
    expect(dataOf(bridge)).toMatchObject({ 'edge-kind': 'bridge', 'edge-months': '2' })
  })

  test('keeps hostile names as they are', () => {
    const found = nodes(graphml(hostile), 'node').map((node) => dataOf(node)['node-title'])
    expect(found).toEqual(hostileLines)
  })

  test('declares every key that it uses', () => {
    const document = new XmlDocument(graphml(content))
    const declared = new Set(document.childrenNamed('key').map(({ attr }) => attr.id))
    const used = all(document, 'data').map(({ attr }) => attr.key)
    expect(used.filter((key) => !declared.has(key))).toEqual([])
  })
})

describe('draw.io', () => {
  test('has a vertex for every role and an edge for every move, ways in too', () => {
    const cells = all(new XmlDocument(drawio(content)), 'mxCell')
    const roles = cells.filter(({ attr }) => attr.vertex === '1' && attr.parent === 'map')
    const moves = cells.filter(({ attr }) => attr.edge === '1')
    expect([roles.length, moves.length]).toEqual([7, 8])
    const ids = new Set(cells.map(({ attr }) => attr.id))
    expect(ids.size).toBe(cells.length)
    const ends = moves.flatMap(({ attr }) => [attr.source, attr.target, attr.parent])
    expect(ends.filter((id) => id !== undefined && !ids.has(id))).toEqual([])
  })

  test('draws levels and job families in a locked layer behind', () => {
    const cells = all(new XmlDocument(drawio(content)), 'mxCell')
    expect(cells.find(({ attr }) => attr.id === 'ground')?.attr.style).toBe('locked=1')
    const names = cells.filter(({ attr }) => attr.parent === 'ground').map(({ attr }) => attr.value)
    expect(names.filter((name) => name !== '')).toEqual([
      'III\nLeadership & advanced',
      'II\nCertified',
      'I\nEntry',
      'A  Support services',
      'B  Nursing & patient care',
      'C  Lab & imaging',
    ])
  })

  test('keeps hostile names as they are', () => {
    const cells = all(new XmlDocument(drawio(hostile)), 'mxCell')
    const values = cells.filter(({ attr }) => attr.vertex === '1' && attr.parent === 'map')
    expect(values.map(({ attr }) => attr.value)).toEqual(
      hostileLines.map((title, index) => `A${index + 1} ${title}`),
    )
  })

  test('puts every label on its line', () => {
    const geometries = all(new XmlDocument(drawio(content)), 'mxGeometry')
    const places = geometries.filter(({ attr }) => attr.relative === '1').map(({ attr }) => attr.x)
    for (const place of places) expect(Math.abs(Number(place))).toBeLessThanOrEqual(1)
  })
})

describe('Graphviz', () => {
  const roleLabels = async (text: string) => {
    const viz = await instance()
    const { status, errors, output } = viz.render(text, { engine: 'dot', format: 'json' })
    expect([status, errors.filter(({ level }) => level === 'error')]).toEqual(['success', []])
    return JSON.parse(output ?? '{}')
  }

  test('reads the roles and the moves between them, a rank for each level', async () => {
    const drawn = await roleLabels(dot(content))
    const own = drawn.objects.filter((one: { reference?: string }) => one.reference !== undefined)
    expect(own).toHaveLength(7)
    expect(drawn.edges).toHaveLength(betweenRoles.length)
    const heights = new Map<string, Set<string>>()
    for (const { level, pos } of own) {
      const at = heights.get(level) ?? new Set()
      heights.set(level, at.add(pos.split(',')[1]))
    }
    expect([...heights.values()].map(({ size }) => size)).toEqual([1, 1, 1])
  })

  test('keeps hostile names apart', async () => {
    const drawn = await roleLabels(dot(hostile))
    const own = drawn.objects.filter((one: { reference?: string }) => one.reference !== undefined)
    expect(own.map(({ name }: { name: string }) => name).toSorted()).toEqual(
      hostile.roles.map(({ id }) => id).toSorted(),
    )
    expect(drawn.edges).toHaveLength(hostileLines.length - 1)
  })
})

describe('Cytoscape JSON', () => {
  test('has nodes with a place and edges between them', () => {
    const { elements } = JSON.parse(cytoscapeJson(content))
    expect(
      elements.nodes.map(({ data }: { data: { title: string } }) => data.title).toSorted(),
    ).toEqual(titles)
    expect(elements.nodes[0].position).toEqual({ x: expect.any(Number), y: expect.any(Number) })
    const ids = new Set(elements.nodes.map(({ data }: { data: { id: string } }) => data.id))
    expect(elements.edges).toHaveLength(betweenRoles.length)
    for (const { data } of elements.edges) {
      expect([ids.has(data.source), ids.has(data.target)]).toEqual([true, true])
    }
  })

  test('keeps hostile names as they are', () => {
    const { elements } = JSON.parse(cytoscapeJson(hostile))
    expect(elements.nodes.map(({ data }: { data: { title: string } }) => data.title)).toEqual(
      hostileLines,
    )
  })
})

describe('Tables', () => {
  test('have a row for every move, ways in without a start', () => {
    const [, ...rows] = readCsv(movesCsv(content))
    expect(rows).toHaveLength(8)
    expect(rows[0]?.slice(0, 7)).toEqual([
      '',
      'evs',
      '',
      '',
      'A1',
      'Environmental services technician',
      'entry',
    ])
  })

  test('have a row for every role', () => {
    const [, ...rows] = readCsv(rolesCsv(content))
    expect(rows.map((row) => row[2] ?? '').toSorted()).toEqual(titles)
  })

  test('begin with the mark that lets Excel read UTF-8', () => {
    expect(rolesCsv(content).charCodeAt(0)).toBe(0xfeff)
    expect(rolesCsv(content).endsWith('\r\n')).toBe(true)
  })

  test('begin no cell like a formula', () => {
    const cells = [rolesCsv(hostile), movesCsv(hostile)].flatMap((text) => readCsv(text).flat())
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([])
    const [, ...rows] = readCsv(rolesCsv(hostile))
    expect(rows.map((row) => row[2]?.replace(/^'/, ''))).toEqual(hostileLines)
  })
})

function all(node: XmlElement, name: string): XmlElement[] {
  return node.children.flatMap((child) =>
    child instanceof XmlElement
      ? [...(child.name === name ? [child] : []), ...all(child, name)]
      : [],
  )
}

function nodes(text: string, name: string): XmlElement[] {
  return all(new XmlDocument(text), name)
}

function labelsOf(text: string, name: string): string[] {
  return nodes(text, name).map(({ val }) => val)
}

function dataOf(node: XmlElement | undefined): Record<string, string> {
  const data = node?.childrenNamed('data') ?? []
  const plain = data.filter(({ attr }) => !attr.key?.endsWith('-graphics'))
  return Object.fromEntries(plain.map(({ attr, val }) => [attr.key ?? '', val]))
}

/** A strict reader of RFC 4180. */
function readCsv(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  const rows: string[][] = [[]]
  cell.lastIndex = 1
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex
    const found = cell.exec(text)
    if (!found) throw new Error(`No cell at ${at}: ${text.slice(at, at + 40)}`)
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}
