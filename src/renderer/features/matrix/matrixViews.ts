import { foldName } from '#shared/base/words.ts'
import type { Requirement } from '#shared/domain/records/competency.ts'
import type { Scale } from '#shared/domain/records/structure.ts'
import { endsOf, pointLabel } from '#shared/domain/scales.ts'

export type MatrixView = 'level' | 'importance' | 'essential'

/** What a cell gets; `level` null takes the requirement away. */
export type CellValue = {
  readonly level?: number | null
  readonly importance?: number
  readonly essential?: boolean
}

/** A value, or a sentence why the text is none. */
export type CellReading = { readonly value: CellValue } | { readonly refused: string }

/** The text of a cell, as drawn and as copied. */
export function cellText(view: MatrixView, requirement: Requirement | undefined): string {
  if (!requirement) return ''
  switch (view) {
    case 'level':
      return String(requirement.level)
    case 'importance':
      return String(Math.round(requirement.importance * 10) / 10)
    case 'essential':
      return requirement.essential ? 'must' : 'helps'
  }
}

/** Heat of a cell, 0 to 5; null for an empty one. */
export function cellHeat(
  view: MatrixView,
  requirement: Requirement | undefined,
  scale: Scale | undefined,
): number | null {
  if (!requirement) return null
  switch (view) {
    case 'level': {
      if (!scale) return null
      const { min, max } = endsOf(scale)
      return Math.round(((requirement.level - min) / (max - min)) * 5)
    }
    case 'importance':
      return Math.round(requirement.importance)
    case 'essential':
      return requirement.essential ? 4 : 1
  }
}

/** What is spoken for the value of a cell. */
export function cellWords(
  view: MatrixView,
  requirement: Requirement | undefined,
  scale: Scale | undefined,
): string {
  if (!requirement) return 'not asked for'
  switch (view) {
    case 'level': {
      const label = scale ? pointLabel(scale, requirement.level) : ''
      return `level ${requirement.level}${label === '' ? '' : `, ${label.toLowerCase()}`}`
    }
    case 'importance':
      return `importance ${cellText(view, requirement)} of 5`
    case 'essential':
      return requirement.essential ? 'must have' : 'helps'
  }
}

const mustWords = ['must', 'must have', 'yes', 'y', 'm', 'x', '1', 'true', 'essential']
const helpWords = ['helps', 'help', 'no', 'n', 'h', '0', 'false', 'nice to have']

/**
 * Reads what was typed or pasted into a cell. An empty text clears a level; importance and must have
 * belong to a level, so without one there is nothing to change.
 */
export function readCell(
  view: MatrixView,
  text: string,
  cell: { readonly requirement: Requirement | undefined; readonly scale: Scale | undefined },
): CellReading {
  const typed = text.trim()
  const { requirement, scale } = cell
  if (view === 'level') return readLevel(typed, scale)
  if (typed === '') return { value: {} }
  if (!requirement) return { refused: 'the role does not ask for this skill yet' }
  if (view === 'importance') {
    const importance = toNumber(typed)
    return importance === null || importance < 1 || importance > 5
      ? { refused: 'importance is a number from 1 to 5' }
      : { value: { importance } }
  }
  const word = foldName(typed)
  if (mustWords.includes(word)) return { value: { essential: true } }
  if (helpWords.includes(word)) return { value: { essential: false } }
  return { refused: 'type M for must have or H for helps' }
}

function readLevel(typed: string, scale: Scale | undefined): CellReading {
  if (typed === '') return { value: { level: null } }
  if (!scale) return { refused: 'the project has no scale yet' }
  const word = foldName(typed)
  const named = scale.points.find(({ label }) => foldName(label) === word)
  const level = named?.value ?? toNumber(typed)
  if (level === null) return { refused: 'it is not a number' }
  return scale.points.some(({ value }) => value === level)
    ? { value: { level } }
    : { refused: `levels are ${pointsInWords(scale)}` }
}

function toNumber(text: string): number | null {
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null
}

function pointsInWords(scale: Scale): string {
  const values = scale.points.map(({ value }) => value)
  const whole = values.every((value, index) => value === (values[0] ?? 0) + index)
  return whole ? `${values[0]} to ${values.at(-1)}` : values.join(', ')
}
