import type { Dots } from './headline-text.ts'

const across = 25
const step = 10

/**
 * Chance of the norm as dots: filled where it is met, in the colour of the scenario where it was not met under the
 * reference, and open with an edge where the scenario loses what the reference met. The sentence beside it says the same.
 */
export function NormDots({ dots: { of, met, before }, isGrey }: { readonly dots: Dots; readonly isGrey: boolean }) {
  const columns = Math.min(of, of > across && of < 2 * across ? Math.ceil(of / 2) : across)
  const kindOf = (place: number) =>
    place < Math.min(met, before) ? 'is-kept' : place < met ? 'is-gained' : place < before ? 'is-lost' : 'is-none'
  return (
    <svg
      className="norm-dots"
      data-grey={isGrey}
      width={columns * step}
      height={Math.ceil(of / columns) * step}
      aria-hidden="true"
    >
      {Array.from({ length: of }, (_, place) => (
        <circle
          key={place}
          className={kindOf(place)}
          cx={(place % columns) * step + step / 2}
          cy={Math.floor(place / columns) * step + step / 2}
          r={3.5}
        />
      ))}
    </svg>
  )
}
