import type { Tone } from '#renderer/ui/StatusWord.tsx'
import type { Severity } from '#shared/domain/integrity/checks.ts'

export const severityTones: Readonly<Record<Severity, Tone>> = {
  error: 'problem',
  warning: 'review',
  note: 'note',
}

export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Problem',
  warning: 'To review',
  note: 'Note',
}

export const severityHeadings: Readonly<Record<Severity, string>> = {
  error: 'Problems, to be solved before printing',
  warning: 'To review',
  note: 'Notes',
}
