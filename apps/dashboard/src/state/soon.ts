/** Does the last of what comes in quick succession, in a task of its own: what has to be drawn at once is drawn first. */
export class Soon {
  #waiting: (() => void) | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Do this in a moment, and nothing that was put before it. */
  put(act: () => void): void {
    clearTimeout(this.#timer)
    this.#waiting = act
    this.#timer = setTimeout(() => this.flush())
  }

  /** Do now what waits, if anything does. */
  flush(): void {
    clearTimeout(this.#timer)
    const act = this.#waiting
    this.#waiting = undefined
    act?.()
  }
}
