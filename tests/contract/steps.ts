import type { MethodName } from '#shared/api/contract.ts'
import { aPng } from '../support/aPicture.ts'
import { aRecord } from '../support/aProject.ts'
import type { Door } from './doors.ts'

export type Step = {
  readonly says: string
  readonly method: MethodName
  readonly input: (door: Door) => unknown
  /** Part of the result that holds at every door. */
  readonly result: object
  /** Results whose other parts differ between hosts by design. */
  readonly differs?: 'by host'
}

const done = (value: unknown) => ({ ok: true, value })
const refused = (code: string) => ({ ok: false, problem: { code } })
const nothing = () => ({})
const family = {
  id: 'family-1',
  letter: 'A',
  name: 'Nursing',
  description: '',
  color: null,
  columns: null,
  icon: '',
  lastReference: 0,
  order: 0,
}
const person = {
  id: 'person-1',
  code: 'Participant 07',
  currentRoleId: null,
  targetRoleId: null,
  credentials: [],
  experience: [],
  answers: [],
  limits: { months: null, money: null, hoursPerWeek: null, excludedShifts: [] },
  goals: '',
  notes: '',
}
const role = aRecord('role', {
  id: 'role-1',
  title: 'Nurse',
  familyId: 'family-1',
  bandId: 'band-entry',
})
const picture = aPng(3, 2)
const pictureFacts = { type: 'image/png', width: 3, height: 2 }
const svg = { kind: 'svg', mapId: 'map-whole' }

/** One working day through the contract: every call at least once well and once badly. */
export const steps: readonly Step[] = [
  {
    says: 'the app says what it is',
    method: 'app.info',
    input: nothing,
    result: done({ templates: [{ id: 'healthcare' }, { id: 'blank' }] }),
    differs: 'by host',
  },
  {
    says: 'calls without an open project are refused',
    method: 'project.read',
    input: nothing,
    result: refused('no-project'),
  },
  ...(['project.undo', 'project.redo'] as const).map((method) => ({
    says: `${method} without an open project is refused`,
    method,
    input: nothing,
    result: refused('no-project'),
  })),
  {
    says: 'an unknown template is named',
    method: 'project.create',
    input: (door) => ({ template: 'bakery', title: 'Map', file: door.newFile('a.pathbook') }),
    result: refused('unknown-template'),
  },
  {
    says: 'a project is made and opened',
    method: 'project.create',
    input: (door) => ({ template: 'blank', title: 'Day map', file: door.newFile('day.pathbook') }),
    result: done({ name: 'day.pathbook', revision: 0, undoLabel: null, readOnly: false }),
  },
  {
    says: 'a project is no name for another',
    method: 'project.create',
    input: () => ({ template: 'blank', title: '', file: null }),
    result: refused('bad-input'),
  },
  {
    says: 'its state is told',
    method: 'project.state',
    input: nothing,
    result: done({ revision: 0 }),
  },
  {
    says: 'its records are read',
    method: 'project.read',
    input: nothing,
    result: done({ revision: 0, records: { project: [{ title: 'Day map' }], role: [] } }),
  },
  {
    says: 'an edit answers with its diff and its label',
    method: 'project.run',
    input: () => ({ command: { type: 'jobFamily.add', record: family } }),
    result: done({
      revision: 1,
      undoLabel: 'Add job family Nursing',
      diff: { jobFamily: [{ id: 'family-1', before: null, after: { name: 'Nursing' } }] },
    }),
  },
  {
    says: 'an edit that would leave nonsense is refused by the planner',
    method: 'project.run',
    input: () => ({ command: { type: 'jobFamily.remove', ids: ['family-9'] } }),
    result: { ok: false },
  },
  {
    says: 'an edit with a wrong field is refused by its name',
    method: 'project.run',
    input: () => ({
      command: { type: 'jobFamily.edit', id: 'family-1', changes: { letter: 'aa' } },
    }),
    result: { ok: false, problem: { code: 'bad-command', details: { path: 'changes > letter' } } },
  },
  {
    says: 'an unknown edit is refused',
    method: 'project.run',
    input: () => ({ command: { type: 'constructor' } }),
    result: refused('bad-command'),
  },
  {
    says: 'an edit without a type is no input',
    method: 'project.run',
    input: () => ({ command: {} }),
    result: { ok: false, problem: { code: 'bad-input', details: { path: 'command > type' } } },
  },
  {
    says: 'undo takes it back',
    method: 'project.undo',
    input: nothing,
    result: done({ revision: 2, undoLabel: null, redoLabel: 'Add job family Nursing' }),
  },
  {
    says: 'undo at the beginning is refused',
    method: 'project.undo',
    input: nothing,
    result: refused('nothing-to-undo'),
  },
  {
    says: 'redo does it again',
    method: 'project.redo',
    input: nothing,
    result: done({ revision: 3 }),
  },
  {
    says: 'redo at the end is refused',
    method: 'project.redo',
    input: nothing,
    result: refused('nothing-to-redo'),
  },
  {
    says: 'the history lists what was done',
    method: 'project.history',
    input: () => ({ limit: 10 }),
    result: done([{ number: 1, label: 'Add job family Nursing', state: 'done' }]),
  },
  {
    says: 'a history without end is refused',
    method: 'project.history',
    input: () => ({ limit: 5001 }),
    result: { ok: false, problem: { code: 'bad-input', details: { path: 'limit' } } },
  },
  {
    says: 'a person is added',
    method: 'project.run',
    input: () => ({ command: { type: 'person.add', record: person } }),
    result: done({ revision: 4 }),
  },
  {
    says: 'a person is removed for good',
    method: 'person.removeForGood',
    input: () => ({ personId: 'person-1' }),
    result: done({ revision: 5 }),
  },
  {
    says: 'a person who is not there cannot be removed',
    method: 'person.removeForGood',
    input: () => ({ personId: 'person-1' }),
    result: refused('not-found'),
  },
  {
    says: 'what is no id is refused',
    method: 'person.removeForGood',
    input: () => ({ personId: 'no id' }),
    result: { ok: false, problem: { code: 'bad-input', details: { path: 'personId' } } },
  },
  {
    says: 'a role is added, so that there is something to print',
    method: 'project.run',
    input: () => ({ command: { type: 'role.add', record: role } }),
    result: done({ revision: 6, undoLabel: 'Add role Nurse' }),
  },
  {
    says: 'a copy is saved',
    method: 'project.saveCopy',
    input: (door) => ({ file: door.newFile('copy.pathbook'), people: 'without people' }),
    result: done({ name: 'copy.pathbook', download: null }),
  },
  {
    says: 'a copy with half of the people is refused',
    method: 'project.saveCopy',
    input: () => ({ file: null, people: 'some people' }),
    result: { ok: false, problem: { code: 'bad-input', details: { path: 'people' } } },
  },
  {
    says: 'a picture is kept under the hash of its bytes',
    method: 'image.add',
    input: () => ({ content: Buffer.from(picture.bytes).toString('base64') }),
    result: done({ id: picture.id, ...pictureFacts }),
  },
  {
    says: 'a text is no picture',
    method: 'image.add',
    input: () => ({ content: Buffer.from('<svg/>').toString('base64') }),
    result: refused('not-an-image'),
  },
  {
    says: 'a kept picture is read',
    method: 'image.read',
    input: () => ({ id: picture.id }),
    result: done({ ...pictureFacts, content: Buffer.from(picture.bytes).toString('base64') }),
  },
  {
    says: 'a picture that was never kept is not there',
    method: 'image.read',
    input: () => ({ id: '0'.repeat(64) }),
    result: refused('image-not-found'),
  },
  {
    says: 'a picture of the map is shown',
    method: 'publish.preview',
    input: () => ({ publication: svg }),
    result: done({ pages: 1 }),
  },
  {
    says: 'a map that is gone cannot be shown',
    method: 'publish.preview',
    input: () => ({ publication: { ...svg, mapId: 'map-gone' } }),
    result: refused('map-not-found'),
  },
  {
    says: 'a publication of no kind is refused',
    method: 'publish.preview',
    input: () => ({ publication: { kind: 'song' } }),
    result: { ok: false, problem: { code: 'bad-input', details: { path: 'publication > kind' } } },
  },
  {
    says: 'a picture of the map is saved',
    method: 'publish.save',
    input: (door) => ({ publication: svg, file: door.newFile('map.svg') }),
    result: done({ name: 'map.svg', pages: 1, download: null }),
  },
  {
    says: 'a map that is gone cannot be saved',
    method: 'publish.save',
    input: (door) => ({
      publication: { ...svg, mapId: 'map-gone' },
      file: door.newFile('gone.svg'),
    }),
    result: refused('map-not-found'),
  },
  {
    says: 'snapshots are listed',
    method: 'project.snapshots',
    input: (door) => ({ file: door.knownFile('day.pathbook') }),
    result: { ok: true },
  },
  {
    says: 'snapshots of nothing are refused',
    method: 'project.snapshots',
    input: () => ({ file: '' }),
    result: { ok: false, problem: { code: 'bad-input', details: { path: 'file' } } },
  },
  {
    says: 'a snapshot that is not there cannot be restored',
    method: 'project.restore',
    input: (door) => ({ file: door.knownFile('day.pathbook'), snapshotId: '../../day.pathbook' }),
    result: refused('not-found'),
  },
  { says: 'the project is closed', method: 'project.close', input: nothing, result: done(null) },
  {
    says: 'closing twice does no harm',
    method: 'project.close',
    input: nothing,
    result: done(null),
  },
  { says: 'no project, no state', method: 'project.state', input: nothing, result: done(null) },
  {
    says: 'a project opens for reading',
    method: 'project.open',
    input: (door) => ({ file: door.knownFile('day.pathbook'), mode: 'read only' }),
    result: done({ readOnly: true, revision: 6 }),
  },
  {
    says: 'a project that is open for reading takes no edit',
    method: 'project.undo',
    input: nothing,
    result: refused('read-only'),
  },
  {
    says: 'it opens for editing in its own place',
    method: 'project.open',
    input: (door) => ({ file: door.knownFile('day.pathbook'), mode: 'edit' }),
    result: done({ readOnly: false, revision: 6 }),
  },
  {
    says: 'a mode that does not exist is refused',
    method: 'project.open',
    input: (door) => ({ file: door.knownFile('day.pathbook'), mode: 'append' }),
    result: { ok: false, problem: { code: 'bad-input', details: { path: 'mode' } } },
  },
  {
    says: 'a snapshot is restored beside the project and opened',
    method: 'project.restore',
    input: async (door) => {
      const file = door.knownFile('day.pathbook')
      const listed = JSON.stringify(await door.call('project.snapshots', { file }))
      return { file, snapshotId: /"id":"([^"]+)"/.exec(listed)?.[1] }
    },
    result: done({ name: 'day (TIME).pathbook', readOnly: false }),
  },
  {
    says: 'what could run a program is no link',
    method: 'app.openLink',
    input: () => ({ url: 'file:///etc/passwd' }),
    result: refused('bad-link'),
  },
  {
    says: 'recent files are listed',
    method: 'app.recent',
    input: nothing,
    result: { ok: true },
    differs: 'by host',
  },
  {
    says: 'files to open are listed',
    method: 'files.list',
    input: nothing,
    result: { ok: true },
    differs: 'by host',
  },
  {
    says: 'a dialog is asked where there is one',
    method: 'files.chooseOpen',
    input: nothing,
    result: {},
    differs: 'by host',
  },
  ...(
    [
      'app.info',
      'app.recent',
      'app.openLink',
      'files.list',
      'files.chooseOpen',
      'project.close',
      'project.state',
      'project.read',
      'project.undo',
      'project.redo',
      'publish.save',
      'project.restore',
    ] as const
  ).map((method) => ({
    says: `${method} refuses what it does not know`,
    method,
    input: () => ({ surprise: true }),
    result: refused('bad-input'),
  })),
]
