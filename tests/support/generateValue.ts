import { z } from 'zod'
import { assume } from '#shared/base/cast.ts'
import { pickIndex, type Random } from '#shared/base/random.ts'
import {
  amount,
  colorText,
  count,
  id,
  line,
  name,
  order,
  partialDate,
  text,
} from '#shared/domain/records/fields.ts'
import { roleSchema } from '#shared/domain/records/role.ts'
import { jobFamilySchema } from '#shared/domain/records/structure.ts'

/** Answers for schemas that a general rule cannot know; `field` is the name of the property. */
export type Chooser = (schema: z.ZodType, field: string) => { readonly value: unknown } | null

const pieces = [
  'a',
  'Nurse',
  ' ',
  'é',
  '中文',
  '😀',
  '\n',
  '\t',
  '"',
  "'",
  '\\',
  '%',
  '\u0000',
  '\u2028',
  '$1',
  ';--',
  '0',
  '{"a":[]}',
  'null',
]

/** Text with everything in it that a file or a query could stumble over. */
export function anyText(random: Random, longest: number): string {
  let made = ''
  for (let left = pickIndex(random, 7); left > 0; left--) {
    made += pieces[pickIndex(random, pieces.length)] ?? ''
  }
  return made.slice(0, longest).toWellFormed()
}

export function oneOf<T>(random: Random, values: readonly T[]): T {
  const value = values[pickIndex(random, values.length)]
  if (value === undefined) throw new Error('Nothing to choose from')
  return value
}

function anyDate(random: Random): string {
  const full = `20${10 + pickIndex(random, 20)}-0${1 + pickIndex(random, 9)}-1${pickIndex(random, 10)}`
  return full.slice(0, oneOf(random, [4, 7, 10]))
}

const known = new Map<z.ZodType, (random: Random) => unknown>([
  [id, (random) => `id-${pickIndex(random, 1_000_000)}`],
  [name, (random) => `${oneOf(random, ['Aide', 'Šéf', '主任'])}${anyText(random, 40)}`.trim()],
  [line, (random) => anyText(random, 40)],
  [text, (random) => anyText(random, 200)],
  [partialDate, anyDate],
  [colorText, (random) => `#${pickIndex(random, 0x1000000).toString(16).padStart(6, '0')}`],
  [count, (random) => oneOf(random, [0, 1, 44, 1_000_000_000])],
  [order, (random) => pickIndex(random, 100)],
  [amount, (random) => oneOf(random, [0, 0.1, 39_530, 1e9, random() * 1000])],
  [roleSchema.shape.mapReference, (random) => `A${1 + pickIndex(random, 900)}`],
  [jobFamilySchema.shape.letter, (random) => String.fromCharCode(65 + pickIndex(random, 26))],
])

/**
 * A value that a schema accepts, made from the schema itself. Lists stay short. Throws for a kind
 * of schema it does not know, so that a new one cannot go untested.
 */
export function generateValue(schema: z.ZodType, random: Random, choose?: Chooser): unknown {
  return generate(schema, { random, choose: choose ?? (() => null), field: '', depth: 0 })
}

type Place = {
  readonly random: Random
  readonly choose: Chooser
  readonly field: string
  readonly depth: number
}

function generate(schema: z.ZodType, place: Place): unknown {
  const { random, field, depth } = place
  const chosen = place.choose(schema, field)
  if (chosen) return chosen.value
  const make = known.get(schema)
  if (make) return make(random)
  const inner = (part: unknown, at = field) =>
    generate(assume<z.ZodType>(part), { ...place, field: at, depth: depth + 1 })
  if (schema instanceof z.ZodNullable) return random() < 0.3 ? null : inner(schema.unwrap())
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodLazy) return inner(schema.unwrap())
  if (schema instanceof z.ZodLiteral) return schema.value
  if (schema instanceof z.ZodEnum) return oneOf(random, schema.options)
  if (schema instanceof z.ZodBoolean) return random() < 0.5
  if (schema instanceof z.ZodNumber) return anyNumber(schema, random)
  if (schema instanceof z.ZodString) return anyText(random, 12)
  if (schema instanceof z.ZodArray) return anyList(schema, place, inner)
  if (schema instanceof z.ZodObject) return anyObject(schema, random, inner)
  if (schema instanceof z.ZodRecord)
    return oneOf(random, [{}, { level: 2, href: anyText(random, 20), open: true, start: null }])
  if (schema instanceof z.ZodDiscriminatedUnion) {
    // The first option is the plain one; deep inside, only that one ends.
    return inner(depth > 8 ? schema.options[0] : oneOf(random, schema.options))
  }
  throw new Error(`No way to make a value for ${schema.constructor.name} ${field}`)
}

function anyNumber(schema: z.ZodNumber, random: Random): number {
  const least = Math.max(schema.minValue ?? -1e6, -1e6)
  const most = Math.min(schema.maxValue ?? 1e6, 1e6)
  const value = oneOf(random, [least, most, least + random() * (most - least)])
  return schema.isInt || schema instanceof z.ZodNumberFormat ? Math.round(value) : value
}

type Inner = (part: unknown, at?: string) => unknown

function anyList(schema: z.ZodArray, { random, depth }: Place, inner: Inner): unknown[] {
  const length = depth > 8 ? 0 : pickIndex(random, 4)
  const list = Array.from({ length }, () => inner(schema.element))
  // Some lists have a least length, which only the schema itself knows.
  while (list.length < 20 && !schema.safeParse(list).success) list.push(inner(schema.element))
  return list
}

/** Fields that may be absent are absent half of the time. */
function anyObject(schema: z.ZodObject, random: Random, inner: Inner): Record<string, unknown> {
  const made: Record<string, unknown> = {}
  for (const [field, part] of Object.entries(schema.shape)) {
    const mayBeAbsent = part instanceof z.ZodOptional || part instanceof z.ZodExactOptional
    if (mayBeAbsent && random() < 0.5) continue
    made[field] = inner(part instanceof z.ZodExactOptional ? part.unwrap() : part, field)
  }
  return made
}
