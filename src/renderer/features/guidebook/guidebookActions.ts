import type { Action } from '#renderer/state/actions.ts'
import { edit } from '#renderer/state/edit.ts'
import { usePublish } from '#renderer/state/publishStore.ts'
import { goTo } from '#renderer/state/view.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { Chapter } from '#shared/domain/records/guidebook.ts'
import { addText, indexAfterChosen } from './blockEdits.ts'
import { liveBlocks } from './blocks/liveBlocks.ts'
import { addChapter, removeChapter } from './chapterEdits.ts'
import { insertHere } from './editor/insertFromText.ts'
import { guidebookView, showCover } from './guidebookView.ts'

/** Everything the screen can do, for the command palette and the keys. */
export function bookActions(guidebookId: Id, chapter: Chapter | null): readonly Action[] {
  const general: readonly Action[] = [
    {
      id: 'guidebook.addChapter',
      label: 'Add chapter',
      group: 'Edit',
      icon: 'add',
      run: () => void addChapter(guidebookId),
    },
    {
      id: 'guidebook.cover',
      label: 'Open cover and settings of the guidebook',
      group: 'View',
      icon: 'settings',
      run: showCover,
    },
    {
      id: 'guidebook.new',
      label: 'Start a new guidebook',
      group: 'Edit',
      icon: 'new',
      run: () => guidebookView.set({ startOpen: true }),
    },
    {
      id: 'guidebook.preview',
      label: 'Show or hide page preview',
      group: 'View',
      icon: 'inspector',
      keys: ['F4'],
      scope: 'everywhere',
      run: () => guidebookView.set({ previewOpen: !guidebookView.get().previewOpen }),
    },
    {
      id: 'guidebook.publish',
      label: 'Publish this guidebook',
      group: 'Publish',
      icon: 'publish',
      run: () => {
        usePublish.setState({ kind: 'guidebook', guidebookId })
        goTo('publish')
      },
    },
  ]
  return chapter === null ? general : [...general, ...chapterActions(chapter)]
}

function chapterActions(chapter: Chapter): readonly Action[] {
  const { id, ready } = chapter
  return [
    {
      id: 'guidebook.ready',
      label: ready ? 'Mark chapter as not ready' : 'Mark chapter as ready to print',
      group: 'Edit',
      icon: 'check',
      run: () => void edit.run({ type: 'chapter.edit', id, changes: { ready: !ready } }),
    },
    {
      id: 'guidebook.removeChapter',
      label: 'Delete chapter',
      group: 'Edit',
      icon: 'delete',
      run: () => void removeChapter(chapter),
    },
    {
      id: 'guidebook.addText',
      label: 'Insert text',
      group: 'Edit',
      icon: 'align',
      run: () => void addText(id, indexAfterChosen(id)),
    },
    ...liveBlocks.map(
      ({ type, name, icon }): Action => ({
        id: `guidebook.insert.${type}`,
        label: `Insert ${name.toLowerCase()}`,
        group: 'Edit',
        icon,
        run: () => insertHere(id, type),
      }),
    ),
  ]
}
