import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Id } from '#shared/base/identifiers.ts'
import type { ImageFile } from '#shared/base/imageHeader.ts'
import { ok, problem, type Result } from '#shared/base/result.ts'
import { type Document, settingsOf } from '#shared/domain/document.ts'
import type { FontFamily, FontWeight } from '#shared/map/drawing.ts'
import { element, text } from '#shared/publish/reader/markup.ts'
import { type ReaderPage, readerPage } from '#shared/publish/reader/readerPage.ts'
import { fontFile } from '../fontFiles.ts'
import { dataAddress } from '../imageLinks.ts'
import { languageTag } from '../languageTag.ts'
import { mapNotFound } from '../mapFile.ts'
import { fontCutter } from './fontSubset.ts'
import { readerParts } from './readerParts.ts'
import { woff2 } from './woff2.ts'

const faces: readonly { readonly family: FontFamily; readonly weight: FontWeight }[] = [
  { family: 'Source Sans 3', weight: 400 },
  { family: 'Source Sans 3', weight: 600 },
  { family: 'Source Sans 3', weight: 700 },
  { family: 'Literata', weight: 700 },
]

/**
 * A map as one page that needs nothing but a browser: the drawing, the list, fonts with the letters
 * used, and a script that the page's own policy allows by its hash and nothing else. Problems:
 * `map-not-found` and `map-empty`.
 */
export async function htmlMap(
  document: Document,
  mapId: Id,
  means: {
    readonly fonts: string
    readonly engines: string
    readonly images?: ReadonlyMap<Id, ImageFile>
  },
): Promise<Result<Uint8Array>> {
  if (!document.map.has(mapId)) return mapNotFound
  const images = [...(means.images ?? [])]
  const addresses = new Map(images.map(([id, image]) => [id, dataAddress(image)]))
  const page = readerPage(document, mapId, addresses)
  if (!page) return problem('map-empty', 'This map shows no roles yet. Add roles, then save it.')
  const { script, style } = readerParts()
  const letters = lettersOf(`${page.title}${page.body}${script}`)
  const fonts = await fontRules(letters, means)
  const css = [fonts, themeRules(page), style, page.rules].join('\n')
  const html = [
    '<!doctype html>',
    `<html lang="${text(languageTag(settingsOf(document).languages))}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(script, css)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="generator" content="Pathbook">',
    `<title>${text(page.title)}</title>`,
    element('style', {}, css),
    '</head>',
    '<body>',
    page.body,
    element('script', {}, script),
    '</body>',
    '</html>',
    '',
  ].join('\n')
  return ok(new TextEncoder().encode(html))
}

/** Nothing may be loaded, sent or framed; the page's own style and script only by their hashes. */
function policyFor(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}`
}

const lightTokens =
  '--ink:#17242c;--ink-2:#3b4a53;--ink-3:#55636c;--paper:#ffffff;--paper-4:#f3f0e9;--rule:#ded8cb;--rule-2:#c9c2b2;--control-line:#837c6e;--spine:#17292f;--spine-2:#22393f;--spine-ink:#f1eee5;--spine-ink-2:#c9d3d2;--spine-line:#7f9095;--link:#17445a;--mark:#f6bc3a;--mark-line:#8a5b00;--focus:#17242c;--desk:#dcd7cc'
const darkTokens =
  '--ink:#eceae2;--ink-2:#c9cbc5;--ink-3:#a5aeae;--paper:#1b272c;--paper-4:#26343a;--rule:#2f3e44;--rule-2:#42535a;--control-line:#75868c;--spine:#0b1316;--spine-2:#1b2a30;--spine-ink:#eceae2;--spine-ink-2:#9fadb0;--spine-line:#5d7076;--link:#a9d3e0;--mark:#f6bc3a;--mark-line:#f6bc3a;--focus:#f6f3ea;--desk:#0b1215'

/** The system's scheme, unless the reader chose; paper is light. */
function themeRules(page: ReaderPage): string {
  const light = `${lightTokens};${page.light}`
  const dark = `color-scheme:dark;${darkTokens};${page.dark}`
  return [
    `:root{${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){${dark}}}`,
    `@media screen{:root[data-theme="dark"]{${dark}}}`,
  ].join('\n')
}

/** Code points of a text, and those of every keyboard for what readers type. */
function lettersOf(content: string): ReadonlySet<number> {
  const letters = new Set<number>()
  for (let code = 0x20; code < 0x7f; code += 1) letters.add(code)
  for (const letter of content) letters.add(letter.codePointAt(0) ?? 0x20)
  return letters
}

async function fontRules(
  letters: ReadonlySet<number>,
  folders: { readonly fonts: string; readonly engines: string },
): Promise<string> {
  const cut = await fontCutter(await readFile(join(folders.engines, 'harfbuzz-subset.wasm')))
  const rules = await Promise.all(
    faces.map(async ({ family, weight }) => {
      const font = await readFile(fontFile(folders.fonts, family, weight))
      const packed = Buffer.from(woff2(cut(font, letters))).toString('base64')
      return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${packed}) format("woff2")}`
    }),
  )
  return rules.join('\n')
}
