import { createStore } from '#renderer/state/createStore.ts'
import { setPreferences, type ThemeChoice, usePreferences } from '#renderer/state/preferences.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { canvasApi } from '../canvasApi.ts'

/** What is presented: the map with its job families, or a route move by move. */
export type Deck =
  | { readonly kind: 'map' }
  | { readonly kind: 'route'; readonly title: string; readonly transitionIds: readonly Id[] }

type Presentation = {
  readonly deck: Deck | null
  readonly at: number
  readonly rest: 'there' | 'hidden'
  /** A dark screen while the room talks. */
  readonly black: boolean
  /** How much larger than usual the type is. */
  readonly type: number
  /** The dialog that asks which route. */
  readonly choosing: boolean
  /** The theme to go back to, where the presentation changed it; null leaves it. */
  readonly themeBefore: ThemeChoice | null
}

export const presentStore = createStore<Presentation>({
  deck: null,
  at: 0,
  rest: 'hidden',
  black: false,
  type: 1,
  choosing: false,
  themeBefore: null,
})

/** Starts in full screen where the browser lets us, else over all of the window. */
export function present(deck: Deck): void {
  presentStore.set({ deck, at: 0, black: false, choosing: false })
  void enterFullscreen()
}

export async function enterFullscreen(): Promise<void> {
  if (document.fullscreenElement || !document.fullscreenEnabled) return
  try {
    await document.documentElement.requestFullscreen()
  } catch {
    // A refusal is no trouble: the presentation fills the window.
  }
}

export function endPresentation(): void {
  const { themeBefore } = presentStore.get()
  if (themeBefore !== null) setPreferences({ theme: themeBefore })
  presentStore.set({ deck: null, black: false, themeBefore: null })
  if (document.fullscreenElement) void document.exitFullscreen()
  window.requestAnimationFrame(() => canvasApi()?.focus())
}

/** Light or dark for this room; the end of the presentation brings the user's own choice back. */
export function showTheme(theme: 'light' | 'dark'): void {
  const { themeBefore } = presentStore.get()
  presentStore.set({ themeBefore: themeBefore ?? usePreferences.getState().theme })
  setPreferences({ theme })
}

const smallestType = 0.7
const largestType = 1.6

export function changeType(by: number): void {
  const next = Math.round((presentStore.get().type + by) * 10) / 10
  presentStore.set({ type: Math.min(largestType, Math.max(smallestType, next)) })
}
