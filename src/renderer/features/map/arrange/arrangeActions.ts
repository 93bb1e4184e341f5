import type { Action } from '#renderer/state/actions.ts'
import { edit } from '#renderer/state/edit.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import { useView } from '#renderer/state/view.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { SceneCard } from '#shared/map/scene.ts'
import { needsCanvas, needsSelection, readOnly } from '../actions/needs.ts'
import { canvasApi } from '../canvasApi.ts'
import type { CellMove } from '../cells.ts'
import { moveCards, releaseCards } from '../mapEdits.ts'
import { type Alignment, alignMoves, distributeMoves } from './arrangeMoves.ts'
import { copyRoles, hasCopied, pasteRoles, takeFromMap } from './clipboard.ts'
import { alignFreely, spreadFreely } from './freeMoves.ts'
import { previewTidy } from './tidy.ts'

/** The chosen cards, the one chosen last at the end. */
function chosenCards(): SceneCard[] {
  const { selectedRoleIds } = useView.getState()
  const cards = new Map(canvasApi()?.scene.cards.map((card) => [card.id, card]))
  return selectedRoleIds.flatMap((id) => cards.get(id) ?? [])
}

const needsSeveral = () =>
  chosenCards().length < 2 ? 'Choose two or more roles first' : (needsCanvas() ?? readOnly())

const needsRoles = () =>
  useView.getState().selectedRoleIds.length === 0 ? 'Choose one or more roles first' : null

function align(how: Alignment, label: string): Action {
  return {
    id: `map.align-${how}`,
    label,
    group: 'Map',
    icon: 'align',
    blocked: needsSeveral,
    run: () => {
      const api = canvasApi()
      const cards = chosenCards()
      const lead = cards.at(-1)
      if (!api || !lead) return
      const free = alignFreely(api.scene, cards, lead, how)
      if (free) void edit.run(free)
      else run(api.scene.mapId, alignMoves(api.scene, cards, lead, how))
    },
  }
}

function run(mapId: Id, moves: readonly CellMove[]): void {
  void moveCards(mapId, moves)
}

/** Bringing cards into line, and taking them to other maps. */
export function arrangeActions(mapId: Id | null): Action[] {
  const mapNow = () => (mapId === null ? undefined : currentDocument().map.get(mapId))
  return [
    align('left', 'Align to the left of their job family'),
    align('column', 'Align in the column of the last chosen card'),
    align('level', 'Align on the level of the last chosen card'),
    align('row', 'Align in the row of the last chosen card'),
    {
      id: 'map.distribute',
      label: 'Spread evenly over the columns',
      group: 'Map',
      icon: 'columns',
      blocked: needsSeveral,
      run: () => {
        const api = canvasApi()
        if (!api) return
        const free = spreadFreely(api.scene, chosenCards())
        if (free) void edit.run(free)
        else run(api.scene.mapId, distributeMoves(api.scene, chosenCards()))
      },
    },
    {
      id: 'map.tidy',
      label: 'Tidy the map',
      group: 'Map',
      icon: 'tidy',
      keys: ['T'],
      scope: 'map',
      blocked: () => needsCanvas() ?? readOnly(),
      run: () => {
        if (mapId !== null) previewTidy(mapId)
      },
    },
    {
      id: 'map.release',
      label: 'Let the layout place the chosen cards',
      group: 'Map',
      icon: 'unpin',
      blocked: needsSelection,
      run: () => {
        if (mapId !== null) releaseCards(mapId, useView.getState().selectedRoleIds)
      },
    },
    {
      id: 'map.copy',
      label: 'Copy roles',
      group: 'Map',
      icon: 'copy',
      keys: ['Ctrl+C'],
      scope: 'map',
      blocked: needsRoles,
      run: () => copyRoles(useView.getState().selectedRoleIds),
    },
    {
      id: 'map.cut',
      label: 'Cut roles from this map',
      group: 'Map',
      icon: 'cut',
      keys: ['Ctrl+X'],
      scope: 'map',
      blocked: () => needsRoles() ?? readOnly(),
      run: () => {
        const map = mapNow()
        const { selectedRoleIds } = useView.getState()
        if (!map) return
        copyRoles(selectedRoleIds)
        void takeFromMap(map, selectedRoleIds)
      },
    },
    {
      id: 'map.paste',
      label: 'Paste roles',
      group: 'Map',
      icon: 'paste',
      keys: ['Ctrl+V'],
      scope: 'map',
      blocked: () => (hasCopied() ? readOnly() : 'Copy one or more roles first'),
      run: () => {
        const map = mapNow()
        if (map) void pasteRoles(map)
      },
    },
  ]
}
