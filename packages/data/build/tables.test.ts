import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numberOf, onlyRow, openTables, optionalNumber, parseTable, TableError, textOf } from './tables.ts'

const table = parseTable('people.csv', 'name,count\nAnna,3\n"Berg, van den",\nCor,many\n')

it('reads text, numbers and blanks', () => {
  expect(textOf(table.rows[1]!, 'name')).toBe('Berg, van den')
  expect(numberOf(table.rows[0]!, 'count')).toBe(3)
  expect(optionalNumber(table.rows[1]!, 'count')).toBeUndefined()
})

it('never takes a blank for a number', () => {
  expect(() => numberOf(table.rows[1]!, 'count')).toThrow('people.csv:3, column "count": is blank, a number is needed')
})

it('names file, line and column of a faulty cell', () => {
  expect(() => numberOf(table.rows[2]!, 'count')).toThrow('people.csv:4, column "count": "many" is not a number')
  expect(() => textOf(table.rows[0]!, 'age')).toThrow('people.csv:2, column "age": is missing')
})

it('refuses a row that is too short or too long', () => {
  expect(() => parseTable('people.csv', 'name,count\nAnna\n')).toThrow('people.csv:2: has 1 cells, 2 expected')
  expect(() => parseTable('people.csv', 'name,count\nAnna,3,4\n')).toThrow(TableError)
})

it('refuses an empty file and one that is not CSV', () => {
  expect(() => parseTable('people.csv', '')).toThrow('people.csv: is empty')
  expect(() => parseTable('people.csv', 'name\n"open')).toThrow(TableError)
})

it('names a table that is not there', () => {
  expect(() => openTables('/nowhere').read('people')).toThrow('people.csv: not found in /nowhere')
})

it('asks for one row and gets one', () => {
  expect(numberOf(onlyRow(table, { name: 'Anna' }), 'count')).toBe(3)
  expect(() => onlyRow(table, { name: 'Dirk' })).toThrow('people.csv: 0 rows with name=Dirk, one expected')
})

it('returns every number as it was written', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(numberOf(parseTable('n.csv', `value\n${value}\n`).rows[0]!, 'value')).toBe(
        value === 0 ? Number(String(value)) : value,
      )
    }),
  )
})
