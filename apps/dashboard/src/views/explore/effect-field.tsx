import type { Lever } from '@wlz/core'
import { plain, unitLabel } from '@wlz/explain'
import { NumberField } from '../../figures/number-field.tsx'
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
      label={words.explore.ownEffect(unitLabel(unit, language), plain(min, language), plain(max, language))}
      value={effect}
      write={(value) => plain(value, language)}
      min={min}
      max={max}
      isPercent={false}
      canBeEmpty
      onChange={onChange}
    />
  )
}
