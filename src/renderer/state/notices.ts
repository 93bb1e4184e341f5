import { create } from 'zustand'
import type { Problem } from '#shared/base/result.ts'

export type Notice = {
  readonly id: number
  readonly tone: 'problem' | 'done'
  readonly text: string
  readonly action: { readonly label: string; readonly run: () => void } | null
}

/** Sentences that wait for the user: problems as banners, confirmations as toasts. */
export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }))

let lastId = 0

function show(notice: Omit<Notice, 'id'>): void {
  lastId += 1
  const id = lastId
  useNotices.setState(({ notices }) => ({
    // The same sentence twice says nothing more than once.
    notices: [...notices.filter(({ text }) => text !== notice.text), { ...notice, id }].slice(-5),
  }))
}

export function showProblem(problem: Problem): void {
  show({ tone: 'problem', text: problem.message, action: null })
}

/** Confirms something that can be taken back. */
export function showDone(text: string, action: Notice['action'] = null): void {
  show({ tone: 'done', text, action })
}

export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
}
