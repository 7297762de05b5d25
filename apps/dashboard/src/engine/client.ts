import { lineTo, type Line } from './life.ts'
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

/** Seconds of silence after which a studio is taken for dead; twice as many after each restart, so that a slow machine is not taken for a broken one. */
const patience = {
  /** From its start to its first word: it loads its script. */
  start: 10,
  /** It shares out work and joins what comes back, and answers a ping between the two. */
  alive: 5,
}
const mostRestarts = 2

/**
 * The page's end of the line to the studio. As long as something is asked the studio is asked every second whether it lives,
 * for a worker that closes itself or was stopped by the browser raises no error. A studio that died is started again, and
 * what was asked is asked again. When that did not help, all questions fail until somebody tries again.
 */
export class EngineClient {
  readonly #addresses: Addresses
  readonly #workers: number
  readonly #asked = new Map<number, Listener>()
  /** Absent once it died more often than is worth trying. */
  #studio: Line<ToStudio> | undefined
  #next = 1
  #restarts = 0
  #isUp = false
  #silentSeconds = 0
  #watch: ReturnType<typeof setInterval> | undefined
  #tries = 0
  readonly #waiting = new Set<() => void>()

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
    if (this.#studio === undefined) queueMicrotask(() => this.#giveUp())
    else this.#tell(message)
    this.#watch ??= setInterval(() => this.#look(), 1_000)
    return () => {
      if (this.#asked.delete(id)) this.#tell({ kind: 'cancel', id })
    }
  }

  /** Times that somebody tried again after an engine was given up; who asked then asks again. */
  readonly tries = (): number => this.#tries

  readonly onTry = (told: () => void): (() => void) => {
    this.#waiting.add(told)
    return () => this.#waiting.delete(told)
  }

  /** Start what was given up, and have everything asked again that has no answer. */
  tryAgain(): void {
    this.#restarts = 0
    this.#studio ??= this.#start()
    this.#tries++
    for (const told of this.#waiting) told()
  }

  #tell(message: ToStudio): void {
    this.#studio?.tell(message)
  }

  #start(): Line<ToStudio> {
    this.#isUp = false
    this.#silentSeconds = 0
    const studio = new Worker(new URL('./studio.worker.ts', import.meta.url), { type: 'module' })
    studio.onerror = () => this.#restart()
    studio.onmessageerror = () => this.#restart()
    return lineTo<ToStudio, FromStudio>(
      studio,
      (life) => ({ kind: 'open', addresses: this.#addresses, workers: this.#workers, life }),
      (message) => this.#hear(message),
      () => this.#restart(),
    )
  }

  /** Counts looks instead of reading a clock: a machine that slept is not taken for a studio that was silent. */
  #look(): void {
    if (this.#asked.size === 0 || this.#studio === undefined) {
      clearInterval(this.#watch)
      this.#watch = undefined
      this.#silentSeconds = 0
      return
    }
    const most = (this.#isUp ? patience.alive : patience.start) * 2 ** this.#restarts
    if (++this.#silentSeconds > most) this.#restart()
    else this.#tell({ kind: 'ping' })
  }

  #restart(): void {
    this.#studio?.end()
    this.#studio = undefined
    if (++this.#restarts > mostRestarts) {
      this.#giveUp()
      return
    }
    this.#studio = this.#start()
    for (const { message } of this.#asked.values()) this.#tell(message)
  }

  #giveUp(): void {
    const asked = [...this.#asked.values()]
    this.#asked.clear()
    for (const { fail } of asked) fail({ kind: 'engine' })
  }

  #hear(message: FromStudio): void {
    this.#isUp = true
    this.#silentSeconds = 0
    if (message.kind === 'alive') return
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
