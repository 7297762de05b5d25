import { useDeferredValue, useState } from 'react'

/** A word to look for in rows of text; typing never waits for the list. */
export function useFilter(): Readonly<{
  text: string
  setText: (text: string) => void
  holds: (...parts: readonly string[]) => boolean
}> {
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text).trim().toLowerCase()
  return {
    text,
    setText,
    holds: (...parts) => wanted === '' || parts.some((part) => part.toLowerCase().includes(wanted)),
  }
}
