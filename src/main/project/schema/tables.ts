import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { RecordKind, RecordOf } from '#shared/domain/records/index.ts'
import { competency, requirement } from './competency.ts'
import { evidence, laborFigure } from './facts.ts'
import { block, chapter, guidebook } from './guidebook.ts'
import { credential, program, support } from './learning.ts'
import { annotation, lineShape, map, placement } from './map.ts'
import { cohort, person, rating } from './people.ts'
import { role } from './role.ts'
import { source } from './source.ts'
import { jobFamily, levelBand, project, scale } from './structure.ts'
import { pathway, transition } from './transition.ts'

/** A table whose rows are the records of one kind; a missing or wrong column does not compile. */
type TableOf<K extends RecordKind> = SQLiteTable & {
  readonly $inferSelect: RecordOf<K>
}

export const tables = {
  project,
  scale,
  jobFamily,
  levelBand,
  source,
  competency,
  credential,
  program,
  support,
  role,
  requirement,
  transition,
  pathway,
  laborFigure,
  evidence,
  map,
  placement,
  annotation,
  lineShape,
  guidebook,
  chapter,
  block,
  person,
  rating,
  cohort,
} as const satisfies { [K in RecordKind]: TableOf<K> }
