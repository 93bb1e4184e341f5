import { DemandMark } from '#renderer/ui/DemandMark.tsx'
import { LinkButton } from '#renderer/ui/LinkButton.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { demandMarks, type Role } from '#shared/domain/records/role.ts'
import { demandTrends, demandWords } from '../form/words.ts'

type Demand = NonNullable<Role['demand']>

const segments = demandMarks.map((demand) => ({
  value: demand,
  label: demandWords[demand],
  drawing: <DemandMark trend={demandTrends[demand]} size={15} decorative />,
}))

/** Demand as one of four shapes, with its words below. */
export function DemandChoice(props: {
  demand: Demand | null
  onChange: (demand: Demand | null) => void
}) {
  const { demand, onChange } = props
  return (
    <div>
      <Segments<Demand>
        label="Demand"
        fill
        value={demand}
        segments={segments}
        onChange={onChange}
      />
      <div className="pb-hint pb-roles-demand">
        {demand === null ? 'Not said, no mark on the card' : demandWords[demand]}
        {demand !== null && <LinkButton onClick={() => onChange(null)}>Take out</LinkButton>}
      </div>
    </div>
  )
}
