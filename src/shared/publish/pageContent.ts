import type { Drawing } from '../map/drawing.ts'
import type { Demand } from '../map/marks.ts'

/** A run of text with one look. Sizes come from the paragraph style, never from the run. */
export type Run = {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strike?: boolean
  readonly code?: boolean
  /** `https:` address, or `#id` of a heading in the same book. */
  readonly link?: string
  /** The number of the page where the heading with this id stands takes the place of the text. */
  readonly pageOf?: string
  /** White letters on this color: map references. */
  readonly badge?: string
  /** A sign drawn before the text: demand, or the diamond of a draft. */
  readonly sign?: Demand | 'draft'
  readonly color?: string
}

export type ParagraphStyle =
  | 'body'
  | 'lead'
  | 'fact'
  | 'small'
  | 'note'
  | 'caption'
  | 'label'
  | 'index'

export type TableCell = {
  readonly parts: readonly PagePart[]
  readonly columnSpan?: number
  readonly align?: 'left' | 'center' | 'right'
  readonly fill?: string
}

export type TableColumn = {
  /** Points, a share of what is left, or as much as the widest cell needs. */
  readonly width: number | 'rest' | 'content'
  readonly align?: 'left' | 'right' | 'center'
}

/** A group row is a heading inside the table and stays with the row below it. */
export type TableRow = { readonly kind: 'body' | 'group'; readonly cells: readonly TableCell[] }

/** Neutral page content: what stands on the pages, in reading order, for PDF, screen and tests. */
export type PagePart =
  | Heading
  | PlaceMark
  | { readonly kind: 'paragraph'; readonly style: ParagraphStyle; readonly runs: readonly Run[] }
  | {
      readonly kind: 'list'
      readonly marker: 'bullet' | 'number' | 'none'
      readonly start: number
      readonly items: readonly (readonly PagePart[])[]
    }
  | {
      readonly kind: 'checklist'
      readonly size: 'large' | 'small'
      readonly items: readonly { readonly parts: readonly PagePart[]; readonly checked: boolean }[]
    }
  | { readonly kind: 'quote'; readonly parts: readonly PagePart[] }
  | Table
  | {
      readonly kind: 'drawing'
      readonly drawing: Drawing
      /** Full width takes the picture smaller where it is too wide, but never larger. */
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
  /** One text flowing through several columns that end at about the same height. */
  | {
      readonly kind: 'newspaper'
      readonly count: number
      /** A page may end anywhere in it, or only when it is higher than a page. */
      readonly breaks: 'anywhere' | 'when too long'
      readonly gap: number
      readonly parts: readonly PagePart[]
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
  | { readonly kind: 'rule' }
  | { readonly kind: 'space'; readonly height: number }
  | { readonly kind: 'page-break' }
  /** Chapters with page numbers, or the sections of one chapter by the id of its heading. */
  | { readonly kind: 'contents'; readonly of: 'chapters' | { readonly chapterId: string } }
  /** Keeps its parts on one page. */
  | { readonly kind: 'together'; readonly parts: readonly PagePart[] }

export type Heading = {
  readonly kind: 'heading'
  /** 1 opens a chapter, 4 stands over a few lines. */
  readonly level: 1 | 2 | 3 | 4
  readonly text: string
  /** Unique in the book; links and contents point to it. */
  readonly id: string
  readonly number: string | null
  /** A sentence about what follows: below the heading of a chapter and in the contents. */
  readonly summary: string
  readonly contents: 'listed' | 'not listed'
  readonly bookmark: 'shown' | 'hidden'
}

/** A place without ink for bookmarks and links, on pages that are drawn as a whole. */
export type PlaceMark = {
  readonly kind: 'place'
  readonly id: string
  readonly bookmark: { readonly text: string; readonly level: number } | null
}

export type Table = {
  readonly kind: 'table'
  readonly columns: readonly TableColumn[]
  readonly header: readonly TableCell[] | null
  readonly rows: readonly TableRow[]
  readonly style: 'lines' | 'grid' | 'plain'
  /** Smallest height of a row in points, for writing by hand; 0 lets the content decide. */
  readonly rowHeight: number
}

export type BookPaper = 'letter' | 'a4'

/** An index tab at the outer edge. A color marks the tabs of job families. */
export type BookTab = {
  readonly text: string
  readonly color: string | null
  readonly current: boolean
  /** Heading the tab leads to. */
  readonly target: string | null
}

/** Pages with the same frame, always starting on a new page. */
export type BookSection = {
  /** Bleed pages have no margins: covers. */
  readonly frame: 'page' | 'bleed'
  readonly footer: { readonly left: string; readonly right: string } | null
  /** From top to bottom. */
  readonly tabs: readonly BookTab[]
  /** Drawn under every page of the section, page-sized. */
  readonly background: Drawing | null
  readonly parts: readonly PagePart[]
}

export type Book = {
  readonly title: string
  readonly subject: string
  readonly language: string
  /** Date (it may stop early) that pins the file's dates, so that equal projects give equal bytes. */
  readonly date: string
  readonly paper: BookPaper
  readonly sections: readonly BookSection[]
}
