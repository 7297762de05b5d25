import { expect, it } from 'vitest'
import { sourceWords } from './source-words.ts'

const source = { id: 'X', title: 'Titel', publisher: 'Skipr on CZ and Vilans', year: '2023?' }

it('writes publishers and uncertain years in the language of the reader', () => {
  expect(sourceWords(source, 'nl')).toEqual({ title: 'Titel', titleLanguage: 'nl', publisher: 'Skipr over CZ en Vilans', year: 'vermoedelijk 2023' })
  expect(sourceWords(source, 'en')).toMatchObject({ publisher: 'Skipr on CZ and Vilans', year: 'probably 2023' })
  expect(sourceWords({ ...source, publisher: 'Age and Ageing', year: '2021' }, 'nl')).toMatchObject({ publisher: 'Age and Ageing', year: '2021' })
})

it('translates titles that are words of ours, and tells the language of those of publications', () => {
  const ours = { ...source, id: 'ASSUME', title: 'Modelling assumption of this project', publisher: '-', year: 'n.d.' }
  expect(sourceWords(ours, 'nl')).toEqual({
    title: 'Modelaanname van dit project',
    titleLanguage: 'nl',
    publisher: 'dit project',
    year: 'zonder jaartal',
  })
  expect(sourceWords(ours, 'en')).toMatchObject({ title: ours.title, titleLanguage: 'en', publisher: 'this project' })
  expect(sourceWords({ ...source, id: 'COCH-FALL' }, 'nl').titleLanguage).toBe('en')
})
