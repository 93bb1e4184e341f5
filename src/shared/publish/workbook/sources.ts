import type { Id } from '#shared/base/identifiers.ts'
import { compareNames } from '#shared/domain/queries/order.ts'
import { shownPay } from '#shared/domain/queries/pay.ts'
import { requirementsOfRole } from '#shared/domain/queries/requirements.ts'
import type { Source } from '#shared/domain/records/facts.ts'
import type { WorkbookFacts } from './facts.ts'
import { sentence } from './wording.ts'

/** Credits for the facts that the pages show, each source once, then those of the project. */
export function usedSources(facts: WorkbookFacts): string[] {
  const { document, settings } = facts
  const ids = new Set(sourceIds(facts).filter((id) => id !== null))
  const sources = [...ids].flatMap((id) => document.source.get(id) ?? []).toSorted(compareNames)
  const credits = sources.map(creditOf)
  const more = settings.attributions.map((text) => sentence(text))
  return [...new Set([...credits, ...more])].filter((text) => text !== '')
}

function sourceIds({ document, sheets, routes, filled, search }: WorkbookFacts): (Id | null)[] {
  const shown = [...routes, ...(search?.excluded.map(({ route }) => route) ?? [])]
  const transitions = shown.flatMap(({ steps }) => steps.map(({ transition }) => transition))
  const steps = filled?.plan.steps ?? []
  return [
    ...[...document.role.values()].map((role) => shownPay(role)?.pay.sourceId ?? null),
    ...sheets.flatMap((role) => [
      role.sourceId,
      role.growth?.sourceId ?? null,
      ...requirementsOfRole(document, role.id).map(({ sourceId }) => sourceId),
    ]),
    ...transitions.flatMap(({ sourceId, programIds }) => [
      sourceId,
      ...programIds.map((id) => document.program.get(id)?.sourceId ?? null),
    ]),
    ...steps.flatMap(({ programId, credentialId }) => [
      programId === null ? null : (document.program.get(programId)?.sourceId ?? null),
      credentialId === null ? null : (document.credential.get(credentialId)?.sourceId ?? null),
    ]),
  ]
}

function creditOf(source: Source): string {
  if (source.attribution.trim() !== '') return sentence(source.attribution)
  const parts = [source.publisher, source.title || source.name, source.vintage, source.license]
  return sentence(parts.filter((part) => part !== '').join(', '))
}
