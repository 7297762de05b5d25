import type { Addresses, Ask, Failure, FromStudio, Haste, ResultOf, ToStudio } from './protocol.ts'

export interface Answer<Kind extends Ask['kind']> {
  readonly draws: number
  readonly isFinal: boolean
  readonly results: readonly ResultOf<Kind>[]
}

interface Listener {
  readonly answer: (answer: Answer<never>) => void
  readonly fail: (failure: Failure) => void
  readonly progress: ((done: number, total: number) => void) | undefined
  readonly message: Extract<ToStudio, { kind: 'ask' }>
}

export interface Handlers<Kind extends Ask['kind']> {
  readonly answer: (answer: Answer<Kind>) => void
  readonly fail: (failure: Failure) => void
  readonly progress?: (done: number, total: number) => void
}

/** The page's end of the line to the studio. A studio that dies is started again, and what was asked is asked again; not without end when it never answers. */
export class EngineClient {
  readonly #addresses: Addresses
  readonly #workers: number
  readonly #asked = new Map<number, Listener>()
  #studio: Worker
  #next = 1
  #restarts = 0

  constructor(addresses: Addresses, workers: number) {
    this.#addresses = addresses
    this.#workers = workers
    this.#studio = this.#start()
  }

  /** @returns a function that says the answer is no longer wanted */
  ask<Kind extends Ask['kind']>(ask: Extract<Ask, { kind: Kind }>, haste: Haste, handlers: Handlers<Kind>): () => void {
    const id = this.#next++
    const message = { kind: 'ask', id, ask, haste } as const
    this.#asked.set(id, {
      answer: handlers.answer as Listener['answer'],
      fail: handlers.fail,
      progress: handlers.progress,
      message,
    })
    this.#tell(message)
    return () => {
      if (this.#asked.delete(id)) this.#tell({ kind: 'cancel', id })
    }
  }

  #tell(message: ToStudio): void {
    this.#studio.postMessage(message)
  }

  #start(): Worker {
    const studio = new Worker(new URL('./studio.worker.ts', import.meta.url), { type: 'module' })
    studio.onmessage = ({ data }: MessageEvent<FromStudio>) => this.#hear(data)
    studio.onerror = () => this.#restart()
    studio.postMessage({ kind: 'open', addresses: this.#addresses, workers: this.#workers } satisfies ToStudio)
    return studio
  }

  #restart(): void {
    this.#studio.terminate()
    if (++this.#restarts > 3) {
      for (const { fail } of this.#asked.values()) fail({ kind: 'other', message: 'the engine does not start' })
      this.#asked.clear()
      return
    }
    this.#studio = this.#start()
    for (const { message } of this.#asked.values()) this.#tell(message)
  }

  #hear(message: FromStudio): void {
    if (message.kind === 'broken') {
      for (const { fail } of this.#asked.values()) fail({ kind: 'other', message: message.message })
      return
    }
    const listener = this.#asked.get(message.id)
    if (listener === undefined) return
    switch (message.kind) {
      case 'progress':
        listener.progress?.(message.done, message.total)
        break
      case 'failed':
        this.#asked.delete(message.id)
        listener.fail(message.failure)
        break
      case 'answer':
        this.#restarts = 0
        if (message.isFinal) this.#asked.delete(message.id)
        listener.answer(message as unknown as Answer<never>)
        break
    }
  }
}
