import { expect, it } from 'vitest'
import { namesApart } from './names-apart.ts'

const own = (...paths: string[]) =>
  paths.map((path) => ({ id: path.replace(/.*\/|\.ya?ml$/g, ''), path, isShipped: false }))

it('is the name of the file where no other has it', () => {
  expect(namesApart(own('/w/a.yaml', '/w/b.yaml'))).toEqual(['a', 'b'])
})

it('adds folders from where they part', () => {
  expect(namesApart(own('/w/x/plan.yaml', '/w/y/plan.yaml', '/w/y/ander.yaml'))).toEqual(['x/plan', 'y/plan', 'ander'])
  expect(namesApart(own('/w/plan.yaml', '/w/y/plan.yaml'))).toEqual(['plan', 'y/plan'])
  expect(namesApart(own('/w/x/1/plan.yaml', '/w/y/1/plan.yaml'))).toEqual(['x/1/plan', 'y/1/plan'])
  expect(namesApart(own('/w/plan.yaml', '/w/plan.yml'))).toEqual(['plan.yaml', 'plan.yml'])
})

it('leaves a shipped scenario its name', () => {
  const shipped = { id: 'preventie', path: '/p/scenarios/preventie.yaml', isShipped: true }
  expect(namesApart([shipped, ...own('/w/mijn/preventie.yaml')])).toEqual(['preventie', 'mijn/preventie'])
})
