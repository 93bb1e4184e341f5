import { useState } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { StatusWord } from '#renderer/ui/StatusWord.tsx'
import type { Preview } from '#shared/api/contract.ts'
import type { Publication } from '#shared/api/publication.ts'
import { countOf } from '#shared/base/words.ts'
import { savePublication } from './savePublication.ts'

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
    await savePublication(publication)
    setSaving(false)
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
