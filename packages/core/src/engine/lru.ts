/**
 * Keeps what was made for a key, so many at most.
 *
 * Of what was not asked since the round began the oldest goes first; when all that is kept was, the newest. So a round of
 * keys that is asked over and over, and is too long to be kept, still finds nearly as many as there is room for: cost
 * rises evenly with what does not fit. When the oldest always went, one key too many would mean that none is ever found.
 */
export class Recent<Value> {
  /** In the order in which they were asked last. */
  private readonly kept = new Map<string, Value>()
  private room: number
  /** Keys asked in this round, that are kept. */
  private readonly asked = new Set<string>()
  private newest = ''
  constructor(room: number) {
    this.room = room
  }

  /** Begins a round: what is asked from now on, until the next. */
  begin(room = this.room): void {
    this.asked.clear()
    this.room = room
    while (this.kept.size > room) this.takeOldest()
  }

  /** @param make may write over what had to go, when something had to: memory that is at hand costs less than new */
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
