import { branchNames, clientsOf, fromBand, groupsIn, sectorNames, statusNames, type Place } from './place.ts'
import { total } from './sums.ts'
import type { Sums } from './month.ts'
import { whereabouts, type QueueBefore } from './profiles.ts'
import { aged, withDementia, type Bill, type Duty, type YearEnd } from './year-end.ts'
import { reportedWaiting } from './waiting.ts'
import { carers, doctorsOf, inCrisis, leaning, threshold } from './year-start.ts'

const weeksPerYear = 365.25 / 7

/** The measures of a year by their id. */
export function report(
  place: Place,
  year: number,
  sums: Sums,
  end: YearEnd,
  bill: Bill,
  duty: Duty,
  queuesBefore: Record<string, Record<string, number>>,
  profilesBefore: QueueBefore,
): Record<string, number> {
  const p = (id: string) => place.world.value(id)
  const { groups, closed } = place
  const tableOf = (...members: number[]) => total(members.flatMap((group) => groups[group]!.table))
  const runOff = total(closed.table)
  const clients = sectorNames.map((sector) => clientsOf(place, sector))
  const all = (form: 'verblijf' | 'vpt' | 'mpt' | 'pgb') => total(clients.map((each) => each[form]))
  const status = (name: (typeof statusNames)[number]) => total(groups.map(({ queue }) => queue[name]))
  const waiting = total(statusNames.map(status))
  const precaution = total(groups.map(({ home }) => home.voorzorg))
  const without = total(groups.map(({ home }) => home.none))
  const arrived = (...members: number[]) => total(members.map((group) => sums.arrived[group]!))
  const leftQueue = total(
    sectorNames.map(
      (sector) =>
        total(
          statusNames.map(
            (name) => queuesBefore[sector]![name]! - total(groupsIn(place, sector).map(({ queue }) => queue[name])),
          ),
        ) + sums.newcomers[sector],
    ),
  )
  const next = Math.min(year + 1, place.world.evidence.years - 1)
  const observed = [0, 1].map((index) => sums.staff[index]!)
  const short = (index: number) => Math.max(observed[index]!.required - observed[index]!.available, 0) / 12
  const shortHeads = (index: number) => short(index) / p(`staff.partTime.${branchNames[index]!}`)
  const perYear = p('hours.perFteWeek') * weeksPerYear
  const payers = total([bill.wlz, bill.zvw, bill.wmo, bill.rijk, bill.client])
  const placed = waitOfPlaced(place, sums, queuesBefore)
  const years = (form: 'verblijf' | 'vpt' | 'mpt') =>
    total(sectorNames.map((sector) => sums.clientMonths[sector][form])) / 12
  const population = place.years[year + 1]!.people
  const there = whereabouts(place)
  return {
    'population.65plus': aged(place, year + 1, 3),
    'population.80plus': aged(place, year + 1, 6),
    'population.90plus': aged(place, year + 1, 8),
    'dementia.persons': withDementia(place, year + 1),
    'dementia.indicated': tableOf(0),
    'wlz.indicated': tableOf(0, 1, 2, 3, 4, 5) + runOff,
    'wlz.indicated.vv': tableOf(0, 1) + runOff * p('aflopend.share.vv'),
    'wlz.indicated.vg': tableOf(2) + runOff * p('aflopend.share.ghz'),
    'wlz.indicated.lg': tableOf(3),
    'wlz.indicated.zg': tableOf(4),
    'wlz.indicated.ggz': tableOf(5) + runOff * p('aflopend.share.ggz'),
    'wlz.inflow': arrived(0, 1, 2, 3, 4, 5),
    'wlz.inflow.vv': arrived(0, 1),
    'wlz.inflow.vg': arrived(2),
    'wlz.inflow.lg': arrived(3),
    'wlz.inflow.zg': arrived(4),
    'wlz.inflow.ggz': arrived(5),
    'wlz.outflow': total(sums.exits),
    'clients.verblijf': all('verblijf'),
    'clients.vpt': all('vpt'),
    'clients.mpt': all('mpt'),
    'clients.pgb': all('pgb'),
    'clients.none': without + waiting * (1 - p('bridging.waiting')) + precaution * (1 - p('bridging.voorzorg')),
    'clients.home.settled': total(groups.map(({ home }) => home.clustered + home.vpt + home.mpt + home.pgb)),
    'delay.supported': total(place.delayed),
    'waiting.total': waiting,
    'waiting.vv4': there.queue * place.profiles.queue[0],
    'waiting.vv57': there.queue * place.profiles.queue[1],
    'waiting.vv68': there.queue * place.profiles.queue[2],
    'vv4.verblijf/numerator': there.stay * place.profiles.stay[0],
    'vv4.verblijf/denominator':
      there.home * place.profiles.home[0] + there.queue * place.profiles.queue[0] + there.stay * place.profiles.stay[0],
    'waiting.urgent': status('urgent'),
    'waiting.actief': status('actief'),
    'waiting.voorkeur': status('voorkeur'),
    'waiting.voorzorg': precaution,
    'waiting.beyondNorm': duty.beyond,
    ...reportedWaiting(place, sums, duty, queuesBefore, profilesBefore),
    'need.decisions/numerator': arrived(0, 1, 2, 3, 4, 5),
    'need.decisions/denominator': place.fixed.notices * 12,
    'need.sameThreshold/numerator': total(
      groups.map(({ sector }, group) => sums.arrived[group]! / threshold(place, year, sector)),
    ),
    'need.sameThreshold/denominator': place.fixed.notices * 12,
    'crisis.beds': place.crisisBeds.vv + place.crisisBeds.ghz,
    'crisis.use/numerator': inCrisis(place, 'vv').inBed + inCrisis(place, 'ghz').inBed,
    'crisis.use/denominator': place.crisisBeds.vv + place.crisisBeds.ghz,
    'crisis.without': total(
      (['vv', 'ghz'] as const).map((sector) => inCrisis(place, sector).needed - inCrisis(place, sector).inBed),
    ),
    'doctors.use/numerator': doctorsOf(place),
    'doctors.use/denominator': place.doctors,
    'doctors.refused': place.withoutDoctor,
    'waiting.expectedWeeks/numerator': waiting * weeksPerYear,
    'waiting.expectedWeeks/denominator': leftQueue,
    'waiting.placedWeeks/numerator': placed.weeks,
    'waiting.placedWeeks/denominator': placed.people,
    'places.available': total(Object.values(place.places)),
    'places.staffed': total(sectorNames.map((sector, index) => place.places[sector] * place.staff[index]!.staffed)),
    'places.empty': total(Object.values(sums.free)),
    'dwellings.clustered': place.dwellings,
    'dwellings.waiting': place.dwellingList,
    'workforce.required': total(observed.map((sum) => sum.required)) / 12,
    'workforce.available': total(observed.map((sum) => sum.available)) / 12,
    'workforce.shortage': short(0) + short(1),
    'workforce.shortage.persons': shortHeads(0) + shortHeads(1),
    'workforce.shortage.vvt': shortHeads(0),
    'workforce.absence/numerator': sums.staff[0]!.absence,
    'workforce.absence/denominator': sums.staff[0]!.heads,
    'care.unmetHours': total(
      sums.staff.map(({ short: months }, index) => (months / 12) * end.wlzPart[index]! * perYear),
    ),
    'care.unmetCost':
      total(sums.staff.map(({ short: months }, index) => (months / 12) * end.wlzPart[index]!)) *
      p('cost.fte') *
      place.priceGrowth,
    'informal.ratio/numerator': fromBand(population, 2, 4),
    'informal.ratio/denominator': fromBand(population, 7),
    'informal.overload/numerator': leaning(place, next, year + 1),
    'informal.overload/denominator': carers(place, year + 1) * place.fixed.leaning,
    'cost.wlz': bill.gross,
    'cost.wlz.nominal': bill.gross * place.inflation,
    'cost.zvw': bill.zvw,
    'cost.wmo': bill.wmo,
    'cost.rijk': bill.rijk,
    'cost.client': bill.client,
    'cost.contribution': bill.paid,
    'cost.total': payers,
    'cost.postponedYear/numerator': bill.postponing,
    'cost.postponedYear/denominator': sums.delayedMonths / 12,
    'cost.wlzYear/numerator': (sums.delayedMonths / 12) * place.fixed.averagePrice * place.priceGrowth,
    'cost.wlzYear/denominator': sums.delayedMonths / 12,
    'budget.frame': bill.frame,
    'budget.gap': bill.gross - bill.frame,
    ...deelkaders(place, year, bill),
    'discount.factor': place.discount,
    'quality.hoursPerClient/numerator': (end.hoursNow / 12) * p('hours.perFteWeek'),
    'quality.hoursPerClient/denominator': years('verblijf') + years('vpt') + years('mpt'),
    'quality.timely/numerator': duty.pressing - duty.beyond,
    'quality.timely/denominator': duty.pressing,
    'quality.timelyRegions': duty.signals.tijdig,
    'quality.choice/numerator': duty.choiceMet,
    'quality.choice/denominator': arrived(0, 1, 2, 3, 4, 5),
    ...Object.fromEntries(Object.entries(duty.signals).map(([name, value]) => [`zorgplicht.${name}`, value])),
  }
}

/** The kader in its three parts, and as each letter has it. */
function deelkaders(place: Place, year: number, { gross, frame, kader }: Bill): Record<string, number> {
  const { evidence } = place.world
  const p = (id: string) => place.world.value(id)
  const regular = frame - kader.domains - kader.pgbFrame
  const spent = gross - kader.coPaid
  const old = (perHead: ArrayLike<number>) =>
    place.priceGrowth *
    total(place.years[year + 1]!.people.map((people, cell) => (cell % 10 >= 3 ? people * perHead[cell]! : 0)))
  return {
    'budget.regular.frame': regular,
    'budget.regular.gap': spent - kader.pgbSpent - regular,
    'budget.pgb.frame': kader.pgbFrame,
    'budget.pgb.gap': kader.pgbSpent - kader.pgbFrame,
    'budget.domains.frame': kader.domains,
    'budget.domains.gap': kader.coPaid - kader.domains,
    'budget.days/numerator': 365 * Math.min(spent, regular + kader.pgbFrame),
    'budget.days/denominator': spent,
    ...Object.fromEntries(
      ['2306', '2507', '2602'].map((letter, index) => [
        `budget.gap.${letter}`,
        gross -
          kader.domains -
          p('money.gross') *
            (1 + p('budget.baseGap')) *
            evidence.frames[index * evidence.years + year]! *
            place.kaderShare,
      ]),
    ),
    'cost.zvw.base': old(evidence.zvwPerHead),
    'cost.wmo.base': old(evidence.wmoPerHead),
  }
}

/** Mean wait of those placed: the stages behind them, voorkeur first. */
function waitOfPlaced(
  place: Place,
  sums: Sums,
  before: Record<string, Record<string, number>>,
): { weeks: number; people: number } {
  let weeks = 0
  let people = 0
  for (const sector of sectorNames) {
    let earlier = 0
    for (const status of ['voorkeur', 'actief', 'urgent'] as const) {
      const now = total(groupsIn(place, sector).map(({ queue }) => queue[status]))
      const then = before[sector]![status]!
      const fromBelow = sums.worsened[sector][status]
      const inflow = sums.newcomers[sector] * place.start.sectors[sector].statusShare[status] + fromBelow
      earlier =
        (then + now) / 2 / Math.max(inflow + then - now, 1e-9) + (inflow > 0 ? (fromBelow / inflow) * earlier : 0)
      weeks += sums.placed[sector][status] * earlier * weeksPerYear
      people += sums.placed[sector][status]
    }
  }
  return { weeks, people }
}

/** Single numbers of a place that the engine keeps by the same name, in its state and in its paths. */
export const stateScalars = [
  'pgbWork',
  'noticeWork',
  'tariff',
  'growthStop',
  'kaderShare',
  'measureCost',
  'measureYield',
  'meerzorg',
  'waitingRatio',
  'dwellingList',
] as const
export const pathScalars = [
  'thuisTenzij',
  'thuisTenzijPace',
  'technology',
  'priceGrowth',
  'inflation',
  'discount',
  'separatedHousing',
  'caseworkGrowth',
  'nationalFrame',
  'readiness',
  'dementia',
  'gateOpen',
  'measureYears',
  'keptOut',
  'movedPgb',
  'settledBefore',
] as const

/** Every stock by a name of its own. */
export function stocksOf(place: Place): Record<string, number> {
  const stocks: Record<string, number> = {}
  for (const group of place.groups) {
    for (const [form, people] of Object.entries(group.home)) stocks[`${group.name} ${form}`] = people
    for (const [name, people] of Object.entries(group.queue)) stocks[`${group.name} ${name}`] = people
    if (group.sector === 'vv')
      for (const form of ['vpt', 'mpt'] as const) stocks[`${group.name} again ${form}`] = group.again[form]
    stocks[`${group.name} short`] = group.short
    stocks[`${group.name} long`] = group.long
    group.table.forEach((people, cell) => (stocks[`${group.name} cell ${cell}`] = people))
  }
  for (const name of ['stay', 'home'] as const) stocks[`aflopend ${name}`] = place.closed[name]
  place.closed.table.forEach((people, cell) => (stocks[`aflopend cell ${cell}`] = people))
  place.entrantShare.forEach((share, cell) => (stocks[`entrants cell ${cell}`] = share))
  place.delayed.forEach((people, index) => (stocks[`delayed ${index}`] = people))
  for (const [sector, places] of Object.entries(place.places)) stocks[`places ${sector}`] = places
  stocks['dwellings'] = place.dwellings
  place.staff.forEach((branch, index) => {
    for (const name of ['young', 'middle', 'old', 'felt', 'absence'] as const)
      stocks[`staff ${index} ${name}`] = branch[name]
  })
  place.buildings.forEach((building, index) => {
    for (const [name, value] of Object.entries(building)) stocks[`building ${index} ${name}`] = value as number
  })
  for (const [name, shares] of Object.entries(place.profiles))
    shares.forEach((share: number, profile: number) => (stocks[`profile ${name} ${profile}`] = share))
  for (const name of [...stateScalars, ...pathScalars]) stocks[name] = place[name]
  return stocks
}
