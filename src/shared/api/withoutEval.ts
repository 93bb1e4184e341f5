import { z } from 'zod'

// Zod asks whether it may compile schemas with `new Function`. Under the content security policy of
// a window it may not, and even the question is reported as a breach. Import this before any schema.
z.config({ jitless: true })
