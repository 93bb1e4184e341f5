import { countOf, listOf } from '#shared/base/words.ts'
import type { ReaderMove } from './moveFacts.ts'
import type { ReaderFacts, ReaderRole } from './readerFacts.ts'

/**
 * The map as text, for screen readers, translation and plain copies: first an outline with every
 * family, its roles from the bottom up and where each can go, then the same as two tables.
 */
export function mapText(facts: ReaderFacts): string {
  const parts = [
    [facts.headline, facts.title, summary(facts)],
    ...familiesOf(facts).map(({ head, roles }) => [
      head,
      ...roles.flatMap((role) => ['', ...roleLines(role)]),
    ]),
    ...(facts.remarks.length === 0
      ? []
      : [['Notes on the map', '', ...facts.remarks.map((remark) => `- ${remark}`)]]),
    ['Roles', '', ...table(roleHead, facts.roles.map(roleRow))],
    ['Moves', '', ...table(moveHead, facts.roles.flatMap(moveRows))],
    ...(facts.contact.title === '' ? [] : [[facts.contact.title, facts.contact.text]]),
    ['About this map', '', ...facts.notes],
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n\n')}\n`
}

/** "53 roles, 7 job families, 5 levels, 85 moves and 18 ways in". */
export function summary({ content }: ReaderFacts): string {
  const { scene, roles, moves } = content
  const families = scene.lanes.length || new Set(roles.map(({ letter }) => letter)).size
  const levels = scene.bands.length || new Set(roles.map(({ level }) => level)).size
  const entries = moves.filter(({ from }) => from === null).length
  return listOf([
    countOf(roles.length, 'role'),
    countOf(families, 'job family', 'job families'),
    countOf(levels, 'level'),
    countOf(moves.length - entries, 'move'),
    ...(entries === 0 ? [] : [countOf(entries, 'way in from outside', 'ways in from outside')]),
  ])
}

type Family = {
  readonly letter: string
  readonly head: string
  readonly color: string
  readonly roles: readonly ReaderRole[]
}

/** The families of the shown roles: in the order of the lanes, on a map without lanes of the roles. */
export function familiesOf({ content, roles }: ReaderFacts): Family[] {
  const { cards, lanes } = content.scene
  const familyOf = new Map(cards.map(({ id, familyId }) => [id, familyId]))
  const order = new Set([...lanes, ...cards].map(({ familyId }) => familyId))
  return [...order].flatMap((familyId) => {
    const own = roles.filter((role) => familyOf.get(role.content.id) === familyId)
    const [first] = own
    if (!first) return []
    const { letter, family, color } = first.content
    return [{ letter, head: `${letter}. ${family}`, color, roles: own }]
  })
}

/** A role as readers find it: "C3 Certified nursing assistant". */
export function roleName({ reference, title }: ReaderRole['content']): string {
  return `${reference} ${title}`.trim()
}

function roleLines(role: ReaderRole): string[] {
  const { content } = role
  const facts = [
    role.level,
    role.pay === ''
      ? 'Pay not set'
      : `Middle pay ${role.pay}${role.payNote === '' ? '' : ` (${role.payNote})`}`,
    ...(role.demand === '' ? [] : [`Demand: ${role.demand.toLowerCase()}`]),
    ...(content.credential === '' ? [] : [content.credential]),
  ]
  return [
    roleName(content),
    `  ${facts.join('. ')}.`,
    ...(role.trust === '' ? [] : [`  ${role.trust}`]),
    ...role.in.filter(({ from }) => from === null).map((move) => `  ${entryWords(move)}`),
    ...role.out.map((move) => `  ${wayOutWords(move)}`),
    ...(role.out.length === 0 ? ['  No moves from here on this map.'] : []),
    ...role.in.flatMap(({ from }) =>
      from === null ? [] : [`  You can come here from ${roleName(from)}.`],
    ),
  ]
}

function entryWords(move: ReaderMove): string {
  return `You can start here from outside${factWords(move, ': ')}.`
}

function wayOutWords(move: ReaderMove): string {
  const from = move.from === null ? '' : roleName(move.from)
  return `From ${from} you can go to ${roleName(move.to)}: ${move.kindWords}${factWords(move, '; ')}.`
}

function factWords({ time, cost, payChange, needs, courses, trust }: ReaderMove, lead: string) {
  const parts = [
    time,
    cost,
    payChange === '' ? '' : `pay ${payChange}`,
    needs.length === 0 ? '' : `it takes ${needs.join(' and ')}`,
    courses.length === 0 ? '' : `course: ${courses.join(' or ')}`,
    trust,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `${lead}${parts.join('; ')}`
}

const roleHead = ['Ref', 'Role', 'Job family', 'Level', 'Middle pay', 'Demand']

function roleRow({ content, pay, demand }: ReaderRole): string[] {
  const { reference, title, family, numeral } = content
  return [reference, title, family, numeral, pay === '' ? 'not set' : pay, demand]
}

const moveHead = ['From', 'To', 'Kind', 'Time', 'Cost']

function moveRows(role: ReaderRole): string[][] {
  const entries = role.in.filter(({ from }) => from === null)
  return [...entries, ...role.out].map((move) => [
    move.from?.reference ?? 'outside',
    move.to.reference,
    move.kindWords,
    move.time,
    move.cost,
  ])
}

/** Columns as wide as their longest text, two blanks apart. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows]
  const widths = head.map((_, column) =>
    Math.max(...all.map((row) => Array.from(row[column] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((text, column) => text + ' '.repeat((widths[column] ?? 0) - Array.from(text).length))
      .join('  ')
      .trimEnd()
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)]
}
