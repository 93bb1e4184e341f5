import { writeSync } from 'node:fs'

// A checking program that starts well and then never gives control back.
writeSync(1, 'ready\n')
for (;;) Math.sqrt(2)
