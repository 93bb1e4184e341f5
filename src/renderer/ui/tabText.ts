/** Rows of cells as the text spreadsheets copy: tabs between cells, line breaks between rows. */
export function toTabText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n')
}

function quoted(cell: string): string {
  return /[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** The rows of cells in text copied from a spreadsheet; a final line break adds no row. */
export function fromTabText(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let at = 0
  const endCell = () => {
    row.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    rows.push(row)
    row = []
  }
  while (at < text.length) {
    const letter = text.charAt(at)
    if (letter === '"' && cell === '') {
      const closed = closingQuote(text, at + 1)
      cell = text.slice(at + 1, closed).replaceAll('""', '"')
      at = closed
    } else if (letter === '\t') endCell()
    else if (letter === '\n') endRow()
    else if (letter !== '\r') cell += letter
    at += 1
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows
}

/** The place of the quote that ends a quoted cell; two quotes in a row stand for one. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2)
  return at < 0 ? text.length : at
}
