/** The item at an index that is known to exist; anything else is a bug. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const item = list[index]
  if (item === undefined) throw new Error(`No item ${index} in a list of ${list.length}`)
  return item
}
