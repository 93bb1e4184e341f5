import { startElectron } from './startElectron.ts'

// Electron's own arguments come first: the program, and in a checkout the folder of the app.
void startElectron(process.argv.slice(1))
