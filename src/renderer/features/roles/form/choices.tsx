import { useMemo } from 'react'
import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { FamilyBadge } from '#renderer/ui/FamilyBadge.tsx'
import type { Option } from '#renderer/ui/Select.tsx'
import { entriesOf } from '#shared/base/cast.ts'
import { romanNumeral } from '#shared/base/numerals.ts'
import { bandsInOrder, familiesInOrder } from '#shared/domain/queries/order.ts'

export function useFamilyOptions(): Option[] {
  const families = useProject(({ document }) => familiesInOrder(document))
  const colors = useFamilyColors()
  return useMemo(
    () =>
      families.map(({ id, letter, name }) => ({
        value: id,
        label: name,
        start: <FamilyBadge letter={letter} color={colors.get(id)} />,
      })),
    [families, colors],
  )
}

/** Levels from the lowest: "II, Certified". */
export function useBandOptions(): Option[] {
  const bands = useProject(({ document }) => bandsInOrder(document))
  return useMemo(
    () =>
      bands.map(({ id, name }, index) => ({
        value: id,
        label: `${romanNumeral(index + 1)}, ${name}`,
      })),
    [bands],
  )
}

/** The choices of a table of words, in its order. */
export function choicesOf<Value extends string>(
  words: Readonly<Record<Value, string>>,
): Option<Value>[] {
  return entriesOf(words).map(([value, label]) => ({ value, label }))
}
