import type { LiveContent, LiveContentOf, LiveType } from '../liveBlocks.ts'

/** A form about the content of one kind of live block. */
export type SettingsProps<T extends LiveType> = {
  content: LiveContentOf<T>
  onChange: (content: LiveContent) => void
}
