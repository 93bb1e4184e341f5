import { Suspense } from 'react'
import { useView } from '#renderer/state/view.ts'
import { Spinner } from '#renderer/ui/Spinner.tsx'
import { ScreenBoundary } from './ScreenBoundary.tsx'
import { Spine } from './Spine.tsx'
import { StatusBar } from './StatusBar.tsx'
import { sectionEntries } from './sections.tsx'
import { TitleBar } from './TitleBar.tsx'

/** The frame of an open project: spine, title bar, the section's screen, status bar. */
export function Shell() {
  const section = useView(({ section }) => section)
  const entry = sectionEntries.find((each) => each.section === section)
  return (
    <div className="pb-app">
      <Spine />
      <TitleBar />
      <main className="pb-main" id="main" tabIndex={-1} aria-label={entry?.label} data-region>
        <ScreenBoundary key={section}>
          <Suspense fallback={<Spinner />}>{entry && <entry.Screen />}</Suspense>
        </ScreenBoundary>
      </main>
      <StatusBar />
    </div>
  )
}
