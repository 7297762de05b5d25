import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { isKeeping, watchKeeping } from '../host/keep.ts'
import { engine } from '../engine/engine-identity.ts'
import { usePage, usePageState, useWords } from '../page.ts'
import { announce } from '../shell/announcer.tsx'
import { Dialog } from '../shell/dialog.tsx'
import { orTell } from '../shell/notice.tsx'
import { goTo, useView } from '../shell/use-view.ts'
import { copied, withoutDraft } from '../state/work.ts'
import { encodeShared, longestLink, sharedOf } from './link.ts'
import { openFiles } from './open-files.ts'
import { saveResult } from './save-result.ts'
import { saveYaml } from './save-yaml.ts'

/** Everything that goes out of the page or comes into it: link, files, note, and the list of own scenarios. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  return (
    <Dialog title={words.files.title} onClose={onClose}>
      <div className="share">
        <ShareLink />
        <Files onClose={onClose} />
        <OwnScenarios />
      </div>
    </Dialog>
  )
}

function ShareLink() {
  const { history, region, year } = usePageState()
  const { view } = useView()
  const { pack } = usePage()
  const words = useWords()
  const field = useRef<HTMLInputElement>(null)
  const [link, setLink] = useState('')
  const work = history.present
  useEffect(() => {
    let isWanted = true
    void encodeShared(sharedOf(work, region, year, view, { engine, data: pack.hash })).then((text) => {
      if (isWanted) setLink(`${location.href.split('#')[0]}#s=${text}`)
    })
    return () => void (isWanted = false)
  }, [work, region, year, view, pack])
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(link)
      announce(words.files.copied)
    } catch {
      announce(words.files.copyByHand)
    }
  }
  return (
    <section>
      <h3>{words.files.linkTitle}</h3>
      {link.length > longestLink ? (
        <p>{words.files.linkTooLong}</p>
      ) : (
        <div className="link-row">
          <input ref={field} readOnly value={link} aria-label={words.files.link} />
          <button type="button" className="button is-main" onClick={() => void copy()}>
            {words.files.copy}
          </button>
        </div>
      )}
      <p className="quiet">{words.files.linkNote}</p>
    </section>
  )
}

function Files({ onClose }: { readonly onClose: () => void }) {
  const page = usePage()
  const words = useWords()
  const isKept = useSyncExternalStore(watchKeeping, isKeeping)
  const input = useRef<HTMLInputElement>(null)
  return (
    <section>
      <h3>{words.files.filesTitle}</h3>
      <div className="buttons">
        <button type="button" className="button" onClick={() => orTell(saveYaml(page), page.store.get().language)}>
          {words.files.saveYaml}
        </button>
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {words.files.openYaml}
        </button>
        <button type="button" className="button" onClick={() => orTell(saveResult(page), page.store.get().language)}>
          {words.files.saveJson}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            onClose()
            goTo('verkennen', 'notitie')
          }}
        >
          {words.files.note}
        </button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml"
        multiple
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          target.value = ''
          onClose()
          orTell(openFiles(page, files), page.store.get().language)
        }}
      />
      <p className="quiet">
        {words.files.filesNote} {isKept ? words.files.isKept : words.notKept}
      </p>
    </section>
  )
}

function OwnScenarios() {
  const { store, library } = usePage()
  const { drafts } = usePageState().history.present
  const words = useWords()
  if (drafts.length === 0) return undefined
  return (
    <section>
      <h3>{words.ownScenarios}</h3>
      <ul className="own-list">
        {drafts.map(({ id, written }) => {
          const isParent = drafts.some((other) => other.written.extends === id)
          return (
            <li key={id}>
              <button
                type="button"
                className="text-button"
                onClick={() => store.edit((work) => ({ ...work, current: id }))}
              >
                {written.title}
              </button>
              <code>{id}.yaml</code>
              <button
                type="button"
                className="button"
                onClick={() => store.edit((work) => copied(work, id, library.shipped, words.copyOf))}
                aria-label={words.files.copyNamed(written.title)}
              >
                {words.files.makeCopy}
              </button>
              <button
                type="button"
                className="button"
                disabled={isParent}
                title={isParent ? words.files.isParent : undefined}
                onClick={() => store.edit((work) => withoutDraft(work, id))}
                aria-label={words.files.removeNamed(written.title)}
              >
                {words.files.remove}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
