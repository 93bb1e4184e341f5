import { expect, test } from 'vitest'
import type { Transition } from '#shared/domain/records/transition.ts'
import { levelOf, templateDocument } from './templates.ts'

const sample = await templateDocument('healthcare')
const moves = [...sample.transition.values()]

function endsOf({ fromRoleId, toRoleId }: Transition): string {
  return `${fromRoleId ?? 'outside'} to ${toRoleId}`
}

test('an entry comes from outside, and nothing else does', () => {
  const wrong = moves.filter(({ kind, fromRoleId }) => (kind === 'entry') !== (fromRoleId === null))
  expect(wrong.map(endsOf)).toEqual([])
})

test('kinds agree with levels: advancement, bridge and lead go up, lateral does not', () => {
  const wrong = moves.filter(({ kind, fromRoleId, toRoleId }) => {
    if (fromRoleId === null) return false
    const goesUp = levelOf(sample, toRoleId) > levelOf(sample, fromRoleId)
    return goesUp === (kind === 'lateral')
  })
  expect(wrong.map(endsOf)).toEqual([])
})

test('bridges and first leads of the source stay what they are', () => {
  const bridges = moves.filter(({ kind }) => kind === 'bridge').map(({ id }) => id)
  expect(bridges.toSorted()).toEqual(['t-cna-lpn', 't-lpn-rn', 't-para-rn'])
  const leads = moves.filter(
    ({ kind, confirmation }) => kind === 'lead' && confirmation === 'draft',
  )
  expect(leads.map(({ id }) => id).toSorted()).toEqual(['t-resp-mgr', 't-rn-mgr'])
})

test('sixty-two moves are drafted from sources, all others between roles are illustrative', () => {
  const inside = moves.filter(({ kind }) => kind !== 'entry')
  const drafted = inside.filter(({ confirmation }) => confirmation === 'draft')
  expect(drafted.length).toBe(62)
  const others = inside.filter((move) => !drafted.includes(move))
  expect(others.filter(({ confirmation }) => confirmation !== 'illustrative')).toEqual([])
})

test('every entry job has an entry, and every other job is reached from one', () => {
  const entered = new Set(moves.filter(({ kind }) => kind === 'entry').map((move) => move.toRoleId))
  for (const role of sample.role.values()) {
    expect([role.title, entered.has(role.id)]).toEqual([role.title, role.entryPoint])
  }
  const reached = new Set(entered)
  for (const id of reached) {
    for (const { fromRoleId, toRoleId } of moves) if (fromRoleId === id) reached.add(toRoleId)
  }
  const lost = [...sample.role.values()].filter(({ id }) => !reached.has(id))
  expect(lost.map(({ title }) => title)).toEqual([])
})

test('time while working is never shorter than full time, and ranges are in order', () => {
  const wrong = moves.filter(({ fullTimeMonths: full, workingMonths: working }) => {
    if (full === null || full.min > full.typical || full.typical > full.max) return true
    return working !== null && (working.typical < full.typical || working.max < full.max)
  })
  expect(wrong.map(endsOf)).toEqual([])
})

test.each([
  ['t-cna-lpn', 9, 18],
  ['t-lpn-rn', 12, 24],
  ['t-spt-st', 9, 24],
  ['t-evs-spt', 2, 6],
  ['t-cna-ma', 9, 12],
  ['t-dent-hyg', 36, 36],
  ['t-rn-np', 24, 48],
  ['t-bill-claim', 3, 3],
])('%s takes %i to %i months', (id, min, max) => {
  expect(sample.transition.get(id)?.fullTimeMonths).toMatchObject({ min, max })
})

test('every move has a cost and says that it is illustrative', () => {
  expect(moves.filter(({ cost }) => cost === null || cost.min > cost.max)).toEqual([])
  expect(moves.filter(({ note }) => !/illustrative/i.test(note)).map(endsOf)).toEqual([])
})

test('rules of all three kinds are among the gates', () => {
  const text = JSON.stringify(moves.map(({ gates }) => gates))
  for (const type of ['all', 'any', 'atLeast']) expect(text).toContain(`"type":"${type}"`)
})

test('four routes for the poster start in jobs without a credential', () => {
  const shown = [...sample.pathway.values()].filter(({ onPoster }) => onPoster)
  expect(shown.length).toBe(4)
  for (const { name, transitionIds } of shown) {
    const first = sample.transition.get(transitionIds[0] ?? '')
    const start = sample.role.get(first?.fromRoleId ?? '')
    const entry = moves.find(({ kind, toRoleId }) => kind === 'entry' && toRoleId === start?.id)
    expect([name, start?.entryPoint, entry?.gates]).toEqual([name, true, []])
  }
})

test('no credential waits for itself', () => {
  const reaches = (from: string, seen: ReadonlySet<string>): boolean =>
    (sample.credential.get(from)?.prerequisites.credentialIds ?? []).some(
      (next) => seen.has(next) || reaches(next, new Set([...seen, next])),
    )
  const circular = [...sample.credential.keys()].filter((id) => reaches(id, new Set([id])))
  expect(circular).toEqual([])
})

test('the sterile processing certificate keeps its hours', () => {
  const crcst = sample.credential.get('credential-crcst')
  expect(crcst?.hours.map(({ hours }) => hours)).toEqual([120, 120, 120, 24, 16])
  expect(crcst?.prerequisites.experienceHours).toBe(400)
  expect(crcst?.provisionalMonths).toBe(6)
})
