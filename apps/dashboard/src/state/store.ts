import { isLanguage, type Language } from '@wlz/terms'
import { edited, redone, settled, startHistory, undone, type History } from './history.ts'
import { referenceScenario, type OwnRow } from '@wlz/scenario'
import { isQuestion, type QuestionId } from './question-ids.ts'
import { isOwnRow } from './own-data.ts'
import { emptyWork, type Work } from './work.ts'

export const views = ['start', 'verkennen', 'vergelijken', 'regios', 'wie-betaalt', 'vertrouwen'] as const
export type View = (typeof views)[number]
export const isView = (name: string): name is View => (views as readonly string[]).includes(name)

/** Position of a person: kept, but no step of undo. */
export interface Stand {
  readonly language: Language
  /** Code of a region, or `NL`. */
  readonly region: string
  /** Year that headline and tables are about. */
  readonly year: number
  /** Id of the scenario that results are held against, or `parent`: what the scenario worked on stands on. */
  readonly reference: string
  /** The question that brought them where they are, which the view there answers. */
  readonly question?: QuestionId | undefined
  /** Figures that somebody laid beside the model. */
  readonly ownData: readonly OwnRow[]
}

export interface State extends Stand {
  readonly history: History<Work>
}

export const startState: State = {
  language: 'nl',
  region: 'NL',
  year: 2035,
  reference: referenceScenario,
  ownData: [],
  history: startHistory(emptyWork),
}

/** One state, told to whoever listens. */
export class Store {
  #state: State
  readonly #listeners = new Set<() => void>()

  constructor(state: State) {
    this.#state = state
  }

  get = (): State => this.#state

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  set(state: State): void {
    if (state === this.#state) return
    this.#state = state
    for (const listener of this.#listeners) listener()
  }

  stand(change: Partial<Stand>): void {
    this.set({ ...this.#state, ...change })
  }

  /** @param gesture name of a movement under way; its steps are one step of undo */
  edit(change: (work: Work) => Work, gesture?: string): void {
    this.#history((history) => edited(history, change(history.present), gesture))
  }

  settle(): void {
    this.#history(settled)
  }

  undo(): void {
    this.#history(undone)
  }

  redo(): void {
    this.#history(redone)
  }

  #history(change: (history: History<Work>) => History<Work>): void {
    this.set({ ...this.#state, history: change(this.#state.history) })
  }
}

/** A state that was kept by an earlier visit; undefined where it is not one of ours. */
export function stateOf(kept: unknown): State | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const {
    language,
    region,
    year,
    history,
    reference = referenceScenario,
    question,
    ownData = [],
  } = kept as Partial<State>
  const isHistory =
    typeof history === 'object' &&
    Array.isArray(history.past) &&
    Array.isArray(history.future) &&
    isWork(history.present)
  if (
    typeof language !== 'string' ||
    !isLanguage(language) ||
    typeof region !== 'string' ||
    typeof year !== 'number' ||
    typeof reference !== 'string' ||
    !isHistory
  )
    return undefined
  if (![...history.past, ...history.future].every(isWork)) return undefined
  if (!Array.isArray(ownData) || !ownData.every(isOwnRow)) return undefined
  return {
    language,
    region,
    year,
    reference,
    question: isQuestion(question) ? question : undefined,
    ownData,
    history: settled(history),
  }
}

const isWork = (work: unknown): work is Work =>
  typeof work === 'object' &&
  work !== null &&
  Array.isArray((work as Work).drafts) &&
  Array.isArray((work as Work).compared) &&
  typeof (work as Work).current === 'string'
