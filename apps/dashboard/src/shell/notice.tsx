import { useEffect, useSyncExternalStore } from 'react'
import { type Language } from '@wlz/terms'
import { useWords } from '../page.ts'
import { pageWords } from '../words/page-words.ts'

/** Something that happened and stays to be read until it is put away; good news until another view is opened. Plain text: nothing from a link or file is markup. */
export interface Notice {
  readonly kind: 'fault' | 'done'
  readonly title: string
  readonly lines: readonly string[]
}

let current: Notice | undefined
const listeners = new Set<() => void>()

export function notify(notice: Notice | undefined): void {
  current = notice
  for (const listener of listeners) listener()
}

/** Do what somebody asked; say so when it fails, as where a part of the page cannot be fetched. */
export function orTell(deed: Promise<unknown>, language: Language): void {
  const words = pageWords(language)
  deed.catch((error: unknown) =>
    notify({ kind: 'fault', title: `${words.broken}. ${words.brokenSafe}`, lines: [words.mayBeGone, String(error)] }),
  )
}

/** Notices of success are read once somebody goes on to another view. */
function forgetGoodNews(): void {
  if (current?.kind === 'done') notify(undefined)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function NoticeBar() {
  const notice = useSyncExternalStore(subscribe, () => current)
  const words = useWords()
  useEffect(() => {
    addEventListener('hashchange', forgetGoodNews)
    return () => removeEventListener('hashchange', forgetGoodNews)
  }, [])
  return (
    <div role="alert" className={notice === undefined ? 'unseen' : `notice notice-${notice.kind}`}>
      {notice !== undefined && (
        <>
          <div>
            <p>
              <strong>{notice.title}</strong>
            </p>
            {notice.lines.length > 0 && (
              <ul>
                {notice.lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </div>
          <button type="button" className="button" onClick={() => notify(undefined)}>
            {words.close}
          </button>
        </>
      )}
    </div>
  )
}
