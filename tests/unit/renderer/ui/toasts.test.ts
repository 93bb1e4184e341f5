import { expect, test } from 'vitest'
import { createToasts } from '#renderer/ui/toasts.ts'

test('a toast with an undo carries a button that runs it', () => {
  const toasts = createToasts()
  const done: string[] = []
  toasts.show('Deleted Dietary manager', { undo: () => done.push('undone') })
  toasts.list()[0]?.action?.run()
  expect(toasts.list().map(({ message, action }) => [message, action?.label])).toEqual([
    ['Deleted Dietary manager', 'Undo'],
  ])
  expect(done).toEqual(['undone'])
})

test('only the three newest are kept, and one can be dismissed', () => {
  const toasts = createToasts()
  const ids = ['a', 'b', 'c', 'd'].map((message) => toasts.show(message))
  toasts.dismiss(ids[2] ?? '')
  expect(toasts.list().map((toast) => toast.message)).toEqual(['b', 'd'])
})

test('listeners hear of every change until they leave', () => {
  const toasts = createToasts()
  let heard = 0
  const leave = toasts.subscribe(() => {
    heard += 1
  })
  const id = toasts.show('a')
  toasts.dismiss(id)
  leave()
  toasts.show('b')
  expect(heard).toBe(2)
})
