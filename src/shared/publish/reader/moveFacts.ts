import { gatesOfTransition } from '#shared/analysis/targetGates.ts'
import { longDuration } from '#shared/base/duration.ts'
import { dollarChange, dollarRange } from '#shared/base/money.ts'
import { capitalize } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { wageChange } from '#shared/domain/queries/pay.ts'
import type { Transition } from '#shared/domain/records/transition.ts'
import { ruleText } from '#shared/domain/ruleText.ts'
import { isConfirmed } from '#shared/map/cardFacts.ts'
import type { ContentMove } from '#shared/map/files/mapContent.ts'
import { plainLine } from '#shared/map/files/plainLine.ts'
import { payerWords } from '../guidebook/blocks/moveWords.ts'
import { lineKindWords } from '../workbook/parts/lineKinds.ts'

/** A move in finished words, as participants read them. */
export type ReaderMove = {
  readonly id: string
  readonly from: ContentMove['from']
  readonly to: ContentMove['to']
  readonly kind: ContentMove['kind']
  /** "Bridge: up and across, with a course". */
  readonly kindWords: string
  readonly time: string
  readonly cost: string
  /** Middle pay a year against before; empty when not known. */
  readonly payChange: string
  /** What it takes: conditions before the move. */
  readonly needs: readonly string[]
  readonly courses: readonly string[]
  /** Who helps: the support and whom to ask. */
  readonly helps: readonly string[]
  readonly trust: string
}

/** The words of one move. */
export function moveFacts(document: Document, move: ContentMove): ReaderMove {
  const transition = document.transition.get(move.id)
  const { name, note } = lineKindWords[move.kind]
  const plain = {
    id: move.id,
    from: move.from,
    to: move.to,
    kind: move.kind,
    kindWords: `${name}: ${note}`,
  }
  if (!transition) {
    return {
      ...plain,
      time: '',
      cost: '',
      payChange: '',
      needs: [],
      courses: [],
      helps: [],
      trust: '',
    }
  }
  return {
    ...plain,
    time: timeWords(transition),
    cost: costWords(transition),
    payChange: payWords(document, transition),
    needs: gatesOfTransition(document, transition).map(({ rule }) =>
      plainLine(capitalize(ruleText(document, rule))),
    ),
    courses: transition.programIds.flatMap((id) => {
      const course = document.program.get(id)
      if (!course) return []
      const provider = plainLine(course.provider)
      return [`${plainLine(course.name)}${provider === '' ? '' : `, ${provider}`}`]
    }),
    helps: transition.supportIds.flatMap((id) => {
      const support = document.support.get(id)
      if (!support) return []
      const contact = plainLine(support.contact)
      return [`${plainLine(support.name)}${contact === '' ? '' : ` (ask: ${contact})`}`]
    }),
    trust: isConfirmed(transition.confirmation) ? '' : 'not confirmed yet',
  }
}

function timeWords({ fullTimeMonths, workingMonths, kind }: Transition): string {
  const full = fullTimeMonths?.typical ?? 0
  const beside = workingMonths?.typical ?? 0
  if (full > 0) {
    const words = longDuration(full)
    const slow = beside > full ? longDuration(beside) : words
    return slow === words ? words : `${words}, or ${slow} beside work`
  }
  if (beside > 0) return `${longDuration(beside)} beside work`
  return kind === 'entry' ? 'no time needed before' : 'time not known yet'
}

function costWords({ cost, payer, kind }: Transition): string {
  if (cost === null) return kind === 'entry' ? '' : 'cost not known yet'
  if (cost.max <= 0) return 'no cost'
  return `${dollarRange(cost)}, ${payerWords[payer]}`
}

function payWords(document: Document, { fromRoleId, toRoleId }: Transition): string {
  const from = document.role.get(fromRoleId ?? '')
  const to = document.role.get(toRoleId)
  const change = from && to ? wageChange(from, to) : null
  if (change === null) return ''
  return change.amount === 0 ? 'same pay' : `${dollarChange(change.amount)} a year`
}
