import { closeSync, openSync } from 'node:fs'
import { ClosedPipe, InputFaults } from '../exit.ts'
import { oneLine } from './text.ts'
import { wasRead } from '../host/inputs-read.ts'
import type { Target } from './target.ts'
import { bytesOf, openWhole, type OpenFile } from './whole-file.ts'
import { writeFully } from './write-fully.ts'
import type { CliMessages } from '../words/cli-words.ts'

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
      return fileSink(() => openStraight(target.path), target.path, words)
    case 'file':
      if (wasRead(target.path)) throw new InputFaults([`--out: ${words.outIsInput(oneLine(target.shown, 160))}`])
      return fileSink(() => openWhole(target.path), target.shown, words)
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

/** A file in pieces, with the words of its faults. */
function fileSink(open: () => OpenFile, shown: string, words: CliMessages): Sink {
  const guard = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      throw failed(shown, error, words)
    }
  }
  const file = guard(open)
  return {
    write: async (piece) => guard(() => file.write(bytesOf(piece))),
    finish: async () => guard(() => file.finish()),
    abandon: () => file.abandon(),
  }
}

/** A device or pipe: what is written is gone at once. */
function openStraight(path: string): OpenFile {
  const file = openSync(path, 'w')
  let isOpen = true
  const close = () => {
    if (isOpen) closeSync(file)
    isOpen = false
  }
  return { write: (bytes) => writeFully(file, bytes), finish: close, abandon: close }
}
