import { useDeferredValue, useMemo } from 'react'
import { goToFinding } from '#renderer/state/findingPlace.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { useThemeName } from '#renderer/state/useThemeName.ts'
import { goTo, selectRoles, showRecord } from '#renderer/state/view.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { Icon, type IconName } from '#renderer/ui/icons.tsx'
import { StatusIcon, type Tone } from '#renderer/ui/StatusWord.tsx'
import { settingsOf } from '#shared/domain/document.ts'
import type { Finding } from '#shared/domain/integrity/finding.ts'
import { bandsInOrder } from '#shared/domain/queries/order.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { cardDrawing } from '#shared/map/cardDrawing.ts'
import { bandTint, themeNamed } from '#shared/map/palette.ts'
import { changeRole } from '../roleEdits.ts'
import { DemandChoice } from './DemandChoice.tsx'
import { DrawingView } from './DrawingView.tsx'
import { roleCard } from './roleCard.ts'
import { roleUses } from './roleUses.ts'
import './preview.css'

const tones: Readonly<Record<Finding['severity'], Tone>> = {
  error: 'problem',
  warning: 'review',
  note: 'note',
}

/** The role as others meet it: its card, where it is used, what is to be looked at. */
export function RolePreview(props: {
  role: Role
  findings: readonly Finding[]
  onDelete: () => void
}) {
  const { role, findings } = props
  const { growth } = role
  return (
    <aside className="pb-roles-preview" aria-label="Preview and uses" data-region>
      <div className="pb-roles-preview-parts">
        <FormSection kind="panel" title="On the map">
          <CardOnBand role={role} />
        </FormSection>
        <FormSection
          kind="panel"
          title="Demand"
          aside={growth === null ? undefined : `${growth.baseYear} to ${growth.targetYear}`}
        >
          <div data-field="demand">
            <DemandChoice
              demand={role.demand}
              onChange={(demand) => changeRole(role.id, { demand })}
            />
          </div>
        </FormSection>
        <FormSection kind="panel" title="Used in">
          <Uses role={role} />
        </FormSection>
        <FormSection kind="panel" title="Checks" aside={findings.length}>
          <RoleChecks findings={findings} />
        </FormSection>
      </div>
      <div className="pb-roles-preview-foot">
        <Button icon="delete" wide onClick={props.onDelete}>
          Delete role
        </Button>
      </div>
    </aside>
  )
}

function CardOnBand({ role }: { role: Role }) {
  const document = useDeferredValue(useProject(({ document }) => document))
  const themeName = useThemeName()
  const { drawing, ground } = useMemo(() => {
    const theme = themeNamed(themeName)
    const card = roleCard(document, role)
    const { payScale } = settingsOf(document)
    return {
      drawing: cardDrawing(card, { detail: 'full', theme, payScale }),
      ground: bandTint(theme, card.level, bandsInOrder(document).length),
    }
  }, [document, role, themeName])
  const lost = drawing.overflows.map(({ part }) => part)
  return (
    <>
      <div className="pb-roles-card" style={{ background: ground }}>
        <DrawingView drawing={drawing} />
      </div>
      {lost.length > 0 && (
        <p className="pb-hint">
          {lost.includes('title')
            ? 'The title does not fit the card. Enter a shorter one for the map.'
            : 'The credential does not fit the card. Give it a short name in Records.'}
        </p>
      )}
    </>
  )
}

function Uses({ role }: { role: Role }) {
  const document = useDeferredValue(useProject(({ document }) => document))
  const uses = useMemo(() => roleUses(document, role.id), [document, role.id])
  const { first } = uses
  const rows: { icon: IconName; label: string; count: number; open: () => void }[] = [
    {
      icon: 'swap',
      label: 'Moves in and out',
      count: uses.moves,
      open: () => {
        selectRoles([role.id])
        goTo('map', { kind: 'role', id: role.id })
      },
    },
    {
      icon: 'guidebook',
      label: 'Guidebook chapters',
      count: uses.chapters,
      open: () => first.chapter && showRecord('chapter', first.chapter),
    },
    {
      icon: 'target',
      label: 'Participants aiming here',
      count: uses.aiming,
      open: () => goTo('people'),
    },
    {
      icon: 'person',
      label: 'Participants in it now',
      count: uses.working,
      open: () => goTo('people'),
    },
    {
      icon: 'labor',
      label: 'Labor figures',
      count: uses.figures,
      open: () => first.laborFigure && showRecord('laborFigure', first.laborFigure),
    },
    {
      icon: 'star',
      label: 'Pieces of evidence',
      count: uses.evidence,
      open: () => first.evidence && showRecord('evidence', first.evidence),
    },
  ]
  return (
    <ul className="pb-roles-uses">
      {rows.map(({ icon, label, count, open }) => (
        <li key={label}>
          <button type="button" disabled={count === 0} onClick={open}>
            <Icon name={icon} size={16} />
            <span>{label}</span>
            <b>{count}</b>
          </button>
        </li>
      ))}
    </ul>
  )
}

function RoleChecks({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return <p className="pb-muted">Nothing to look at.</p>
  return (
    <ul className="pb-roles-checks">
      {findings.map((finding) => (
        <li key={finding.id}>
          <button type="button" title={finding.fix} onClick={() => goToFinding(finding)}>
            <StatusIcon tone={tones[finding.severity]} />
            <span>{finding.message}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
