import type { ContentMove, MapContent } from './mapContent.ts'

type Cell = string | number | boolean | null

/** Excel takes a text for UTF-8 only when it begins with this sign. */
const byteOrderMark = '\uFEFF'

/** The roles of a map, one a row. Pay is US dollars a year. */
export function rolesCsv({ roles }: MapContent): string {
  return csv(
    [
      'id',
      'reference',
      'title',
      'family letter',
      'job family',
      'level',
      'level name',
      'middle pay',
      'low pay',
      'high pay',
      'pay place',
      'pay date',
      'pay source',
      'demand',
      'license or certificate',
      'way in from outside',
      'confirmed',
    ],
    roles.map((role) => [
      role.id,
      role.reference,
      role.title,
      role.letter,
      role.family,
      role.level,
      role.levelName,
      role.pay,
      role.payLow,
      role.payHigh,
      role.payPlace,
      role.payDate,
      role.paySource,
      role.demand,
      role.credential,
      role.entry,
      role.confirmed,
    ]),
  )
}

/** The moves of a map, one a row; a way in from outside has no start. Months are typical ones. */
export function movesCsv({ moves }: MapContent): string {
  return csv(
    [
      'source',
      'target',
      'from reference',
      'from',
      'to reference',
      'to',
      'kind',
      'months',
      'cost from',
      'cost to',
      'payer',
      'confirmed',
      'id',
    ],
    moves.map((move) => [
      ...ends(move),
      move.kind,
      move.months,
      move.costMin,
      move.costMax,
      move.payer,
      move.confirmed,
      move.id,
    ]),
  )
}

function ends({ from, to }: ContentMove): Cell[] {
  return [
    from?.id ?? null,
    to.id,
    from?.reference ?? null,
    from?.title ?? null,
    to.reference,
    to.title,
  ]
}

/** Rows as RFC 4180 has them, in UTF-8 with a byte order mark so that Excel reads the letters right. */
function csv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `${byteOrderMark}${[head, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`
}

/**
 * Spreadsheets run a text that begins like a formula, so such a text gets an apostrophe before it;
 * numbers stay numbers.
 */
function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const guarded = /^\s*[=+\-@＝＋－＠]/u.test(cell) ? `'${cell}` : cell
  return /[",\r\n;\t]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
