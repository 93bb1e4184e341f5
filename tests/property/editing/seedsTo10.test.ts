import { test } from 'vitest'
import { editAtRandom, stepsPerSeed } from '../../support/editAtRandom.ts'

const seeds = Array.from({ length: 10 }, (_, index) => index + 1)

test.each(seeds)(
  `seed %i: ${stepsPerSeed} random steps, undone and redone, leave the file as the document is`,
  async (seed) => {
    await editAtRandom(seed)
  },
)
