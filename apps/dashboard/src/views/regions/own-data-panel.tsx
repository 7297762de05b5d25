import { useRef } from 'react'
import { openOwnData, saveOwnTemplate } from '../../files/open-own-data.ts'
import { usePage, usePageState, useWords } from '../../page.ts'
import { orTell } from '../../shell/notice.tsx'

/** Own figures beside those of the model: a table to fill in, to open, and to put away. */
export function OwnData() {
  const page = usePage()
  const { language, ownData, region } = usePageState()
  const words = useWords()
  const input = useRef<HTMLInputElement>(null)
  return (
    <section aria-labelledby="own-title" className="own-data">
      <h2 id="own-title">{words.own.title}</h2>
      <p>{words.own.lead}</p>
      <div className="buttons">
        <button
          type="button"
          className="button"
          onClick={() => orTell(saveOwnTemplate(region === 'NL' ? '5505' : region, language), language)}
        >
          {words.own.template}
        </button>
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {words.own.openFile}
        </button>
        {ownData.length > 0 && (
          <button type="button" className="button" onClick={() => page.store.stand({ ownData: [] })}>
            {words.own.putAway(ownData.length)}
          </button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0]
          target.value = ''
          if (file !== undefined) orTell(openOwnData(page, file), language)
        }}
      />
      <p className="quiet">{words.own.stays}</p>
    </section>
  )
}
