/** Facts of a draw about profiles in the base year. */
export interface ProfileFacts {
  /** VV4, and VV6 and VV8, as a share of all VV clients of the open groups, and of entrants. */
  readonly stock: { readonly vv4: number; readonly vv68: number }
  readonly entrants: { readonly vv4: number; readonly vv68: number }
  /** Share of VV4 clients in verblijf. */
  readonly vv4InVerblijf: number
  /** Share of all VV clients in verblijf, and of entrants who ask for it. */
  readonly inVerblijf: number
  readonly entryVerblijf: number
}

/** The profiles in balance with the base year: their sums are what the base year holds. */
export interface ProfileBalance {
  /** [whereabouts x profile] share of the VV clients there. */
  readonly shares: readonly number[]
  /** [profile] share of entrants; of these the share that asks for verblijf; and how strongly those at home ask, one on average. */
  readonly entrants: readonly number[]
  readonly entryVerblijf: readonly number[]
  readonly asking: readonly number[]
}

/**
 * Divide VV clients over profiles. VV4 lives in verblijf less often than the others; entrants and people at home ask for it in the same
 * proportion of odds.
 *
 *     odds = (VV4 in verblijf / VV4 at home) / (others in verblijf / others at home)
 *     entry(VV4) = logit^-1(a + ln odds),  entry(others) = logit^-1(a),   `a` such that entrants together ask as in the base year
 */
export function balanceProfiles({
  stock,
  entrants,
  vv4InVerblijf,
  inVerblijf,
  entryVerblijf,
}: ProfileFacts): ProfileBalance {
  const others = 1 - stock.vv4
  const ofVv4 = Math.min(vv4InVerblijf, (mostOfVv4 * inVerblijf) / stock.vv4)
  const ofOthers = Math.min((inVerblijf - ofVv4 * stock.vv4) / others, mostInVerblijf)
  const odds = ofVv4 / (1 - ofVv4) / (ofOthers / (1 - ofOthers))
  const stay = share(stock.vv4 * ofVv4, others * ofOthers, stock)
  const home = share(stock.vv4 * (1 - ofVv4), others * (1 - ofOthers), stock)
  const entering = [entrants.vv4, 1 - entrants.vv4 - entrants.vv68, entrants.vv68]
  const [first, rest] = entryOf(entryVerblijf, odds, entrants.vv4)
  const mean = home[0]! * odds + (1 - home[0]!)
  return {
    shares: [...home, ...home, ...stay],
    entrants: entering,
    entryVerblijf: [first, rest, rest],
    asking: [odds / mean, 1 / mean, 1 / mean],
  }
}
/** Some of verblijf is always of another profile than VV4, and some of the others are always at home. */
const mostOfVv4 = 0.9
const mostInVerblijf = 0.98

/** [profile] shares of a place from its people with VV4 and with other profiles, which are divided as in the whole. */
function share(withVv4: number, others: number, stock: { readonly vv4: number; readonly vv68: number }): number[] {
  const all = withVv4 + others
  const heavy = stock.vv68 / (1 - stock.vv4)
  return [withVv4 / all, (others / all) * (1 - heavy), (others / all) * heavy]
}

/** Shares of VV4 and of other entrants that ask for verblijf: the root of a rising function of the odds of the others, by halving. */
function entryOf(whole: number, odds: number, part: number): [number, number] {
  if (whole <= 0) return [0, 0]
  if (whole >= 1) return [1, 1]
  let [low, high] = [0, 1]
  const first = (rest: number) => (rest * odds) / (1 - rest + rest * odds)
  for (let step = 0; step < halvings; step++) {
    const middle = (low + high) / 2
    if (part * first(middle) + (1 - part) * middle < whole) low = middle
    else high = middle
  }
  const rest = (low + high) / 2
  // What halving leaves over goes to VV4, so that the sum is that of the base year to the bit of a product.
  return [(whole - (1 - part) * rest) / part, rest]
}
const halvings = 60
