import { useId } from 'react'

/** Progress with what is being done and how long it will take. `share` is 0 to 1, null unknown. */
export function ProgressBar(props: {
  label: string
  share: number | null
  /** Such as "about 6 seconds left". */
  detail?: string | undefined
}) {
  const id = useId()
  const share = props.share === null ? null : Math.min(Math.max(props.share, 0), 1)
  return (
    <div className="pb-progress">
      <div className="pb-progress-head">
        <span id={id}>{props.label}</span>
        {props.detail !== undefined && <span className="pb-muted">{props.detail}</span>}
      </div>
      <div
        className="pb-progress-track"
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.round(share * 100)}
      >
        <div
          className="pb-progress-bar"
          style={{ '--pb-share': share ?? 0 }}
          data-open={share === null || undefined}
        />
      </div>
    </div>
  )
}
