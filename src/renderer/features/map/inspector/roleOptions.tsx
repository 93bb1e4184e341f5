import { useMemo } from 'react'
import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { DemandMark } from '#renderer/ui/DemandMark.tsx'
import { FamilyBadge } from '#renderer/ui/FamilyBadge.tsx'
import type { Option } from '#renderer/ui/Select.tsx'
import { romanNumeral } from '#shared/base/numerals.ts'
import { bandsInOrder, familiesInOrder } from '#shared/domain/queries/order.ts'
import { demandMarks, type Role } from '#shared/domain/records/role.ts'
import { demandLabels, trendOf } from '../words.ts'

export function useFamilyOptions(): Option[] {
  const families = useProject(({ document }) => familiesInOrder(document))
  const colors = useFamilyColors()
  return useMemo(
    () =>
      families.map((family) => ({
        value: family.id,
        label: family.name,
        start: <FamilyBadge letter={family.letter} color={colors.get(family.id)} />,
      })),
    [families, colors],
  )
}

/** Levels, the highest first as on the map. */
export function useBandOptions(): Option[] {
  const bands = useProject(({ document }) => bandsInOrder(document))
  return useMemo(
    () =>
      bands
        .map(({ id, name }, index) => ({ value: id, label: `${romanNumeral(index + 1)}  ${name}` }))
        .toReversed(),
    [bands],
  )
}

export const demandOptions: readonly Option<NonNullable<Role['demand']>>[] = demandMarks.map(
  (demand) => ({
    value: demand,
    label: demandLabels[demand],
    start: <DemandMark trend={trendOf(demand)} decorative />,
  }),
)
