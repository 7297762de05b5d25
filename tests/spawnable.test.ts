import { expect, it } from 'vitest'
import { spawnable } from '../scripts/lib/repository.mjs'

it('puts every word of a Windows command in quotes, as its shell takes a space and & for more than a letter', () => {
  expect(
    spawnable('C:\\mijn map\\node_modules\\.bin\\wlz.cmd', ['run', 'a & b.yaml', '--set', 'langer-thuis=0.1'], true),
  ).toEqual({
    file: '"C:\\mijn map\\node_modules\\.bin\\wlz.cmd" "run" "a & b.yaml" "--set" "langer-thuis=0.1"',
    args: [],
    shell: true,
  })
})

it('needs no shell elsewhere, nor for what is no script of Windows', () => {
  expect(spawnable('/mijn map/wlz', ['a b'], false)).toEqual({ file: '/mijn map/wlz', args: ['a b'], shell: false })
  expect(spawnable('C:\\Program Files\\node.exe', ['x'], true)).toEqual({
    file: 'C:\\Program Files\\node.exe',
    args: ['x'],
    shell: false,
  })
})
