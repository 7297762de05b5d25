import { exp, ln } from '@wlz/exact'
import {
  between,
  clientsOf,
  faded,
  fill,
  fromBand,
  groupsIn,
  homeNames,
  sectorNames,
  type Home,
  type Place,
  type SectorName,
} from './place.ts'
import { total } from './sums.ts'
import { keptHome, doctorsOf, sooner, waitingPressure, type Need, type Rates } from './year-start.ts'

/** The delay stage of a year for pg and som: share helped, and the monthly shares of the stage. */
export interface Delay {
  readonly helped: number
  readonly keep: number
  readonly gain: number
  readonly enters: number
}
export type Cost = Record<'wlz' | 'zvw' | 'wmo' | 'rijk' | 'client' | 'provider', number>

/** Lever, people meant, how its effect is stated, whether it needs a joint start, whose unit cost, who pays, whether it is given once. */
const measures = [
  ['valpreventie', 'frail', 'hazard', false, 'valpreventie', ['wmo', 'zvw'], 'course'],
  ['reablement', 'frail', 'months', false, 'reablement', ['zvw', 'wmo'], 'course'],
  ['casemanagement-dementie', 'dementia', 'months', false, 'casemanagement-dementie', ['zvw'], 'support'],
  ['respijtzorg', 'frail', 'months', false, 'respijtzorg', ['wmo'], 'support'],
  [
    'sociale-benadering-dementie',
    'dementia',
    'months',
    false,
    'sociale-benadering-dementie',
    ['wmo', 'zvw', 'wlz'],
    'support',
  ],
  ['e-health-thuis', 'frail', 'months', false, 'e-health-thuis', ['zvw'], 'support'],
  ['wijkverpleging-preventief', 'frail', 'months', false, 'wijkverpleging-preventief', ['zvw'], 'support'],
  ['dementieondersteuning', 'dementia', 'hazard', false, 'dementieondersteuning', ['zvw', 'wmo'], 'support'],
  ['preventiepakket', 'frail', 'hazard', false, 'preventiepakket', ['wmo', 'zvw'], 'course'],
  ['preventiebudget', 'frail', 'hazard', false, 'preventiepakket', ['wmo', 'zvw'], 'course'],
  ['vroeg-contact', 'frail', 'months', false, 'vroeg-contact', ['wlz'], 'course'],
  [
    'domeinoverstijgend-arrangement',
    'frail',
    'months',
    true,
    'domeinoverstijgend-arrangement',
    ['wmo', 'zvw'],
    'support',
  ],
  ['dementie-arrangement', 'dementia', 'months', true, 'domeinoverstijgend-arrangement', ['wmo', 'wlz'], 'support'],
] as const

export function prevention(
  place: Place,
  year: number,
  { atRisk, dementiaOutside, hazard, inflow }: Need,
): { delay: Delay[]; cost: Cost; saved: number } {
  const { world } = place
  const p = (id: string) => world.value(id)
  const cost: Cost = { wlz: 0, zvw: 0, wmo: 0, rijk: 0, client: 0, provider: 0 }
  const frail = fromBand(atRisk, 5) * p('target.frail.population')
  const left = [1, 1]
  const years = [0, 0]
  const shares = [0, 0]
  let saved = 0
  for (const [id, meant, stated, isJoint, costsLike, payers, form] of measures) {
    if (!world.isSet(id)) continue
    const people = meant === 'frail' ? frail : dementiaOutside
    const lasts = p(`treatment.${form}`)
    const price = p(`unitcost.${costsLike}`) * (form === 'support' ? lasts : 1)
    const newcomers = people * p(`target.${meant}.new`)
    const reachIn = (when: number) => {
      const handle = world.lever(id, when)
      if (id !== 'preventiebudget' || when < 0) return handle
      return Math.min((handle * fromBand(place.years[when]!.people, 3)) / Math.max(newcomers * price, 1), 1)
    }
    const treated = reachIn(year) * newcomers * place.gateOpen
    for (const payer of payers) cost[payer] += (treated * price) / payers.length
    if (id === 'valpreventie') saved += treated * p('saved.falls')
    const lag = p(`lag.${id}`)
    const part = lag - Math.floor(lag)
    const lagged = (1 - part) * reachIn(year - Math.floor(lag)) + part * reachIn(year - Math.floor(lag) - 1)
    const reached = lagged * (isJoint ? p('delay.joint.lasting') : 1)
    const effect = world.effect(id)
    const entering = p(`target.${meant}`) * (inflow[0]! + (meant === 'frail' ? inflow[1]! : 0))
    const chance = entering / people
    const inTime = Math.min((newcomers / entering) * (1 - exp(-chance * lasts)), 1)
    for (const group of meant === 'dementia' ? [0] : [0, 1]) {
      const met = reached * p(`target.${meant}`) * inTime
      const share = stated === 'hazard' ? met * Math.max(effect, 0) : effect > 0 ? met : 0
      left[group]! *= 1 - share
      years[group]! += share * (stated === 'hazard' ? p('delay.default') / 12 : effect / 12)
      shares[group]! += share
    }
  }
  const delay = [0, 1].map((group): Delay => {
    const share = (1 - left[group]!) * place.gateOpen
    const length = shares[group]! > 0 ? years[group]! / shares[group]! : 0
    const helped = share * length > p('delay.cap') ? p('delay.cap') / length : share
    const entry = 1 / Math.max(length, 1 / 365)
    const die = hazard[group]! * p('delay.mortality')
    const keep = exp(-(entry + die) / 12)
    return { helped, keep, gain: (12 * (1 - keep)) / (entry + die), enters: entry / (entry + die) }
  })
  return { delay, cost, saved }
}

/** Places and dwellings that get ready this year, the ceiling on places, and the dwellings that entrants can have. */
export function building(
  place: Place,
  year: number,
  rates: readonly Rates[],
): { ready: number[]; ceiling: number; dwellings: number } {
  const { world, fixed } = place
  const p = (id: string) => world.value(id)
  const lever = (id: string) => world.lever(id, year)
  const lead = Math.max(p('places.lead') * world.context('bouwsnelheid', year) + lever('bouwtijd'), 1.6)
  const below = Math.max(1 - place.tariff * lever('tarief-verblijf'), 0)
  const willing = Math.max(1 - p('places.tariff') * below, 0)
  const delivered = between(p('places.delivered') + lever('realisatie-groei'), 0, 1) * willing
  const stage = Math.max((lead - 1.5) / 2, 0.05)
  const keep = exp(-1 / stage)
  const ready = place.buildings.map((kind, index) => {
    const sector = sectorNames[index]
    const requests =
      sector === undefined
        ? ((p('dwellings.requests') + lever('geclusterd-wonen')) * fromBand(place.years[year]!.people, 5)) / 1000
        : fixed.basePlaces[sector] *
          (p(`places.requests.${sector}`) + lever(sector === 'vv' ? 'groeiverzoeken' : 'maatwerkplekken')) *
          (1 - place.growthStop) *
          (sector !== 'vv' &&
          year > 0 &&
          clientsOf(place, sector).verblijf < p('places.fullEnough') * place.places[sector]
            ? 0
            : 1)
    const planned = kind.planned * keep + requests * stage * (1 - keep)
    const permits = kind.planned + requests - planned
    const permitted = kind.permitted * keep + permits * stage * (1 - keep)
    const due = (kind.released + kind.releasedBefore) / 2 + kind.slipped
    kind.slipped = due * (1 - delivered) * p('places.carry')
    kind.releasedBefore = kind.released
    kind.released = kind.permitted + permits - permitted
    kind.planned = planned
    kind.permitted = permitted
    const lived =
      sector === 'vv' ? clientsOf(place, 'vv').verblijf * place.start.sectors.vv.placesPerVerblijf : Infinity
    const excess = sector === undefined ? 0 : Math.max(place.places[sector] - lived, 0)
    const given = sector === undefined ? 0 : place.places[sector] * p('places.exit') * below
    return due * delivered - p('places.excess') * excess - given
  })
  const staying = total(
    groupsIn(place, 'vv').map(({ home }, index) => home.clustered * rates[index]!.home.clustered.stay ** 12),
  )
  return {
    ready,
    ceiling: lever('intramuraal-plafond') * fixed.basePlaces.vv,
    dwellings: (place.dwellings + ready[3]! / 2) * p('dwellings.occupancy') - staying,
  }
}

/** Shares of the forms that entrants of a sector ask for; they add to one. */
export interface Entry {
  verblijf: number
  home: Home
  /** [profile] share of VV entrants that asks for verblijf. */
  byProfile?: number[]
}

export function choice(
  place: Place,
  year: number,
  needs: Need,
  dwellings: number,
): { entry: Record<SectorName, Entry>; movedAsks: number; withheld: number } {
  const { world, start } = place
  const p = (id: string) => world.value(id)
  const lever = (id: string) => world.lever(id, year)
  const entry = Object.fromEntries(
    sectorNames.map((sector) => {
      const strayed = (form: string) => world.drift(`choice.${form}`, year)
      const toVpt = p('choice.tariff') * (lever('tarief-vpt') - lever('tarief-verblijf')) + strayed('vpt')
      const toMpt = p('choice.tariff') * (lever('tarief-mpt') - lever('tarief-verblijf')) + strayed('mpt')
      const away = faded(p(`choice.trend.${sector}`), year, needs.span, world.context('structuur', year))
      const shift = { verblijf: -away, vpt: toVpt, mpt: toMpt, pgb: strayed('pgb') }
      const base = start.sectors[sector]
      if (sector !== 'vv') return [sector, choose(base, shift, p('choice.dissimilarity'))]
      const { entrants, entryVerblijf } = start.profiles
      const chosen = entrants.map((_, profile) => {
        const asks = entryVerblijf[profile]!
        const rest = (1 - asks) / (1 - base.entryVerblijf)
        const own = { entryVerblijf: asks, entryHome: fill(homeNames, (form) => base.entryHome[form] * rest) }
        const verblijf = shift.verblijf - p('choice.waiting') * waitingPressure(place) - keptHome(place, profile)
        return atHomeSooner(choose(own, { ...shift, verblijf }, p('choice.dissimilarity')), sooner(place, year))
      })
      const mean = (of: (entry: Entry) => number) => total(chosen.map((each, profile) => entrants[profile]! * of(each)))
      const byProfile = chosen.map(({ verblijf }) => verblijf)
      return [
        sector,
        {
          verblijf: mean(({ verblijf }) => verblijf),
          home: fill(homeNames, (form) => mean(({ home }) => home[form])),
          byProfile,
        },
      ]
    }),
  ) as Record<SectorName, Entry>

  const vv = entry.vv
  const entrants = needs.inflow[0]! + needs.inflow[1]!
  const askedFirst = vv.verblijf
  place.separatedHousing = 1 - (1 - place.separatedHousing) * (1 - lever('scheiden-wonen-zorg'))
  const asked = 1 - (1 - lever('vpt-verschuiving')) * (1 - lever('recht-op-verblijf')) * (1 - place.separatedHousing)
  const people = total(
    groupsIn(place, 'vv').map(
      ({ home, queue, short, long }) => total(Object.values(home)) + total(Object.values(queue)) + short + long,
    ),
  )
  const settled = total(groupsIn(place, 'vv').map(({ home }) => home.clustered + home.vpt + home.mpt + home.pgb))
  const room = between((p('choice.homeLimit') - settled / people) / 0.1, 0, 1)
  const moved = vv.verblijf * asked * room
  vv.verblijf -= moved
  vv.home.vpt += moved * p('choice.shift.vpt')
  vv.home.mpt += moved * (1 - p('choice.shift.vpt'))

  const wanted = Math.min(vv.home.clustered / (1 - p('dwellings.refused')), vv.home.clustered + vv.home.vpt)
  const taken = Math.min(wanted, entrants > 0 ? Math.max(dwellings, 0) / entrants : 0)
  const early = sooner(place, year)
  const atBase = (vv.home.clustered * (1 - Math.min(vv.verblijf * early, 1))) / (1 - vv.verblijf)
  const beyond = Math.max(taken - atBase / early, 0)
  const replaced = Math.min(beyond * p('dwellings.replaces') * (1 - asked * room), vv.verblijf)
  vv.verblijf -= replaced
  vv.home.vpt += vv.home.clustered - taken + replaced
  vv.home.clustered = taken
  vv.byProfile = vv.byProfile!.map((asks) => (asks * vv.verblijf) / askedFirst)
  place.dwellingList = (wanted - taken) * entrants

  const older = fromBand(place.years[year]!.people, 5) / place.fixed.old75
  const added = 1 + p('doctors.room') + p('doctors.growth') * (year + 1)
  const there = place.fixed.doctors * older * added * (1 + lever('medisch-generalistische-zorg'))
  const tooMany = doctorsOf(place) - there
  place.doctors = there
  place.withoutDoctor = 0
  if (tooMany > 0 && entrants > 0) {
    const saves = Math.max(p('doctors.hours.vpt') - p('doctors.hours.mpt'), 0)
    const toMpt = saves > 0 ? Math.min(tooMany / entrants / saves, vv.home.vpt) : 0
    vv.home.vpt -= toMpt
    vv.home.mpt += toMpt
    const without = Math.min(Math.max(tooMany / entrants - toMpt * saves, 0) / p('doctors.hours.mpt'), vv.home.mpt)
    vv.home.mpt -= without
    vv.home.none += without
    place.withoutDoctor = (toMpt + without) * entrants
  }
  const settledNow = total(groupsIn(place, 'vv').map(({ home }) => home.vpt + home.mpt))
  const grown = place.settledBefore > 0 ? settledNow - place.settledBefore : 0
  place.settledBefore = settledNow
  const offers = vv.home.vpt + vv.home.mpt
  const withheld = Math.min(place.growthStop * p('budget.homeStop') * Math.max(grown, 0), offers * entrants)
  const part = offers > 0 ? withheld / (offers * entrants) : 0
  vv.home.none += offers * part
  vv.home.vpt *= 1 - part
  vv.home.mpt *= 1 - part
  const holders = total(place.groups.map(({ home }) => home.pgb))
  const leavers = total(
    place.groups.map(({ home, sector }, index) => home.pgb * (needs.hazard[index]! + p(`exit.other.${sector}`))),
  )
  if (world.isSet('pgb-naar-zin') && holders > 0) place.movedPgb *= Math.max(1 - leavers / holders, 0)
  if (world.isSet('pgb-naar-zin'))
    for (const { home } of place.groups) {
      const moving = home.pgb * lever('pgb-naar-zin')
      place.movedPgb += moving
      home.pgb -= moving
      home.vpt += moving / 2
      home.mpt += moving / 2
    }
  return { entry, movedAsks: moved * entrants, withheld }
}

/** Correction for who applies sooner, which asks for no more verblijf: the others of the entrants divide the forms at home as they do. */
function atHomeSooner({ verblijf, home }: Entry, sooner: number): Entry {
  const asks = Math.min(verblijf / sooner, 1)
  return { verblijf: asks, home: fill(homeNames, (form) => home[form] * ((1 - asks) / (1 - verblijf))) }
}

/** Nested logit over {verblijf, clustered}, {vpt, mpt} and {pgb} in its plain form: logsums and shares. */
function choose(
  base: { entryVerblijf: number; entryHome: Home },
  shift: { verblijf: number; vpt: number; mpt: number; pgb: number },
  dissimilarity: number,
): Entry {
  const raised = (share: number, by: number) => share * exp(by / dissimilarity)
  const nests = [
    { verblijf: [base.entryVerblijf, shift.verblijf], clustered: [base.entryHome.clustered, 0] },
    { vpt: [base.entryHome.vpt, shift.vpt], mpt: [base.entryHome.mpt, shift.mpt] },
    { pgb: [base.entryHome.pgb, shift.pgb] },
  ].map((members) => {
    const entries = Object.entries(members) as [string, [number, number]][]
    const before = total(entries.map(([, [share]]) => share))
    const after = total(entries.map(([, [share, by]]) => raised(share, by)))
    const whole = before > 0 ? before * exp(dissimilarity * ln(after / before)) : 0
    return {
      before,
      whole,
      shares: entries.map(([name, [share, by]]) => [name, after > 0 ? raised(share, by) / after : 0] as const),
    }
  })
  const scale = total(nests.map(({ before }) => before)) / total(nests.map(({ whole }) => whole))
  const chosen = Object.fromEntries(
    nests.flatMap(({ whole, shares }) => shares.map(([name, share]) => [name, share * whole * scale])),
  )
  const home = Object.fromEntries(homeNames.map((form) => [form, chosen[form] ?? base.entryHome[form]])) as Home
  return { verblijf: chosen['verblijf']!, home }
}

/** Staff of a branch in a year: who enters, what hours they give, what hours are asked per client. */
export interface StaffYear {
  readonly entering: number
  readonly productive: number
  readonly absence: number
  readonly exchange: number
  readonly hiredRoom: number
  readonly level: number
  readonly outside: number
  readonly norm: number
  readonly mpt: number
  readonly retention: number
}

export function staffing(place: Place, year: number): StaffYear[] {
  const { world, fixed } = place
  const p = (id: string) => world.value(id)
  const lever = (id: string) => world.lever(id, year)
  place.technology *= 1 - lever('technologie')
  const began = world.evidence.firstYear + year - 3
  const trained = p(`staff.training.${between(began, 2021, 2023)}`) * (1 + world.lever('instroom-opleiding', year - 3))
  const base = p('staff.hired.base')
  const hiredRoom = Math.min(base + p('staff.hired.extra'), lever('plafond-pnil')) - base
  const budgets = (sector?: SectorName) =>
    total((sector === undefined ? place.groups : groupsIn(place, sector)).map(({ home }) => home.pgb))
  const follows = (index: number, level: number) => {
    if (!world.isSet('pgb-naar-zin')) return 0
    const inKind = (p('hours.vpt') + p('hours.mpt') * (1 - lever('mpt-praktijkvariatie'))) / 2
    const people = (place.movedPgb * budgets(sectorNames[index])) / budgets()
    return p('staff.follows') * people * level * (inKind - p('hours.pgb'))
  }
  return (['vvt', 'ghz', 'ggz'] as const).map((branch, index) => {
    const from = fixed.staff[index]!
    const training = p('staff.training.share')
    const paper = p('staff.administration')
    const level = from.level * place.technology * (1 + lever('profielmix') * p('profile.weight'))
    return {
      entering:
        from.entering * world.context('arbeidsparticipatie', year) * (1 - training + training * trained) +
        from.heads * lever('zij-instroom'),
      productive:
        ((p(`staff.partTime.${branch}`) + lever('deeltijdfactor')) * (1 - paper + lever('administratie'))) /
        (1 - paper),
      absence: Math.max(p(`staff.absence.${branch}`) * exp(world.drift('absence', year)) - lever('verzuim'), 0.01),
      exchange: lever('regionale-personeelspool') * fixed.exchangeKey * from.national + follows(index, level),
      hiredRoom,
      level,
      outside: from.outside * (branch === 'vvt' ? fromBand(place.years[year]!.people, 5) / fixed.old75 : 1),
      norm: lever('personeelsnorm'),
      mpt: p('hours.mpt') * (1 - lever('mpt-praktijkvariatie')),
      retention: lever('behoud'),
    }
  })
}
