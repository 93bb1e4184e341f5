/** A clock that starts at a fixed time and moves one second each time it is asked. */
export function steppingClock(start = '2026-05-17T10:00:00.000Z'): () => Date {
  let now = Date.parse(start)
  return () => {
    now += 1000
    return new Date(now)
  }
}
