import type { Box, Drawing } from '../map/drawing.ts'
import type { TextLook } from '../map/textMeasure.ts'

/** A word that runs down the page, centered on a point; drawings know no rotation. */
export type DownText = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly look: TextLook
  readonly color: string
}

/** A place to go: pages count from 1, `y` is in points from the top of the page. */
export type PageTarget =
  | { readonly kind: 'page'; readonly page: number; readonly y: number }
  | { readonly kind: 'address'; readonly url: string }

export type PageLink = { readonly box: Box; readonly to: PageTarget }

/** Level 1 is the highest. */
export type Bookmark = { readonly text: string; readonly level: number; readonly y: number }

/** A page that is ready for print: what is drawn, and what leads from it and to it. */
export type PrintPage = {
  readonly drawing: Drawing
  readonly downTexts: readonly DownText[]
  readonly bookmarks: readonly Bookmark[]
  readonly links: readonly PageLink[]
}
