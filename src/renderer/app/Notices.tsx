import { useEffect } from 'react'
import { dismissNotice, useNotices } from '#renderer/state/notices.ts'
import { Banner } from '#renderer/ui/Banner.tsx'
import type { Toasts } from '#renderer/ui/toasts.ts'

/** Problems as banners that stay until dismissed, confirmations as toasts. */
export function Notices({ toasts }: { toasts: Toasts }) {
  const notices = useNotices(({ notices }) => notices)
  useEffect(() => {
    for (const { id, tone, text, action } of notices) {
      if (tone !== 'done') continue
      toasts.show(text, action ? { action } : {})
      dismissNotice(id)
    }
  }, [notices, toasts])
  const problems = notices.filter(({ tone }) => tone === 'problem')
  if (problems.length === 0) return null
  return (
    <section className="pb-notices" aria-label="Problems" data-region>
      {problems.map(({ id, text, action }) => (
        <Banner
          key={id}
          tone="problem"
          onDismiss={() => dismissNotice(id)}
          action={action ? { label: action.label, onPress: action.run } : undefined}
        >
          {text}
        </Banner>
      ))}
    </section>
  )
}
