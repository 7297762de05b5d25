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
  isDropped: boolean
}

interface Seat {
  worker: WorkerLike
  /** The one it does, and the one it goes on with. */
  tasks: Task[]
  timer: ReturnType<typeof setTimeout> | undefined
}

/** A job that nobody waits for any more. */
export class Dropped extends Error {
  override readonly name = 'Dropped'
}

const maxAttempts = 3
/** Jobs in the hands of a worker: with one, it would stand still until the next has come. */
const inHand = 2

/**
 * Workers that each do one job at a time, the next one already in hand. Jobs that are not urgent wait until every urgent
 * question is answered, also between two of its steps, when it has nothing in the queue. A job in hand that has not begun is
 * taken back when nobody wants it any more or something urgent comes. A worker that breaks, or is silent for longer than
 * `patience`, is replaced and its jobs done again: a job is a pure function, so nothing is lost or counted twice.
 */
export class WorkerPool {
  /** Jobs that it takes at a time. */
  readonly size: number
  readonly #spawn: () => WorkerLike
  readonly #patience: number
  readonly #seats: Seat[] = []
  readonly #urgent = new Set<object>()
  #queue: Task[] = []
  #next = 0

  constructor(workers: number, spawn: () => WorkerLike, patience = 60_000) {
    this.size = workers * inHand
    this.#spawn = spawn
    this.#patience = patience
    for (let index = 0; index < workers; index++) this.#seats.push(this.#seat())
  }

  lane(isUrgent: boolean): Lane {
    const lane = {}
    if (isUrgent) {
      this.#urgent.add(lane)
      this.#takeBack((task) => !task.isUrgent)
    }
    const close = () => {
      if (this.#urgent.delete(lane)) this.#serve()
    }
    return {
      close,
      run: (job) =>
        new Promise((settle, fail) => {
          this.#queue.push({ id: this.#next++, job, lane, isUrgent, settle, fail, attempts: 0, isDropped: false })
          this.#serve()
        }),
      drop: () => {
        const isOurs = (task: Task) => task.lane === lane
        for (const task of [...this.#queue, ...this.#seats.flatMap(({ tasks }) => tasks)].filter(isOurs)) {
          task.isDropped = true
          task.fail(new Dropped())
        }
        this.#queue = this.#queue.filter((task) => !isOurs(task))
        this.#takeBack(isOurs)
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
    const seat: Seat = { worker: this.#spawn(), tasks: [], timer: undefined }
    this.#listen(seat)
    return seat
  }

  #listen(seat: Seat): void {
    const { worker } = seat
    worker.onMessage((message) => {
      const task = seat.worker === worker ? seat.tasks.find(({ id }) => id === message.id) : undefined
      if (task === undefined) return
      seat.tasks = seat.tasks.filter((each) => each !== task)
      this.#watch(seat)
      if (message.kind === 'done') task.settle(message.result)
      else if (message.kind === 'thrown') task.fail(new Error(message.message))
      else if (!task.isDropped) this.#queue.unshift(task)
      this.#serve()
    })
    worker.onError(() => {
      if (seat.worker === worker) this.#replace(seat)
    })
  }

  /** Patience with the job that is being done. */
  #watch(seat: Seat): void {
    clearTimeout(seat.timer)
    seat.timer = seat.tasks.length === 0 ? undefined : setTimeout(() => this.#replace(seat), this.#patience)
  }

  #takeBack(isUnwanted: (task: Task) => boolean): void {
    for (const { worker, tasks } of this.#seats)
      for (const task of tasks.slice(1).filter(isUnwanted)) worker.postMessage({ kind: 'forget', id: task.id })
  }

  #replace(seat: Seat): void {
    const { tasks, worker } = seat
    worker.terminate()
    seat.worker = this.#spawn()
    seat.tasks = []
    this.#watch(seat)
    this.#listen(seat)
    const broken = tasks[0]
    if (broken !== undefined && ++broken.attempts >= maxAttempts) {
      broken.fail(new Error(`a worker broke ${maxAttempts} times on the same job`))
      tasks.shift()
    }
    this.#queue.unshift(...tasks.filter((task) => !task.isDropped))
    this.#serve()
  }

  /** A job for every worker before a second one for any. */
  #serve(): void {
    for (let most = 1; most <= inHand; most++)
      for (const seat of this.#seats) {
        if (seat.tasks.length >= most) continue
        const first = this.#urgent.size === 0 ? 0 : this.#queue.findIndex((task) => task.isUrgent)
        const task = first < 0 ? undefined : this.#queue.splice(first, 1)[0]
        if (task === undefined) return
        seat.tasks.push(task)
        if (seat.tasks.length === 1) this.#watch(seat)
        seat.worker.postMessage({ kind: 'job', id: task.id, job: task.job })
      }
  }
}
