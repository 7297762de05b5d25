/** Keeps what was made last for a key; the oldest goes first when there is no room. */
export class Recent<Value> {
  private readonly kept = new Map<string, Value>()
  private readonly room: number
  constructor(room: number) {
    this.room = room
  }

  get(key: string, make: () => Value): Value {
    let value = this.kept.get(key)
    if (value === undefined) value = make()
    else this.kept.delete(key)
    this.kept.set(key, value)
    if (this.kept.size > this.room) this.kept.delete(this.kept.keys().next().value!)
    return value
  }
}
