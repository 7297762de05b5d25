import { expect, it } from 'vitest'
import { readText } from './source.ts'

const read = (text: string) => readText(new TextEncoder().encode(text))

it('takes lone carriage returns for line ends, and leaves those of Windows', () => {
  expect(read('schema: 1\rtitle: Proef\r')).toEqual({ ok: true, text: 'schema: 1\ntitle: Proef\n' })
  expect(read('schema: 1\r\ntitle: Proef\r\n')).toEqual({ ok: true, text: 'schema: 1\r\ntitle: Proef\r\n' })
})
