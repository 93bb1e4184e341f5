import type { Drawing } from '../map/drawing.ts'

/** A run of text with one look. Sizes come from the paragraph style, never from the run. */
export type Run = {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  /** `https:` address, or `#id` of a heading in the same book. */
  readonly link?: string
  /** White letters on this color: map references. */
  readonly badge?: string
  readonly color?: string
}

export type ParagraphStyle = 'body' | 'lead' | 'small' | 'note' | 'caption' | 'label' | 'fact'

export type TableCell = {
  readonly parts: readonly PagePart[]
  readonly columnSpan?: number
  readonly align?: 'left' | 'center' | 'right'
  readonly fill?: string
}

export type TableColumn = {
  readonly width: number | 'rest' | 'content'
  readonly align?: 'left' | 'right' | 'center'
}

/** Neutral page content: what stands on the pages, in reading order, for PDF and tests alike. */
export type PagePart =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      readonly text: string
      /** Unique in the book; links and contents point to it. */
      readonly id: string
      readonly number: string | null
      readonly contents: 'listed' | 'not listed'
      /** Starts on a new page. */
      readonly newPage: boolean
    }
  | { readonly kind: 'paragraph'; readonly style: ParagraphStyle; readonly runs: readonly Run[] }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly items: readonly (readonly PagePart[])[]
    }
  | {
      readonly kind: 'checklist'
      readonly items: readonly { readonly text: string; readonly checked: boolean }[]
    }
  | { readonly kind: 'quote'; readonly parts: readonly PagePart[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly TableColumn[]
      readonly header: readonly TableCell[] | null
      readonly rows: readonly (readonly TableCell[])[]
      readonly style: 'lines' | 'grid' | 'plain'
      /** Smallest height of a row in points, for writing by hand; 0 lets the content decide. */
      readonly rowHeight: number
    }
  | {
      readonly kind: 'drawing'
      readonly drawing: Drawing
      readonly fit: 'width' | 'natural'
      readonly caption: string
    }
  | {
      readonly kind: 'columns'
      readonly columns: readonly {
        readonly width: number | 'rest'
        readonly parts: readonly PagePart[]
      }[]
      readonly gap: number
    }
  | {
      readonly kind: 'box'
      readonly tone: 'plain' | 'mark' | 'quiet'
      readonly parts: readonly PagePart[]
    }
  /** A place to write: lines of 9 mm pitch, or one box of that height; `value` is typed in when filled. */
  | {
      readonly kind: 'write-in'
      readonly label: string
      readonly shape: 'lines' | 'box'
      readonly lineCount: number
      readonly value: string
      readonly name: string
    }
  | { readonly kind: 'space'; readonly height: number }
  | { readonly kind: 'page-break' }
  /** Contents with page numbers, of every listed heading. */
  | { readonly kind: 'contents'; readonly depth: 1 | 2 }
  /** Keeps its parts on one page. */
  | { readonly kind: 'together'; readonly parts: readonly PagePart[] }

export type BookPaper = 'letter' | 'a4'

/** Pages with the same frame. `background` is drawn under every page of the section, page-sized. */
export type BookSection = {
  readonly margins: {
    readonly top: number
    readonly outer: number
    readonly bottom: number
    readonly inner: number
  }
  readonly footer: { readonly left: string; readonly right: string } | null
  /** Index tab at the outer edge that is current; null draws no tabs. */
  readonly tab: string | null
  readonly background: Drawing | null
  readonly parts: readonly PagePart[]
}

export type Book = {
  readonly title: string
  readonly subject: string
  readonly language: string
  /** ISO date that pins the file's dates, so that equal projects give equal bytes. */
  readonly date: string
  readonly paper: BookPaper
  /** Index tabs from top to bottom; empty for books without them. */
  readonly tabs: readonly string[]
  readonly sections: readonly BookSection[]
}
