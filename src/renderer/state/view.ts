import { create } from 'zustand'
import type { Id } from '#shared/base/identifiers.ts'
import type { RecordKind } from '#shared/domain/records/index.ts'

/** Sections of the spine, in order. Sections that are not built are absent, not empty. */
export const sections = [
  'map',
  'roles',
  'matrix',
  'gaps',
  'people',
  'guidebook',
  'library',
  'publish',
  'checks',
  'history',
  'settings',
] as const
export type Section = (typeof sections)[number]

/** The record a screen should show, set by palette, checks and links. */
export type Focus = { readonly kind: RecordKind; readonly id: Id } | null

export type ViewStore = {
  readonly section: Section
  readonly focus: Focus
  /** Roles chosen on the map, in the list twin and in the role list: one selection everywhere. */
  readonly selectedRoleIds: readonly Id[]
  readonly selectedTransitionId: Id | null
  /** A note, callout, frame or picture of the map; nothing else is chosen then. */
  readonly selectedAnnotationId: Id | null
  readonly mapId: Id | null
  readonly gap: {
    readonly personId: Id | null
    readonly fromRoleId: Id | null
    readonly toRoleId: Id | null
  }
  readonly paletteOpen: boolean
}

/** What is on screen. None of it is saved and none of it can be undone. */
export const useView = create<ViewStore>(() => ({
  section: 'map',
  focus: null,
  selectedRoleIds: [],
  selectedTransitionId: null,
  selectedAnnotationId: null,
  mapId: null,
  gap: { personId: null, fromRoleId: null, toRoleId: null },
  paletteOpen: false,
}))

export function goTo(section: Section, focus: Focus = null): void {
  useView.setState({ section, focus, paletteOpen: false })
}

/** Opens the place where a record is edited. */
export function showRecord(kind: RecordKind, id: Id): void {
  const section = placeOf(kind)
  if (kind === 'role') selectRoles([id])
  if (kind === 'transition') selectTransition(id)
  if (kind === 'annotation') selectAnnotation(id)
  if (kind === 'person') {
    useView.setState(({ gap }) => ({ gap: { ...gap, personId: id } }))
  }
  goTo(section, { kind, id })
}

function placeOf(kind: RecordKind): Section {
  switch (kind) {
    case 'role':
      return 'roles'
    case 'requirement':
      return 'matrix'
    case 'transition':
    case 'placement':
    case 'annotation':
    case 'lineShape':
    case 'map':
      return 'map'
    case 'person':
    case 'rating':
    case 'cohort':
      return 'people'
    case 'guidebook':
    case 'chapter':
    case 'block':
      return 'guidebook'
    case 'project':
      return 'settings'
    case 'scale':
    case 'jobFamily':
    case 'levelBand':
    case 'source':
    case 'competency':
    case 'credential':
    case 'program':
    case 'support':
    case 'pathway':
    case 'laborFigure':
    case 'evidence':
      return 'library'
  }
}

export function selectRoles(ids: readonly Id[]): void {
  useView.setState({
    selectedRoleIds: ids,
    selectedTransitionId: null,
    selectedAnnotationId: null,
  })
}

export function selectTransition(id: Id | null): void {
  useView.setState({ selectedTransitionId: id, selectedRoleIds: [], selectedAnnotationId: null })
}

export function selectAnnotation(id: Id | null): void {
  useView.setState({ selectedAnnotationId: id, selectedRoleIds: [], selectedTransitionId: null })
}
