import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const read = (file: string) => readFileSync(resolve(import.meta.dirname, '..', file), 'utf8')
const manifest = JSON.parse(read('package.json')) as { version: string; license: string }

interface PublicCode {
  readonly softwareVersion: string
  readonly legal: { readonly license: string }
  readonly description: Readonly<
    Record<
      string,
      { readonly shortDescription: string; readonly longDescription: string; readonly features: readonly string[] }
    >
  >
}

describe('what the repository says of itself', () => {
  it('names one version and one licence', () => {
    const publiccode = parse(read('publiccode.yml')) as PublicCode
    const citation = parse(read('CITATION.cff')) as { version: string; license: string }
    expect([publiccode.softwareVersion, citation.version]).toEqual([manifest.version, manifest.version])
    expect([publiccode.legal.license, citation.license]).toEqual([manifest.license, manifest.license])
    expect(read('LICENSE')).toMatch(/^ *EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/)
  })

  it('keeps the lengths that publiccode.yml asks for, in Dutch and English', () => {
    const { description } = parse(read('publiccode.yml')) as PublicCode
    expect(Object.keys(description)).toEqual(['nl', 'en'])
    for (const { shortDescription, longDescription, features } of Object.values(description)) {
      expect(shortDescription.length).toBeLessThanOrEqual(150)
      expect(longDescription.length).toBeGreaterThanOrEqual(150)
      expect(features.length).toBeGreaterThan(0)
    }
  })
})
