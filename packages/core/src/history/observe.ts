import { column, inUse, type Column } from '../engine/columns.ts'
import type { Course } from '../course.ts'
import {
  actief,
  groupsOf,
  homeForms,
  mpt,
  sectors,
  statuses,
  urgent,
  voorkeur,
  voorzorg,
  vpt,
  vv,
} from '../people/groups.ts'
import { countClients } from '../people/clients.ts'

/**
 * Quantities of the nation that are compared with observations: stocks of 31 December, and flows and means of the year
 * before it.
 *
 * A form counts everybody who has it, bridged while waiting included, as the published counts do. `entered.*` are people who came
 * to have a form in the year: with the stock of 1 January they are the persons in the year of CBS.
 */
export const observables = [
  'indicated',
  'indicated.vv',
  'indicated.ghz',
  'indicated.ggz',
  'verblijf',
  'verblijf.vv',
  'verblijf.ghz',
  'verblijf.ggz',
  'vpt',
  'mpt',
  'pgb',
  'none',
  'waiting',
  'waiting.vv',
  'waiting.ghz',
  'waiting.ggz',
  'waiting.pressing',
  'waiting.voorkeur',
  'staff.vvt',
  'staff.ghz',
  'entered',
  'entered.verblijf',
  'entered.vpt',
  'entered.mpt',
  'left',
  'spending',
  'absence.vvt',
] as const
export type Observable = (typeof observables)[number]

type Put = (name: Observable, values: Column) => void

const sum = column()

const addTo = (total: Column, part: Column): void => {
  for (let lane = 0; lane < inUse; lane++) total[lane]! += part[lane]!
}

function total(parts: readonly Column[]): Column {
  sum.fill(0)
  for (const part of parts) addTo(sum, part)
  return sum
}

/** Stocks on a day. */
export function observeStocks(course: Course, put: Put): void {
  const { state, parameter: p } = course
  const members = (s: number) => groupsOf[s]!.map((group) => state.groups[group]!)
  const closed = column()
  addTo(closed, state.closed.stay)
  addTo(closed, state.closed.home)
  const all = column()
  sectors.forEach((name, s) => {
    const people = column()
    for (const { home, queue, stay } of members(s)) for (const part of [...home, ...queue, ...stay]) addTo(people, part)
    const share = p.of(`aflopend.share.${name}`)
    for (let lane = 0; lane < inUse; lane++) people[lane]! += closed[lane]! * share[lane]!
    put(`indicated.${name}`, people)
    addTo(all, people)
    put(`waiting.${name}`, total(members(s).flatMap(({ queue }) => queue)))
  })
  put('indicated', all)
  const clients = sectors.map((_, s) => countClients(course, s))
  sectors.forEach((name, s) => put(`verblijf.${name}`, clients[s]!.verblijf))
  put('verblijf', total(clients.map((each) => each.verblijf)))
  put('vpt', total(clients.map((each) => each.vpt)))
  put('mpt', total(clients.map((each) => each.mpt)))
  put('pgb', total(clients.map((each) => each.pgb)))
  const without = column()
  for (const each of clients)
    for (let lane = 0; lane < inUse; lane++)
      without[lane]! -= each.verblijf[lane]! + each.vpt[lane]! + each.mpt[lane]! + each.pgb[lane]!
  addTo(without, all)
  put('none', without)
  const inStatus = (status: number) => state.groups.map(({ queue }) => queue[status]!)
  put('waiting', total(state.groups.flatMap(({ queue }) => queue)))
  put('waiting.pressing', total([...inStatus(urgent), ...inStatus(actief)]))
  put('waiting.voorkeur', total(inStatus(voorkeur)))
  put('staff.vvt', total(state.staff[0]!.heads))
  put('staff.ghz', total(state.staff[1]!.heads))
}

/** Flows of the year that ended. */
export function observeFlows(course: Course, put: Put): void {
  const { state, work } = course
  put('entered', total(work.arrived))
  put('left', total([...state.groups.map(({ exits }) => exits), work.closedExits]))
  put('entered.verblijf', total(work.placed.flat()))
  const entered = enteredAtHome(course)
  put('entered.vpt', entered.vpt)
  put('entered.mpt', entered.mpt)
  for (let lane = 0; lane < inUse; lane++) sum[lane] = work.grossWlz[lane]! * state.paths.inflation[lane]!
  put('spending', sum)
  const { absence, heads } = work.staffMonths[0]!
  for (let lane = 0; lane < inUse; lane++) sum[lane] = absence[lane]! / heads[lane]!
  put('absence.vvt', sum)
}

/**
 * People who came to have vpt or mpt in the year: entrants who settle with it, entrants and people from another form who
 * are bridged by it, and people who settle from the queue with another form than the one that bridged them.
 *
 * Stocks at the end of the year are used in place of those during the year for asks of people at home. That is a few
 * percent off, in a figure that is only used for a ratio.
 */
function enteredAtHome(course: Course): { vpt: Column; mpt: Column } {
  const { state, work, parameter: p } = course
  const toVpt = column()
  const toMpt = column()
  const waitingBridged = p.of('bridging.waiting')
  const precautionBridged = p.of('bridging.voorzorg')
  sectors.forEach((name, s) => {
    const byVpt = p.of(`bridging.vpt.${name}`)
    for (const group of groupsOf[s]!) {
      const { home, queue, askHome, askResettled, resettled, entryHome, entryVerblijf, settleQueue, settleVpt } =
        state.groups[group]!
      const arrived = work.arrived[group]!
      for (let lane = 0; lane < inUse; lane++) {
        const bridgedByVpt = waitingBridged[lane]! * byVpt[lane]!
        const bridgedByMpt = waitingBridged[lane]! * (1 - byVpt[lane]!)
        const bridgedNow =
          arrived[lane]! *
          (entryVerblijf[lane]! * waitingBridged[lane]! + entryHome[voorzorg]![lane]! * precautionBridged[lane]!)
        let intoVpt = arrived[lane]! * entryHome[vpt]![lane]! + bridgedNow * byVpt[lane]!
        let intoMpt = arrived[lane]! * entryHome[mpt]![lane]! + bridgedNow * (1 - byVpt[lane]!)
        for (let form = 0; form < homeForms.length; form++) {
          const again = s === vv ? (resettled[form]?.[lane] ?? 0) : 0
          const asks =
            ((home[form]![lane]! - again) * askHome[form]![lane]! + again * (askResettled[form]?.[lane] ?? 0)) * 12
          if (homeForms[form] === 'clustered') intoVpt += arrived[lane]! * entryHome[form]![lane]!
          const hasVpt =
            form === vpt || homeForms[form] === 'clustered'
              ? 1
              : form === voorzorg
                ? precautionBridged[lane]! * byVpt[lane]!
                : 0
          const hasMpt = form === mpt ? 1 : form === voorzorg ? precautionBridged[lane]! * (1 - byVpt[lane]!) : 0
          intoVpt += asks * bridgedByVpt * (1 - hasVpt)
          intoMpt += asks * bridgedByMpt * (1 - hasMpt)
        }
        for (let status = 0; status < statuses.length; status++) {
          const settles = queue[status]![lane]! * settleQueue[status]![lane]! * 12
          intoVpt += settles * settleVpt[lane]! * (1 - bridgedByVpt)
          intoMpt += settles * (1 - settleVpt[lane]!) * (1 - bridgedByMpt)
        }
        toVpt[lane]! += intoVpt
        toMpt[lane]! += intoMpt
      }
    }
  })
  return { vpt: toVpt, mpt: toMpt }
}
