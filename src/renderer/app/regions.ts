/** Moves the focus to the next region of the window (F6), or the one before (Shift+F6). */
export function focusRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.offsetParent !== null || region.getClientRects().length > 0,
  )
  if (regions.length === 0) return
  const holdsFocus = (region: HTMLElement) => region.contains(document.activeElement)
  // Regions lie inside one another: forward goes on from the innermost, back to before them all.
  const current = step === 1 ? regions.findLastIndex(holdsFocus) : regions.findIndex(holdsFocus)
  const next = regions[(current + step + regions.length) % regions.length]
  if (!next) return
  const inside = next.querySelector<HTMLElement>(
    '[data-region-start], button:not(:disabled), [href], input, select, textarea, [tabindex="0"]',
  )
  const target = inside ?? next
  target.focus()
}
