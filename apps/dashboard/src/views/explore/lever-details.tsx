import { useState } from 'react'
import { lastProjectedYear } from '@wlz/core'
import type { LeverEntry, PolicyLever } from '@wlz/scenario'
import { leverWords } from '@wlz/explain'
import { useLanguage, usePage, usePick, useWords } from '../../page.ts'
import { withWhy, type Handle } from '../../state/lever-entry.ts'
import { pointsOf, type PathPoint } from '../../state/lever-path.ts'
import { placeChoices, type Place, type PlaceChoice } from '../../state/lever-place.ts'
import { useEdit } from '../../state/use-edit.ts'
import { useRegionName } from '../../state/use-region-name.ts'
import { IntervalField } from './interval-field.tsx'
import { PathEditor } from './path-editor.tsx'

interface Props {
  readonly lever: PolicyLever
  readonly handle: Handle
  readonly entries: readonly LeverEntry[]
  readonly place: Place
  readonly onPlace: (choice: PlaceChoice) => void
  readonly onHandle: (handle: Handle) => void
  readonly onPath: (points: readonly PathPoint[]) => void
}

const ramps = [0, 1, 2, 3, 4, 5, 6, 8, 10, 15]

/** Fields for the start, the pace, the place and the reason of a lever. */
export function LeverDetails({ lever, handle, entries, place, onPlace, onHandle, onPath }: Props) {
  const { store } = usePage()
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const region = usePick((state) => state.region)
  const words = useWords()
  const edit = useEdit()
  const nameOf = usePlaceNames(entries)
  const regionName = useRegionName()
  const isSet = place.kind === 'entry'
  const why = place.kind === 'entry' ? (entries[place.index]?.entry.why ?? '') : ''
  const points = place.kind === 'entry' ? pointsOf(entries[place.index]!.entry, lever.newFrom) : []
  const settled = (next: readonly PathPoint[]) => {
    onPath(next)
    store.settle()
  }
  const choices = placeChoices(entries, place, region, regionName(region))
  // a start in the past is not offered, but one that a file has stays
  const first = Math.min(lever.newFrom, handle.start)
  const starts = Array.from({ length: lastProjectedYear - first + 1 }, (_, index) => first + index)
  const rampChoices = [...new Set([...ramps, handle.ramp])]
    .filter((ramp) => handle.start + ramp <= lastProjectedYear)
    .sort((a, b) => a - b)
  return (
    <details className="lever-details" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {isSet ? words.explore.when(handle.start, handle.start + handle.ramp, nameOf(place)) : words.explore.notSet}
      </summary>
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
          <select
            value={handle.ramp}
            disabled={!isSet}
            onChange={({ target }) => onHandle({ ...handle, ramp: Number(target.value) })}
          >
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
            <select value={0} onChange={({ target }) => onPlace(choices[Number(target.value)]!)}>
              {choices.map((choice, index) => (
                <option key={`${choice.kind}${nameOf(choice)}`} value={index}>
                  {choice.kind === 'apart'
                    ? words.explore.apart(choice.scope)
                    : choice.kind === 'move'
                      ? words.explore.moveTo(nameOf(choice))
                      : nameOf(choice)}
                </option>
              ))}
            </select>
          </label>
        )}
        {isOpen && points.length > 0 && lever.unit !== 'switch' && (
          <div className="path">
            <IntervalField lever={lever} points={points} onChange={settled} />
            <PathEditor
              lever={lever}
              label={leverWords(lever.id, language).label}
              points={points}
              firstYear={Math.min(lever.newFrom, points[0]!.year)}
              onChange={onPath}
              onChangeEnd={() => store.settle()}
            />
          </div>
        )}
        <label className="why">
          <span>{words.explore.why}</span>
          <textarea
            rows={2}
            maxLength={4000}
            value={why}
            disabled={!isSet}
            onChange={({ target }) => {
              if (place.kind === 'entry')
                edit((before) => withWhy(before, lever.id, place.index, target.value), `why:${lever.id}${place.index}`)
            }}
          />
        </label>
      </div>
    </details>
  )
}

/** More names than this say less than their number. */
const mostNames = 3

/** Names of places as a list shows them; two entries of one place are told apart by their first year. */
function usePlaceNames(entries: readonly LeverEntry[]): (choice: PlaceChoice) => string {
  const words = useWords()
  const regionName = useRegionName()
  const entryName = ({ regions }: LeverEntry) =>
    regions === undefined
      ? words.explore.wholeCountry
      : regions.length > mostNames
        ? words.note.regions(regions.length)
        : words.explore.onlyRegion(regions.map(regionName).join(', '))
  return (choice) => {
    if (choice.kind !== 'entry')
      return choice.scope === 'NL' ? words.explore.wholeCountry : words.explore.onlyRegion(choice.scope)
    const entry = entries[choice.index]!
    const name = entryName(entry)
    const isTwice = entries.filter((each) => entryName(each) === name).length > 1
    return isTwice ? `${name} (${choice.index + 1})` : name
  }
}
