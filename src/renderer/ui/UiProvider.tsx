import { CSPProvider } from '@base-ui/react/csp-provider'
import { Tooltip } from '@base-ui/react/tooltip'
import type { ReactNode } from 'react'
import { ToastRegion } from './ToastRegion.tsx'
import type { Toasts } from './toasts.ts'

/**
 * Around the whole application: no style elements from the component kit, one delay for all
 * tooltips, one place for toasts.
 */
export function UiProvider(props: { toasts: Toasts; children: ReactNode }) {
  return (
    <CSPProvider disableStyleElements>
      <Tooltip.Provider delay={450} closeDelay={0} timeout={300}>
        <ToastRegion toasts={props.toasts}>{props.children}</ToastRegion>
      </Tooltip.Provider>
    </CSPProvider>
  )
}
