import { edit } from '#renderer/state/edit.ts'
import { newId } from '#renderer/state/newId.ts'
import { showProblem } from '#renderer/state/notices.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { familiesInOrder } from '#shared/domain/queries/order.ts'
import { freeLetter } from './freeLetter.ts'

/** Adds a job family as the last lane of the map; null when it failed. */
export async function addFamily(name: string): Promise<Id | null> {
  const document = currentDocument()
  const letter = freeLetter(document)
  if (letter === null) {
    showProblem({
      code: 'no-letter',
      message: 'All 26 letters belong to a job family. Remove one in Records first.',
    })
    return null
  }
  const id = newId('family')
  const order = (familiesInOrder(document).at(-1)?.order ?? -1) + 1
  const added = await edit.run({
    type: 'jobFamily.add',
    record: {
      id,
      letter,
      name,
      description: '',
      color: null,
      columns: null,
      icon: '',
      lastReference: 0,
      order,
    },
  })
  return added.ok ? id : null
}
