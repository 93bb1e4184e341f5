import { type Option, Select } from '#renderer/ui/Select.tsx'
import { StatusWord } from '#renderer/ui/StatusWord.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import { countOf } from '#shared/base/words.ts'
import { newFamilyChoice } from './newFamilyChoice.ts'
import type { UnknownName } from './pasteRoles.ts'

/** Names of the table that the project does not know, each with the one that stands for it. */
export function UnknownNames(props: {
  what: 'job family' | 'level'
  names: readonly UnknownName[]
  options: readonly Option[]
  chosen: ReadonlyMap<string, Id>
  onChoose: (chosen: ReadonlyMap<string, Id>) => void
}) {
  const { what, names, chosen } = props
  if (names.length === 0) return null
  return (
    <div className="pb-paste-unknown">
      <StatusWord tone="review">
        {names.length === 1 ? `1 ${what} is not known` : `${names.length} names are not known`}
      </StatusWord>
      {names.map(({ name, count, nearest }) => {
        const added = { value: newFamilyChoice(name), label: `New job family “${name}”` }
        return (
          <Select
            key={name}
            label={`“${name}”`}
            aside={countOf(count, 'row')}
            hint={
              chosen.has(name) || nearest === null
                ? undefined
                : `Taken for this ${what} unless you choose another.`
            }
            value={chosen.get(name) ?? nearest ?? (what === 'level' ? null : added.value)}
            options={what === 'level' ? props.options : [...props.options, added]}
            onChange={(id) => props.onChoose(new Map(chosen).set(name, id))}
          />
        )
      })}
    </div>
  )
}
