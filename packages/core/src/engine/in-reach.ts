import { sharedColumn } from './columns.ts'

/**
 * Copy of a tree of columns in memory that compiled loops can read. That memory is never freed, so it is allocated
 * once and each tree of the same shape overwrites the one before.
 */
export class InReach<Tree extends object> {
  #place: Tree | undefined

  /** @returns the copy; valid until the next call */
  of(tree: Tree): Tree {
    this.#place ??= emptyCopy(tree)
    copy(this.#place, tree)
    return this.#place
  }
}

function emptyCopy<Part>(part: Part): Part {
  if (part instanceof Float64Array) return sharedColumn() as Part
  if (Array.isArray(part)) return part.map(emptyCopy) as Part
  return Object.fromEntries(Object.entries(part as object).map(([key, inner]) => [key, emptyCopy(inner)])) as Part
}

function copy(place: object, part: object): void {
  if (part instanceof Float64Array) (place as Float64Array).set(part)
  else for (const key of Object.keys(part)) copy(place[key as keyof object], part[key as keyof object])
}
