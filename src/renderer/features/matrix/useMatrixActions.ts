import { useMemo, useRef } from 'react'
import { type Action, useScreenActions } from '#renderer/state/actions.ts'
import { showRecord } from '#renderer/state/view.ts'
import type { Competency } from '#shared/domain/records/competency.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { MatrixView } from './matrixViews.ts'

export type MatrixDeeds = {
  readonly setView: (view: MatrixView) => void
  readonly find: () => void
  readonly compare: () => void
  readonly add: () => void
  /** Of the cell in focus. */
  readonly role: Role | null
  readonly competency: Competency | null
}

/** What can be done on this screen, for the palette and the keys. */
export function useMatrixActions(deeds: MatrixDeeds): void {
  const latest = useRef(deeds)
  latest.current = deeds
  const actions = useMemo<readonly Action[]>(() => {
    const show = (view: MatrixView, label: string, key: string): Action => ({
      id: `matrix.view.${view}`,
      label,
      group: 'View',
      icon: 'matrix',
      keys: [key],
      scope: 'everywhere',
      run: () => latest.current.setView(view),
    })
    return [
      show('level', 'Show required levels', 'Ctrl+Shift+1'),
      show('importance', 'Show importance', 'Ctrl+Shift+2'),
      show('essential', 'Show must-have skills', 'Ctrl+Shift+3'),
      {
        id: 'matrix.find',
        label: 'Find a role or skill in the matrix',
        group: 'View',
        icon: 'search',
        keys: ['Ctrl+F'],
        scope: 'everywhere',
        run: () => latest.current.find(),
      },
      {
        id: 'matrix.compare',
        label: 'Compare two roles',
        group: 'Roles',
        icon: 'swap',
        run: () => latest.current.compare(),
      },
      {
        id: 'matrix.add',
        label: 'Add skill',
        group: 'Edit',
        icon: 'add',
        keys: ['Insert'],
        run: () => latest.current.add(),
      },
      {
        id: 'matrix.openRole',
        label: 'Open the role of this row',
        group: 'Go to',
        icon: 'roles',
        blocked: () => (latest.current.role ? null : 'There is no role'),
        run: () => latest.current.role && showRecord('role', latest.current.role.id),
      },
      {
        id: 'matrix.openSkill',
        label: 'Open the skill of this column',
        group: 'Go to',
        icon: 'competency',
        blocked: () => (latest.current.competency ? null : 'There is no skill'),
        run: () =>
          latest.current.competency && showRecord('competency', latest.current.competency.id),
      },
    ]
  }, [])
  useScreenActions(actions)
}
