/** Something to fix or to know before a poster is printed; problems stop a correct print. */
export type PosterFinding = {
  readonly code:
    | 'text-cut'
    | 'note-cut'
    | 'letters-lost'
    | 'routes-left'
    | 'chart-left'
    | 'references-only'
    | 'no-headline'
    | 'type-too-small'
    | 'notes-too-small'
  readonly severity: 'problem' | 'review'
  /** What is wrong and what to do. */
  readonly message: string
}
