/** Loaded before the command line (`--import`): writes what the whole process used, threads included, when it ends. */
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.env.WLZ_USAGE !== undefined)
  process.on('exit', () => writeFileSync(process.env.WLZ_USAGE, JSON.stringify(process.resourceUsage())))
