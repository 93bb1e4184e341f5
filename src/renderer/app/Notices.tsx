import { useEffect } from 'react'
import { dismissNotice, useNotices } from '#renderer/state/notices.ts'
import { Banner } from '#renderer/ui/Banner.tsx'
import { ToastRegion } from '#renderer/ui/ToastRegion.tsx'
import { createToasts } from '#renderer/ui/toasts.ts'

const toasts = createToasts()

/** Problems as banners that stay until dismissed, confirmations as toasts. */
export function Notices() {
  const notices = useNotices(({ notices }) => notices)
  useEffect(() => {
    for (const { id, tone, text, action } of notices) {
      if (tone !== 'done') continue
      toasts.show(text, action ? { action } : {})
      dismissNotice(id)
    }
  }, [notices])
  const problems = notices.filter(({ tone }) => tone === 'problem')
  return (
    <ToastRegion toasts={toasts}>
      {problems.length > 0 && (
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
      )}
    </ToastRegion>
  )
}
