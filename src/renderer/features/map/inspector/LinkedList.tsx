import { showRecord } from '#renderer/state/view.ts'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { LinkButton } from '#renderer/ui/LinkButton.tsx'
import type { Id } from '#shared/base/identifiers.ts'

/** Records attached to a move: open one, take one away, find one to add. */
export function LinkedList(props: {
  label: string
  placeholder: string
  kind: 'program' | 'support'
  ids: readonly Id[]
  all: readonly { readonly id: Id; readonly name: string }[]
  onChange: (ids: Id[]) => void
}) {
  const { ids, all } = props
  const attached = new Set(ids)
  const items = ids.flatMap((id) => all.find((each) => each.id === id) ?? [])
  return (
    <>
      {items.length > 0 && (
        <ul className="pb-map-names">
          {items.map(({ id, name }) => (
            <li key={id}>
              <LinkButton onClick={() => showRecord(props.kind, id)}>{name}</LinkButton>
              <IconButton
                icon="close"
                size="small"
                label={`Take ${name} away`}
                onClick={() => props.onChange(ids.filter((each) => each !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      <Combobox
        label={props.label}
        labelHidden
        value={null}
        placeholder={props.placeholder}
        options={all
          .filter(({ id }) => !attached.has(id))
          .map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => {
          if (id !== null) props.onChange([...ids, id])
        }}
      />
    </>
  )
}
