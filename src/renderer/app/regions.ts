/** Moves the focus to the next region of the window (F6), or the one before (Shift+F6). */
export function focusRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.offsetParent !== null || region.getClientRects().length > 0,
  )
  if (regions.length === 0) return
  // Regions lie inside one another: the innermost counts, and those around it are no step away.
  const inner = regions.findLastIndex((region) => region.contains(document.activeElement))
  const others = regions.filter(
    (region, index) => index === inner || !region.contains(document.activeElement),
  )
  const current = others.findIndex((region) => region.contains(document.activeElement))
  const next = others[(current + step + others.length) % others.length]
  if (!next) return
  const inside = next.querySelector<HTMLElement>(
    '[data-region-start], button:not(:disabled, [aria-disabled="true"]), [href], input, select, textarea, [tabindex="0"]:not([aria-disabled="true"])',
  )
  const target = inside ?? next
  target.focus()
}
