import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { sceneWords } from '#shared/map/sceneDrawing.ts'
import { mapSection } from './mapSection.ts'
import { familiesOf, summary } from './mapText.ts'
import { element, type Html, icon, list, text } from './markup.ts'
import { type ReaderFacts, readerFacts } from './readerFacts.ts'
import { badge, roleAnchor, roleArticle } from './roleArticle.ts'

/** The page without its fonts, style and script, which are not this layer's. */
export type ReaderPage = {
  readonly title: string
  readonly body: Html
  /** Rules of this map, and the colors of both themes as declarations. */
  readonly rules: string
  readonly light: string
  readonly dark: string
}

/**
 * A map as one page for readers: the drawn map, then the same in headings and lists, which alone are
 * enough. `addresses` carry the bytes of the images on it. Null when the map is gone or shows no role.
 */
export function readerPage(
  document: Document,
  mapId: Id,
  addresses: ReadonlyMap<Id, string>,
): ReaderPage | null {
  const facts = readerFacts(document, mapId)
  if (!facts) return null
  const label = facts.altText || sceneWords(facts.content.scene)
  const map = mapSection(document, mapId, { label, addresses })
  if (!map) return null
  return {
    title: `${facts.headline} - ${facts.title}`,
    rules: map.rules,
    light: map.light,
    dark: map.dark,
    body: [
      '<a class="skip" href="#roles">Go to the list of roles</a>',
      map.samples,
      header(facts),
      element(
        'main',
        {},
        mapRegion(map.html),
        element(
          'section',
          { class: 'read', 'aria-labelledby': 'read-title' },
          '<h2 id="read-title">How to read this map</h2>',
          `<p>${facts.content.scene.bands.length > 0 ? inRows : inTheOpen} Lines are moves; the time stands on them.</p>`,
          map.key,
          facts.remarks.length === 0
            ? ''
            : `<h3>Notes on the map</h3>${list(facts.remarks.map(text), { class: 'dots' })}`,
        ),
        roles(facts),
      ),
      footer(facts),
      dialogs(facts),
    ].join('\n'),
  }
}

const inRows =
  'Each card is a role. A row is a level: people start at the bottom. A column is a job family with its own letter and color.'
const inTheOpen = 'Each card is a role, with the letter and the color of its job family.'

const icons = {
  search: 'M9 15A6 6 0 1 0 9 3A6 6 0 0 0 9 15ZM13.5 13.5L17.5 17.5',
  compare: 'M7 3V17M13 3V17M7 7H3M17 7H13M7 12H2.5M17.5 12H13',
  theme: 'M16.5 12.2A7 7 0 1 1 7.8 3.5A5.6 5.6 0 0 0 16.5 12.2Z',
  print: 'M6 7V3H14V7M6 14H3.5V7H16.5V14H14M6 12H14V17H6Z',
  smaller: 'M4 10H16',
  larger: 'M4 10H16M10 4V16',
  whole: 'M3 7V3H7M13 3H17V7M17 13V17H13M7 17H3V13',
  close: 'M5 5L15 15M15 5L5 15',
} as const

function button(
  id: string,
  sign: keyof typeof icons,
  words: string,
  look: 'words' | 'sign' = 'words',
): Html {
  return element(
    'button',
    { type: 'button', id, ...(look === 'sign' ? { 'aria-label': words, title: words } : {}) },
    icon(icons[sign]),
    look === 'words' ? `<span>${text(words)}</span>` : '',
  )
}

function header(facts: ReaderFacts): Html {
  return element(
    'header',
    {},
    element(
      'div',
      { class: 'title' },
      `<p class="project">${text(facts.title)}</p>`,
      `<h1>${text(facts.headline)}</h1>`,
      `<p class="summary">${text(summary(facts))}</p>`,
    ),
    element(
      'div',
      { class: 'tools live' },
      element(
        'div',
        { class: 'search', role: 'search' },
        '<label for="search">Find a role</label>',
        `<span class="field">${icon(icons.search)}<input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="Title or map number, such as C3" aria-controls="results"></span>`,
        '<p id="found" class="hidden" role="status"></p>',
        '<ul id="results" class="results" hidden></ul>',
      ),
      button('compare-open', 'compare', 'Compare'),
      button('theme', 'theme', 'Dark'),
      button('print', 'print', 'Print'),
    ),
  )
}

function mapRegion(html: Html): Html {
  return element(
    'section',
    { class: 'map', 'aria-labelledby': 'map-title' },
    '<h2 id="map-title" class="hidden">The map</h2>',
    element(
      'div',
      { class: 'zoom live', role: 'group', 'aria-label': 'Size of the map' },
      button('larger', 'larger', 'Larger', 'sign'),
      button('smaller', 'smaller', 'Smaller', 'sign'),
      button('whole', 'whole', 'Whole map', 'sign'),
    ),
    element(
      'div',
      {
        class: 'view',
        id: 'view',
        tabindex: 0,
        role: 'region',
        'aria-label': 'Drawn map; arrow keys move it, plus and minus change its size',
      },
      html,
    ),
  )
}

function roles(facts: ReaderFacts): Html {
  const families = familiesOf(facts).map(({ letter, head, roles: own }) =>
    element(
      'section',
      { class: `family family-${letter}`, 'aria-labelledby': `family-${letter}` },
      `<h3 id="family-${letter}">${text(head)} <span class="note">${own.length}</span></h3>`,
      element('div', { class: 'cards' }, ...own.map(roleArticle)),
    ),
  )
  const starts = facts.roles
    .filter(({ content }) => content.entry)
    .map(({ content }) =>
      element('a', { href: `#${roleAnchor(content)}` }, badge(content), text(content.title)),
    )
  return element(
    'section',
    { id: 'roles', class: 'roles', 'aria-labelledby': 'roles-title', tabindex: -1 },
    '<h2 id="roles-title">All roles</h2>',
    starts.length === 0
      ? ''
      : `<h3>Start here</h3><p>You can begin in these roles from outside.</p>${list(starts, { class: 'starts' })}`,
    ...families,
  )
}

function footer(facts: ReaderFacts): Html {
  const { title, text: words } = facts.contact
  return element(
    'footer',
    {},
    title === '' ? '' : `<h2>${text(title)}</h2><p>${text(words)}</p>`,
    '<h2>About this map</h2>',
    ...facts.notes.map((note) => `<p>${text(note)}</p>`),
    '<p>Made with Pathbook. This page needs no network and sends nothing.</p>',
  )
}

/** What the script fills; closed they are no part of the page. */
function dialogs({ roles: all }: ReaderFacts): Html {
  const options = all
    .map(({ content }) =>
      element(
        'option',
        { value: roleAnchor(content) },
        text(`${content.reference} ${content.title}`),
      ),
    )
    .join('')
  const choice = (id: string, words: string) =>
    `<label>${words}<select id="${id}">${options}</select></label>`
  return [
    element(
      'dialog',
      { id: 'card', class: 'card', 'aria-labelledby': 'card-title' },
      element(
        'div',
        { class: 'bar' },
        button('card-compare', 'compare', 'Compare'),
        button('card-print', 'print', 'Print'),
        button('card-close', 'close', 'Close', 'sign'),
      ),
      '<div id="card-body" class="role" tabindex="0"></div>',
    ),
    element(
      'dialog',
      { id: 'compare', class: 'compare', 'aria-labelledby': 'compare-title' },
      element(
        'div',
        { class: 'bar' },
        '<h2 id="compare-title">Two roles side by side</h2>',
        button('compare-close', 'close', 'Close', 'sign'),
      ),
      `<div class="choices">${choice('compare-one', 'One role')}${choice('compare-other', 'Other role')}</div>`,
      '<div id="compare-body" class="scroll" tabindex="0" role="region" aria-label="Comparison"></div>',
    ),
  ].join('\n')
}
