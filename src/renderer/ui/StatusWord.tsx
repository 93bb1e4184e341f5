import type { ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'
import { joinClasses } from './joinClasses.ts'

export type Tone = 'problem' | 'review' | 'passed' | 'note'

export const toneIcons: Readonly<Record<Tone, IconName>> = {
  problem: 'problem',
  review: 'review',
  passed: 'passed',
  note: 'info',
}

const toneWords: Readonly<Record<Tone, string>> = {
  problem: 'Problem',
  review: 'To review',
  passed: 'Passed',
  note: 'Note',
}

/** A status as an icon and a word, never a color alone. */
export function StatusWord(props: {
  tone: Tone
  children: ReactNode
  className?: string | undefined
}) {
  return (
    <span className={joinClasses('pb-status', `pb-tone-${props.tone}`, props.className)}>
      <Icon name={toneIcons[props.tone]} size={16} />
      {props.children}
    </span>
  )
}

/** The icon of a status where a sentence beside it says the rest; spoken as its word. */
export function StatusIcon(props: {
  tone: Tone
  size?: number | undefined
  label?: string | undefined
}) {
  return (
    <span className={joinClasses('pb-status-icon', `pb-tone-${props.tone}`)}>
      <Icon
        name={toneIcons[props.tone]}
        size={props.size ?? 16}
        label={props.label ?? toneWords[props.tone]}
      />
    </span>
  )
}
