import { createRoot } from 'react-dom/client'
import './ui/ui.css'
import './app/app.css'
import { App } from './app/App.tsx'
import { startApplication } from './state/projectFiles.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root element')
createRoot(root).render(<App />)
void startApplication()
