import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { CliMessages } from '@wlz/terms'
import { ClosedPipe, InputFaults } from '../exit.ts'
import { whenInterrupted } from '../signals.ts'
import { oneLine } from '../text.ts'
import { wasRead } from '../host/inputs-read.ts'
import type { Target } from './target.ts'
import { writeFully } from './write-fully.ts'

/** Takes output piece by piece. Exactly one of `finish` and `abandon` ends it. */
export interface Sink {
  write(piece: string | Uint8Array): Promise<void>
  /** All was written: let it appear. */
  finish(): Promise<void>
  /** Something failed: leave nothing behind. */
  abandon(): void
}

export function openSink(target: Target, words: CliMessages): Sink {
  switch (target.kind) {
    case 'standard-output':
      return standardOutput()
    case 'straight':
      return straight(target.path, words)
    case 'file':
      if (wasRead(target.path)) throw new InputFaults([`--out: ${words.outIsInput(oneLine(target.shown, 160))}`])
      return wholeFile(target.path, target.shown, words)
  }
}

/** Hand output to a sink; when that fails nothing half-written is left. */
export async function writeTo(target: Target, words: CliMessages, fill: (sink: Sink) => Promise<void>): Promise<void> {
  const sink = openSink(target, words)
  try {
    await fill(sink)
    await sink.finish()
  } catch (error) {
    sink.abandon()
    throw error
  }
}

function standardOutput(): Sink {
  return {
    write: async (piece) => {
      if (process.stdout.destroyed) throw new ClosedPipe()
      if (process.stdout.write(piece)) return
      await new Promise<void>((resolve) => {
        const goOn = () => {
          process.stdout.off('drain', goOn).off('close', goOn)
          resolve()
        }
        process.stdout.on('drain', goOn).on('close', goOn)
      })
    },
    finish: async () => {
      await new Promise<void>((resolve) => {
        process.stdout.write('', () => resolve())
      })
    },
    abandon: () => {},
  }
}

const failed = (path: string, error: unknown, words: CliMessages) => {
  const { code, message } = error as NodeJS.ErrnoException
  return code === 'EPIPE' ? new ClosedPipe() : new InputFaults([words.outFailed(oneLine(path, 160), code ?? message)])
}

/** How a file ends: before it is closed, when it may appear, and when it may not. */
interface Ending {
  beforeClose(file: number): void
  appear(): void
  clean(): void
}

function fileSink(opened: string, shown: string, words: CliMessages, ending: Ending): Sink {
  const guard = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      throw failed(shown, error, words)
    }
  }
  const file = guard(() => openSync(opened, 'w'))
  const forget = whenInterrupted(ending.clean)
  let isOpen = true
  const close = () => {
    if (isOpen) closeSync(file)
    isOpen = false
  }
  return {
    write: async (piece) => guard(() => writeFully(file, typeof piece === 'string' ? Buffer.from(piece) : piece)),
    finish: async () =>
      guard(() => {
        ending.beforeClose(file)
        close()
        ending.appear()
        forget()
      }),
    abandon: () => {
      close()
      ending.clean()
      forget()
    },
  }
}

/** A device or pipe: what is written is gone at once. */
const straight = (path: string, words: CliMessages): Sink => fileSink(path, path, words, { beforeClose: () => {}, appear: () => {}, clean: () => {} })

/** Write beside the target and rename when whole; the temporary name never ends like a result. */
function wholeFile(path: string, shown: string, words: CliMessages): Sink {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 120)}.${process.pid}.tmp`)
  return fileSink(temporary, shown, words, {
    beforeClose: (file) => fsyncSync(file),
    appear: () => renameSync(temporary, path),
    clean: () => rmSync(temporary, { force: true }),
  })
}
