import { useState } from 'react'
import { client } from '#renderer/state/application.ts'
import { showDone, showProblem } from '#renderer/state/notices.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { StatusWord } from '#renderer/ui/StatusWord.tsx'
import type { Preview } from '#shared/api/contract.ts'
import type { Publication } from '#shared/api/publication.ts'
import { countOf } from '#shared/base/words.ts'

/** What the pages warn of, and the button that saves them. */
export function SaveFoot(props: {
  publication: Publication | null
  preview: Preview | null
  blocked: boolean
}) {
  const [saving, setSaving] = useState(false)
  const { publication, preview } = props
  const warnings = preview?.warnings ?? []
  const save = async () => {
    if (!publication) return
    setSaving(true)
    const saved = await client.call('publish.save', { publication, file: null })
    setSaving(false)
    if (!saved.ok) showProblem(saved.problem)
    else if (saved.value !== null) {
      const { name, folder, download } = saved.value
      if (download !== null) fetchDownload(download, name)
      showDone(folder === '' ? `Saved ${name}` : `Saved ${name} in ${folder}`)
    }
  }
  const pages = preview ? `, ${countOf(preview.pages, 'page')}` : ''
  return (
    <div className="pb-publish-foot">
      <ul className="pb-publish-warnings" aria-label="What to look at before printing">
        {preview !== null && warnings.length === 0 && (
          <li>
            <StatusWord tone="passed">Everything fits</StatusWord>
          </li>
        )}
        {warnings.map((warning) => (
          <li key={warning}>
            <StatusWord tone="review">{warning}</StatusWord>
          </li>
        ))}
      </ul>
      <Button
        kind="primary"
        size="large"
        icon="document"
        working={saving ? 'Saving PDF' : undefined}
        disabledReason={
          publication === null || props.blocked ? 'There is nothing to save yet' : undefined
        }
        onClick={() => void save()}
      >
        {`Save PDF${pages}`}
      </Button>
    </div>
  )
}

/** Lets the browser fetch the file under its own name; the address works once. */
function fetchDownload(address: string, name: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}
