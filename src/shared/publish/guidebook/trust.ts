import type { Confirmation } from '#shared/domain/records/fields.ts'
import { isConfirmed } from '#shared/map/cardFacts.ts'
import type { PagePart, Run } from '../pageContent.ts'
import { paragraph } from './builders.ts'

type Stated = { readonly confirmation: Confirmation }

export type Trust<T extends Stated> = {
  /** What stands after the name of a record that is no fact yet. */
  readonly after: (record: T) => Run[]
  /** What the marks mean, below the table; empty where everything is confirmed. */
  readonly note: readonly PagePart[]
}

/**
 * How a list marks what no expert has confirmed: illustrative values by that word, drafts by a
 * diamond. Where all of it is unconfirmed one sentence replaces the diamonds.
 */
export function trustOf<T extends Stated>(records: readonly T[]): Trust<T> {
  const open = records.filter(({ confirmation }) => !isConfirmed(confirmation))
  const isAll = open.length === records.length
  const illustrative = open.some(({ confirmation }) => confirmation === 'illustrative')
  const sentences: Run[] = [
    ...(isAll
      ? [
          {
            text: 'Nothing in this list has been confirmed by an expert yet.',
            sign: 'draft' as const,
          },
        ]
      : [{ text: 'Not confirmed by an expert yet.', sign: 'draft' as const }]),
    ...(illustrative
      ? [
          { text: ' ' },
          { text: 'Illustrative', italic: true },
          { text: ' values show the method and are no facts.' },
        ]
      : []),
  ]
  return {
    after: ({ confirmation }) => {
      if (isConfirmed(confirmation)) return []
      if (confirmation === 'illustrative') {
        return [{ text: ' ' }, { text: 'illustrative', italic: true }]
      }
      return isAll ? [] : [{ text: ' ' }, { text: '', sign: 'draft' }]
    },
    note: open.length === 0 ? [] : [paragraph('caption', sentences)],
  }
}
