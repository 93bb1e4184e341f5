import type { ProjectChange, ProjectState } from './contract.ts'

/** What the core tells every window without being asked. */
export type AppEvent =
  | { readonly type: 'project.changed'; readonly change: ProjectChange }
  | { readonly type: 'project.opened'; readonly state: ProjectState }
  | { readonly type: 'project.closed' }
  | { readonly type: 'menu'; readonly action: string }
