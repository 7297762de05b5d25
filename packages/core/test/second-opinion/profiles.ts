import { groupsIn, type ByProfile, type Place } from './place.ts'
import { total } from './sums.ts'
import type { Sums, YearPlan } from './month.ts'
import { askOf } from './year-start.ts'

/** VV clients by where they are. */
export function whereabouts(place: Place): { home: number; queue: number; stay: number } {
  const vv = groupsIn(place, 'vv')
  return {
    home: total(vv.map(({ home }) => total(Object.values(home)))),
    queue: total(vv.map(({ queue }) => total(Object.values(queue)))),
    stay: total(vv.map(({ short, long }) => short + long)),
  }
}

/** Shares of profiles in the queue on 1 January, and the part of the queue that the year renewed. */
export interface QueueBefore {
  readonly shares: ByProfile
  readonly renewed: number
}

/** Profiles by state at the end of the year: newcomers bring their own mix, all others leave alike but for asking. */
export function moveProfiles(place: Place, plan: YearPlan, sums: Sums): QueueBefore {
  const { home, queue, stay } = place.profiles
  const { entrants } = place.start.profiles
  const now = whereabouts(place)
  const arrived = sums.arrived[0]! + sums.arrived[1]!
  const { verblijf, byProfile } = plan.entry.vv
  const fromHome = Math.max(sums.newcomers.vv - arrived * verblijf, 0)
  const settles = total(
    groupsIn(place, 'vv').flatMap((group, index) =>
      Object.entries(group.queue).map(
        ([status, people]) => people * plan.rates[index]!.queue[status as 'urgent'].by['settle']! * 12,
      ),
    ),
  )
  const asks = home.map((share, profile) => share * askOf(place, profile))
  const entering = arrived * (1 - verblijf)
  const came = Math.min(entering + settles, now.home)
  const settled = Math.max(came - entering, 0)
  const kept = Math.min(came, entering) / entering
  const leaving = Math.min(fromHome / (now.home + fromHome), 0.9)
  const left = home.map((share, profile) => Math.max(share - (leaving * asks[profile]!) / total(asks), 0.1 * share))
  const byEntrants = (share: (profile: number) => number) =>
    entrants.map((part, profile) => arrived * part * share(profile))
  const toHome = byEntrants((profile) => 1 - byProfile![profile]!)
  const toQueue = byEntrants((profile) => byProfile![profile]!)
  const news = arrived * verblijf + fromHome
  const fresh = news / (now.queue + news)
  const nextQueue = queue.map(
    (share, profile) =>
      (1 - fresh) * share + (fresh / news) * (toQueue[profile]! + (fromHome * asks[profile]!) / total(asks)),
  )
  const placed = total(Object.values(sums.placed.vv))
  const moved = placed / (now.stay + placed)
  place.profiles = {
    home: home.map(
      (_, profile) =>
        (((now.home - came) * left[profile]!) / total(left) + toHome[profile]! * kept + settled * queue[profile]!) /
        now.home,
    ) as unknown as ByProfile,
    queue: nextQueue as unknown as ByProfile,
    stay: stay.map((share, profile) => (1 - moved) * share + moved * nextQueue[profile]!) as unknown as ByProfile,
  }
  return { shares: queue, renewed: fresh }
}
