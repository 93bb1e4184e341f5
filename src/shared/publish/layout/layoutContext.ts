import type { Heading } from '../pageContent.ts'

/** What the parts of a page need to know of the pages around them. Lengths are points. */
export type LayoutContext = {
  readonly width: number
  /** Height of an empty page. */
  readonly pageHeight: number
  /** Page of a heading; null while it is not known. */
  readonly pageOf: (id: string) => number | null
  /** Every heading of the book that the contents list. */
  readonly listed: readonly Heading[]
  /** Collects what does not fit, as sentences. */
  readonly warnings: Set<string>
}

export function narrower(context: LayoutContext, width: number): LayoutContext {
  return { ...context, width: Math.max(1, width) }
}
