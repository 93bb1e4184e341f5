import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { transitionKinds } from '#shared/domain/records/transition.ts'
import type { Shape, Size } from '#shared/map/drawing.ts'
import { drawingToSvg, type LinkedImage } from '#shared/map/drawingToSvg.ts'
import { lineSample } from '#shared/map/lineSample.ts'
import { demandMark, demandWords } from '#shared/map/marks.ts'
import { bandTint, familyColor, inkOn, type Theme } from '#shared/map/palette.ts'
import { type PlainParts, plainParts, withLinks } from '#shared/map/plain/plainParts.ts'
import { pairing } from '#shared/map/plain/twoThemes.ts'
import { placed } from '#shared/map/poster/part.ts'
import { lineKindWords } from '../workbook/parts/lineKinds.ts'
import { element, type Html, list, text } from './markup.ts'
import { roleAnchor } from './roleArticle.ts'

/** The drawn map as a part of a page, with the rules its colors and sizes need. */
export type MapSection = {
  readonly html: Html
  /** Samples of the kinds of moves, referred to from everywhere in the page. */
  readonly samples: Html
  readonly key: Html
  /** Custom properties of each theme, as declarations. */
  readonly light: string
  readonly dark: string
  /** Rules that follow from this map. */
  readonly rules: string
}

/** Null when the map shows no role. */
export function mapSection(
  document: Document,
  mapId: Id,
  options: { readonly label: string; readonly addresses: ReadonlyMap<Id, string> },
): MapSection | null {
  const light = plainParts(document, mapId, 'light')
  const dark = plainParts(document, mapId, 'dark')
  if (!light || !dark) return null
  const { pair, colors } = pairing()
  const linked = (parts: PlainParts) =>
    withLinks(parts.map, parts.scene, (id) => roleAnchor({ id }))
  const { width, height } = light.scene
  const { mapLeft } = light
  const headHeight = light.heads.height
  const heads = pair(light.heads.shapes, dark.heads.shapes)
  const levels = pair(levelShapes(light), levelShapes(dark))
  const map = pair(linked(light), linked(dark))
  const wide = light.pen.profile.width
  const html = element(
    'div',
    { class: light.scene.bands.length > 0 ? 'sheet rows' : 'sheet', id: 'sheet' },
    picture('corner', heads, { width: mapLeft, height: headHeight }),
    picture('heads', [{ kind: 'group', x: -mapLeft, y: 0, scale: 1, shapes: heads }], {
      width: wide - mapLeft,
      height: headHeight,
    }),
    picture('levels', levels, { width: mapLeft, height }),
    picture(
      'lines',
      map,
      { width: wide - mapLeft, height },
      {
        label: options.label,
        images: light.images.flatMap(({ imageId, ...box }) => {
          const href = options.addresses.get(imageId)
          return href === undefined ? [] : [{ ...box, href }]
        }),
      },
    ),
  )
  const paired = [...colors()]
  const families = [...new Map(light.scene.cards.map((card) => [card.letter, card])).values()]
  return {
    html,
    samples: samplesOf(light),
    key: keyOf(light),
    light: [
      ...paired.map(([name, color]) => `${name}:${color.light}`),
      ...families.flatMap((lane) => familyDeclarations(lane, light.pen.theme)),
    ].join(';'),
    dark: [
      ...paired.map(([name, color]) => `${name}:${color.dark}`),
      ...families.flatMap((lane) => familyDeclarations(lane, dark.pen.theme)),
    ].join(';'),
    rules: [
      sizeRule('.corner', { width: mapLeft, height: headHeight }),
      sizeRule('.heads', { width: wide - mapLeft, height: headHeight }),
      sizeRule('.levels', { width: mapLeft, height }),
      sizeRule('.lines', { width: wide - mapLeft, height }),
      `.sheet{grid-template-columns:calc(var(--zoom)*${mapLeft}px) calc(var(--zoom)*${wide - mapLeft}px)}`,
      ...families.map(({ letter }) => {
        const ink = `--family:var(--family-${letter});--family-ink:var(--family-ink-${letter})`
        return `.family-${letter}{${ink}}`
      }),
      ...(width > widestInPrint ? ['@media print{.map{display:none}}'] : []),
    ].join('\n'),
  }
}

/** A map that is wider would be printed with type under 6 points. */
const widestInPrint = 1500

function sizeRule(selector: string, { width, height }: Size): string {
  return `${selector}{width:calc(var(--zoom)*${width}px);height:calc(var(--zoom)*${height}px)}`
}

/** Where every level stands, on the tint that goes on below the map. */
function levelShapes({ scene, levels, mapLeft, pen }: PlainParts): Shape[] {
  const tints = scene.bands.map((band): Shape => {
    const { y, height, level } = band
    const fill = bandTint(pen.theme, level, scene.bands.length)
    return { kind: 'rect', x: 0, y, width: mapLeft, height, fill }
  })
  return [...tints, placed(levels, 0, 0)]
}

/** A drawing that scales with its element; without a label it says nothing itself. */
function picture(
  name: string,
  shapes: readonly Shape[],
  size: Size,
  more: { readonly label?: string; readonly images?: readonly LinkedImage[] } = {},
): Html {
  const { label, images = [] } = more
  const svg = drawingToSvg({ ...size, shapes, alt: '' }, { fonts: 'css', images })
  const inside = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('<'))
  const says =
    label === undefined ? { 'aria-hidden': true } : { role: 'group', 'aria-label': label }
  return element(
    'svg',
    { class: name, viewBox: `0 0 ${size.width} ${size.height}`, ...says },
    inside
      .replaceAll(` font-family="'Source Sans 3', 'Source Sans Pro', 'Segoe UI', sans-serif"`, '')
      .replaceAll(' font-family="Literata, Georgia, serif"', ' class="book"'),
  )
}

function familyDeclarations(
  lane: { readonly letter: string; readonly color: string },
  theme: Theme,
): string[] {
  const color = familyColor(theme, lane)
  return [`--family-${lane.letter}:${color}`, `--family-ink-${lane.letter}:${inkOn(color)}`]
}

const sampleColors = { line: 'currentColor', ground: 'var(--paper)' }

function usedKinds({ scene }: PlainParts) {
  return transitionKinds.filter((kind) => scene.lines.some((line) => line.kind === kind))
}

function samplesOf(parts: PlainParts): Html {
  const symbols = usedKinds(parts).map((kind) => {
    const shapes = [lineSample(kind, { x: 1, y: 6, width: 38, unit: 1 }, sampleColors)]
    const svg = drawingToSvg({ width: 40, height: 12, shapes, alt: '' }, { fonts: 'css' })
    const inside = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('<'))
    return element('symbol', { id: `kind-${kind}`, viewBox: '0 0 40 12' }, inside)
  })
  return element('svg', { class: 'samples', width: 0, height: 0, 'aria-hidden': true }, ...symbols)
}

/** How to read the map: the kinds of moves and the demand marks that are on it. */
function keyOf(parts: PlainParts): Html {
  const kinds = usedKinds(parts).map((kind) => {
    const { name, note } = lineKindWords[kind]
    return `<svg class="kind" width="40" height="12" aria-hidden="true"><use href="#kind-${kind}"/></svg><b>${text(name)}</b> ${text(note)}`
  })
  const marks = (['much-faster', 'faster', 'average', 'declining'] as const)
    .filter((demand) => parts.scene.cards.some((card) => card.demand === demand))
    .map((demand) => {
      const shapes = [demandMark(demand, { x: 0, y: 0, size: 16 }, 'currentColor')]
      const svg = drawingToSvg({ width: 16, height: 16, shapes, alt: '' }, { fonts: 'css' })
      return `${svg.replace('role="img"', 'class="mark" aria-hidden="true"')}${text(demandWords(demand))}`
    })
  return list([...kinds, ...marks], { class: 'key' })
}
