import { create } from 'zustand'
import type { Id } from '#shared/base/identifiers.ts'

/**
 * A field of a record that a link wants to show, by the field's name in the record. The form of
 * that record moves the focus there once and lets go of it.
 */
export const useWantedField = create<{
  readonly wanted: { readonly id: Id; readonly field: string } | null
}>(() => ({ wanted: null }))

export function wantField(id: Id, field: string): void {
  useWantedField.setState({ wanted: { id, field } })
}

/** Moves the focus to a wanted field inside `form`; answers whether it was there. */
export function focusWantedField(form: HTMLElement, id: Id): boolean {
  const { wanted } = useWantedField.getState()
  if (wanted?.id !== id) return false
  useWantedField.setState({ wanted: null })
  const place = form.querySelector<HTMLElement>(`[data-field="${wanted.field}"]`)
  if (!place) return false
  place.scrollIntoView({ block: 'center' })
  const control = place.querySelector<HTMLElement>('input, textarea, select, button, [tabindex]')
  control?.focus({ preventScroll: true })
  if (control instanceof HTMLInputElement) control.select()
  return true
}
