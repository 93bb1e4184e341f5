import type { PosterOptions, PublishStore } from '#renderer/state/publishStore.ts'
import type { Publication } from '#shared/api/publication.ts'
import type { Document } from '#shared/domain/document.ts'
import { guidebooksInOrder, mapsInOrder } from '#shared/domain/queries/order.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'

/** The map to print: the chosen one, else the first. */
export function mapToPrint(document: Document, store: PublishStore): CareerMap | undefined {
  const chosen = store.mapId === null ? undefined : document.map.get(store.mapId)
  return chosen ?? mapsInOrder(document)[0]
}

/** Poster options with what the map names where nothing was chosen. */
export function posterOptions(map: CareerMap | undefined, store: PublishStore): PosterOptions {
  return {
    paper: map?.paper ?? 'A1',
    orientation: map?.orientation ?? 'landscape',
    customPaper: map?.customPaper ?? null,
    palette: 'color',
    savesInk: false,
    howToRead: true,
    routes: true,
    payChart: true,
    draftNotice: true,
    sheet: 'poster',
    roleId: null,
    bleed: 0,
    marks: false,
    tile: null,
    ...store.poster,
  }
}

/** What the preview and the save button make now, or a sentence why there is nothing to print. */
export function publicationNow(
  document: Document,
  store: PublishStore,
): { readonly publication: Publication } | { readonly reason: string } {
  switch (store.kind) {
    case 'pictures':
      return { reason: 'Pictures and files are saved one by one.' }
    case 'poster': {
      const map = mapToPrint(document, store)
      if (!map) return { reason: 'This project has no map yet. Add one on the Map screen.' }
      const options = posterOptions(map, store)
      if (options.sheet === 'here' && options.roleId === null) {
        return { reason: 'Choose the role the reader of this page stands at.' }
      }
      // Only the poster itself is cut into tiles; the choice stays for when it is back.
      const tile = options.sheet === 'poster' ? options.tile : null
      return { publication: { kind: 'poster', mapId: map.id, ...options, tile } }
    }
    case 'guidebook': {
      const books = guidebooksInOrder(document)
      const book = books.find(({ id }) => id === store.guidebookId) ?? books[0]
      if (!book) return { reason: 'This project has no guidebook yet. Start one under Guidebook.' }
      return {
        publication: { kind: 'guidebook', guidebookId: book.id, paper: store.bookPaper },
      }
    }
    case 'workbook': {
      const { workbook } = store
      const person = workbook.personId === null ? null : document.person.get(workbook.personId)
      if (workbook.mode === 'filled' && !person) {
        return { reason: 'Choose the participant this workbook is for, or print it blank.' }
      }
      const targetRoleId =
        workbook.targetRoleId !== null && document.role.has(workbook.targetRoleId)
          ? workbook.targetRoleId
          : null
      if (targetRoleId === null && !person?.targetRoleId) {
        return { reason: 'Choose the role this workbook leads to.' }
      }
      return {
        publication: {
          kind: 'workbook',
          ...workbook,
          personId: person?.id ?? null,
          targetRoleId,
        },
      }
    }
  }
}
