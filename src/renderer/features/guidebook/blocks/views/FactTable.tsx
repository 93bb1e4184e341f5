import type { ReactNode } from 'react'

export type FactRow = { readonly key: string; readonly cells: readonly ReactNode[] }

/** The first rows of a printed table, and how many more there are. */
export function FactTable(props: {
  head: readonly string[]
  rows: readonly FactRow[]
  /** What several rows are, such as "courses". */
  nouns: string
  limit?: number
  /** Said when there is no row. */
  empty: string
}) {
  const limit = props.limit ?? 5
  const shown = props.rows.slice(0, limit)
  const more = props.rows.length - shown.length
  if (props.rows.length === 0) return <p className="pb-guide-note">{props.empty}</p>
  return (
    <>
      <table className="pb-guide-table">
        <thead>
          <tr>
            {props.head.map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, index) => (
                <td key={props.head[index] ?? index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="pb-guide-note">{`and ${more} more ${props.nouns} in print`}</p>}
    </>
  )
}
