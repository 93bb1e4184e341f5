import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { showRecord } from '#renderer/state/view.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { MapReference } from '#renderer/ui/MapReference.tsx'
import { StatusWord } from '#renderer/ui/StatusWord.tsx'
import { capitalize, countOf } from '#shared/base/words.ts'
import type { Finding } from '#shared/domain/integrity/finding.ts'
import { nouns } from '#shared/domain/names.ts'
import { mendFinding } from './mendFinding.ts'
import { quickFix } from './quickFix.ts'
import { relatedRecords } from './relatedRecords.ts'
import { severityTones, severityWords } from './severityWords.ts'

/** As many records beside a finding are listed; the rest is counted. */
const listed = 12

/** One finding: what is the matter, why it matters here, and how it is solved. */
export function FindingPane(props: { finding: Finding; onOpen: () => void; onNext: () => void }) {
  const { finding } = props
  const document = useProject(({ document }) => document)
  const colors = useFamilyColors()
  const related = relatedRecords(document, finding)
  return (
    <aside className="pb-checks-pane" aria-label="The chosen finding" data-region>
      <StatusWord tone={severityTones[finding.severity]}>
        {severityWords[finding.severity]}
      </StatusWord>
      <h2>{finding.title}</h2>
      <p>{finding.message}</p>
      <h3>What to do</h3>
      <p>{finding.fix}</p>
      <div className="pb-checks-buttons">
        <Button kind="primary" onClick={() => mendFinding(finding)}>
          {finding.action}
        </Button>
        {quickFix(document, finding) && <Button onClick={props.onOpen}>Go to</Button>}
        <Button kind="quiet" onClick={props.onNext}>
          Next problem
        </Button>
      </div>
      <h3>About</h3>
      <ul className="pb-checks-related">
        {related.slice(0, listed).map(({ kind, id, name, role }) => (
          <li key={`${kind} ${id}`}>
            <button type="button" onClick={() => showRecord(kind, id)}>
              {role ? (
                <MapReference reference={role.mapReference} color={colors.get(role.familyId)} />
              ) : (
                <small>{capitalize(nouns[kind].one)}</small>
              )}
              <span>{name}</span>
            </button>
          </li>
        ))}
      </ul>
      {related.length > listed && (
        <p className="pb-muted">and {countOf(related.length - listed, 'other')}</p>
      )}
    </aside>
  )
}
