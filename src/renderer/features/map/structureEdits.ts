import { edit } from '#renderer/state/edit.ts'
import { newId } from '#renderer/state/newId.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import type { Document } from '#shared/domain/document.ts'
import type { FramePart } from './structure/frameParts.ts'
import { structure } from './structureStore.ts'

/** The first letter no family has; null when all 26 are taken. */
export function freeLetter(document: Pick<Document, 'jobFamily'>): string | null {
  const taken = new Set([...document.jobFamily.values()].map(({ letter }) => letter))
  return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').find((letter) => !taken.has(letter)) ?? null
}

/** A new lane at the right end of the map. */
export async function addFamily(): Promise<void> {
  const document = currentDocument()
  const letter = freeLetter(document)
  if (letter === null) return
  const id = newId('family')
  const done = await edit.run({
    type: 'jobFamily.add',
    record: {
      id,
      letter,
      name: 'New job family',
      description: '',
      color: null,
      columns: null,
      icon: '',
      lastReference: 0,
      order: document.jobFamily.size,
    },
  })
  if (done.ok) nameNew({ kind: 'family', id })
}

/** A new band on top of the map. */
export async function addLevel(): Promise<void> {
  const id = newId('band')
  const done = await edit.run({
    type: 'levelBand.add',
    record: {
      id,
      name: 'New level',
      description: '',
      preparation: '',
      icon: '',
      rows: null,
      order: currentDocument().levelBand.size,
    },
  })
  if (done.ok) nameNew({ kind: 'level', id })
}

/** Its name is typed on its head, unless the list of them is open and has a field for it. */
function nameNew(part: FramePart): void {
  if (structure.get().open === null) structure.set({ naming: part, at: part })
}
