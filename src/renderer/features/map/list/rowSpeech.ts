import { countOf } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Annotation } from '#shared/domain/records/map.ts'
import { annotationWords } from '../annotate/annotationWords.ts'
import { moveSpeech, roleSpeech } from '../speech.ts'
import type { ListRow } from './listRows.ts'

/** What a screen reader says of a line; `filteredOut` is a role that the filter of the map dims. */
export function rowSpeech(document: Document, row: ListRow, filteredOut = false): string {
  switch (row.kind) {
    case 'group': {
      const name =
        document.jobFamily.get(row.id)?.name ??
        document.levelBand.get(row.id)?.name ??
        document.pathway.get(row.id)?.name ??
        ''
      const counts = `${countOf(row.roles, 'role')}, ${countOf(row.moves, 'move')}`
      return `${name}. ${counts}. ${stateOf(row.open)}.`
    }
    case 'role':
      return roleSpeech(
        document,
        row.role.id,
        filteredOut ? `Filtered out. ${stateOf(row.open)}` : stateOf(row.open),
      )
    case 'move':
      return moveSpeech(document, row.transition.id)
    case 'note':
      return noteSpeech(document, row.annotation)
    case 'heading':
      return row.text
    case 'draft':
      return 'New role'
  }
}

/** "Callout to Registered nurse: Ask about paid training." */
export function noteSpeech(document: Document, { kind, text, targetRoleId }: Annotation): string {
  const target = targetRoleId === null ? undefined : document.role.get(targetRoleId)?.title
  const words = text.trim().replaceAll('\n', ' ')
  const name = target ? `${annotationWords[kind]} to ${target}` : annotationWords[kind]
  return words === ''
    ? `${name}, without words.`
    : `${name}: ${words}${/[.!?]$/.test(words) ? '' : '.'}`
}

function stateOf(open: boolean): string {
  return open ? 'Expanded' : 'Collapsed'
}
