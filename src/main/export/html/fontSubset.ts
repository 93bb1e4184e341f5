import { assume } from '#shared/base/cast.ts'

/** What we use of HarfBuzz' own functions; every number is an address or a count. */
type Engine = {
  readonly memory: WebAssembly.Memory
  readonly _initialize: () => void
  readonly malloc: (length: number) => number
  readonly free: (address: number) => void
  readonly hb_blob_create: (
    data: number,
    length: number,
    mode: number,
    context: number,
    destroy: number,
  ) => number
  readonly hb_blob_destroy: (blob: number) => void
  readonly hb_blob_get_data: (blob: number, length: number) => number
  readonly hb_blob_get_length: (blob: number) => number
  readonly hb_face_create: (blob: number, index: number) => number
  readonly hb_face_destroy: (face: number) => void
  readonly hb_face_reference_blob: (face: number) => number
  readonly hb_set_add: (set: number, value: number) => void
  readonly hb_subset_input_create_or_fail: () => number
  readonly hb_subset_input_destroy: (input: number) => void
  readonly hb_subset_input_unicode_set: (input: number) => number
  readonly hb_subset_input_set_flags: (input: number, flags: number) => void
  readonly hb_subset_or_fail: (face: number, input: number) => number
}

/** HB_MEMORY_MODE_WRITABLE and HB_SUBSET_FLAGS_NO_HINTING of the library. */
const writable = 2
const withoutHints = 1

export type FontCutter = (font: Uint8Array, letters: ReadonlySet<number>) => Uint8Array

/** Cuts fonts down to the letters (code points) a page uses; `program` is HarfBuzz' WebAssembly. */
export async function fontCutter(program: Uint8Array<ArrayBuffer>): Promise<FontCutter> {
  const { instance } = await WebAssembly.instantiate(program)
  const engine = assume<Engine>(instance.exports)
  engine._initialize()
  return (font, letters) => cut(engine, font, letters)
}

function cut(engine: Engine, font: Uint8Array, letters: ReadonlySet<number>): Uint8Array {
  const address = engine.malloc(font.length)
  new Uint8Array(engine.memory.buffer).set(font, address)
  const blob = engine.hb_blob_create(address, font.length, writable, 0, 0)
  const face = engine.hb_face_create(blob, 0)
  engine.hb_blob_destroy(blob)
  const input = engine.hb_subset_input_create_or_fail()
  const wanted = engine.hb_subset_input_unicode_set(input)
  for (const letter of letters) engine.hb_set_add(wanted, letter)
  engine.hb_subset_input_set_flags(input, withoutHints)
  const smaller = engine.hb_subset_or_fail(face, input)
  engine.hb_subset_input_destroy(input)
  engine.hb_face_destroy(face)
  if (smaller === 0) throw new Error('The font could not be cut')
  const result = engine.hb_face_reference_blob(smaller)
  const start = engine.hb_blob_get_data(result, 0)
  const bytes = new Uint8Array(engine.memory.buffer).slice(
    start,
    start + engine.hb_blob_get_length(result),
  )
  engine.hb_blob_destroy(result)
  engine.hb_face_destroy(smaller)
  engine.free(address)
  return bytes
}
