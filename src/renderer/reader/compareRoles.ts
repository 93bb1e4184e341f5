import { articleOf, articles, make, partOf } from './parts.ts'

/** Two roles side by side: their facts, what they take, and the skills they ask for. */
export function startCompare(shownRole: () => string | null): void {
  const dialog = partOf('compare', HTMLDialogElement)
  const one = partOf('compare-one', HTMLSelectElement)
  const other = partOf('compare-other', HTMLSelectElement)
  const body = partOf('compare-body', HTMLElement)

  function draw(): void {
    const pair = [articleOf(one.value), articleOf(other.value)]
    body.replaceChildren(tableOf(pair))
  }

  function open(): void {
    const first = shownRole() ?? articles()[0]?.id ?? ''
    one.value = first
    const next = articleOf(first)?.querySelector('.moves a')?.getAttribute('href')?.slice(1)
    other.value = next ?? articles().find(({ id }) => id !== first)?.id ?? first
    draw()
    dialog.showModal()
  }

  for (const choice of [one, other]) choice.addEventListener('change', draw)
  for (const id of ['compare-open', 'card-compare']) {
    partOf(id, HTMLButtonElement).addEventListener('click', open)
  }
  partOf('compare-close', HTMLButtonElement).addEventListener('click', () => dialog.close())
}

type Cells = readonly (readonly Node[])[]

function tableOf(pair: readonly (HTMLElement | null)[]): HTMLElement {
  const head = document.createElement('thead')
  const heads = pair.map((article) => {
    const cell = make('th', [...(article?.querySelector('h4')?.cloneNode(true).childNodes ?? [])])
    cell.setAttribute('scope', 'col')
    cell.className = article?.className ?? ''
    return cell
  })
  head.append(make('tr', [make('td'), ...heads]))
  const facts = rowsOf(pair.map(factsOf))
  const skills = rowsOf(pair.map(skillsOf))
  for (const row of skills) {
    const [one, other] = [...row.querySelectorAll('td')].map(({ textContent }) => textContent)
    row.classList.toggle('differs', one !== other)
  }
  const rows = [...facts, ...(skills.length === 0 ? [] : [groupRow('Skills'), ...skills])]
  return make('table', [head, make('tbody', rows)])
}

function groupRow(words: string): HTMLElement {
  const cell = make('th', words)
  cell.setAttribute('scope', 'colgroup')
  cell.setAttribute('colspan', '3')
  const row = make('tr', [cell])
  row.className = 'group'
  return row
}

/** A row for every name that one of the two has, in the order in which they come. */
function rowsOf(both: readonly ReadonlyMap<string, readonly Node[]>[]): HTMLElement[] {
  const names = new Set(both.flatMap((cells) => [...cells.keys()]))
  return [...names].map((name) => {
    const cells: Cells = both.map((known) => known.get(name) ?? [])
    const head = make('th', name)
    head.setAttribute('scope', 'row')
    return make('tr', [head, ...cells.map((nodes) => make('td', nodes.length > 0 ? nodes : '–'))])
  })
}

function factsOf(article: HTMLElement | null): Map<string, readonly Node[]> {
  const found = new Map<string, readonly Node[]>()
  if (!article) return found
  const own = article.querySelectorAll(':scope > dl > div, :scope .more > dl.long > div')
  for (const pair of own) {
    const name = pair.querySelector('dt')?.textContent ?? ''
    found.set(name, [...(pair.querySelector('dd')?.cloneNode(true).childNodes ?? [])])
  }
  const papers = article.querySelector('.papers')
  if (papers) found.set('What it takes', [papers.cloneNode(true)])
  const ways = [...article.querySelectorAll('.moves .move')].length
  found.set('Ways in and out', [document.createTextNode(String(ways))])
  return found
}

function skillsOf(article: HTMLElement | null): Map<string, readonly Node[]> {
  const found = new Map<string, readonly Node[]>()
  for (const item of article?.querySelectorAll('.skills > li') ?? []) {
    const name = item.firstChild?.textContent?.trim() ?? ''
    const level = item.querySelector('i')?.textContent ?? ''
    found.set(name, [document.createTextNode(level)])
  }
  return found
}
