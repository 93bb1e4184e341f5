import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Guidebook } from '#shared/domain/records/guidebook.ts'
import type { Project } from '#shared/domain/records/project.ts'
import type { BookPaper } from '../pageContent.ts'

/** What every block of a guidebook is made from. */
export type GuidebookContext = {
  readonly document: Document
  readonly settings: Project
  readonly guidebook: Guidebook
  readonly paper: BookPaper
  /** Size of the content of a page, in points. */
  readonly room: { readonly width: number; readonly height: number }
  /** Roles that have a sheet of their own in this book. */
  readonly sheetIds: ReadonlySet<Id>
  /** Collects what is missing, as sentences. */
  readonly warnings: Set<string>
}

/** Where the sheet of a role stands, for links and page numbers. */
export function sheetPlace(roleId: Id): string {
  return `sheet.${roleId}`
}
