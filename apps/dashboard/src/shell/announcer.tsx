import { useSyncExternalStore } from 'react'

let message = ''
const listeners = new Set<() => void>()

/** Say something once, to those who hear the page: what was done, never what can be read anyway. */
export function announce(text: string): void {
  message = text
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function Announcer() {
  const text = useSyncExternalStore(subscribe, () => message)
  return (
    <div className="unseen" role="status">
      {text}
    </div>
  )
}
