import { useEffect, useState } from 'react'
import { runAction } from '#renderer/state/actions.ts'
import { client } from '#renderer/state/application.ts'
import { useFileDialog } from '#renderer/state/fileDialog.ts'
import { showProblem } from '#renderer/state/notices.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/icons.tsx'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { LogoMark } from '#renderer/ui/LogoMark.tsx'
import type { FileEntry, TemplateInfo } from '#shared/api/contract.ts'
import { countOf } from '#shared/base/words.ts'
import { openFromList } from './openFromList.ts'
import { Thumbnail } from './Thumbnail.tsx'
import './welcome.css'

/** Where a session starts: continue, start from a template, open. */
export function Welcome() {
  const info = useProject(({ info }) => info)
  const recent = useRecent()
  const [latest] = recent.filter(({ missing }) => !missing)
  return (
    <div className="pb-welcome">
      <aside className="pb-welcome-side" data-region aria-label="Start">
        <p className="pb-welcome-brand">
          <LogoMark size={34} onSpine />
          Pathbook
        </p>
        <h1>Maps that show people where a job can lead.</h1>
        <p className="pb-welcome-lead">
          Draw the roles, say what each one asks for, and print a map and workbook that people can
          use without you.
        </p>
        <button type="button" className="pb-welcome-main" onClick={() => runAction('file.new')}>
          <Icon name="add" size={18} />
          New project
          <Kbd keys="Ctrl Alt N" />
        </button>
        <button type="button" className="pb-welcome-action" onClick={() => runAction('file.open')}>
          <Icon name="folder" size={18} />
          Open a project
          <Kbd keys="Ctrl O" />
        </button>
        <p className="pb-welcome-foot">
          <Icon name="lock" size={17} />
          <span>
            Works without internet. Maps and participant answers stay on this computer.
            {info && <> Version {info.version}.</>}
            {info?.workspace && (
              <>
                <br />
                Projects are kept in {info.workspace}.
              </>
            )}
          </span>
        </p>
      </aside>
      <main className="pb-welcome-page" data-region aria-label="Projects" tabIndex={-1}>
        {latest && <Continue entry={latest} />}
        <Templates templates={info?.templates ?? []} />
        <Recent entries={recent} />
      </main>
    </div>
  )
}

function useRecent(): readonly FileEntry[] {
  const [entries, setEntries] = useState<readonly FileEntry[]>([])
  useEffect(() => {
    let shown = true
    void client.call('app.recent', {}).then((reply) => {
      if (!shown) return
      if (reply.ok) setEntries(reply.value)
      else showProblem(reply.problem)
    })
    return () => {
      shown = false
    }
  }, [])
  return entries
}

function Continue({ entry }: { entry: FileEntry }) {
  return (
    <section aria-labelledby="welcome-continue">
      <h2 id="welcome-continue">Continue</h2>
      <div className="pb-continue">
        <Thumbnail cells={entry.cells} label={`Overview of ${entry.title}`} />
        <div className="pb-continue-text">
          <h3>{entry.title}</h3>
          <p>
            <Icon name="map" size={16} />
            {countOf(entry.roles, 'role')}, {countOf(entry.moves, 'move')},{' '}
            {countOf(entry.families, 'job family', 'job families')}
          </p>
          <p className="pb-continue-file">
            <Icon name="document" size={16} />
            {entry.folder === '' ? entry.name : `${entry.folder}: ${entry.name}`}
          </p>
          <div className="pb-continue-actions">
            <Button kind="primary" onClick={() => void openFromList(entry.file)}>
              Open map
            </Button>
            <span>Opened {whenOf(entry.at)}</span>
          </div>
        </div>
      </div>
    </section>
  )
}

function Templates({ templates }: { templates: readonly TemplateInfo[] }) {
  return (
    <section aria-labelledby="welcome-templates">
      <h2 id="welcome-templates">
        Start from a template <small>Every template is a full working map. Change anything.</small>
      </h2>
      <ul className="pb-templates">
        {templates.map((template) => (
          <li key={template.id}>
            <button
              type="button"
              onClick={() => useFileDialog.setState({ open: 'new', template: template.id })}
            >
              <Thumbnail cells={template.cells} label="" />
              <b>{template.name}</b>
              <span>{template.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Recent({ entries }: { entries: readonly FileEntry[] }) {
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="welcome-recent">
      <h2 id="welcome-recent">Recent</h2>
      <ul className="pb-recent">
        {entries.map((entry) => (
          <li key={entry.file}>
            <button
              type="button"
              disabled={entry.missing}
              onClick={() => void openFromList(entry.file)}
            >
              {entry.title}
            </button>
            {entry.missing ? (
              <span className="pb-recent-missing">
                <Icon name="review" size={14} />
                Moved or deleted
              </span>
            ) : (
              <span className="pb-recent-file">
                {entry.folder === '' ? entry.name : `${entry.folder}/${entry.name}`}
              </span>
            )}
            <span>{countOf(entry.roles, 'role')}</span>
            <time dateTime={entry.at}>{whenOf(entry.at)}</time>
          </li>
        ))}
      </ul>
    </section>
  )
}

function whenOf(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return ''
  const today = new Date().toDateString() === date.toDateString()
  return today
    ? `today, ${date.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })}`
    : date.toLocaleDateString('en-US', { month: 'short', day: 'numeric' })
}
