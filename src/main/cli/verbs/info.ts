import { resolve } from 'node:path'
import { fileVersion } from '#main/api/fileVersion.ts'
import { ok } from '#shared/base/result.ts'
import { countOf } from '#shared/base/words.ts'
import { recordKinds, settingsOf } from '#shared/domain/document.ts'
import { nouns } from '#shared/domain/names.ts'
import { call, fileOf, readProject } from '../call.ts'
import { textTable } from '../textTable.ts'
import { jsonOption, type Verb } from '../verb.ts'

export const info: Verb = {
  name: 'info',
  words: 'FILE',
  says: 'shows title, version, counts, last change and snapshots',
  options: jsonOption,
  examples: ['info hospital.pathbook', 'info hospital.pathbook --json'],
  async run(request) {
    const { app, environment } = request
    const file = fileOf(request)
    if (!file.ok) return file
    // Before the file is open: reading it beside an open project would loosen its lock.
    const version = fileVersion(resolve(environment.folder, file.value))
    if (!version.ok) return version
    const document = await readProject(request, file.value)
    if (!document.ok) return document
    const [state, kept] = await Promise.all([
      call(app, 'project.state', {}),
      call(app, 'project.snapshots', { file: file.value }),
    ])
    if (!state.ok) return state
    if (!kept.ok) return kept
    const counts = Object.fromEntries(
      recordKinds.map((kind) => [kind, document.value[kind].size] as const),
    )
    const snapshots = { count: kept.value.length, latest: kept.value[0]?.at ?? null }
    const json = {
      title: settingsOf(document.value).title,
      formatVersion: version.value,
      counts,
      lastChange: state.value?.savedAt ?? null,
      snapshots,
    }
    return ok({ exit: 0, json, lines: linesOf(json) })
  },
}

function linesOf(found: {
  readonly title: string
  readonly formatVersion: number
  readonly counts: Readonly<Record<string, number>>
  readonly lastChange: string | null
  readonly snapshots: { readonly count: number; readonly latest: string | null }
}): string[] {
  const { title, formatVersion, counts, lastChange, snapshots } = found
  const latest = snapshots.latest ? `, the latest of ${snapshots.latest}` : ''
  return [
    ...textTable([
      ['Title', title],
      ['Format version', String(formatVersion)],
      ['Last change', lastChange ?? 'none yet'],
      ['Snapshots', `${countOf(snapshots.count, 'copy', 'copies')}${latest}`],
    ]),
    '',
    ...textTable(
      recordKinds
        .filter((kind) => kind !== 'project')
        .map((kind) => [String(counts[kind] ?? 0).padStart(6), nouns[kind].many]),
    ),
  ]
}
