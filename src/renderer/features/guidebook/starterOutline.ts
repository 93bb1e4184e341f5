export type StarterChapter = { readonly title: string; readonly summary: string }

/** The note on the cover of a new guidebook. */
export const starterNote =
  'Draft edition. Ask practitioners to check pay, times and requirements before you print it.'

/** Chapters of a new guidebook, in the order in which a reader needs them. */
export const starterChapters: readonly StarterChapter[] = [
  { title: 'How to use this book', summary: 'Who it is for and where to start.' },
  { title: 'Where you are now', summary: 'The job you have and what you bring.' },
  { title: 'The career map', summary: 'How to read its columns, levels, cards and lines.' },
  { title: 'Job families', summary: 'What each family does, and its jobs.' },
  { title: 'Routes people take', summary: 'Moves that lead from one job to the next.' },
  { title: 'My gap', summary: 'What I have and what is still needed.' },
  { title: 'My plan', summary: 'My next step, with a date and a person.' },
  { title: 'Paying for training', summary: 'What it costs, who pays, and what to ask.' },
]
