import { monthsFromWeeks } from '#shared/base/duration.ts'
import { totalHours } from '#shared/domain/queries/learning.ts'
import type { Program } from '#shared/domain/records/learning.ts'

/** Hours a week that lengths are computed with where nothing better is known. */
export const weeklyHours = { fullTime: 40, besideWork: 8 } as const

/** Months; null where neither a duration nor hours are entered. */
export type StudyTime = { readonly fullTime: number | null; readonly whileWorking: number | null }

/**
 * How long a program takes. Full time: its typical duration, else its hours at 40 a week. While
 * working: its duration too, stretched where the hours outside paid time (class and clinical, less
 * the share on the clock) do not fit into `hoursPerWeek`; without a duration 8 hours a week.
 */
export function studyTime(program: Program, hoursPerWeek: number | null): StudyTime {
  const duration = program.duration?.typical ?? null
  const hours = totalHours(program)
  const fullTime = duration ?? (hours === null ? null : monthsAt(hours, weeklyHours.fullTime))
  const own = ownHours(program)
  if (own === null) return { fullTime, whileWorking: fullTime }
  if (hoursPerWeek === null) {
    return {
      fullTime,
      whileWorking: duration ?? Math.max(monthsAt(own, weeklyHours.besideWork), fullTime ?? 0),
    }
  }
  const stretched = hoursPerWeek > 0 ? monthsAt(own, hoursPerWeek) : 0
  return { fullTime, whileWorking: Math.max(stretched, fullTime ?? 0) }
}

/** Months of full-time work that hold a number of hours. */
export function monthsOfWork(hours: number): number {
  return monthsAt(hours, weeklyHours.fullTime)
}

function monthsAt(hours: number, perWeek: number): number {
  return monthsFromWeeks(hours / perWeek)
}

/** Class and clinical hours in the learner's own time; on-the-job hours are working time. */
function ownHours(program: Program): number | null {
  const { class: inClass, clinical } = program.hours
  if (inClass === null && clinical === null) return null
  const share = 1 - (program.onClockPercent ?? 0) / 100
  return ((inClass ?? 0) + (clinical ?? 0)) * share
}
