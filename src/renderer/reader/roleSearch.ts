import { countOf, foldName } from '#shared/base/words.ts'
import { articles, copyOf, make, partOf } from './parts.ts'

const mostShown = 8

/** Finds roles by title, other names, map reference and family while the reader types. */
export function startSearch(): void {
  const field = partOf('search', HTMLInputElement)
  const list = partOf('results', HTMLUListElement)
  const found = partOf('found', HTMLElement)
  const all = articles()

  function close(): void {
    list.hidden = true
    list.replaceChildren()
  }

  function search(): void {
    const wanted = foldName(field.value)
    if (wanted === '') {
      close()
      found.textContent = ''
      return
    }
    const hits = all
      .map((article) => ({ article, rank: rankOf(article.dataset, wanted) }))
      .filter(({ rank }) => rank > 0)
      .toSorted((a, b) => b.rank - a.rank)
    list.replaceChildren(...hits.slice(0, mostShown).map(({ article }) => resultOf(article)))
    if (hits.length === 0) list.append(make('li', 'No role is called that. Try a shorter word.'))
    list.hidden = false
    found.textContent =
      hits.length === 0 ? 'No role found' : `${countOf(hits.length, 'role')} found`
  }

  field.addEventListener('input', search)
  field.addEventListener('focus', search)
  field.addEventListener('keydown', (event) => {
    const first = list.querySelector('a')
    if (event.key === 'Escape') {
      field.value = ''
      search()
    } else if (event.key === 'Enter') first?.click()
    else if (event.key === 'ArrowDown' && first) {
      event.preventDefault()
      first.focus()
    }
  })
  list.addEventListener('keydown', (event) => {
    const links = [...list.querySelectorAll('a')]
    const focused = document.activeElement
    const at = focused instanceof HTMLAnchorElement ? links.indexOf(focused) : -1
    if (event.key === 'Escape') {
      field.focus()
      close()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const next = links[at + (event.key === 'ArrowDown' ? 1 : -1)]
      if (next) next.focus()
      else if (event.key === 'ArrowUp') field.focus()
    }
  })
  list.addEventListener('click', close)
  document.addEventListener('click', (event) => {
    const inside = event.target instanceof Node && field.closest('.search')?.contains(event.target)
    if (!inside) close()
  })
}

/** 0 does not match; the whole reference first, beginnings of words, anything inside, the family. */
function rankOf({ search: text = '', family = '' }: DOMStringMap, wanted: string): number {
  if (text.startsWith(`${wanted} `)) return 5
  if (text.includes(` ${wanted}`) || text.startsWith(wanted)) return 4
  if (text.includes(wanted)) return 3
  if (wanted.split(' ').every((word) => text.includes(word))) return 2
  return family.includes(wanted) ? 1 : 0
}

function resultOf(article: HTMLElement): HTMLElement {
  const link = document.createElement('a')
  link.href = `#${article.id}`
  link.className = [...article.classList].filter((name) => name.startsWith('family-')).join(' ')
  const heading = article.querySelector('h4')
  if (heading) link.append(...copyOf(heading).childNodes)
  return make('li', [link])
}
