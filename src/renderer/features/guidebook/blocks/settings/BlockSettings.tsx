import { edit } from '#renderer/state/edit.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { LiveContent } from '../liveBlocks.ts'
import { FamilyMapSettings, MapSettings, RouteSettings, ScaleSettings } from './ChoiceSettings.tsx'
import { ChecklistSettings, WriteInSettings } from './FillInSettings.tsx'
import { QuerySettings } from './QuerySettings.tsx'
import { CompareSettings, GapSettings } from './RolePairSettings.tsx'

/** What can be chosen about a live block; each choice is one edit. */
export function BlockSettings(props: { blockId: Id; content: LiveContent }) {
  const { blockId, content } = props
  const change = (next: LiveContent) =>
    void edit.run({ type: 'block.edit', id: blockId, changes: { content: next } })
  return (
    <div className="pb-guide-form">
      <Fields key={blockId} content={content} onChange={change} />
    </div>
  )
}

function Fields(props: { content: LiveContent; onChange: (content: LiveContent) => void }) {
  const { content, onChange } = props
  switch (content.type) {
    case 'map':
      return <MapSettings content={content} onChange={onChange} />
    case 'family-map':
      return <FamilyMapSettings content={content} onChange={onChange} />
    case 'route':
      return <RouteSettings content={content} onChange={onChange} />
    case 'scale':
      return <ScaleSettings content={content} onChange={onChange} />
    case 'compare-roles':
      return <CompareSettings content={content} onChange={onChange} />
    case 'gap-table':
      return <GapSettings content={content} onChange={onChange} />
    case 'role-sheets':
    case 'role-list':
    case 'transition-table':
      return (
        <QuerySettings
          query={content.query}
          onChange={(query) => onChange({ ...content, query })}
        />
      )
    case 'write-in':
      return <WriteInSettings content={content} onChange={onChange} />
    case 'checklist':
      return <ChecklistSettings content={content} onChange={onChange} />
    case 'program-directory':
    case 'credential-directory':
    case 'support-directory':
    case 'competency-list':
    case 'sources':
    case 'method':
      return null
  }
}
