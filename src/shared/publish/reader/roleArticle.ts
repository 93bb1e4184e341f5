import { foldName } from '#shared/base/words.ts'
import type { ContentRole } from '#shared/map/files/mapContent.ts'
import { roleName } from './mapText.ts'
import { element, facts, type Html, list, text } from './markup.ts'
import type { ReaderMove } from './moveFacts.ts'
import type { ReaderRole } from './readerFacts.ts'

/** Where the article of a role stands in the page. */
export function roleAnchor({ id }: Pick<ContentRole, 'id'>): string {
  return `role-${id}`
}

/** The reference on its family's color. */
export function badge({ reference, letter }: ContentRole): Html {
  return reference === ''
    ? ''
    : element('span', { class: `ref family-${letter}` }, text(reference), ' ')
}

/**
 * A role as the page tells it: title, the short facts, and behind a disclosure everything else. Cards,
 * search and comparison are made of this article alone.
 */
export function roleArticle(role: ReaderRole): Html {
  const { content } = role
  const search = [content.reference, content.title, ...role.aliases]
  return element(
    'article',
    {
      id: roleAnchor(content),
      class: `role family-${content.letter}`,
      'data-name': roleName(content),
      'data-search': foldName(search.join(' ')),
      'data-family': foldName(content.family),
    },
    element('h4', {}, badge(content), text(content.title)),
    facts([
      ['Level', text(role.level)],
      ['Middle pay', payHtml(role)],
      ['Demand', text(role.demand)],
      ['To get in', text(content.credential)],
    ]),
    element(
      'details',
      {},
      element(
        'summary',
        {},
        `What the job is, what it takes, ways in and out<span class="hidden"> of ${text(content.title)}</span>`,
      ),
      element('div', { class: 'more' }, moreOf(role)),
    ),
  )
}

function payHtml({ pay, payRange, payNote }: ReaderRole): Html {
  if (pay === '') return 'not set'
  const range = payRange === '' ? '' : `<span class="note">Most earn ${text(payRange)}.</span>`
  const note = payNote === '' ? '' : `<span class="note">${text(payNote)}</span>`
  return `<b>${text(pay)}</b>${range}${note}`
}

function moreOf(role: ReaderRole): Html {
  return [
    role.purpose === '' ? '' : `<p class="purpose">${text(role.purpose)}</p>`,
    part(`Ways out (${role.out.length})`, movesList(role.out, 'to'), 'out'),
    role.out.length === 0 ? '<p class="note">No moves from here on this map.</p>' : '',
    part(`Ways in (${role.in.length})`, movesList(role.in, 'from')),
    part('What it takes', list(role.papers.map(text), { class: 'dots papers' })),
    part('What you do', list(role.tasks.map(text), { class: 'dots' })),
    facts(
      [
        ['What people like', text(role.likes)],
        ['What is hard', text(role.hard)],
        ['Where', text(role.setting)],
        ['Shifts', text(role.shifts)],
        ['Physical work', text(role.physical)],
        ['How people get ready', text(role.preparation)],
      ],
      { class: 'long' },
    ),
    part('Skills the job asks for', skillsList(role)),
    role.trust === '' ? '' : `<p class="trust">${text(role.trust)}</p>`,
  ].join('')
}

function part(title: string, content: Html, name: string | null = null): Html {
  const heading = element('h5', {}, text(title))
  return content === '' ? '' : element('section', { class: name }, heading, content)
}

function skillsList({ skills }: ReaderRole): Html {
  if (skills.length === 0) return ''
  const items = skills.map(
    ({ name, level, essential }) =>
      `${text(name)} <i>${text(level)}${essential ? ', needed' : ''}</i>`,
  )
  return list(items, { class: 'skills' })
}

function movesList(moves: readonly ReaderMove[], end: 'from' | 'to'): Html {
  return list(
    moves.map((move) => moveHtml(move, end)),
    { class: 'moves' },
  )
}

function moveHtml(move: ReaderMove, end: 'from' | 'to'): Html {
  const other = end === 'to' ? move.to : move.from
  const name = other
    ? element('a', { href: `#${roleAnchor(other)}` }, badge(other), text(other.title))
    : '<b>From outside</b>'
  const { time, cost, payChange, needs, courses, helps, kind, kindWords, trust } = move
  // What a way in asks is told where people stand when they take it: at its start.
  const tellsAll = end === 'to' || move.from === null
  const about = [
    ['It takes', list(needs.map(text), { class: 'dots' })],
    ['Course', list(courses.map(text), { class: 'dots' })],
    ['Who helps', list(helps.map(text), { class: 'dots' })],
  ] as const
  const sample = `<svg class="kind" width="40" height="12" aria-hidden="true"><use href="#kind-${kind}"/></svg>`
  return [
    `<p class="move">${name}</p>`,
    `<p class="how">${sample}${text(kindWords)}${trust === '' ? '' : ` <span class="note">(${text(trust)})</span>`}</p>`,
    facts([
      ['Time', text(time)],
      ['Cost', text(cost)],
      ['Pay', text(payChange)],
    ]),
    facts(tellsAll ? about : [], { class: 'extra' }),
  ].join('')
}
