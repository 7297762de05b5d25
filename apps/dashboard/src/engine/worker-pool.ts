import type { Job, JobResult } from '@wlz/study'
import type { FromEngine, ToEngine } from './protocol.ts'

/** The part of a Worker that the pool uses, so that a test can give it threads of Node. */
export interface WorkerLike {
  postMessage(message: ToEngine): void
  onMessage(listen: (message: FromEngine) => void): void
  /** The worker broke, ended, or could not start. */
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
  /** It has said something. */
  isUp: boolean
  /** Times in a row that it went away with nothing done that a job could be blamed for. */
  losses: number
  /** It said that it works on the first of its tasks. */
  isBusy: boolean
  timer: ReturnType<typeof setTimeout> | undefined
}

/** Milliseconds of silence after which a worker is taken for dead; twice as many at each next attempt at a job. */
export interface Patience {
  /** From its start to its first word: it loads its script and the evidence. */
  readonly start: number
  /** From being given a job to saying that it began. A worker with nothing else to do begins at once. */
  readonly begin: number
  /** From the begin of a job to its end: it cannot say a word in between. */
  readonly work: number
}

const ofPage: Patience = { start: 10_000, begin: 5_000, work: 20_000 }

/** A job that nobody waits for any more. */
export class Dropped extends Error {
  override readonly name = 'Dropped'
}

/** No worker can be started: their script cannot be fetched, or the browser lets none live. */
export class NoWorker extends Error {
  override readonly name = 'NoWorker'
}

const maxAttempts = 3
/** Losses in a row after which a worker is not started again for the questions of now. */
const maxLosses = 3
/** Jobs in the hands of a worker: with one, it would stand still until the next has come. */
const inHand = 2

/**
 * Workers that each do one job at a time, the next one already in hand. Jobs that are not urgent wait until every urgent
 * question is answered, also between two of its steps, when it has nothing in the queue. A job in hand that has not begun is
 * taken back when nobody wants it any more or something urgent comes. A worker that breaks, or is silent for longer
 * than what it does can take, is replaced and its jobs done again: a job is a pure function, so nothing is lost or counted twice.
 * One that goes away again and again with nothing done is left alone until the next question; while all are, what is asked
 * fails.
 */
export class WorkerPool {
  /** Jobs that it takes at a time. */
  readonly size: number
  readonly #spawn: () => WorkerLike
  readonly #patience: Patience
  readonly #seats: Seat[] = []
  readonly #urgent = new Set<object>()
  #queue: Task[] = []
  #next = 0

  constructor(workers: number, spawn: () => WorkerLike, patience = ofPage) {
    this.size = workers * inHand
    this.#spawn = spawn
    this.#patience = patience
    for (let index = 0; index < workers; index++) this.#seats.push(this.#seat())
  }

  lane(isUrgent: boolean): Lane {
    const lane = {}
    this.#startAnew()
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
    const seat: Seat = {
      worker: this.#spawn(),
      tasks: [],
      isUp: false,
      losses: 0,
      isBusy: false,
      timer: undefined,
    }
    this.#listen(seat)
    return seat
  }

  #listen(seat: Seat): void {
    const { worker } = seat
    worker.onMessage((message) => {
      if (seat.worker !== worker) return
      seat.isUp = true
      const task = 'id' in message ? seat.tasks.find(({ id }) => id === message.id) : undefined
      if (message.kind === 'ready' || message.kind === 'begun') {
        seat.isBusy = task !== undefined
        this.#watch(seat)
        return
      }
      if (task === undefined) return
      if (task === seat.tasks[0]) seat.isBusy = false
      seat.losses = 0
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

  /** Patience with the worker, from now on. */
  #watch(seat: Seat): void {
    clearTimeout(seat.timer)
    const { start, begin, work } = this.#patience
    const most = !seat.isUp ? start : seat.isBusy ? work : begin
    const first = seat.tasks[0]
    const failed = seat.isUp ? first?.attempts : seat.losses
    seat.timer = first && setTimeout(() => this.#replace(seat), most * 2 ** failed!)
  }

  #takeBack(isUnwanted: (task: Task) => boolean): void {
    for (const { worker, tasks } of this.#seats)
      for (const task of tasks.slice(1).filter(isUnwanted)) worker.postMessage({ kind: 'forget', id: task.id })
  }

  #replace(seat: Seat): void {
    const { tasks, worker, isUp } = seat
    worker.terminate()
    clearTimeout(seat.timer)
    seat.tasks = []
    const broken = tasks[0]
    seat.losses++
    if (isUp && broken !== undefined && ++broken.attempts >= maxAttempts) {
      broken.fail(new Error(`a worker broke ${maxAttempts} times on the same job`))
      tasks.shift()
      seat.losses = 0
    }
    this.#queue.unshift(...tasks.filter((task) => !task.isDropped))
    if (!isLeft(seat)) this.#restart(seat)
    this.#serve()
  }

  #restart(seat: Seat): void {
    seat.worker = this.#spawn()
    seat.isUp = false
    seat.isBusy = false
    this.#listen(seat)
  }

  #startAnew(): void {
    for (const seat of this.#seats.filter(isLeft)) {
      seat.losses = 0
      this.#restart(seat)
    }
  }

  /** A job for every worker before a second one for any. */
  #serve(): void {
    if (this.#seats.every(isLeft)) for (const { fail } of this.#queue.splice(0)) fail(new NoWorker())
    for (let most = 1; most <= inHand; most++)
      for (const seat of this.#seats) {
        if (isLeft(seat) || seat.tasks.length >= most) continue
        const first = this.#urgent.size === 0 ? 0 : this.#queue.findIndex((task) => task.isUrgent)
        const task = first < 0 ? undefined : this.#queue.splice(first, 1)[0]
        if (task === undefined) return
        seat.tasks.push(task)
        if (seat.tasks.length === 1) this.#watch(seat)
        seat.worker.postMessage({ kind: 'job', id: task.id, job: task.job })
      }
  }
}

/** It is not started again until the next question. */
const isLeft = (seat: Seat): boolean => seat.losses >= maxLosses
