import { useEffect } from 'react'
import { currentDocument } from '#renderer/state/projectStore.ts'
import { useView } from '#renderer/state/view.ts'
import { guidebookView, showChapter, showGuidebook, wantBlock } from './guidebookView.ts'

/** Shows the guidebook, chapter or block that a link, the palette or a check points at. */
export function useFocusedRecord(): void {
  const focus = useView(({ focus }) => focus)
  useEffect(() => {
    if (!focus) return
    const document = currentDocument()
    const block = focus.kind === 'block' ? document.block.get(focus.id) : undefined
    const chapter = document.chapter.get(
      block?.chapterId ?? (focus.kind === 'chapter' ? focus.id : ''),
    )
    if (chapter) {
      guidebookView.set({ guidebookId: chapter.guidebookId })
      showChapter(chapter.id)
      if (block) wantBlock(block.id)
    } else if (focus.kind === 'guidebook') showGuidebook(focus.id)
  }, [focus])
}
