import { cpus, loadavg, totalmem } from 'node:os'

/** What figures depend on; nothing that tells one machine from another of its kind. */
export type MachineFacts = {
  readonly node: string
  readonly system: string
  readonly processor: string
  readonly cores: number
  readonly memoryGigabytes: number
  /** Programs that wanted to run, on average over the last minute. */
  readonly load: number
}

export function machineFacts(): MachineFacts {
  return {
    node: process.versions.node,
    system: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model.trim() || 'not named',
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    load: currentLoad(),
  }
}

export function currentLoad(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10
}
