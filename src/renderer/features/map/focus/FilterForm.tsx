import { type ReactNode, useMemo } from 'react'
import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { Combobox } from '#renderer/ui/Combobox.tsx'
import { DemandMark } from '#renderer/ui/DemandMark.tsx'
import { FamilyBadge } from '#renderer/ui/FamilyBadge.tsx'
import { LineSample } from '#renderer/ui/LineSample.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { romanNumeral } from '#shared/base/numerals.ts'
import type { Document } from '#shared/domain/document.ts'
import { rolesOfMap } from '#shared/domain/queries/maps.ts'
import {
  bandLevels,
  bandsInOrder,
  competenciesInOrder,
  credentialsInOrder,
  familiesInOrder,
} from '#shared/domain/queries/order.ts'
import { requirementsOfRole } from '#shared/domain/queries/requirements.ts'
import { isOpen, transitionsTo } from '#shared/domain/queries/transitions.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { demandMarks, type Role } from '#shared/domain/records/role.ts'
import { transitionKinds } from '#shared/domain/records/transition.ts'
import type { RoleFilter } from '#shared/map/focus/roleFilter.ts'
import { demandLabels, kindWords, trendOf } from '../words.ts'
import { focusStore } from './focusStore.ts'

/** Every condition of the filter; what is chosen is applied at once. */
export function FilterForm({ map }: { map: CareerMap }) {
  const document = useProject((project) => project.document)
  const colors = useFamilyColors()
  const filter = focusStore.use((view) => view.filter)
  const used = useMemo(() => usedBy(document, rolesOfMap(document, map)), [document, map])
  const change = (changes: Partial<RoleFilter>) =>
    focusStore.set({ filter: { ...focusStore.get().filter, ...changes } })
  return (
    <div className="pb-map-filter-form">
      <Choices
        title="Job families"
        values={used.families.map(({ id }) => id)}
        chosen={filter.familyIds}
        onChange={(familyIds) => change({ familyIds })}
        label={(id) => {
          const family = document.jobFamily.get(id)
          return (
            <>
              <FamilyBadge letter={family?.letter ?? ''} color={colors.get(id)} />
              {family?.name}
            </>
          )
        }}
      />
      <Choices
        title="Levels"
        values={used.bands.map(({ id }) => id)}
        chosen={filter.bandIds}
        onChange={(bandIds) => change({ bandIds })}
        label={(id) => (
          <>
            <b className="pb-map-numeral">{romanNumeral(bandLevels(document).get(id) ?? 0)}</b>
            {document.levelBand.get(id)?.name}
          </>
        )}
      />
      <Choices
        title="Demand"
        values={used.demand}
        chosen={filter.demand}
        onChange={(demand) => change({ demand })}
        label={(demand) => (
          <>
            <DemandMark trend={trendOf(demand)} decorative />
            {demandLabels[demand]}
          </>
        )}
      />
      <Choices
        title="Moves of these kinds"
        values={used.kinds}
        chosen={filter.kinds}
        onChange={(kinds) => change({ kinds })}
        label={(kind) => (
          <>
            <LineSample kind={kind} width={30} />
            {kindWords[kind]}
          </>
        )}
      />
      <div className="pb-map-filter-fields">
        <div className="pb-field">
          <span className="pb-label" id="map-filter-pay">
            Pay
          </span>
          <Segments<RoleFilter['pay']>
            label="Pay"
            size="small"
            fill
            value={filter.pay}
            segments={[
              { value: 'any', label: 'Either' },
              { value: 'with', label: 'Set' },
              { value: 'without', label: 'Not set' },
            ]}
            onChange={(pay) => change({ pay })}
          />
        </div>
        <NumberField
          label="Middle pay at least"
          prefix="$"
          suffix="a year"
          min={0}
          max={10_000_000}
          step={1000}
          value={filter.payAtLeast}
          onCommit={(payAtLeast) => change({ payAtLeast })}
        />
        <Combobox
          label="Asks for this credential"
          placeholder="Any"
          value={filter.credentialId}
          options={used.credentials}
          onChange={(credentialId) => change({ credentialId })}
        />
        <Combobox
          label="Asks for this skill"
          placeholder="Any"
          value={filter.competencyId}
          options={used.competencies}
          onChange={(competencyId) => change({ competencyId })}
        />
        {used.employers.length > 0 && (
          <Select
            label="Employer"
            placeholder="Any"
            emptyLabel="Any"
            value={filter.employer}
            options={used.employers.map((name) => ({ value: name, label: name }))}
            onChange={(employer) => change({ employer })}
            onClear={() => change({ employer: null })}
          />
        )}
        <Checkbox
          label="Entry points only"
          checked={filter.entryPoints}
          onChange={(entryPoints) => change({ entryPoints })}
        />
        <Checkbox
          label="Only with facts that are not confirmed"
          checked={filter.unconfirmed}
          onChange={(unconfirmed) => change({ unconfirmed })}
        />
      </div>
    </div>
  )
}

function Choices<Value extends string>(props: {
  title: string
  values: readonly Value[]
  chosen: readonly Value[]
  onChange: (chosen: readonly Value[]) => void
  label: (value: Value) => ReactNode
}) {
  const { values, chosen } = props
  return (
    <fieldset className="pb-map-filter-choices">
      <legend>{props.title}</legend>
      {values.map((value) => {
        const on = chosen.includes(value)
        return (
          <button
            key={value}
            type="button"
            className="pb-map-filter-choice"
            aria-pressed={on}
            onClick={() =>
              props.onChange(on ? chosen.filter((other) => other !== value) : [...chosen, value])
            }
          >
            {props.label(value)}
          </button>
        )
      })}
    </fieldset>
  )
}

/** What the roles of a map belong to and ask for: only that can be filtered by. */
function usedBy(document: Document, roles: readonly Role[]) {
  const families = new Set(roles.map(({ familyId }) => familyId))
  const bands = new Set(roles.map(({ bandId }) => bandId))
  const credentials = new Set(
    roles.flatMap((role) => role.credentials.map(({ credentialId }) => credentialId)),
  )
  const competencies = new Set(
    roles.flatMap(({ id }) => requirementsOfRole(document, id).map((each) => each.competencyId)),
  )
  const kinds = new Set(
    roles.flatMap(({ id }) =>
      transitionsTo(document, id)
        .filter(isOpen)
        .map(({ kind }) => kind),
    ),
  )
  const option = ({ id, name }: { readonly id: string; readonly name: string }) => ({
    value: id,
    label: name,
  })
  return {
    families: familiesInOrder(document).filter(({ id }) => families.has(id)),
    bands: bandsInOrder(document).filter(({ id }) => bands.has(id)),
    credentials: credentialsInOrder(document)
      .filter(({ id }) => credentials.has(id))
      .map(option),
    competencies: competenciesInOrder(document)
      .filter(({ id }) => competencies.has(id))
      .map(option),
    demand: demandMarks.filter((mark) => roles.some(({ demand }) => demand === mark)),
    kinds: transitionKinds.filter((kind) => kinds.has(kind)),
    employers: [...new Set(roles.map(({ employer }) => employer))]
      .filter((name) => name !== '')
      .toSorted(),
  }
}
