import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { grouped } from './scenario-groups.ts'

const shipped = readdirSync(resolve(import.meta.dirname, '../../../../scenarios'))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -'.yaml'.length))

it('puts the basispad first and views of the past last, and every shipped scenario once', () => {
  const groups = grouped(shipped)
  expect(groups[0]).toEqual(['now', ['basispad']])
  expect(groups.at(-1)).toEqual(['past', ['basispad-2023', 'tno-2019', 'vtv-2018']])
  expect(groups.flatMap(([, ids]) => ids).toSorted()).toEqual(shipped.toSorted())
  expect(new Map(groups).get('measures')).toContain('preventie')
})

it('has no empty group', () => {
  expect(grouped(['basispad'])).toEqual([['now', ['basispad']]])
})
