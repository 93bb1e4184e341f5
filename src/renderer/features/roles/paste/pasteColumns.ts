import { foldName } from '#shared/base/words.ts'

export type ColumnMeaning = 'title' | 'family' | 'band'

/** Which column of a pasted table holds what; null where no column does. */
export type PasteColumns = {
  readonly title: number | null
  readonly family: number | null
  readonly band: number | null
  /** Whether the first row names the columns. */
  readonly header: boolean
}

const headerWords: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  title: ['title', 'role', 'role title', 'roles', 'job', 'job title', 'position', 'occupation'],
  family: ['family', 'job family', 'department', 'area', 'function', 'group', 'service line'],
  band: ['band', 'level', 'level band', 'grade', 'tier', 'career level', 'job level'],
}

const meanings: readonly ColumnMeaning[] = ['title', 'family', 'band']

export function headerMeaning(cell: string): ColumnMeaning | null {
  const word = foldName(cell)
  return meanings.find((meaning) => headerWords[meaning].includes(word)) ?? null
}

/**
 * Finds the columns by the words of a first row, else by content: the columns whose cells are most
 * often known families and levels are these, and the first column that is left holds the titles.
 */
export function findColumns(
  rows: readonly (readonly string[])[],
  known: {
    readonly isFamily: (cell: string) => boolean
    readonly isBand: (cell: string) => boolean
  },
): PasteColumns {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const named = (rows[0] ?? []).map(headerMeaning)
  const header = rows.length > 1 && named.some((meaning) => meaning !== null)
  const byName = (meaning: ColumnMeaning) => {
    const at = header ? named.indexOf(meaning) : -1
    return at < 0 ? null : at
  }
  const body = header ? rows.slice(1) : rows
  const taken = new Set<number>()
  const take = (at: number | null) => {
    if (at !== null) taken.add(at)
    return at
  }
  const title = take(byName('title'))
  const band = take(byName('band') ?? bestColumn(body, width, taken, known.isBand))
  const family = take(byName('family') ?? bestColumn(body, width, taken, known.isFamily))
  const firstFree = Array.from({ length: width }, (_, at) => at).find(
    (at) => !taken.has(at) && body.some((row) => (row[at] ?? '').trim() !== ''),
  )
  return { title: title ?? firstFree ?? null, family, band, header }
}

/** The free column with the largest share of matching cells, if that is more than a third. */
function bestColumn(
  rows: readonly (readonly string[])[],
  width: number,
  taken: ReadonlySet<number>,
  matches: (cell: string) => boolean,
): number | null {
  let best: number | null = null
  let bestShare = 1 / 3
  for (let at = 0; at < width; at++) {
    if (taken.has(at)) continue
    const cells = rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '')
    const share = cells.filter(matches).length / Math.max(cells.length, 1)
    if (share > bestShare) {
      best = at
      bestShare = share
    }
  }
  // A table always has titles, so its only column is never taken for something else.
  return width <= 1 ? null : best
}
