import { memo } from 'react'
import { lastProjectedYear, type Lever } from '@wlz/core'
import { leverFacts, leverWords } from '@wlz/study'
import { dictionary } from '@wlz/terms'
import { Explained } from '../../explain/explained.tsx'
import { useLanguage, usePage, usePick, useWords } from '../../page.ts'
import { effectOf, entriesOf, readHandle, withEffect, withHandle, withoutLever, type Handle } from '../../state/lever-entry.ts'
import { currentOf, parentOf } from '../../state/current.ts'
import { useEdit } from '../../state/use-edit.ts'
import { useRegionName } from '../../state/use-region-name.ts'
import { EffectField } from './effect-field.tsx'
import { Grade } from './grade.tsx'
import { LeverDetails } from './lever-details.tsx'
import { LeverSlider } from './lever-slider.tsx'
import { standsAt } from './lever-numbers.ts'
import { useScope } from './use-scope.ts'

/** One lever: what it does, how sure that is, its handle, and what it costs once it moves. */
export const LeverCard = memo(function LeverCard({ lever }: { readonly lever: Lever }) {
  const { pack, library, store } = usePage()
  const language = useLanguage()
  const words = useWords()
  const regionName = useRegionName()
  const edit = useEdit()
  const [scope, setScope] = useScope(lever)
  const own = leverWords(lever.id, language)
  const { handle: evidence, grade } = leverFacts(lever, pack, language)
  const entry = usePick(({ history: { present } }) => library.find(present.current, present.drafts)?.written.levers?.[lever.id])
  const name = scope === 'NL' ? undefined : regionName(scope)
  const read = readHandle(entry, lever, scope, name)
  const index = Math.max(
    0,
    pack.evidence.regions.findIndex(({ code }) => code === scope),
  )
  const inParent = (year: number) => standsAt(parentOf(library, store.get())?.policy.levers[lever.id]?.[index], year, lever)
  const parentValue = usePick((state) => standsAt(parentOf(library, state)?.policy.levers[lever.id]?.[index], lastProjectedYear, lever))
  const inForce = usePick((state) => standsAt(currentOf(library, state)?.policy.levers[lever.id]?.[index], lastProjectedYear, lever))
  const value = read?.handle.value ?? inForce
  const start = read?.handle.start ?? Math.max(2026, lever.legalFrom)
  const handle: Handle = { value, start, ramp: read?.handle.ramp ?? 4 }
  const isSet = entriesOf(entry).length > 0
  const effect = effectOf({ levers: { [lever.id]: entry } }, lever.id)
  const needsEffect = lever.effect.kind === 'unknown' && effect === undefined

  const set = (next: Handle, gesture: string) =>
    edit((before) => withHandle(before, lever, scope, next, inParent(next.start), name), `${gesture}:${lever.id}`)
  return (
    <section className="lever" id={`lever-${lever.id}`} aria-label={own.label} data-set={isSet}>
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
                  entriesOf(before.levers?.[lever.id]).length > 0
                    ? before
                    : withHandle(before, lever, scope, { ...handle, value: lever.neutral, ramp: 0 }, lever.neutral, name)
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
      {read?.isOwnPath === true && <p className="quiet">{words.explore.ownPathNote}</p>}
      <LeverDetails
        lever={lever}
        handle={handle}
        isSet={read !== undefined}
        scope={scope}
        onScope={setScope}
        onHandle={(next) => set(next, 'timing')}
      />
      {isSet && (
        <div className="lever-foot">
          <p>
            <strong>{words.explore.costs}</strong> {own.cost}{' '}
            {lever.payers.length > 0 && words.explore.paidBy(lever.payers.map((payer) => dictionary(language).payers[payer]).join(', '))}
          </p>
          <button type="button" className="text-button" onClick={() => edit((before) => withoutLever(before, lever.id))}>
            {words.explore.reset}
          </button>
        </div>
      )}
    </section>
  )
})
