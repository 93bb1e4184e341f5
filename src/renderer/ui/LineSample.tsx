import type { ReactNode } from 'react'

export type LineKind =
  | 'advancement'
  | 'specialization'
  | 'lead'
  | 'lateral'
  | 'bridge'
  | 'entry'
  | 'step-back'

function filledEnd(width: number, middle: number): ReactNode {
  return <path d={`M${width} ${middle}l-8.5-4v8z`} fill="currentColor" />
}

function stroke(from: number, to: number, middle: number, dashes?: string): ReactNode {
  return (
    <path
      d={`M${from} ${middle}H${to}`}
      stroke="currentColor"
      strokeWidth="2.2"
      strokeDasharray={dashes}
      fill="none"
    />
  )
}

function drawing(kind: LineKind, width: number, middle: number): ReactNode {
  switch (kind) {
    case 'advancement':
    case 'specialization':
    case 'lead':
      return (
        <>
          {stroke(1, width - 8, middle)}
          {filledEnd(width, middle)}
        </>
      )
    case 'step-back':
      return (
        <>
          {stroke(1, width - 8, middle, '11 3')}
          {filledEnd(width, middle)}
        </>
      )
    case 'bridge':
      return (
        <>
          {stroke(1, width - 9, middle, '6 3.5')}
          <path
            d={`M${width - 0.8} ${middle}l-8.5-4v8z`}
            fill="var(--card)"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinejoin="round"
          />
        </>
      )
    case 'lateral':
      return (
        <>
          <path
            d={`M7 ${middle - 1.7}H${width - 7}M7 ${middle + 1.7}H${width - 7}`}
            stroke="currentColor"
            strokeWidth="1.3"
            fill="none"
          />
          <path
            d={`M${width - 7} ${middle - 4.2}L${width - 1.5} ${middle}L${width - 7} ${middle + 4.2}M7 ${middle - 4.2}L1.5 ${middle}L7 ${middle + 4.2}`}
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
            strokeLinejoin="round"
            fill="none"
          />
        </>
      )
    case 'entry':
      return (
        <>
          <circle
            cx="4.5"
            cy={middle}
            r="3.2"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.7"
          />
          <path
            d={`M11 ${middle}H${width - 9}`}
            stroke="currentColor"
            strokeWidth="2.6"
            strokeDasharray=".1 5"
            strokeLinecap="round"
            fill="none"
          />
          <path d={`M${width} ${middle}l-7.5-3.6v7.2z`} fill="currentColor" />
        </>
      )
  }
}

/**
 * A short piece of the line that stands for a kind of move, as in the map key. `chosen` puts the
 * yellow halo behind it. Width and height are CSS pixels.
 */
export function LineSample(props: {
  kind: LineKind
  width?: number | undefined
  height?: number | undefined
  chosen?: boolean | undefined
}) {
  const width = props.width ?? 36
  const height = props.height ?? 12
  const middle = height / 2
  return (
    <svg
      className="pb-line-sample"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      color={props.chosen === true ? 'var(--edge-on)' : 'var(--edge)'}
      aria-hidden="true"
    >
      {props.chosen === true && (
        <path
          d={`M4 ${middle}H${width - 4}`}
          stroke="var(--halo)"
          strokeWidth="8"
          strokeLinecap="round"
        />
      )}
      {drawing(props.kind, width, middle)}
    </svg>
  )
}
