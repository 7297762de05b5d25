import { getEnvironmentData, isMainThread, setEnvironmentData } from 'node:worker_threads'
import { setUpLoops } from '@wlz/lanes'
import { loopWarning, type Language } from '@wlz/terms'
import { cliMessages } from '../words/cli-words.ts'

const key = 'wlz.loops'

/**
 * Known to every thread of the process: the language of the command, and one number that is 1 after the first warning.
 */
interface Shared {
  readonly language: Language
  readonly warned: Int32Array
}

/**
 * Loops of the engine in this thread: off with `WLZ_LANES=off`; the first that falls back, in any thread, is told on
 * standard error. A worker thread takes the language from the main thread.
 */
export function watchLoops(language: Language = 'nl'): void {
  if (isMainThread)
    setEnvironmentData(key, { language, warned: new Int32Array(new SharedArrayBuffer(4)) } satisfies Shared as never)
  const shared = getEnvironmentData(key) as unknown as Shared | undefined
  setUpLoops({
    isOff: process.env['WLZ_LANES'] === 'off',
    warn(reason) {
      if (shared !== undefined && Atomics.exchange(shared.warned, 0, 1) === 1) return
      const spoken = shared?.language ?? language
      process.stderr.write(`${cliMessages(spoken).note}: ${loopWarning(spoken, reason)}\n`)
    },
  })
}
