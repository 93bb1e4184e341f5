import { partOf } from './parts.ts'

/** Follows the system until the reader chooses. */
export function startThemeSwitch(): void {
  const button = partOf('theme', HTMLButtonElement)
  const system = matchMedia('(prefers-color-scheme: dark)')
  const root = document.documentElement
  const isDark = () =>
    root.dataset.theme === undefined ? system.matches : root.dataset.theme === 'dark'
  const say = () => {
    const words = button.querySelector('span')
    if (words) words.textContent = isDark() ? 'Light' : 'Dark'
    button.setAttribute('aria-label', isDark() ? 'Use light colors' : 'Use dark colors')
  }
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark'
    say()
  })
  system.addEventListener('change', say)
  say()
}
