import type { Job, JobResult } from '@wlz/study'
import type { FromEngine, ToEngine } from './protocol.ts'

/** The part of a Worker that the pool uses, so that a test can give it threads of Node. */
export interface WorkerLike {
  postMessage(message: ToEngine): void
  onMessage(listen: (message: FromEngine) => void): void
  /** The worker broke, or could not start. */
  onError(listen: () => void): void
  terminate(): void
}

/** A share in the pool for one question: dropped as a whole when the answer is no longer wanted. */
export interface Lane {
  run(job: Job): Promise<JobResult>
  drop(): void
  /** The question is answered: those that are not urgent may go on. */
  close(): void
}

interface Task {
  readonly id: number
  readonly job: Job
  readonly lane: object
  readonly isUrgent: boolean
  readonly settle: (result: JobResult) => void
  readonly fail: (error: Error) => void
  attempts: number
}

interface Seat {
  worker: WorkerLike
  task: Task | undefined
  timer: ReturnType<typeof setTimeout> | undefined
}

/** A job that nobody waits for any more. */
export class Dropped extends Error {
  override readonly name = 'Dropped'
}

const maxAttempts = 3

/**
 * Workers that each do one job at a time. Jobs that are not urgent wait until every urgent question is answered, also between
 * two of its steps, when it has nothing in the queue. A worker that breaks, or is silent for longer than
 * `patience`, is replaced and its job done again: a job is a pure function, so nothing is lost or counted twice.
 */
export class WorkerPool {
  readonly size: number
  readonly #spawn: () => WorkerLike
  readonly #patience: number
  readonly #seats: Seat[] = []
  readonly #urgent = new Set<object>()
  #queue: Task[] = []
  #next = 0

  constructor(size: number, spawn: () => WorkerLike, patience = 60_000) {
    this.size = size
    this.#spawn = spawn
    this.#patience = patience
    for (let index = 0; index < size; index++) this.#seats.push(this.#seat())
  }

  lane(isUrgent: boolean): Lane {
    const lane = {}
    if (isUrgent) this.#urgent.add(lane)
    const close = () => {
      if (this.#urgent.delete(lane)) this.#serve()
    }
    return {
      close,
      run: (job) =>
        new Promise((settle, fail) => {
          this.#queue.push({ id: this.#next++, job, lane, isUrgent, settle, fail, attempts: 0 })
          this.#serve()
        }),
      drop: () => {
        const dropped = this.#queue.filter((task) => task.lane === lane)
        this.#queue = this.#queue.filter((task) => task.lane !== lane)
        for (const task of dropped) task.fail(new Dropped())
        close()
      },
    }
  }

  close(): void {
    for (const seat of this.#seats) {
      clearTimeout(seat.timer)
      seat.worker.terminate()
    }
  }

  #seat(): Seat {
    const seat: Seat = { worker: this.#spawn(), task: undefined, timer: undefined }
    this.#listen(seat)
    return seat
  }

  #listen(seat: Seat): void {
    const { worker } = seat
    worker.onMessage((message) => {
      if (seat.worker !== worker || seat.task?.id !== message.id) return
      const { task } = seat
      this.#free(seat)
      if (message.kind === 'done') task.settle(message.result)
      else task.fail(new Error(message.message))
      this.#serve()
    })
    worker.onError(() => {
      if (seat.worker === worker) this.#replace(seat)
    })
  }

  #free(seat: Seat): void {
    clearTimeout(seat.timer)
    seat.task = undefined
    seat.timer = undefined
  }

  #replace(seat: Seat): void {
    const { task, worker } = seat
    this.#free(seat)
    worker.terminate()
    seat.worker = this.#spawn()
    this.#listen(seat)
    if (task !== undefined) {
      if (++task.attempts >= maxAttempts) task.fail(new Error(`a worker broke ${maxAttempts} times on the same job`))
      else this.#queue.unshift(task)
    }
    this.#serve()
  }

  #serve(): void {
    for (const seat of this.#seats) {
      if (seat.task !== undefined) continue
      const first = this.#urgent.size === 0 ? 0 : this.#queue.findIndex((task) => task.isUrgent)
      const task = first < 0 ? undefined : this.#queue.splice(first, 1)[0]
      if (task === undefined) return
      seat.task = task
      seat.timer = setTimeout(() => this.#replace(seat), this.#patience)
      seat.worker.postMessage({ kind: 'job', id: task.id, job: task.job })
    }
  }
}
