import { describe, expect, test } from 'vitest'
import { XmlDocument, XmlElement } from 'xmldoc'
import type { Document } from '#shared/domain/document.ts'
import { drawingToSvg } from '#shared/map/drawingToSvg.ts'
import { mapDrawing } from '#shared/map/plain/mapDrawing.ts'
import { plainParts, withLinks } from '#shared/map/plain/plainParts.ts'
import { pairing } from '#shared/map/plain/twoThemes.ts'
import { unwrap } from '../../../../support/results.ts'
import { aMap } from '../drawing/aMap.ts'
import { hostileProject } from '../files/hostileMap.ts'

function svgOf(document: Document): XmlDocument {
  const { drawing } = unwrap(mapDrawing(document, 'map', 'map'))
  const description = 'All words are text.'
  return new XmlDocument(drawingToSvg(drawing, { fonts: 'css', widths: 'written', description }))
}

function elementsOf(node: XmlElement): XmlElement[] {
  return node.children.flatMap((child) =>
    child instanceof XmlElement ? [child, ...elementsOf(child)] : [],
  )
}

describe('The map alone as a picture', () => {
  const elements = elementsOf(svgOf(aMap()))

  test('says in a title and a description what it shows', () => {
    expect(elements.slice(0, 2).map(({ name, val }) => [name, val])).toEqual([
      ['title', 'Healthcare career map. Career map: 7 roles, 3 job families, 3 levels, 8 moves'],
      ['desc', 'All words are text.'],
    ])
  })

  test('is made of shapes and text alone, every text as wide as it was measured', () => {
    expect(new Set(elements.map(({ name }) => name))).toEqual(
      new Set(['title', 'desc', 'rect', 'g', 'path', 'text', 'circle']),
    )
    const texts = elements.filter(({ name }) => name === 'text')
    expect(texts.filter(({ attr }) => !(Number(attr.textLength) > 0))).toEqual([])
    expect(texts.map(({ val }) => val)).toContain('$39,530')
  })

  test('is well-formed whatever roles are called', () => {
    const titles = elementsOf(svgOf(hostileProject())).filter(({ name }) => name === 'title')
    // One for the picture, one for each card.
    expect(titles).toHaveLength(11)
  })

  test('an empty map and one that is gone are refused', () => {
    const code = (document: Document, id: string) => {
      const drawn = mapDrawing(document, id, 'map')
      return drawn.ok ? '' : drawn.problem.code
    }
    expect(code(aMap(), 'gone')).toBe('map-not-found')
    expect(code({ ...aMap(), role: new Map(), transition: new Map() }, 'map')).toBe('map-empty')
  })
})

test('a picture for two themes has no color of its own left, and a link on every card', () => {
  const [light, dark] = [plainParts(aMap(), 'map', 'light'), plainParts(aMap(), 'map', 'dark')]
  if (!light || !dark) throw new Error('The map shows roles')
  const { pair, colors } = pairing()
  const link = (parts: typeof light) => withLinks(parts.map, parts.scene, (id) => `role-${id}`)
  const shapes = pair(link(light), link(dark))
  const svg = drawingToSvg({ width: 100, height: 100, shapes, alt: '' }, { fonts: 'css' })
  expect(svg.match(/="#[0-9a-f]{6}"/g)).toBeNull()
  expect([...svg.matchAll(/<a href="#role-(\w+)" aria-label="/g)]).toHaveLength(7)
  const used = new Set([...svg.matchAll(/var\((--m\d+)\)/g)].map(([, name]) => name))
  expect(used).toEqual(new Set(colors().keys()))
})
