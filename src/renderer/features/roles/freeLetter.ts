import type { Document } from '#shared/domain/document.ts'

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))

/** The first letter no family has yet; null when all 26 are taken. */
export function freeLetter(document: Pick<Document, 'jobFamily'>): string | null {
  const taken = new Set([...document.jobFamily.values()].map(({ letter }) => letter))
  return letters.find((letter) => !taken.has(letter)) ?? null
}
