import { expect, it } from 'vitest'
import type { Region } from '@wlz/core'
import { readDuration, readShare, readStudyOptions, readWhole } from './options.ts'
import { cliMessages } from '../words/cli-words.ts'

const words = cliMessages('nl')
const read = <T>(reader: (faults: string[]) => T): T | string[] => {
  const faults: string[] = []
  const value = reader(faults)
  return faults.length > 0 ? faults : value
}
const share = (text: string) => read((faults) => readShare('--until', text, { min: 0.0001, max: 0.5 }, words, faults))
const whole = (text: string) => read((faults) => readWhole('--draws', text, { min: 1, max: 100_000 }, words, faults))

it('reads shares as people write them', () => {
  for (const text of ['2.5%', '2,5%', '2,5 %', '0.025', '0,025', ' 2.5%']) expect(share(text), text).toBe(0.025)
  expect(share('1.250%')).toEqual([expect.stringContaining('1.25 of 1250')])
  for (const text of ['', 'x', '60%', '0', '-1%', '1,2,3%']) expect(share(text), text).toHaveLength(1)
})

it('reads whole numbers, and asks where thousands may be meant', () => {
  for (const text of ['1024', ' 1024 ', '1 024']) expect(whole(text), text).toBe(1_024)
  for (const text of ['1.024', '1,024']) expect(whole(text), text).toEqual([expect.stringContaining('1.024 of 1024')])
  for (const text of ['2,5', '2.5', '0', '1e9', '5%', '0x10', ''])
    expect(whole(text), text).toEqual([expect.stringContaining('geen heel getal')])
})

const regions = ['Twente', "'t Gooi", 'Zuid-Holland Noord', 'Zuid-Hollandse Eilanden'].map(
  (name, index) => ({ code: `550${index}`, name }) as Region,
)
const areas = (...names: string[]) =>
  read((faults) => readStudyOptions({ region: names }, regions, words, faults).regions)

it('reads regions by code and name, without regard to case, accents and the look of an apostrophe', () => {
  expect(areas('twente', '5500', '\u2019t gooi', '`t Gooi', 't Gooi', 'Nederland', 'ALL')).toEqual([
    '5500',
    '5501',
    'NL',
    'all',
  ])
})

it('lists the regions that a part of a name can mean', () => {
  expect(areas('Tw')).toEqual([expect.stringContaining('lijkt op Twente;')])
  expect(areas('Zuid-Holland')).toEqual([
    expect.stringContaining('lijkt op Zuid-Holland Noord, Zuid-Hollandse Eilanden;'),
  ])
  expect(areas('gooi')).toEqual([expect.stringContaining("lijkt op 't Gooi;")])
  expect(areas('55')).toEqual([expect.stringContaining('lijkt op 5500, 5501, 5502, 5503;')])
})

it('reads stretches of time', () => {
  const time = (text: string) => read((faults) => readDuration('--time', text, words, faults))
  expect([time('90s'), time('1,5m'), time('1.5 M'), time('1h')]).toEqual([90, 90, 90, 3_600])
  for (const text of ['90', '1.250s', '-1s', 's', '25h']) expect(time(text), text).toHaveLength(1)
})
