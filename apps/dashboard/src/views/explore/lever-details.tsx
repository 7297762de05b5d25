import { lastProjectedYear, type Lever } from '@wlz/core'
import { usePage, usePick, useWords } from '../../page.ts'
import { entriesOf, withWhy, type Handle, type Scope } from '../../state/lever-entry.ts'
import { useEdit } from '../../state/use-edit.ts'
import { useRegionName } from '../../state/use-region-name.ts'

interface Props {
  readonly lever: Lever
  readonly handle: Handle
  readonly isSet: boolean
  readonly scope: Scope
  readonly onScope: (scope: Scope) => void
  readonly onHandle: (handle: Handle) => void
}

const ramps = [0, 1, 2, 3, 4, 5, 6, 8, 10, 15]

/** When, how fast, where and why. */
export function LeverDetails({ lever, handle, isSet, scope, onScope, onHandle }: Props) {
  const region = usePick((state) => state.region)
  const { library } = usePage()
  const words = useWords()
  const regionName = useRegionName()
  const edit = useEdit()
  const why = usePick(
    ({ history: { present } }) => entriesOf(library.find(present.current, present.drafts)?.written.levers?.[lever.id])[0]?.why ?? '',
  )
  const starts = Array.from({ length: lastProjectedYear - lever.legalFrom + 1 }, (_, index) => lever.legalFrom + index)
  const rampChoices = [...new Set([...ramps, handle.ramp])].filter((ramp) => handle.start + ramp <= lastProjectedYear).sort((a, b) => a - b)
  return (
    <details className="lever-details">
      <summary>{words.explore.when(handle.start, handle.start + handle.ramp, scope === 'NL' ? words.netherlands : regionName(scope))}</summary>
      <div className="fields">
        <label>
          <span>{words.explore.startYear}</span>
          <select
            value={handle.start}
            disabled={!isSet}
            onChange={({ target }) => {
              const start = Number(target.value)
              onHandle({ ...handle, start, ramp: Math.min(handle.ramp, lastProjectedYear - start) })
            }}
          >
            {starts.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.explore.ramp}</span>
          <select value={handle.ramp} disabled={!isSet} onChange={({ target }) => onHandle({ ...handle, ramp: Number(target.value) })}>
            {rampChoices.map((ramp) => (
              <option key={ramp} value={ramp}>
                {words.explore.rampYears(ramp)}
              </option>
            ))}
          </select>
        </label>
        {lever.national ? (
          <p className="quiet">{words.explore.nationalOnly}</p>
        ) : (
          <label>
            <span>{words.explore.where}</span>
            <select value={scope === 'NL' ? 'NL' : 'region'} onChange={({ target }) => onScope(target.value === 'NL' ? 'NL' : region)}>
              <option value="NL">{words.explore.wholeCountry}</option>
              {region !== 'NL' && <option value="region">{words.explore.onlyRegion(regionName(region))}</option>}
            </select>
          </label>
        )}
        <label className="why">
          <span>{words.explore.why}</span>
          <textarea
            rows={2}
            maxLength={4000}
            value={why}
            disabled={!isSet}
            onChange={({ target }) => edit((before) => withWhy(before, lever.id, target.value), `why:${lever.id}`)}
          />
        </label>
      </div>
    </details>
  )
}
