import type { Session } from '../session.ts'
import { cliMessages } from '../words/cli-words.ts'

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
    format: `${words.computing} {bar} {percentage}%  ${words.timeLeft} {left}`,
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
  let latest = { done: 0, total: 0 }
  const show = () => {
    const payload = { left: timeLeft(Date.now() - start, latest.done, latest.total) }
    if (isShown) bar.update(latest.done, payload)
    else if (latest.total > 0) bar.start(latest.total, latest.done, payload)
    isShown ||= latest.total > 0
  }
  // the first piece of a long work may take long itself
  const first = setTimeout(show, shownAfter)
  first.unref()
  return {
    update: (done, total) => {
      latest = { done, total }
      if (isShown || Date.now() - start >= shownAfter) show()
    },
    stop: () => {
      clearTimeout(first)
      if (isShown) bar.stop()
      isShown = false
    },
  }
}

const shownAfter = 700

/** Time left at the pace from the start until now: pieces come in bursts, so the pace of the last ones says little. */
export function timeLeft(elapsed: number, done: number, total: number): string {
  if (done <= 0) return '?'
  const seconds = Math.ceil(((elapsed / done) * (total - done)) / 1_000)
  if (seconds < 60) return `${seconds}s`
  return seconds < 3_600
    ? `${Math.floor(seconds / 60)}m${seconds % 60}s`
    : `${Math.floor(seconds / 3_600)}h${Math.floor((seconds % 3_600) / 60)}m`
}
