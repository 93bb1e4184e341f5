import { Button } from '#renderer/ui/Button.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { editMap } from './mapsEdits.ts'
import { moved } from './moved.ts'

const mostCallouts = 20

/** Short texts in boxes beside the map. */
export function CalloutList({ map }: { map: CareerMap }) {
  const { callouts } = map
  const set = (next: CareerMap['callouts']) => editMap(map.id, { callouts: next })
  const change = (index: number, changes: Partial<CareerMap['callouts'][number]>) =>
    set(callouts.map((each, at) => (at === index ? { ...each, ...changes } : each)))
  return (
    <FormSection kind="panel" title="Callouts" aside={callouts.length}>
      {callouts.map(({ title, text }, index) => (
        // Callouts have no ids; their place is what tells them apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above.
        <div key={index} className="pb-map-callout">
          <TextField
            label={`Title of callout ${index + 1}`}
            value={title}
            onCommit={(next) => change(index, { title: next })}
          />
          <TextArea
            label={`Text of callout ${index + 1}`}
            rows={2}
            value={text}
            onCommit={(next) => change(index, { text: next })}
          />
          <span className="pb-map-callout-tools">
            <IconButton
              icon="arrowUp"
              size="small"
              label={`Move callout ${index + 1} up`}
              disabled={index === 0}
              onClick={() => set(moved(callouts, index, -1))}
            />
            <IconButton
              icon="arrowDown"
              size="small"
              label={`Move callout ${index + 1} down`}
              disabled={index === callouts.length - 1}
              onClick={() => set(moved(callouts, index, 1))}
            />
            <IconButton
              icon="delete"
              size="small"
              label={`Delete callout ${index + 1}`}
              onClick={() => set(callouts.filter((_, at) => at !== index))}
            />
          </span>
        </div>
      ))}
      <Button
        icon="add"
        size="small"
        disabledReason={
          callouts.length >= mostCallouts ? 'A map has at most 20 callouts' : undefined
        }
        onClick={() => set([...callouts, { title: '', text: '' }])}
      >
        Add callout
      </Button>
    </FormSection>
  )
}
