import type { IconName } from '#renderer/ui/icons.tsx'
import type { RecordForm } from './fieldSpec.ts'
import { competencyForm } from './forms/competencyForm.ts'
import { evidenceForm, laborFigureForm, mapForm, sourceForm } from './forms/factForms.ts'
import { credentialForm, programForm, supportForm } from './forms/learningForms.ts'
import { pathwayForm, transitionForm } from './forms/routeForms.ts'
import { jobFamilyForm, levelBandForm, scaleForm } from './forms/structureForms.ts'

export type LibraryKind =
  | 'jobFamily'
  | 'levelBand'
  | 'competency'
  | 'credential'
  | 'program'
  | 'support'
  | 'transition'
  | 'pathway'
  | 'laborFigure'
  | 'source'
  | 'evidence'
  | 'scale'
  | 'map'

export type LibraryEntry = {
  readonly kind: LibraryKind
  readonly label: string
  readonly one: string
  readonly icon: IconName
  readonly form: RecordForm
  /** The order of the records is theirs and can be changed. */
  readonly ordered: boolean
}

/** The kinds that have a list and a form here, in the order of the method. */
export const libraryKinds: readonly LibraryEntry[] = [
  entry('jobFamily', 'Job families', 'job family', 'columns', jobFamilyForm, true),
  entry('levelBand', 'Level bands', 'level band', 'band', levelBandForm, true),
  entry('competency', 'Competencies', 'competency', 'competency', competencyForm, true),
  entry('credential', 'Credentials', 'credential', 'credential', credentialForm, false),
  entry('program', 'Programs', 'program', 'program', programForm, false),
  entry('support', 'Supports', 'support', 'support', supportForm, false),
  entry('transition', 'Transitions', 'transition', 'swap', transitionForm, false),
  entry('pathway', 'Pathways', 'pathway', 'flag', pathwayForm, true),
  entry('laborFigure', 'Labor figures', 'labor figure', 'labor', laborFigureForm, false),
  entry('source', 'Sources', 'source', 'source', sourceForm, false),
  entry('evidence', 'Evidence', 'evidence', 'star', evidenceForm, false),
  entry('scale', 'Scales', 'scale', 'scale', scaleForm, false),
  entry('map', 'Maps', 'map', 'map', mapForm, true),
]

function entry(
  kind: LibraryKind,
  label: string,
  one: string,
  icon: IconName,
  form: RecordForm,
  ordered: boolean,
): LibraryEntry {
  return { kind, label, one, icon, form, ordered }
}
