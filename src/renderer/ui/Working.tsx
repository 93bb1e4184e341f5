import { Spinner } from './Spinner.tsx'

/** A spinner with its verb, for a place that is still being filled. */
export function Working(props: { label: string }) {
  return (
    <span className="pb-working" role="status">
      <Spinner />
      {props.label}
    </span>
  )
}
