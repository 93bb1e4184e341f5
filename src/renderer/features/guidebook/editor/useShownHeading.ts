import { type RefObject, useEffect, useState } from 'react'
import type { ChapterHeading } from '../chapterFacts.ts'
import { elementOfHeading } from './scrollToHeading.ts'

/** How far below the top edge a heading still counts as the one being read, in CSS pixels. */
const reach = 140

/** The heading over what is in view; null above the first one. */
export function useShownHeading(
  scroller: RefObject<HTMLElement | null>,
  headings: readonly ChapterHeading[],
) {
  const [heading, setHeading] = useState<ChapterHeading | null>(null)
  const follow = () => {
    const top = scroller.current?.getBoundingClientRect().top ?? 0
    const above = headings.filter((each) => {
      const element = elementOfHeading(each)
      return element !== null && element.getBoundingClientRect().top < top + reach
    })
    setHeading(above.at(-1) ?? null)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: headings that changed are looked for anew.
  useEffect(follow, [headings])
  return { heading, follow }
}
