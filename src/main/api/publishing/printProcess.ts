import { answerTask } from '#main/tasks/answerTask.ts'
import { printPublication } from './printPublication.ts'

// The printing program: runs in a thread of its own for one publication.
await answerTask(printPublication)
