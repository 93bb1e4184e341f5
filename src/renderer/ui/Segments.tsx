import { Radio } from '@base-ui/react/radio'
import { RadioGroup as Base } from '@base-ui/react/radio-group'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'
import { joinClasses } from './joinClasses.ts'

export type Segment<Value extends string> = {
  value: Value
  label: string
  icon?: IconName | undefined
  /** A drawing instead of the words; the label stays as the accessible name. */
  drawing?: ReactNode
  /** A count shown behind the label. */
  count?: number | undefined
  disabled?: boolean | undefined
}

export type SegmentsProps<Value extends string> = {
  label: string
  value: Value | null
  segments: readonly Segment<Value>[]
  onChange: (value: Value) => void
  size?: 'small' | 'normal' | undefined
  /** Stretches to the width of its place. */
  fill?: boolean | undefined
  disabled?: boolean | undefined
  className?: string | undefined
}

/** One choice out of two to six, all in view; arrow keys move and choose. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  return (
    <Base<Value | null>
      className={joinClasses(
        'pb-segments',
        props.size === 'small' && 'pb-segments-small',
        props.fill === true && 'pb-segments-fill',
        props.className,
      )}
      aria-label={props.label}
      value={props.value}
      disabled={props.disabled === true}
      onValueChange={(value) => {
        if (value !== null) props.onChange(value)
      }}
    >
      {props.segments.map((segment) => (
        <Radio.Root
          className="pb-segment"
          key={segment.value}
          value={segment.value}
          disabled={segment.disabled === true}
          aria-label={segment.drawing === undefined ? undefined : segment.label}
        >
          {segment.icon !== undefined && <Icon name={segment.icon} size={15} />}
          {segment.drawing ?? (
            <span className="pb-steady" data-text={segment.label}>
              {segment.label}
            </span>
          )}
          {segment.count !== undefined && <span className="pb-count">{segment.count}</span>}
        </Radio.Root>
      ))}
    </Base>
  )
}
