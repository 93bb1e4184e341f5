/** An element of the page that its maker promised; without it the page is not ours. */
export function partOf<T extends Element>(id: string, type: new () => T): T {
  const found = document.getElementById(id)
  if (found instanceof type) return found
  throw new Error(`The page has no ${id}`)
}

/** The article of a role, by the id that links name. */
export function articleOf(id: string): HTMLElement | null {
  const found = document.getElementById(id)
  return found instanceof HTMLElement && found.classList.contains('role') ? found : null
}

export function articles(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('article.role')]
}

/** A copy that may stand beside the original: without ids. */
export function copyOf(element: Element): Element {
  const copy = element.cloneNode(true)
  if (!(copy instanceof Element)) return element
  for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id')
  return copy
}

export function make(name: string, content: string | readonly Node[] = ''): HTMLElement {
  const element = document.createElement(name)
  if (typeof content === 'string') element.textContent = content
  else element.append(...content)
  return element
}

export function prefersStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
