/** The list with one member a place earlier or later; the same order where there is no such place. */
export function moved<T>(list: readonly T[], index: number, step: 1 | -1): T[] {
  const next = [...list]
  if (index + step < 0 || index + step >= list.length) return next
  const taken = next.splice(index, 1)
  next.splice(index + step, 0, ...taken)
  return next
}
