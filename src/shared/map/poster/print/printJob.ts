import type { PlacedImage } from '../../annotations/placedImages.ts'
import type { Box, Drawing, Shape, Size } from '../../drawing.ts'

/** Boxes of a page for the print shop, in points from the top left corner of the page. */
export type PageBoxes = {
  /** Where the sheet is cut to its finished size. */
  readonly trim: Box
  /** The trim with the color that runs over its edge. */
  readonly bleed: Box
}

/** A picture of the job where it stands on a page: `x`, `y` is its top left corner. */
export type PlacedPicture = {
  /** Index into the pictures of the job. */
  readonly picture: number
  readonly x: number
  readonly y: number
  readonly scale: number
  /** What of the page it may cover. */
  readonly clip: Box
}

/** A drawing that is written once, with the images over it. */
export type Picture = Drawing & { readonly images: readonly PlacedImage[] }

/** One page: shapes, then the pictures over them, then the shapes above those. Lengths are points. */
export type JobPage = Size & {
  readonly boxes: PageBoxes | null
  readonly under: readonly Shape[]
  readonly images: readonly PlacedImage[]
  readonly pictures: readonly PlacedPicture[]
  readonly over: readonly Shape[]
}

/**
 * What goes to the printer: pages, and pictures that are written once and placed on as many pages
 * as want them.
 */
export type PrintJob = { readonly pictures: readonly Picture[]; readonly pages: readonly JobPage[] }
