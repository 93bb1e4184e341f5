import { createRoot } from 'react-dom/client'
import '#renderer/ui/ui.css'
import './app.css'
import { startApplication } from '#renderer/state/projectFiles.ts'
import { App } from './App.tsx'

/** Draws the window and asks main what to show. */
export function startWindow(): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no root element')
  createRoot(root).render(<App />)
  void startApplication()
}
