import type { z } from 'zod'
import { competencySchema, requirementSchema } from './competency.ts'
import { evidenceSchema, laborFigureSchema, sourceSchema } from './facts.ts'
import { blockSchema, chapterSchema, guidebookSchema } from './guidebook.ts'
import { credentialSchema, programSchema, supportSchema } from './learning.ts'
import { annotationSchema, lineShapeSchema, mapSchema, placementSchema } from './map.ts'
import { cohortSchema, personSchema, ratingSchema } from './people.ts'
import { projectSchema } from './project.ts'
import { roleSchema } from './role.ts'
import { jobFamilySchema, levelBandSchema, scaleSchema } from './structure.ts'
import { pathwaySchema, transitionSchema } from './transition.ts'

/** Every kind of record in a document, with the schema that is the single source of its type. */
export const recordSchemas = {
  project: projectSchema,
  scale: scaleSchema,
  jobFamily: jobFamilySchema,
  levelBand: levelBandSchema,
  source: sourceSchema,
  competency: competencySchema,
  credential: credentialSchema,
  program: programSchema,
  support: supportSchema,
  role: roleSchema,
  requirement: requirementSchema,
  transition: transitionSchema,
  pathway: pathwaySchema,
  laborFigure: laborFigureSchema,
  evidence: evidenceSchema,
  map: mapSchema,
  placement: placementSchema,
  annotation: annotationSchema,
  lineShape: lineShapeSchema,
  guidebook: guidebookSchema,
  chapter: chapterSchema,
  block: blockSchema,
  person: personSchema,
  rating: ratingSchema,
  cohort: cohortSchema,
} as const

export type RecordKind = keyof typeof recordSchemas
export type RecordOf<K extends RecordKind> = z.output<(typeof recordSchemas)[K]>
export type AnyRecord = RecordOf<RecordKind>

/** Kinds about people, left out of shared copies unless asked for. */
export const peopleKinds = ['person', 'rating', 'cohort'] as const satisfies RecordKind[]
