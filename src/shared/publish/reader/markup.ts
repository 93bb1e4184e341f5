import { xmlAttributes, xmlText } from '#shared/map/files/xml.ts'

/** Finished HTML; texts become it only through `text`. */
export type Html = string

export const text = xmlText

type Attributes = Parameters<typeof xmlAttributes>[0]

/** An element around finished HTML. Elements without content keep their end tag. */
export function element(name: string, attributes: Attributes, ...content: readonly Html[]): Html {
  return `<${name}${xmlAttributes(attributes)}>${content.join('')}</${name}>`
}

/** A list with an item for each; nothing where there is none. */
export function list(items: readonly Html[], attributes: Attributes = {}): Html {
  if (items.length === 0) return ''
  return element('ul', attributes, ...items.map((item) => `<li>${item}</li>`))
}

/** Terms with what they are, those without a value left out. */
export function facts(
  entries: readonly (readonly [term: string, value: Html])[],
  attributes: Attributes = {},
): Html {
  const known = entries.filter(([, value]) => value !== '')
  if (known.length === 0) return ''
  const pairs = known.map(([term, value]) => `<div><dt>${text(term)}</dt><dd>${value}</dd></div>`)
  return element('dl', attributes, ...pairs)
}

/** An outlined sign drawn by its path on a 20 by 20 ground. */
export function icon(path: string): Html {
  return `<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="${path}" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/></svg>`
}
