import { Input, Label, NumberField } from 'react-aria-components'
import type { Lever } from '@wlz/core'
import { unitLabel } from '@wlz/study'
import { useLanguage, useWords } from '../../page.ts'

interface Props {
  readonly lever: Lever
  readonly effect: number | undefined
  readonly onChange: (effect: number | undefined) => void
}

/** The effect that nobody measured, to be filled in by whoever pulls the lever. */
export function EffectField({ lever, effect, onChange }: Props) {
  const words = useWords()
  const language = useLanguage()
  if (lever.effect.kind === 'handle') return undefined
  const { min, max, unit } = lever.effect
  return (
    <NumberField
      className="exact effect"
      value={effect ?? Number.NaN}
      minValue={min}
      maxValue={max}
      formatOptions={{ maximumFractionDigits: 4 }}
      onChange={(next) => onChange(Number.isFinite(next) ? next : undefined)}
    >
      <Label>{words.explore.ownEffect(unitLabel(unit, language), min, max)}</Label>
      <Input />
    </NumberField>
  )
}
