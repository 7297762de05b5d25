import { composeScenario, type Parsed, type Scenario, type ScenarioCatalogue, type Written } from '@wlz/scenario'

/** Deeper than the reader of files allows, so that a chain it accepted always ends. */
const maxChain = 16

/**
 * Scenarios that are kept worked out. More than stand beside each other with all their parents; undo keeps what people wrote
 * without limit, at a tenth of the memory.
 */
export const mostComposed = 200

/**
 * Scenarios by id, own ones before shipped ones as in a folder of files, with their inheritance worked out. What was
 * worked out is kept while it is in use, so equal content is one object with one policy.
 */
export class Library {
  readonly #catalogue: ScenarioCatalogue
  readonly #shipped: ReadonlyMap<string, Written>
  readonly #numbers = new WeakMap<Written | Scenario, number>()
  #count = 0
  /** By the numbers of what is written and of its parent; the longest unused first. */
  readonly #composed = new Map<string, Parsed<Scenario>>()

  constructor(catalogue: ScenarioCatalogue, shipped: readonly Written[]) {
    this.#catalogue = catalogue
    this.#shipped = new Map(shipped.map((each) => [each.id, each]))
  }

  get catalogue(): ScenarioCatalogue {
    return this.#catalogue
  }

  get shipped(): readonly Written[] {
    return [...this.#shipped.values()]
  }

  isShipped(id: string): boolean {
    return this.#shipped.has(id)
  }

  find(id: string, drafts: readonly Written[]): Written | undefined {
    return drafts.find((draft) => draft.id === id) ?? this.#shipped.get(id)
  }

  /** The scenario, or why it cannot be run; undefined where nothing goes by the id. */
  resolve(id: string, drafts: readonly Written[], depth = 0): Parsed<Scenario> | undefined {
    const written = this.find(id, drafts)
    if (written === undefined || depth > maxChain) return undefined
    const above = written.written.extends
    const parent = above === undefined ? undefined : this.resolve(above, above === id ? [] : drafts, depth + 1)
    if (above !== undefined && parent === undefined) return undefined
    if (parent !== undefined && !parent.ok) return parent
    return this.#compose(written, parent?.value)
  }

  #compose(written: Written, parent: Scenario | undefined): Parsed<Scenario> {
    const key = `${this.#numberOf(written)}:${parent === undefined ? '' : this.#numberOf(parent)}`
    const composed =
      this.#composed.get(key) ??
      composeScenario({ ...written, isShipped: this.#shipped.get(written.id) === written }, parent, this.#catalogue)
    this.#composed.delete(key)
    this.#composed.set(key, composed)
    if (this.#composed.size > mostComposed) this.#composed.delete(this.#composed.keys().next().value!)
    return composed
  }

  #numberOf(object: Written | Scenario): number {
    const number = this.#numbers.get(object) ?? ++this.#count
    this.#numbers.set(object, number)
    return number
  }
}
