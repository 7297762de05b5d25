import { useSyncExternalStore } from 'react'
import { isView, type View } from '../state/store.ts'

const subscribe = (listener: () => void) => {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

/** `#/verkennen` is the view and, after a slash, the part of it; anything else is the start. */
const read = (): string => location.hash

export function useView(): Readonly<{ view: View; part: string | undefined }> {
  const hash = useSyncExternalStore(subscribe, read)
  const [name = '', part] = hash.replace(/^#\//, '').split('/')
  return { view: isView(name) ? name : 'start', part: part === undefined || part === '' ? undefined : part }
}

export const addressOf = (view: View, part?: string): string => `#/${view}${part === undefined ? '' : `/${part}`}`

export const goTo = (view: View, part?: string): void => {
  location.hash = addressOf(view, part)
}
