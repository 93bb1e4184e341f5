import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { create } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { fontCutter } from '#main/export/html/fontSubset.ts'
import { htmlMap } from '#main/export/html/htmlMap.ts'
import { woff2 } from '#main/export/html/woff2.ts'
import type { Document } from '#shared/domain/document.ts'
import { aRecord } from '../../../support/aProject.ts'
import { unwrap } from '../../../support/results.ts'
import { aMap } from '../../shared/map/drawing/aMap.ts'
import { hostileProject } from '../../shared/map/files/hostileMap.ts'

const resources = resolve(import.meta.dirname, '../../../../resources')
const folders = { fonts: `${resources}/fonts`, engines: `${resources}/engines` }
const page = await pageOf(aMap())

async function pageOf(document: Document): Promise<string> {
  return new TextDecoder().decode(unwrap(await htmlMap(document, 'map', folders)))
}

function contentsOf(html: string, name: 'script' | 'style'): string[] {
  return [...html.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))].map(([, one = '']) => one)
}

describe('The map page', () => {
  test('allows its one script and its one style by their hashes, and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? ''
    const hash = (one = '') => `'sha256-${createHash('sha256').update(one).digest('base64')}'`
    const [scripts, styles] = [contentsOf(page, 'script'), contentsOf(page, 'style')]
    expect([scripts.length, styles.length]).toEqual([1, 1])
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(scripts[0])}`,
      `style-src ${hash(styles[0])}`,
      'font-src data:',
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ])
  })

  test('names no address outside of itself and has no style or handler in its elements', () => {
    const body = page.slice(page.indexOf('<body>'), page.lastIndexOf('<script>'))
    const links = [...body.matchAll(/\b(?:href|src|action)="([^"]*)"/g)].map(([, to = '']) => to)
    expect(links.filter((to) => !to.startsWith('#'))).toEqual([])
    expect(body.match(/ (?:style|on[a-z]+)="/g)).toBeNull()
  })

  test('tells every role with its pay and source, and its ways out in words', () => {
    expect(page.match(/<article /g)).toHaveLength(7)
    expect(page).toContain('<b>$39,530 a year</b>')
    expect(page).toContain('United States, May 2024, OOH')
    expect(page).toContain('Bridge: up and across, with a course')
  })

  test('links lead to roles that are there', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const links = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.filter((id) => !ids.has(id))).toEqual([])
  })

  test('knows of no person', async () => {
    const person = aRecord('person', { id: 'secret-person', code: 'Participant 4711' })
    const document = { ...aMap(), person: new Map([[person.id, person]]) }
    const html = await pageOf(document)
    expect(html.includes('4711') || html.includes('secret-person')).toBe(false)
    expect(html).toBe(page)
  })

  test('carries the pictures of the map, and tells its notes in words', async () => {
    const note = aRecord('annotation', { id: 'note', mapId: 'map', text: 'Ask the night team' })
    const logo = { ...note, id: 'logo', kind: 'picture' as const, imageId: 'image', text: '' }
    const annotation = new Map([note, logo].map((record) => [record.id, record]))
    const image = { type: 'image/png', width: 1, height: 1, bytes: Uint8Array.of(1, 2) } as const
    const made = await htmlMap({ ...aMap(), annotation }, 'map', {
      ...folders,
      images: new Map([['image', image]]),
    })
    const html = new TextDecoder().decode(unwrap(made))
    expect(html.match(/ href="data:image\/png;base64,AQI="/g)).toHaveLength(1)
    expect(html).toContain('<li>Ask the night team</li>')
  })

  test('lets no name become markup', async () => {
    const html = await pageOf(hostileProject())
    expect(contentsOf(html, 'script')).toEqual(contentsOf(page, 'script'))
    expect(html).toContain('Nurse &lt;b&gt;&amp;"\'&lt;/b&gt;')
    expect(html.match(/<article /g)).toHaveLength(10)
  })

  test('a map that is gone, or shows no role, has no page', async () => {
    const code = async (document: Document, id: string) => {
      const made = await htmlMap(document, id, folders)
      return made.ok ? '' : made.problem.code
    }
    expect(await code(aMap(), 'gone')).toBe('map-not-found')
    expect(await code({ ...aMap(), role: new Map(), transition: new Map() }, 'map')).toBe(
      'map-empty',
    )
  })
})

test('a font cut down to some letters has these, and is packed as WOFF2 that others read', async () => {
  const cut = await fontCutter(readFileSync(`${folders.engines}/harfbuzz-subset.wasm`))
  const whole = readFileSync(`${folders.fonts}/SourceSans3-600.ttf`)
  const letters = new Set(Array.from('Nurse é→', (letter) => letter.codePointAt(0) ?? 0))
  const packed = woff2(cut(whole, letters))
  expect(packed.length).toBeLessThan(8000)
  const font = create(Buffer.from(packed))
  if (!('hasGlyphForCodePoint' in font)) throw new Error('This is a collection')
  const has = (letter: string) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)
  expect(Array.from('Nuré', has)).toEqual([true, true, true, true])
  expect(has('Q')).toBe(false)
  expect(font.layout('Nurse').advanceWidth).toBeGreaterThan(2000)
})
