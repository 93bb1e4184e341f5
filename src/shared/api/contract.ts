import { z } from 'zod'
import type { ImageFacts } from '../base/imageHeader.ts'
import type { Diff } from '../domain/diff.ts'
import type { DocumentRecords } from '../domain/document.ts'
import type { MapCell } from '../domain/mapCells.ts'
import { id, name } from '../domain/records/fields.ts'
import { type Publication, publication } from './publication.ts'

/**
 * A file as a host names it to the renderer: an absolute path the user chose (Electron), or a name
 * inside the workspace folder (loopback). Only the host turns it into a path.
 */
export type FileRef = string
const fileRef = z
  .string()
  .min(1)
  .max(4096)
  .regex(/^[^\0]*$/, 'is not the name of a file')

export type TemplateInfo = {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly roles: number
  readonly families: number
  /** Where the roles stand, for a thumbnail. */
  readonly cells: readonly MapCell[]
}

export type AppInfo = {
  readonly version: string
  readonly host: 'electron' | 'loopback' | 'command line'
  readonly nativeDialogs: boolean
  /** The folder of the loopback host, for people; null elsewhere. */
  readonly workspace: string | null
  readonly templates: readonly TemplateInfo[]
}

export type FileEntry = {
  readonly file: FileRef
  readonly name: string
  readonly folder: string
  readonly title: string
  readonly roles: number
  readonly moves: number
  readonly families: number
  /** Where the roles stand, for a thumbnail; empty when the file was never opened here. */
  readonly cells: readonly MapCell[]
  /** ISO time of the last change or opening. */
  readonly at: string
  readonly missing: boolean
}

export type ProjectState = {
  readonly file: FileRef
  readonly name: string
  readonly folder: string
  readonly readOnly: boolean
  readonly revision: number
  readonly undoLabel: string | null
  readonly redoLabel: string | null
  /** ISO time of the last edit on disk; null when there was none yet. */
  readonly savedAt: string | null
  /** What went wrong on opening without standing in the way, as sentences: no copy for safety. */
  readonly warnings: readonly string[]
}

export type ProjectChange = {
  readonly revision: number
  readonly diff: Diff
  readonly undoLabel: string | null
  readonly redoLabel: string | null
  readonly savedAt: string
}

export type HistoryEntry = {
  readonly number: number
  readonly label: string
  readonly at: string
  readonly state: 'done' | 'undone'
}

export type Snapshot = {
  readonly id: string
  readonly at: string
  readonly bytes: number
  readonly roles: number
}

export type Preview = {
  /** The PDF or SVG as base64. */
  readonly content: string
  readonly pages: number
  /** What does not fit or is unconfirmed, as sentences. */
  readonly warnings: readonly string[]
}

export type Saved = {
  readonly name: string
  readonly folder: string
  readonly pages: number
  readonly warnings: readonly string[]
  /** Where the browser fetches the file once; null where it lies on disk already. */
  readonly download: string | null
}

/** A picture of the project file by its id; the bytes follow where they are asked for. */
export type ImageInfo = ImageFacts & { readonly id: string }
/** `content` is the PNG or JPEG file as base64. */
export type ImageContent = ImageFacts & { readonly content: string }

type Method<I extends z.ZodType, O> = { readonly input: I; readonly output?: O }

/** The output is typed only: what our own handlers return is not checked again. */
function method<I extends z.ZodType>(input: I) {
  return function returns<O>(): Method<I, O> {
    return { input }
  }
}

/** Longer than the largest picture, so that one that is too large hears so in its own words. */
const base64 = z
  .string()
  .max(28_000_000)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/, 'is not base64')

const nothing = z.strictObject({})

/** The few calls that cross between a window and the core. Everything else derives from this table. */
export const contract = {
  'app.info': method(nothing)<AppInfo>(),
  'app.recent': method(nothing)<readonly FileEntry[]>(),
  'app.openLink': method(z.strictObject({ url: z.string().max(2000) }))<null>(),
  'files.list': method(nothing)<readonly FileEntry[]>(),
  /** Asks with the system's dialog; null when the user cancels. Only with native dialogs. */
  'files.chooseOpen': method(nothing)<FileRef | null>(),
  'project.create': method(
    z.strictObject({ template: z.string().max(100), title: name, file: fileRef.nullable() }),
  )<ProjectState | null>(),
  'project.open': method(
    z.strictObject({ file: fileRef, mode: z.enum(['edit', 'read only']) }),
  )<ProjectState>(),
  'project.close': method(nothing)<null>(),
  'project.state': method(nothing)<ProjectState | null>(),
  'project.read': method(nothing)<{ revision: number; records: DocumentRecords }>(),
  'project.run': method(
    z.strictObject({ command: z.looseObject({ type: z.string().max(100) }) }),
  )<ProjectChange>(),
  'project.undo': method(nothing)<ProjectChange>(),
  'project.redo': method(nothing)<ProjectChange>(),
  'project.history': method(z.strictObject({ limit: z.int().min(1).max(5000) }))<
    readonly HistoryEntry[]
  >(),
  /** `file` null asks with the system's dialog; null answers a cancelled one. */
  'project.saveCopy': method(
    z.strictObject({ file: fileRef.nullable(), people: z.enum(['with people', 'without people']) }),
  )<Saved | null>(),
  'project.snapshots': method(z.strictObject({ file: fileRef }))<readonly Snapshot[]>(),
  /** Writes the snapshot beside the file under a new name and opens it. */
  'project.restore': method(
    z.strictObject({ file: fileRef, snapshotId: z.string().max(200) }),
  )<ProjectState>(),
  /** Removes a person from records, edit log and snapshots; cannot be undone. */
  'person.removeForGood': method(z.strictObject({ personId: id }))<ProjectState>(),
  /** Keeps a PNG or JPEG picture (base64) in the project file; the same bytes are kept once. */
  'image.add': method(z.strictObject({ content: base64 }))<ImageInfo>(),
  'image.read': method(z.strictObject({ id }))<ImageContent>(),
  'publish.preview': method(z.strictObject({ publication }))<Preview>(),
  'publish.save': method(z.strictObject({ publication, file: fileRef.nullable() }))<Saved | null>(),
} as const

export type Contract = typeof contract
export type MethodName = keyof Contract
export type Input<M extends MethodName> = z.output<Contract[M]['input']>
export type Output<M extends MethodName> =
  Contract[M] extends Method<z.ZodType, infer O> ? Exclude<O, undefined> : never

export type { Publication }
