import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { Icon } from './icons.tsx'
import { joinClasses } from './joinClasses.ts'
import { type Tone, toneIcons } from './StatusWord.tsx'

/**
 * A message in its place on the page: what happened in bold, then why and what to do. A problem is
 * spoken at once, the others when the reader gets to them.
 */
export function Banner(props: {
  tone: Tone
  title?: string | undefined
  children?: ReactNode
  action?: { label: string; onPress: () => void; working?: string | undefined } | undefined
  onDismiss?: (() => void) | undefined
  className?: string | undefined
}) {
  const { tone, title, action } = props
  return (
    <div
      className={joinClasses('pb-banner', `pb-tone-${tone}`, props.className)}
      role={tone === 'problem' ? 'alert' : 'status'}
    >
      <Icon name={toneIcons[tone]} size={18} />
      <span className="pb-banner-text">
        {title !== undefined && <b className="pb-strong">{title} </b>}
        {props.children}
      </span>
      {action !== undefined && (
        <Button size="small" onClick={action.onPress} working={action.working}>
          {action.label}
        </Button>
      )}
      {props.onDismiss !== undefined && (
        <IconButton icon="close" label="Dismiss" size="small" onClick={props.onDismiss} />
      )}
    </div>
  )
}
