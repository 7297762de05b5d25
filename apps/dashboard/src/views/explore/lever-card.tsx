import { memo, useMemo } from 'react'
import { lastProjectedYear } from '@wlz/core'
import { leverEntries, type PolicyLever, type WrittenScenario } from '@wlz/scenario'
import { isUnpriced, leverFacts, leverWords } from '@wlz/explain'
import { dictionary } from '@wlz/terms'
import { Explained } from '../../explain/explained.tsx'
import { useLanguage, usePage, usePick, useWords } from '../../page.ts'
import {
  effectOf,
  movedTo,
  readHandle,
  withEffect,
  withHandle,
  withNewEntry,
  withoutEntry,
  withRegionApart,
  type Handle,
} from '../../state/lever-entry.ts'
import { leverAmount } from '../../figures/lever-amount.ts'
import { withPath } from '../../state/lever-path.ts'
import type { PlaceChoice } from '../../state/lever-place.ts'
import { currentOf, parentOf } from '../../state/current.ts'
import { useEdit } from '../../state/use-edit.ts'
import { EffectField } from './effect-field.tsx'
import { Grade } from './grade.tsx'
import { LeverDetails } from './lever-details.tsx'
import { LeverSetting } from './lever-setting.tsx'
import { LeverSlider } from './lever-slider.tsx'
import { standsIn, unevenOver } from './lever-numbers.ts'
import { usePlace } from './use-place.ts'

/** One lever: what it does, how sure that is, its handle, and what it costs once it moves. */
export const LeverCard = memo(function LeverCard({ lever }: { readonly lever: PolicyLever }) {
  const { pack, library, store } = usePage()
  const language = useLanguage()
  const words = useWords()
  const edit = useEdit()
  const region = usePick((state) => state.region)
  const own = leverWords(lever.id, language)
  const { handle: evidence, grade } = leverFacts(lever, pack, language)
  const written = usePick(
    ({ history: { present } }) => library.find(present.current, present.drafts)?.written.levers?.[lever.id],
  )
  const { regions } = library.catalogue
  const entries = useMemo(() => leverEntries(written, regions), [written, regions])
  const [place, setPlace] = usePlace(entries, lever)
  const shown = place.kind === 'entry' ? entries[place.index] : undefined
  const read = shown && readHandle(shown.entry, lever)
  // where one looks, or where the shown entry holds if that is elsewhere
  const looked = shown?.regions === undefined || shown.regions.includes(region) ? region : shown.regions[0]
  const found = regions.findIndex(({ code }) => code === looked)
  const index = found < 0 ? undefined : found
  const inParent = (year: number) =>
    standsIn(parentOf(library, store.get())?.policy.levers[lever.id], index, year, lever)
  const parentValue = usePick((state) =>
    standsIn(parentOf(library, state)?.policy.levers[lever.id], index, lastProjectedYear, lever),
  )
  const inForce = usePick((state) =>
    standsIn(currentOf(library, state)?.policy.levers[lever.id], index, lastProjectedYear, lever),
  )
  const uneven = usePick((state) =>
    index === undefined
      ? unevenOver(currentOf(library, state)?.policy.levers[lever.id], lastProjectedYear, lever, (at) =>
          leverAmount(at, lever.id, language),
        )
      : undefined,
  )
  const value = read?.handle.value ?? inForce
  const start = read?.handle.start ?? lever.newFrom
  const handle: Handle = { value, start, ramp: read?.handle.ramp ?? 4 }
  const effect = effectOf(written)
  const needsEffect = lever.effect.kind === 'unknown' && effect === undefined

  const put = (before: WrittenScenario, next: Handle, from: number): WrittenScenario =>
    place.kind === 'entry'
      ? withHandle(before, lever.id, place.index, next, from)
      : withNewEntry(before, lever.id, place.scope, next, from)
  const set = (next: Handle, gesture: string) =>
    edit((before) => put(before, next, inParent(next.start)), `${gesture}:${lever.id}`)
  const choosePlace = (choice: PlaceChoice) => {
    switch (choice.kind) {
      case 'entry':
      case 'new':
        return setPlace(choice)
      case 'move':
        return place.kind === 'entry'
          ? edit((before) => movedTo(before, lever.id, place.index, choice.scope))
          : undefined
      case 'apart':
        return place.kind === 'entry'
          ? edit((before) => withRegionApart(before, lever.id, place.index, choice.scope))
          : undefined
    }
  }
  return (
    <section className="lever" id={`lever-${lever.id}`} aria-label={own.label} data-set={shown !== undefined}>
      <div className="lever-head">
        <h3>
          <Explained id={lever.id}>{own.label}</Explained>
        </h3>
        <Grade lever={lever.id} grade={grade} />
      </div>
      {lever.effect.kind === 'unknown' && (
        <>
          <p className="warning">{words.explore.neverMeasured}</p>
          <EffectField
            lever={lever}
            effect={effect}
            onChange={(next) =>
              edit((before) => {
                const started =
                  entries.length > 0 ? before : put(before, { ...handle, value: lever.neutral, ramp: 0 }, lever.neutral)
                return withEffect(started, lever.id, next)
              })
            }
          />
        </>
      )}
      <p className="does">{own.does}</p>
      <LeverSlider
        lever={lever}
        label={own.label}
        value={value}
        parentValue={parentValue}
        evidence={evidence}
        isDisabled={needsEffect}
        onChange={(next) => set({ ...handle, value: next }, 'handle')}
        onChangeEnd={() => store.settle()}
      />
      <LeverSetting lever={lever} value={value} parentValue={parentValue} region={looked ?? 'NL'} />
      {uneven !== undefined && <p className="quiet">{words.explore.differsByRegion(uneven)}</p>}
      {read?.isOwnPath === true && <p className="quiet">{words.explore.ownPathNote}</p>}
      <LeverDetails
        lever={lever}
        handle={handle}
        entries={entries}
        place={place}
        onPlace={choosePlace}
        onHandle={(next) => set(next, 'timing')}
        onPath={(points) => {
          if (place.kind === 'entry')
            edit((before) => withPath(before, lever.id, place.index, points), `path:${lever.id}`)
        }}
      />
      {place.kind === 'entry' && (
        <div className="lever-foot">
          <p>
            <strong>{isUnpriced(lever) ? words.explore.costUnknown : words.explore.costs}</strong> {own.cost}{' '}
            {lever.payers.length > 0 &&
              words.explore.paidBy(lever.payers.map((payer) => dictionary(language).payers[payer]).join(', '))}
          </p>
          <button
            type="button"
            className="text-button"
            onClick={() => edit((before) => withoutEntry(before, lever.id, place.index))}
          >
            {words.explore.reset}
          </button>
        </div>
      )}
    </section>
  )
})
