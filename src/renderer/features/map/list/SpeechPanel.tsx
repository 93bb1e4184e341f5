import { useProject } from '#renderer/state/projectStore.ts'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { useFiltered } from '../focus/useFocusedRoles.ts'
import type { ListRow } from './listRows.ts'
import { rowSpeech } from './rowSpeech.ts'

const keys: readonly (readonly [keys: readonly string[], words: string])[] = [
  [['↑', '↓'], 'move between rows'],
  [['→', '←'], 'open and close a row'],
  [['Enter'], 'edit the role or move'],
  [['C'], 'connect: pick the target by name'],
  [['Alt ↑'], 'raise one level'],
  [['Alt →'], 'move to the next job family'],
  [['Delete'], 'delete, with Undo offered'],
  [['F4'], 'the inspector in this place'],
  [['Ctrl L'], 'back to the canvas, same selection'],
]

/** What the chosen line says aloud, and the keys of the list. */
export function SpeechPanel({ row, map }: { row: ListRow | null; map: CareerMap }) {
  const { passing } = useFiltered(map)
  const filteredOut = row?.kind === 'role' && passing !== null && !passing.has(row.role.id)
  const document = useProject((project) => project.document)
  return (
    <aside className="pb-map-speech" aria-label="About the list" data-region tabIndex={-1}>
      <section className="pb-section" aria-labelledby="speech-says">
        <h2 className="pb-section-title" id="speech-says">
          What a screen reader says
        </h2>
        <p className="pb-map-says" aria-hidden="true">
          {row ? rowSpeech(document, row, filteredOut) : 'Choose a row with the arrow keys.'}
        </p>
      </section>
      <section className="pb-section" aria-labelledby="speech-keys">
        <h2 className="pb-section-title" id="speech-keys">
          Keys in the list
        </h2>
        <dl className="pb-map-keys">
          {keys.map(([pressed, words]) => (
            <div key={words}>
              <dt>
                {pressed.map((key) => (
                  <Kbd key={key} keys={key} />
                ))}
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="pb-section" aria-labelledby="speech-same">
        <h2 className="pb-section-title" id="speech-same">
          Same map, same file
        </h2>
        <p className="pb-map-none">
          Everything you can draw you can also do here, in the same order the PDF is read aloud: by
          job family, from entry up.
        </p>
      </section>
    </aside>
  )
}
