import { cliMessages } from '@wlz/terms'
import type { Session } from './session.ts'

export interface ProgressBar {
  update(done: number, total: number): void
  stop(): void
}

const silent: ProgressBar = { update: () => {}, stop: () => {} }

/** A bar on standard error with the time left, when a person is watching and the work is long; else silence. */
export async function openProgress({ language, isQuiet }: Session): Promise<ProgressBar> {
  if (isQuiet || process.stderr.isTTY !== true) return silent
  const { default: progress } = await import('cli-progress')
  const words = cliMessages(language)
  const bar = new progress.SingleBar({
    format: `${words.computing} {bar} {percentage}%  ${words.timeLeft} {eta_formatted}`,
    barCompleteChar: '━',
    barIncompleteChar: '─',
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
    fps: 8,
    barsize: 30,
    stream: process.stderr,
  })
  const start = Date.now()
  let isShown = false
  return {
    update: (done, total) => {
      if (!isShown && Date.now() - start < 700) return
      if (isShown) bar.update(done)
      else bar.start(total, done)
      isShown = true
    },
    stop: () => {
      if (isShown) bar.stop()
      isShown = false
    },
  }
}
