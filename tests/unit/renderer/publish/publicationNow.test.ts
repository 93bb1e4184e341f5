import { beforeEach, expect, test } from 'vitest'
import { publicationNow } from '#renderer/features/publish/publicationNow.ts'
import { setPoster, usePublish } from '#renderer/state/publishStore.ts'
import { aProject } from '../../../support/aProject.ts'

const project = aProject({ map: [{ id: 'map', paper: 'tabloid', orientation: 'portrait' }] })
const tile = { sheet: 'a4', overlap: 10, scale: 'exact' } as const

beforeEach(() => usePublish.setState({ kind: 'poster', mapId: null, poster: {} }))

function now() {
  return publicationNow(project, usePublish.getState())
}

test('a poster begins with the sheet its map names', () => {
  expect(now()).toMatchObject({
    publication: { mapId: 'map', sheet: 'poster', paper: 'tabloid', orientation: 'portrait' },
  })
})

test('"you are here" waits for its role', () => {
  setPoster({ sheet: 'here' })
  expect(now()).toEqual({ reason: 'Choose the role the reader of this page stands at.' })
  setPoster({ roleId: 'nurse' })
  expect(now()).toMatchObject({ publication: { sheet: 'here', roleId: 'nurse' } })
})

test('only the poster itself goes on tiles, and gets them back', () => {
  setPoster({ tile, sheet: 'families' })
  expect(now()).toMatchObject({ publication: { tile: null } })
  setPoster({ sheet: 'poster' })
  expect(now()).toMatchObject({ publication: { tile } })
})
