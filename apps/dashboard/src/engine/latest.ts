import type { Answer, Handlers } from './client.ts'
import { keep, keptAnswers } from './kept-answers.ts'
import type { Ask, Failure, Haste } from './protocol.ts'

/** State of a question at some moment. */
export interface Found<Kind extends Ask['kind']> {
  /** Question that the answer belongs to. */
  readonly key: string
  readonly answer?: Answer<Kind>
  /** Answers to this question so far, fewest draws first; the last is `answer`. */
  readonly steps?: readonly Answer<Kind>[]
  readonly failure?: Failure
  readonly progress?: number
}

const mostMeasures = 1_000
let measures = 0

/** Times for whoever opens the performance panel of the browser, and for the bench. The browser keeps them all, so now and then they are cleared. */
export function measured(name: string, start: number): void {
  performance.measure(name, { start })
  if (++measures % mostMeasures === 0) performance.clearMeasures()
}

/** Milliseconds within which one question follows quickly on another: of keys that are held, for instance. */
const quickly = 100

/** Asks the engine; gives a function that says the answer is no longer wanted. */
export type AskEngine<Kind extends Ask['kind']> = (
  ask: Extract<Ask, { kind: Kind }>,
  haste: Haste,
  handlers: Handlers<Kind>,
) => () => void

interface Question<Kind extends Ask['kind']> {
  readonly key: string
  readonly ask: Extract<Ask, { kind: Kind }>
}

/**
 * One place on the screen that shows the answer to the latest question. While someone drags, questions come faster than
 * answers: a question under way is allowed its first answer, and of those that came meanwhile only the last is asked. So
 * there is always something new to see, and never a queue.
 */
export class Latest<Kind extends Ask['kind']> {
  readonly #askEngine: AskEngine<Kind>
  readonly #isUrgent: boolean
  readonly #tell: (found: Found<Kind>) => void
  #underway: { key: string; cancel: () => void; isAnswered: boolean } | undefined
  #waiting: Question<Kind> | undefined
  #lastWanted = Number.NEGATIVE_INFINITY

  constructor(askEngine: AskEngine<Kind>, isUrgent: boolean, tell: (found: Found<Kind>) => void) {
    this.#askEngine = askEngine
    this.#isUrgent = isUrgent
    this.#tell = tell
  }

  /** @param isMoving a hand is on what was changed; so it is, too, when questions follow each other quickly */
  want(question: Question<Kind>, isMoving: boolean): void {
    const now = performance.now()
    const haste = !this.#isUrgent ? 'none' : isMoving || now - this.#lastWanted < quickly ? 'passing' : 'urgent'
    this.#lastWanted = now
    this.#waiting = undefined
    const known = keptAnswers<Kind>(question.key)
    if (known !== undefined) {
      this.close()
      this.#tell({ key: question.key, answer: known.at(-1)!, steps: known })
    } else if (this.#underway === undefined || this.#underway.isAnswered) this.#start(question, haste)
    else if (this.#underway.key !== question.key) this.#waiting = question
  }

  close(): void {
    this.#underway?.cancel()
    this.#underway = undefined
    this.#waiting = undefined
  }

  #start({ key, ask }: Question<Kind>, haste: Haste): void {
    this.#underway?.cancel()
    const underway = { key, isAnswered: false, cancel: () => {} }
    const asked = performance.now()
    let steps: readonly Answer<Kind>[] = []
    this.#underway = underway
    underway.cancel = this.#askEngine(ask, haste, {
      answer: (answer) => {
        underway.isAnswered = true
        measured(`wlz answer of ${answer.draws} for ${answer.results.length}`, asked)
        steps = [...steps, answer]
        if (answer.isFinal) keep(key, steps as readonly Answer<never>[])
        this.#tell({ key, answer, steps })
        if (answer.isFinal && this.#underway === underway) this.#underway = undefined
        this.#next()
      },
      fail: (failure) => {
        this.#underway = undefined
        this.#tell({ key, failure })
        this.#next()
      },
      progress: (done, total) => this.#tell({ key, progress: done / total }),
    })
  }

  #next(): void {
    const waiting = this.#waiting
    if (waiting === undefined) return
    this.#waiting = undefined
    this.#start(waiting, this.#isUrgent ? 'passing' : 'none')
  }
}
