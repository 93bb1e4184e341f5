import { svgElement } from './svgNodes.ts'

export type KeyedEntry = {
  readonly id: string
  /** Everything the marks depend on; they are made anew when it changes. */
  readonly key: string
  readonly make: () => readonly SVGElement[]
  /** Where the group lies; may change without making its marks anew. */
  readonly at?: { readonly x: number; readonly y: number }
  readonly data?: Readonly<Record<string, string>>
  /** Less than 1 steps back; changes without making its marks anew. */
  readonly opacity?: number
}

export type KeyedGroup = {
  readonly element: SVGGElement
  readonly show: (entries: readonly KeyedEntry[]) => void
  readonly find: (id: string) => SVGGElement | undefined
}

/** Groups of marks by id, of which only those that changed are drawn again. */
export function keyedGroup(className: string): KeyedGroup {
  const element = svgElement('g', { class: className })
  const known = new Map<
    string,
    { key: string; place: string; opacity: number; group: SVGGElement }
  >()
  return {
    element,
    find: (id) => known.get(id)?.group,
    show: (entries) => {
      const gone = new Set(known.keys())
      for (const entry of entries) {
        gone.delete(entry.id)
        const before = known.get(entry.id)
        const place = entry.at ? `translate(${entry.at.x} ${entry.at.y})` : ''
        const item = before ?? { key: '', place: '', opacity: 1, group: svgElement('g') }
        if (item.key !== entry.key) {
          item.group.replaceChildren(...entry.make())
          for (const [name, value] of Object.entries(entry.data ?? {})) {
            item.group.setAttribute(`data-${name}`, value)
          }
          item.key = entry.key
        }
        if (item.place !== place) {
          item.group.setAttribute('transform', place)
          item.place = place
        }
        const opacity = entry.opacity ?? 1
        if (item.opacity !== opacity) {
          if (opacity === 1) item.group.removeAttribute('opacity')
          else item.group.setAttribute('opacity', String(opacity))
          item.opacity = opacity
        }
        if (!before) {
          known.set(entry.id, item)
          element.append(item.group)
        }
      }
      for (const id of gone) {
        known.get(id)?.group.remove()
        known.delete(id)
      }
    },
  }
}
