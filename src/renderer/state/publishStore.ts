import { create } from 'zustand'
import type { PublicationKind, PublicationOf } from '#shared/api/publication.ts'

export type PosterOptions = Omit<PublicationOf<'poster'>, 'kind' | 'mapId'>
export type WorkbookOptions = Omit<PublicationOf<'workbook'>, 'kind'>

export type PrintedKind = Extract<PublicationKind, 'poster' | 'guidebook' | 'workbook'>

export type PublishStore = {
  /** Printed matter has pages; pictures and files of a map are saved one by one. */
  readonly kind: PrintedKind | 'pictures'
  readonly picture: 'map' | 'poster'
  readonly dpi: number
  /** Null takes the paper and orientation that the map itself names. */
  readonly poster: Partial<PosterOptions>
  readonly mapId: string | null
  readonly guidebookId: string | null
  readonly bookPaper: 'letter' | 'a4'
  readonly workbook: WorkbookOptions
}

/** What to print and how; kept while the window is open, never in the file. */
export const usePublish = create<PublishStore>(() => ({
  kind: 'poster',
  picture: 'map',
  dpi: 150,
  poster: {},
  mapId: null,
  guidebookId: null,
  bookPaper: 'letter',
  workbook: { personId: null, targetRoleId: null, mode: 'filled', paper: 'letter' },
}))

export function setPoster(changes: Partial<PosterOptions>): void {
  usePublish.setState(({ poster }) => ({ poster: { ...poster, ...changes } }))
}

export function setWorkbook(changes: Partial<WorkbookOptions>): void {
  usePublish.setState(({ workbook }) => ({ workbook: { ...workbook, ...changes } }))
}
