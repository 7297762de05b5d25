/**
 * Cache of values by key, with a maximum number of entries.
 *
 * Evicts the least recently used entry among those not used since the round began; when all were, the newest. So a cycle of
 * keys that is longer than the cache still hits nearly as often as there are entries, and cost rises evenly with what does
 * not fit. With plain least-recently-used eviction, one key too many would mean that every look-up misses.
 */
export class Recent<Value> {
  /** In the order of last use. */
  private readonly kept = new Map<string, Value>()
  private room: number
  /** Cached keys that were used in this round. */
  private readonly asked = new Set<string>()
  private newest = ''
  constructor(room: number) {
    this.room = room
  }

  /** Begins a new round of use. */
  begin(room = this.room): void {
    this.asked.clear()
    this.room = room
    while (this.kept.size > room) this.takeOldest()
  }

  /** @param make gets the evicted value, if any, and may overwrite it because that is cheaper than new memory */
  get(key: string, make: (gone?: Value) => Value): Value {
    let value = this.kept.get(key)
    if (value === undefined) value = make(this.kept.size < this.room ? undefined : this.takeOne())
    else this.kept.delete(key)
    this.kept.set(key, value)
    this.asked.add(key)
    this.newest = key
    return value
  }

  private takeOne(): Value {
    return this.asked.size < this.kept.size ? this.takeOldest() : this.take(this.newest)
  }

  private takeOldest(): Value {
    return this.take(this.kept.keys().next().value!)
  }

  private take(key: string): Value {
    const value = this.kept.get(key)!
    this.kept.delete(key)
    this.asked.delete(key)
    return value
  }
}
