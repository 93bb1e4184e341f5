import { Component, type ReactNode } from 'react'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'

type State = { readonly failed: boolean }

/**
 * Keeps a screen that fails, or whose code does not arrive because the host has ended, from taking the
 * window with it.
 */
export class ScreenBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <div role="alert">
        <EmptyState
          plain
          title="This screen could not be shown"
          sentence="Your saved work is safe in the file. Go on with another screen, or start Pathbook again."
        />
      </div>
    )
  }
}
