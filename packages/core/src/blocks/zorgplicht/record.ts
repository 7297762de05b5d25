import { overLanes } from '@wlz/lanes'
import { addTo, clear, difference, inUse, type Column } from '../../engine/columns.ts'
import type { ZorgplichtCourse } from './course.ts'
import type { Asks, Put } from '../../record/put.ts'
import { perMonth, scratch } from '../../record/sums.ts'

const hoursAWeek = overLanes('hoursAWeek', (result: Column, fteMonths: Column, hours: Column): void => {
  for (let lane = 0; lane < inUse; lane++) result[lane] = (fteMonths[lane]! / 12) * hours[lane]!
})

/** Hours for a client, care on time, and the signals of the zorgplicht. */
export function recordQuality(course: ZorgplichtCourse, put: Put, asks: Asks): void {
  const { work, parameter: p } = course
  const hours = p.of('hours.perFteWeek')
  hoursAWeek(scratch, work.hoursNow, hours)
  put('quality.hoursPerClient/numerator', scratch)
  const clients = scratch
  clear(clients)
  for (const months of work.clientMonths) {
    addTo(clients, months.verblijf)
    addTo(clients, months.vpt)
    addTo(clients, months.mpt)
  }
  perMonth(clients)
  put('quality.hoursPerClient/denominator', clients)
  difference(scratch, work.pressing, work.beyondNorm)
  put('quality.timely/numerator', scratch)
  put('quality.timely/denominator', work.pressing)
  put('quality.choice/numerator', work.choiceMet)
  put('quality.choice/denominator', work.inflowTotal)
  if (asks('quality.timelyRegions')) put('quality.timelyRegions', work.signal.tijdig)
  put('zorgplicht.keuze', work.signal.keuze)
  put('zorgplicht.tijdig', work.signal.tijdig)
  put('zorgplicht.passend', work.signal.passend)
  put('zorgplicht.pgb', work.signal.pgb)
  put('zorgplicht.eigen-bijdrage', work.signal.eigenBijdrage)
}
