/** Keeps what was made last for a key; the oldest goes first when there is no room. */
export class Recent<Value> {
  private readonly kept = new Map<string, Value>()
  private room: number
  constructor(room: number) {
    this.room = room
  }

  /** Keeps so many from now on. What is asked in turn, over and over, must all fit: else none of it is ever found. */
  resize(room: number): void {
    this.room = room
    while (this.kept.size > room) this.takeOldest()
  }

  /** @param make may write over what had to go, when something had to: memory that is at hand costs less than new */
  get(key: string, make: (gone?: Value) => Value): Value {
    let value = this.kept.get(key)
    if (value === undefined) value = make(this.kept.size === this.room ? this.takeOldest() : undefined)
    else this.kept.delete(key)
    this.kept.set(key, value)
    return value
  }

  private takeOldest(): Value {
    const [key, value] = this.kept.entries().next().value!
    this.kept.delete(key)
    return value
  }
}
