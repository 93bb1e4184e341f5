import { useProject } from '#renderer/state/projectStore.ts'
import { useStatusLine } from '#renderer/state/statusLine.ts'
import { goTo } from '#renderer/state/view.ts'
import { Icon } from '#renderer/ui/icons.tsx'
import { countOf } from '#shared/base/words.ts'
import { useFindings } from './useFindings.ts'

/** What the screen says on the left, what the file says on the right. */
export function StatusBar() {
  const parts = useStatusLine(({ parts }) => parts)
  const readOnly = useProject(({ state }) => state?.readOnly ?? false)
  const { problems, reviews } = useFindings()
  return (
    <section className="pb-statusbar" data-region aria-label="Status" tabIndex={-1}>
      <div className="pb-statusbar-side">
        {parts.map((part, index) =>
          index === 0 ? <b key={part}>{part}</b> : <span key={part}>{part}</span>,
        )}
      </div>
      <div className="pb-statusbar-side">
        <button type="button" className="pb-statusbar-button" onClick={() => goTo('checks')}>
          <span className="pb-statusbar-problem">
            <Icon name="problem" size={14} />
            {problems}
            <span className="pb-hidden"> {problems === 1 ? 'problem' : 'problems'}</span>
          </span>
          <span className="pb-statusbar-review">
            <Icon name="review" size={14} />
            {reviews}
            <span className="pb-hidden"> {countOf(reviews, 'item')} to review</span>
          </span>
        </button>
        {readOnly && <span>Read only, changes are off</span>}
        <span>Offline, nothing leaves this computer</span>
      </div>
    </section>
  )
}
