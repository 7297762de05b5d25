import { useEffect, useMemo, useState } from 'react'
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import type { Lever } from '@wlz/core'
import { useLanguage, useWords } from '../../page.ts'
import { isPercent, leverAmount, leverUnit } from '../../figures/lever-amount.ts'
import { NumberField } from '../../figures/number-field.tsx'
import { Soon } from '../../state/soon.ts'
import { clean, numberFormat, stepOf } from './lever-numbers.ts'

interface Props {
  readonly lever: Lever
  readonly label: string
  readonly value: number
  readonly parentValue: number
  /** Range that someone has seen or studied. */
  readonly evidence: Readonly<{ low: number; high: number }> | undefined
  readonly isDisabled: boolean
  readonly onChange: (value: number) => void
  readonly onChangeEnd: () => void
}

/** The track is the hard range, its thick part the evidence, the hatched part beyond it; the tick is the parent. */
export function LeverSlider({ lever, label, value, parentValue, evidence, isDisabled, onChange, onChangeEnd }: Props) {
  const words = useWords()
  const language = useLanguage()
  const { min, max } = lever
  const part = (at: number) => `${((at - min) / (max - min)) * 100}%`
  const [held, setHeld] = useState<number>()
  const shown = held ?? value
  const isBeyond = evidence !== undefined && shown !== lever.neutral && (shown < evidence.low || shown > evidence.high)
  const shortUnit = leverUnit(lever.id, language)
  const written = (at: number) => leverAmount(at, lever.id, language)
  const [soon] = useState(() => new Soon())
  useEffect(() => () => soon.flush(), [soon])
  // A hand that moves draws its slider; the number beside it comes with what the number does.
  const exact = useMemo(
    () => (
      <NumberField
        className="exact"
        name={words.explore.exact(label)}
        value={value}
        write={(at) => leverAmount(at, lever.id, language)}
        min={lever.min}
        max={lever.max}
        isPercent={isPercent(lever)}
        isDisabled={isDisabled}
        onChange={(next) => {
          if (next !== undefined) onChange(clean(next))
          onChangeEnd()
        }}
      />
    ),
    [lever, label, value, isDisabled, words, language, onChange, onChangeEnd],
  )
  return (
    <div className="handle">
      <Slider
        className="slider"
        value={shown}
        minValue={min}
        maxValue={max}
        step={stepOf(lever)}
        isDisabled={isDisabled}
        formatOptions={numberFormat(lever)}
        onChange={(next) => {
          const moved = clean(next as number)
          setHeld(moved)
          soon.put(() => onChange(moved))
        }}
        onChangeEnd={() => {
          soon.flush()
          setHeld(undefined)
          onChangeEnd()
        }}
      >
        <Label className="unseen">{`${label} (${shortUnit})`}</Label>
        <SliderTrack className="track">
          <span className="track-hard" />
          {evidence !== undefined && (
            <>
              <span className="track-beyond" style={{ left: 0, width: part(evidence.low) }} />
              <span
                className="track-evidence"
                style={{ left: part(evidence.low), right: `calc(100% - ${part(evidence.high)})` }}
              />
              <span className="track-beyond" style={{ left: part(evidence.high), right: 0 }} />
            </>
          )}
          <span className="track-parent" style={{ left: part(parentValue) }} />
          <SliderThumb className={`thumb${isBeyond ? ' is-beyond' : ''}`} />
        </SliderTrack>
      </Slider>
      {exact}
      <p className="handle-note">
        {shortUnit}.{' '}
        {evidence === undefined
          ? words.explore.noEvidenceRange
          : words.explore.evidenceRange(written(evidence.low), written(evidence.high))}
        {isBeyond && <strong className="beyond"> {words.explore.beyondEvidence}</strong>}
      </p>
    </div>
  )
}
