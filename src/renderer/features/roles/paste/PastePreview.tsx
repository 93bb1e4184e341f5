import { useState } from 'react'
import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { FamilyBadge } from '#renderer/ui/FamilyBadge.tsx'
import { StatusIcon } from '#renderer/ui/StatusWord.tsx'
import { VirtualList } from '#renderer/ui/VirtualList.tsx'
import { romanNumeral } from '#shared/base/numerals.ts'
import { bandLevels } from '#shared/domain/queries/order.ts'
import { nameOfNewFamily } from './newFamilyChoice.ts'
import type { PlacedRole } from './placedRoles.ts'

/** What will be added, row by row; what is left out is struck through and says why. */
export function PastePreview({ placed }: { placed: readonly PlacedRole[] }) {
  const document = useProject(({ document }) => document)
  const colors = useFamilyColors()
  const [active, setActive] = useState(-1)
  const levels = bandLevels(document)
  if (placed.length === 0) {
    return <p className="pb-paste-empty">The roles will be listed here before they are added.</p>
  }
  return (
    <VirtualList
      className="pb-paste-preview"
      label="Roles in the table"
      count={placed.length}
      rowHeight={30}
      active={active}
      onActiveChange={setActive}
      header={
        <div className="pb-paste-row pb-paste-head">
          <span>Title</span>
          <span>Job family</span>
          <span>Level</span>
          <span>Remark</span>
        </div>
      }
      renderRow={(index) => {
        const role = placed[index]
        if (!role) return null
        const family = document.jobFamily.get(role.familyId)
        const added = nameOfNewFamily(role.familyId)
        return (
          <div className="pb-paste-row" data-included={role.included}>
            <span className="pb-ellipsis">{role.included ? role.title : <s>{role.title}</s>}</span>
            <span className="pb-paste-family" data-guessed={role.guessed.family}>
              <FamilyBadge letter={family?.letter ?? '+'} color={colors.get(role.familyId)} />
              <span className="pb-ellipsis">{added === null ? family?.name : `New: ${added}`}</span>
            </span>
            <span className="pb-ellipsis" data-guessed={role.guessed.band}>
              {romanNumeral(levels.get(role.bandId) ?? 1)}{' '}
              {document.levelBand.get(role.bandId)?.name}
            </span>
            <span className="pb-paste-remark">
              {remarkOf(role) !== '' && <StatusIcon tone="review" size={14} />}
              <span className="pb-ellipsis">{remarkOf(role)}</span>
            </span>
          </div>
        )
      }}
    />
  )
}

function remarkOf(role: PlacedRole): string {
  if (role.duplicate === 'in the project') return 'Already a role'
  if (role.duplicate === 'in the table') return 'Twice in the table'
  const { family, band } = role.guessed
  if (family && band) return `Not known: “${role.family}”, “${role.band}”`
  if (family) return `Not known: “${role.family}”`
  return band ? `Not known: “${role.band}”` : ''
}
