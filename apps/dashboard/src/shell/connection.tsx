import { useSyncExternalStore } from 'react'
import { isKeeping, watchKeeping } from '../host/keep.ts'
import { takeVersion, waitingVersion, watchVersion } from '../host/offline.ts'
import { useWords } from '../page.ts'

const watchNetwork = (listener: () => void) => {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

/** A quiet mark: nothing is kept, no network, or a newer version that waits. */
export function Connection() {
  const words = useWords()
  const isOnline = useSyncExternalStore(watchNetwork, () => navigator.onLine)
  const isKept = useSyncExternalStore(watchKeeping, isKeeping)
  const isNewer = useSyncExternalStore(watchVersion, () => waitingVersion() !== undefined)
  return (
    <div className="connection" role="status">
      {!isKept && <strong>{words.notKept} </strong>}
      {!isOnline && <span>{words.offline} </span>}
      {isNewer && (
        <>
          <span>{words.newVersion} </span>
          <button type="button" className="text-button" onClick={takeVersion}>
            {words.takeVersion}
          </button>
        </>
      )}
    </div>
  )
}
