import { memo, type PointerEvent, type ReactNode, useMemo } from 'react'
import { goToFinding } from '#renderer/state/findingPlace.ts'
import { findingsOf, today } from '#renderer/state/findings.ts'
import { useSettledDocument } from '#renderer/state/useSettledDocument.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Icon } from '#renderer/ui/icons.tsx'
import { Popover } from '#renderer/ui/Popover.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import { useStableDocument } from '../stableDocument.ts'
import { blockFindings } from './blockFindings.ts'
import { blockWords } from './blockWords.ts'
import { followsMap, infoOf, type LiveContent } from './liveBlocks.ts'
import { BlockSettings } from './settings/BlockSettings.tsx'
import { BlockView } from './views/BlockView.tsx'

export type LiveBlockProps = {
  blockId: Id
  content: LiveContent
  menu: ReactNode
  isChosen: boolean
  settingsOpen: boolean
  onSettingsOpen: (open: boolean) => void
  onDragStart: (event: PointerEvent) => void
  onChoose: () => void
}

/** A frame around what the map prints here: its name, what it shows, what is wrong with that. */
export function LiveBlock(props: LiveBlockProps) {
  const { content } = props
  const info = infoOf(content.type)
  const document = useStableDocument()
  const words = useMemo(() => blockWords(document, content), [document, content])
  const tabIndex = props.isChosen ? 0 : -1
  return (
    <div className="pb-guide-live">
      <div className="pb-guide-live-head" onPointerDown={(event) => startDrag(event, props)}>
        <Icon name={followsMap(content.type) ? 'refresh' : info.icon} size={15} />
        <b>{info.name}</b>
        <span className="pb-guide-live-words" title={words}>
          {words}
        </span>
        <FindingMark content={content} tabIndex={tabIndex} />
        {info.settings === 'has settings' && (
          <Popover
            label={`${info.name} settings`}
            title={info.name}
            width="wide"
            align="end"
            open={props.settingsOpen}
            onOpenChange={props.onSettingsOpen}
            trigger={
              <IconButton icon="settings" size="small" label="Block settings" tabIndex={tabIndex} />
            }
          >
            <BlockSettings blockId={props.blockId} content={content} />
          </Popover>
        )}
        {props.menu}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: choosing by keyboard is the block's. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: choosing by keyboard is the block's. */}
      <div
        className="pb-guide-live-body"
        onClick={props.onChoose}
        onDoubleClick={() => props.onSettingsOpen(true)}
      >
        <Shown content={content} />
      </div>
    </div>
  )
}

function startDrag(event: PointerEvent, props: LiveBlockProps): void {
  if (event.target instanceof Element && event.target.closest('button')) return
  props.onChoose()
  props.onDragStart(event)
  event.preventDefault()
}

/** Draws again only when its content or the map behind it changes. */
const Shown = memo(function Shown(props: { content: LiveContent }) {
  const document = useStableDocument()
  return <BlockView document={document} content={props.content} />
})

function FindingMark(props: { content: LiveContent; tabIndex: number }) {
  const { content } = props
  const document = useSettledDocument()
  const found = useMemo(
    () => blockFindings(document, content, findingsOf(document, today())),
    [document, content],
  )
  const [first] = found
  if (!first) return null
  const more = found.length === 1 ? '' : `, and ${found.length - 1} more`
  const subject = document.role.get(first.subject.id)?.mapReference ?? first.subject.name
  return (
    <button
      type="button"
      className="pb-guide-finding"
      data-tone={first.severity}
      tabIndex={props.tabIndex}
      title={`${first.subject.name}: ${first.message} ${first.fix}`}
      onClick={() => goToFinding(first)}
    >
      <Icon name={first.severity === 'error' ? 'problem' : 'review'} size={15} />
      <span>
        {first.title}: {subject}
        {more}
      </span>
    </button>
  )
}
