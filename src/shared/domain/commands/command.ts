import type { z } from 'zod'
import { assume } from '../../base/cast.ts'
import { ok, problem, type Result } from '../../base/result.ts'
import { checkValue } from '../checkValue.ts'
import { type GenericCommand, genericCommandSchemas } from './generic.ts'
import { type SpecialCommand, specialCommandSchemas } from './special.ts'

/** Plain data, named after what the user meant: the only way to change a document. */
export type Command = GenericCommand | SpecialCommand
export type CommandType = Command['type']
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>

const schemas = new Map<string, z.ZodType>(
  Object.entries({ ...genericCommandSchemas(), ...specialCommandSchemas }),
)

export const commandTypes: readonly string[] = [...schemas.keys()]

/**
 * Turns an unknown value into a command. Problem `bad-command` names the field that is wrong.
 */
export function checkCommand(value: unknown): Result<Command> {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : null
  const schema = typeof type === 'string' ? schemas.get(type) : undefined
  if (!schema) {
    return problem('bad-command', 'This edit is not known to this version of Pathbook.', { type })
  }
  const checked = checkValue(schema, value)
  if (checked.ok) return ok(assume<Command>(checked.value))
  const { path, text } = checked.flaw
  return problem('bad-command', `This value cannot be kept: ${text}`, { type, path })
}
