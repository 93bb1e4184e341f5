import { type KeyboardEvent, memo, useCallback } from 'react'
import { Icon } from '#renderer/ui/icons.tsx'
import { LevelSelector } from '#renderer/ui/LevelSelector.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import type { Competency, Requirement } from '#shared/domain/records/competency.ts'
import type { Scale } from '#shared/domain/records/structure.ts'
import type { CellChange } from './cellChange.ts'
import { levelWord, selectorEnds } from './levelWords.ts'

/** One skill: its level, whether it is a must, and how much it weighs in comparisons. */
export const SkillLine = memo(function SkillLine(props: {
  competency: Competency
  requirement: Requirement | null
  scale: Scale
  onSet: (competencyId: Id, change: CellChange) => void
  onFocus: (competencyId: Id) => void
}) {
  const { competency, requirement, scale, onSet } = props
  const { min, max } = selectorEnds(scale)
  const describe = useCallback((level: number) => levelWord(scale, level), [scale])
  const set = (change: CellChange) => onSet(competency.id, change)
  const asked = requirement !== null && requirement.level > min
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key.toLowerCase() !== 'm' || event.ctrlKey || event.metaKey || event.altKey) return
    if (!(event.target instanceof HTMLButtonElement) || !requirement) return
    event.preventDefault()
    set({ essential: !requirement.essential })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut of the controls inside.
    <div
      className="pb-roles-skill"
      data-asked={requirement !== null}
      onKeyDown={onKeyDown}
      onFocus={() => props.onFocus(competency.id)}
    >
      <span className="pb-roles-skill-name" title={competency.definition || competency.name}>
        {competency.name}
      </span>
      <LevelSelector
        label={competency.name}
        value={requirement?.level ?? null}
        min={min}
        max={max}
        describe={describe}
        unansweredWord="Not asked for"
        onChange={(level) => set({ level })}
      />
      <span className="pb-roles-skill-word" aria-hidden="true">
        {requirement === null ? '' : levelWord(scale, requirement.level)}
      </span>
      {asked ? (
        <>
          <button
            type="button"
            className="pb-roles-skill-must"
            aria-pressed={requirement.essential}
            aria-label={`Must have, ${competency.name}`}
            onClick={() => set({ essential: !requirement.essential })}
          >
            {requirement.essential && <Icon name="check" size={13} weight={2.6} />}
            {requirement.essential ? (
              <span>
                Must<span className="pb-roles-skill-more"> have</span>
              </span>
            ) : (
              'Helps'
            )}
          </button>
          <NumberField
            label={`Weight of ${competency.name}, 1 to 5`}
            labelHidden
            size="small"
            min={1}
            max={5}
            decimals={1}
            step={0.5}
            value={requirement.importance}
            onCommit={(importance) => {
              if (importance !== null) set({ importance })
            }}
          />
        </>
      ) : null}
    </div>
  )
})
