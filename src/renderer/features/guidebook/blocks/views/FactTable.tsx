import type { ReactNode } from 'react'
import { groupThousands } from '#shared/base/money.ts'

export type FactRow = { readonly key: string; readonly cells: readonly ReactNode[] }

/** The first rows of a printed table, and how many more there are. Only what is shown is built. */
export function FactTable<Item>(props: {
  head: readonly string[]
  items: readonly Item[]
  rowOf: (item: Item) => FactRow
  /** What several rows are, such as "courses". */
  nouns: string
  limit?: number
  /** Said when there is no row. */
  empty: string
}) {
  const { items, head, limit = 5 } = props
  const more = items.length - limit
  if (items.length === 0) return <p className="pb-guide-note">{props.empty}</p>
  return (
    <>
      <table className="pb-guide-table">
        <thead>
          <tr>
            {head.map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items
            .slice(0, limit)
            .map(props.rowOf)
            .map((row) => (
              <tr key={row.key}>
                {row.cells.map((cell, index) => (
                  <td key={head[index] ?? index}>{cell}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
      {more > 0 && (
        <p className="pb-guide-note">{`and ${groupThousands(more)} more ${props.nouns} in print`}</p>
      )}
    </>
  )
}
