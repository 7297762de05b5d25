import { column, inUse } from '../engine/columns.ts'
import type { Course } from '../course.ts'
import { closedGroup, clustered, mpt, pgb, sectors, voorzorg, vpt } from '../people/groups.ts'
import type { Clients } from '../people/sector-block.ts'

/** [sector] clients of the nation by form in the base year, one draw a lane. */
export function nationalClients(course: Course): Clients[] {
  const { base, parameter: p } = course
  const closed = base.indicated[closedGroup]!
  const inVerblijf = base.closedInVerblijf
  const bridgedWaiting = p.of('bridging.waiting')
  const bridgedPrecaution = p.of('bridging.voorzorg')
  return sectors.map((name, s) => {
    const clients: Clients = { verblijf: column(), vpt: column(), mpt: column(), pgb: column() }
    const { people, queue, home, verblijf } = base.sectors[s]!
    const share = p.of(`aflopend.share.${name}`)
    const byVpt = p.of(`bridging.vpt.${name}`)
    for (let lane = 0; lane < inUse; lane++) {
      let waiting = 0
      for (const inQueue of queue) waiting += inQueue[lane]!
      const bridged = waiting * bridgedWaiting[lane]! + home[voorzorg]![lane]! * bridgedPrecaution[lane]!
      const runOff = closed[lane]! * share[lane]!
      clients.verblijf[lane] = people[lane]! * verblijf[lane]! + runOff * inVerblijf[lane]!
      clients.vpt[lane] = people[lane]! * (home[clustered]![lane]! + home[vpt]![lane]! + bridged * byVpt[lane]!)
      clients.mpt[lane] =
        people[lane]! * (home[mpt]![lane]! + bridged * (1 - byVpt[lane]!)) + runOff * (1 - inVerblijf[lane]!)
      clients.pgb[lane] = people[lane]! * home[pgb]![lane]!
    }
    return clients
  })
}
