/** Lower case without accents, so that "resume" finds "résumé". */
export function foldText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/**
 * The options that hold every word of the query, those that start with it first, then those with a
 * word that starts with it, each in their given order. At most `limit` are kept; `total` counts all.
 */
export function findOptions<Item>(
  items: readonly Item[],
  query: string,
  options: { textOf: (item: Item) => string; limit: number },
): { found: Item[]; total: number } {
  const words = foldText(query).split(/\s+/).filter(Boolean)
  const first = words[0]
  if (first === undefined) return { found: items.slice(0, options.limit), total: items.length }
  const ranks: [Item[], Item[], Item[]] = [[], [], []]
  for (const item of items) {
    const text = foldText(options.textOf(item))
    if (!words.every((word) => text.includes(word))) continue
    if (text.startsWith(first)) ranks[0].push(item)
    else if (text.includes(` ${first}`)) ranks[1].push(item)
    else ranks[2].push(item)
  }
  const all = ranks.flat()
  return { found: all.slice(0, options.limit), total: all.length }
}
