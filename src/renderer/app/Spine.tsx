import { goTo, useView } from '#renderer/state/view.ts'
import { Icon } from '#renderer/ui/icons.tsx'
import { LogoMark } from '#renderer/ui/LogoMark.tsx'
import { type SectionEntry, sectionEntries } from './sections.tsx'
import { useFindings } from './useFindings.ts'

/** The book's spine: the sections as index tabs, the current one cut into the page. */
export function Spine() {
  const top = sectionEntries.filter(({ place }) => place === 'top')
  const bottom = sectionEntries.filter(({ place }) => place === 'bottom')
  return (
    <nav className="pb-spine" aria-label="Sections" data-region>
      <div className="pb-spine-mark">
        <LogoMark onSpine />
      </div>
      {top.map((entry) => (
        <SpineTab key={entry.section} entry={entry} />
      ))}
      <div className="pb-spine-space" />
      {bottom.map((entry) => (
        <SpineTab key={entry.section} entry={entry} />
      ))}
    </nav>
  )
}

function SpineTab({ entry }: { entry: SectionEntry }) {
  const current = useView(({ section }) => section === entry.section)
  return (
    <button
      type="button"
      className="pb-tab-index"
      aria-current={current ? 'page' : undefined}
      onClick={() => goTo(entry.section)}
    >
      <Icon name={entry.icon} size={20} weight={1.6} />
      <span>{entry.label}</span>
      {entry.section === 'checks' && <CheckCount />}
    </button>
  )
}

function CheckCount() {
  const { problems, reviews } = useFindings()
  const count = problems + reviews
  if (count === 0) return null
  return (
    <span className="pb-tab-count">
      <span className="pb-hidden">, to look at: </span>
      {count > 99 ? '99+' : count}
    </span>
  )
}
