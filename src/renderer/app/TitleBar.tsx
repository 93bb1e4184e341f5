import { runAction, shortcutOf, useActions } from '#renderer/state/actions.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { useView } from '#renderer/state/view.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Icon } from '#renderer/ui/icons.tsx'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { settingsOf } from '#shared/domain/document.ts'
import { ProjectMenu } from './ProjectMenu.tsx'

/** Name, saved state, command field, undo and redo, publish. */
export function TitleBar() {
  const settings = useProject(({ document }) => settingsOf(document))
  const undoLabel = useProject(({ state }) => state?.undoLabel ?? null)
  const redoLabel = useProject(({ state }) => state?.redoLabel ?? null)
  const undo = useActions(({ actions }) => actions.get('edit.undo'))
  const redo = useActions(({ actions }) => actions.get('edit.redo'))
  return (
    <section className="pb-title" data-region aria-label="Project" tabIndex={-1}>
      <ProjectMenu title={settings.title} />
      {settings.subtitle !== '' && <span className="pb-title-subtitle">{settings.subtitle}</span>}
      <SavedState />
      <button
        type="button"
        className="pb-command-field"
        aria-keyshortcuts="Control+K"
        onClick={() => useView.setState({ paletteOpen: true })}
      >
        <Icon name="search" size={15} />
        <span>Find a role or run a command</span>
        <Kbd keys="Ctrl K" />
      </button>
      <div className="pb-title-actions">
        <IconButton
          icon="undo"
          label={undoLabel === null ? 'Undo' : `Undo: ${undoLabel}`}
          shortcut={shortcutOf(undo)}
          disabledReason={undoLabel === null ? 'Nothing to undo' : undefined}
          onClick={() => runAction('edit.undo')}
        />
        <IconButton
          icon="redo"
          label={redoLabel === null ? 'Redo' : `Redo: ${redoLabel}`}
          shortcut={shortcutOf(redo)}
          disabledReason={redoLabel === null ? 'Nothing to redo' : undefined}
          onClick={() => runAction('edit.redo')}
        />
        <span className="pb-bar-line" aria-hidden="true" />
        <Button kind="primary" icon="publish" onClick={() => runAction('go.publish')}>
          Publish
        </Button>
      </div>
    </section>
  )
}

/** Says when the last edit reached the file; never before it did. */
function SavedState() {
  const pending = useProject(({ pending }) => pending)
  const savedAt = useProject(({ state }) => state?.savedAt ?? null)
  const name = useProject(({ state }) => state?.name ?? '')
  if (pending > 0) {
    return (
      <span className="pb-saved" role="status">
        Saving
      </span>
    )
  }
  const time = savedAt === null ? null : timeOf(savedAt)
  return (
    <span className="pb-saved" title={name} role="status">
      <Icon name="check" size={14} />
      {time === null ? 'Saved on this computer' : `Saved on this computer ${time}`}
    </span>
  )
}

function timeOf(iso: string): string {
  return new Date(iso).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })
}
