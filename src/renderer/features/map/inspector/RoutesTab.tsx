import { useDeferredValue, useMemo } from 'react'
import { goToFinding } from '#renderer/state/findingPlace.ts'
import { findingsOf, today } from '#renderer/state/findings.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { goTo } from '#renderer/state/view.ts'
import { DemandMark } from '#renderer/ui/DemandMark.tsx'
import { Facts } from '#renderer/ui/Facts.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { LinkButton } from '#renderer/ui/LinkButton.tsx'
import { RangeRuler } from '#renderer/ui/RangeRuler.tsx'
import { StatusIcon } from '#renderer/ui/StatusWord.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import { dollars, dollarsShort } from '#shared/base/money.ts'
import { type Document, settingsOf } from '#shared/domain/document.ts'
import type { Finding } from '#shared/domain/integrity/finding.ts'
import { shownPay } from '#shared/domain/queries/pay.ts'
import { isOpen, transitionsFrom, transitionsTo } from '#shared/domain/queries/transitions.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { cardFacts } from '#shared/map/cardFacts.ts'
import { demandLabels, trendOf } from '../words.ts'
import { RouteRow } from './RouteRow.tsx'
import { sourceText } from './sourceText.ts'

/** What the role pays and asks, where it leads and who comes here. */
export function RoutesTab({ role }: { role: Role }) {
  const document = useProject((project) => project.document)
  const out = transitionsFrom(document, role.id).filter(isOpen)
  const into = transitionsTo(document, role.id).filter(isOpen)
  return (
    <>
      <section className="pb-section" aria-label="Pay and demand">
        <PayFacts role={role} document={document} />
      </section>
      <FormSection kind="panel" title="Routes from here" aside={out.length}>
        {out.length === 0 ? (
          <p className="pb-map-none">
            No moves out yet. Drag from a dot on the card to another card.
          </p>
        ) : (
          <ul className="pb-map-routes">
            {out.map((transition) => (
              <RouteRow key={transition.id} transition={transition} seenFrom="start" />
            ))}
          </ul>
        )}
      </FormSection>
      <FormSection kind="panel" title="Routes into here" aside={into.length}>
        {into.length === 0 ? (
          <p className="pb-map-none">Nobody comes here yet.</p>
        ) : (
          <ul className="pb-map-routes">
            {into.map((transition) => (
              <RouteRow key={transition.id} transition={transition} seenFrom="end" />
            ))}
          </ul>
        )}
      </FormSection>
      <RoleChecks roleId={role.id} />
    </>
  )
}

function PayFacts({ role, document }: { role: Role; document: Document }) {
  const { payScale } = settingsOf(document)
  const { pay, payRange, credential } = cardFacts(document, role)
  const shown = shownPay(role)
  return (
    <>
      <Facts
        facts={[
          {
            label: shown?.basis === 'local' ? 'Middle pay here' : 'Middle pay',
            value: pay === null ? 'Not set' : `${dollars(pay)} a year`,
          },
        ]}
      />
      <div className="pb-map-ruler">
        <RangeRuler
          tall
          scale={{ from: payScale.min, to: payScale.max }}
          low={payRange?.low ?? null}
          high={payRange?.high ?? null}
          middle={pay}
        />
        <div className="pb-map-ruler-words">
          <span>{dollarsShort(payScale.min)}</span>
          {payRange && (
            <span>
              {dollarsShort(payRange.low)} to {dollarsShort(payRange.high)}
            </span>
          )}
          <span>{dollarsShort(payScale.max)}</span>
        </div>
      </div>
      <Facts
        facts={[
          ...(credential === '' ? [] : [{ label: 'Credential', value: credential }]),
          ...(role.demand === null
            ? []
            : [
                {
                  label: 'Demand',
                  value: (
                    <span className="pb-map-demand">
                      <DemandMark trend={trendOf(role.demand)} decorative />
                      {demandLabels[role.demand]}
                    </span>
                  ),
                },
              ]),
          ...(shown ? [{ label: 'Source', value: sourceText(document, shown.pay) }] : []),
        ]}
      />
    </>
  )
}

/** Findings about the role and its moves. */
function RoleChecks({ roleId }: { roleId: Id }) {
  const document = useDeferredValue(useProject((project) => project.document))
  const found = useMemo(
    () =>
      findingsOf(document, today())
        .filter(({ severity }) => severity !== 'note')
        .filter((finding) => isAbout(finding, roleId, document)),
    [document, roleId],
  )
  if (found.length === 0) return null
  return (
    <FormSection kind="panel" title="Checks on this role" aside={found.length}>
      <ul className="pb-map-checks">
        {found.slice(0, 4).map((finding) => (
          <li key={finding.id}>
            <StatusIcon tone={finding.severity === 'error' ? 'problem' : 'review'} />
            <span>
              {finding.message}{' '}
              <LinkButton onClick={() => goToFinding(finding)}>{finding.action}</LinkButton>
            </span>
          </li>
        ))}
        {found.length > 4 && (
          <li>
            <span />
            <LinkButton onClick={() => goTo('checks', { kind: 'role', id: roleId })}>
              {found.length - 4} more in Checks
            </LinkButton>
          </li>
        )}
      </ul>
    </FormSection>
  )
}

function isAbout({ subject }: Finding, roleId: Id, document: Document): boolean {
  if (subject.kind === 'role') return subject.id === roleId
  if (subject.kind !== 'transition') return false
  const transition = document.transition.get(subject.id)
  return transition?.fromRoleId === roleId || transition?.toRoleId === roleId
}
