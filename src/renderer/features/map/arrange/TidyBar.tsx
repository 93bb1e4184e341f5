import { Button } from '#renderer/ui/Button.tsx'
import { countOf } from '#shared/base/words.ts'
import { mapStore } from '../mapStore.ts'
import { dropTidy, keepTidy } from './tidy.ts'
import './arrange.css'

/** What tidying would move, with the choice to keep it; the canvas shows the result meanwhile. */
export function TidyBar() {
  const tidying = mapStore.use((view) => view.tidying)
  if (!tidying) return null
  return (
    <div
      className="pb-map-tidy"
      role="alertdialog"
      aria-label="Tidy the map"
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') dropTidy()
      }}
    >
      <span role="status">{countOf(tidying.cards, 'card')} would move. Nothing is saved yet.</span>
      <Button kind="primary" onClick={keepTidy} autoFocus>
        Keep this layout
      </Button>
      <Button onClick={dropTidy}>Leave as it was</Button>
    </div>
  )
}
