import type { Document } from '#shared/domain/document.ts'
import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import type { Scene, SceneCard } from '#shared/map/scene.ts'
import { aProject } from '../../../support/aProject.ts'

/** Two families of two columns on three levels: A1 A2 below A3, B1 B2 below B3. */
export function aMapDocument(): Document {
  return aProject({
    levelBand: [
      { id: 'low', name: 'Entry' },
      { id: 'middle', name: 'Certified' },
      { id: 'high', name: 'Leadership' },
    ],
    jobFamily: [
      { id: 'care', name: 'Care', columns: 2 },
      { id: 'office', name: 'Office', columns: 2 },
    ],
    role: [
      { id: 'aide', title: 'Aide', familyId: 'care', bandId: 'low' },
      { id: 'porter', title: 'Porter', familyId: 'care', bandId: 'low' },
      { id: 'nurse', title: 'Nurse', familyId: 'care', bandId: 'middle' },
      { id: 'clerk', title: 'Clerk', familyId: 'office', bandId: 'low' },
      { id: 'greeter', title: 'Greeter', familyId: 'office', bandId: 'low' },
      { id: 'biller', title: 'Biller', familyId: 'office', bandId: 'middle' },
    ],
    transition: [
      {
        id: 'aide-nurse',
        fromRoleId: 'aide',
        toRoleId: 'nurse',
        kind: 'advancement',
        fullTimeMonths: { min: 12, typical: 12, max: 12 },
      },
      { id: 'aide-biller', fromRoleId: 'aide', toRoleId: 'biller', kind: 'bridge' },
      { id: 'aide-porter', fromRoleId: 'aide', toRoleId: 'porter', kind: 'lateral' },
      { id: 'to-clerk', fromRoleId: null, toRoleId: 'clerk', kind: 'entry' },
    ],
    placement: [
      { mapId: 'map', roleId: 'aide', column: 0, row: 0 },
      { mapId: 'map', roleId: 'porter', column: 1, row: 0 },
      { mapId: 'map', roleId: 'nurse', column: 0, row: 0 },
      { mapId: 'map', roleId: 'clerk', column: 0, row: 0 },
      { mapId: 'map', roleId: 'greeter', column: 1, row: 0 },
      { mapId: 'map', roleId: 'biller', column: 0, row: 0 },
    ],
    map: [{ id: 'map' }],
  })
}

export function aScene(document: Document = aMapDocument()): Scene {
  return buildScene(document, 'map', metricsFor('compact'))
}

export function cardOf(scene: Scene, id: string): SceneCard {
  const card = scene.cards.find((each) => each.id === id)
  if (!card) throw new Error(`No card ${id}`)
  return card
}

export function middleOf(card: SceneCard): { x: number; y: number } {
  return { x: card.x + card.width / 2, y: card.y + card.height / 2 }
}
