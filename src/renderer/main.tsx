import '#shared/api/withoutEval.ts'

// Schemas are made while their modules load, so these are loaded only when that is settled.
const { startWindow } = await import('./app/startWindow.tsx')
startWindow()
