import { seeds, type Pack, type Seeds } from '@wlz/data'
import { factWords, formatPercent, type Language } from '@wlz/terms'

/** A figure of RIVM that the project starts from, with ours beside it, in words. */
export interface SeedText {
  readonly id: string
  readonly indicator: string
  readonly label: string
  /** `+55%` */
  readonly theirs: string
  readonly ours: string
  readonly band: string
  readonly edition: string
  readonly reason: string
  readonly source: readonly string[]
}

/** Every seed figure, in the order of the evidence. */
export function seedTexts({ seedFigures }: Pack, language: Language, growths: Seeds = seeds): SeedText[] {
  const percent = (share: number) => formatPercent(share, { language, digits: 0, signed: true })
  return seedFigures.flatMap(({ id, label, theirs, ours, publisher, edition, reason, source }): SeedText[] => {
    const growth = growths.figures.find((figure) => figure.id === id)
    if (growth === undefined) return []
    return [
      {
        id,
        indicator: ours.indicator!,
        label: label[language],
        theirs: percent(theirs / 100),
        ours: percent(growth.mean),
        band: factWords(language).seedBand(percent(growth.low80), percent(growth.high80)),
        edition: `${publisher} ${edition}`,
        reason: reason[language],
        source,
      },
    ]
  })
}
