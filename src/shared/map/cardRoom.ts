import type { CardLook } from './cardLook.ts'
import { fitTitle } from './fitTitle.ts'
import { printableText } from './printableText.ts'
import type { CardDetail, SceneCard } from './scene.ts'
import { measureText } from './textMeasure.ts'

/** Lines of title a card has room for before the title shrinks. */
const usualLines = 3

/**
 * Height a card needs, in points, so that every title fits at its full size in up to three lines at
 * this width, with everything the level of detail shows below it.
 */
export function cardHeightFor(
  cards: readonly Pick<SceneCard, 'title' | 'shortTitle'>[],
  width: number,
  detail: CardDetail,
  look: CardLook,
  titleLines = usualLines,
): number {
  const inner = width - look.spine - look.padding.left - look.padding.right
  const titles = cards.map((card) => {
    const fitted = fitTitle(
      { title: printableText(card.title), shortTitle: printableText(card.shortTitle) },
      { width: inner, height: Number.POSITIVE_INFINITY },
      {
        look: { family: 'Source Sans 3', weight: look.title.weight, size: look.title.size },
        floor: look.title.floor,
        leading: look.title.leading,
        maxLines: titleLines,
        keep: look.title.keep,
      },
    )
    return fitted.lines.length * fitted.look.size * look.title.leading
  })
  const title = Math.max(look.title.size, ...titles)
  const frame = look.padding.top + look.padding.bottom
  const payRow = Math.max(look.pay.size * 1.1, look.demand)
  const { ruler, credential } = look
  switch (detail) {
    case 'block':
      return look.reference * 1.9
    case 'title':
      return frame + title + look.title.size * 0.1
    case 'compact':
      return frame + title + payRow + look.title.size * 0.4
    case 'full':
    case 'close':
      return (
        frame +
        title +
        payRow +
        ruler.above +
        ruler.height +
        ruler.below +
        credential.size * 1.1 +
        look.title.size * 0.55
      )
  }
}

/** Share of the cards (0 to 1) with a word that is wider than the card even at its smallest type. */
export function brokenTitles(
  cards: readonly Pick<SceneCard, 'title' | 'shortTitle'>[],
  width: number,
  look: CardLook,
): number {
  const inner = width - look.spine - look.padding.left - look.padding.right
  const type = {
    family: 'Source Sans 3',
    weight: look.title.weight,
    size: look.title.floor,
  } as const
  const broken = cards.filter(({ title, shortTitle }) =>
    printableText(shortTitle || title)
      .split(/[ /-]/)
      .some((word) => measureText(word, type) > inner),
  )
  return cards.length === 0 ? 0 : broken.length / cards.length
}

/** Share of the cards (0 to 1) whose credential does not fit its line even at its smallest type. */
export function cutCredentials(
  cards: readonly Pick<SceneCard, 'credential'>[],
  width: number,
  look: CardLook,
): number {
  const inner = width - look.spine - look.padding.left - look.padding.right
  const type = { family: 'Source Sans 3', weight: 400, size: look.credential.floor } as const
  const cut = cards.filter(({ credential }) => measureText(printableText(credential), type) > inner)
  return cards.length === 0 ? 0 : cut.length / cards.length
}
