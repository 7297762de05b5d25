import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { BarChart, FanChart, lightPalette, RegionMap, regionPaths, Sheet, type RegionTopology } from './index.ts'

const size = { width: 600, height: 300 }
const years = [2024, 2025, 2026]
const flat = (value: number) => years.map(() => value)
const fan = { p05: flat(1), p10: flat(2), p25: flat(3), mean: flat(4), p75: flat(5), p90: flat(6), p95: flat(7) }
const common = { ...size, years, fan, fanLabel: 'Dit scenario', palette: lightPalette, tick: String }

it('names each line at its end instead of in a legend', () => {
  const svg = renderToStaticMarkup(
    createElement(FanChart, {
      ...common,
      reference: { id: 'r', label: 'Basispad', values: flat(5) },
      norms: [{ label: 'norm', values: flat(6) }],
    }),
  )
  for (const name of ['Dit scenario', 'Basispad', 'norm', '2024']) expect(svg).toContain(`>${name}<`)
  expect(svg).not.toContain('NaN')
})

it('shows nobody at all without a number that is none', () => {
  const none = Object.fromEntries(Object.keys(fan).map((key) => [key, flat(0)])) as typeof fan
  expect(renderToStaticMarkup(createElement(FanChart, { ...common, fan: none }))).not.toMatch(/NaN|Infinity/)
})

it('writes a name as text, whatever is in it', () => {
  const svg = renderToStaticMarkup(createElement(FanChart, { ...common, fanLabel: '<b>x' }))
  expect(svg).toContain('&lt;b&gt;x')
})

it('stacks a waterfall from one bar to the next', () => {
  const bars = [
    { id: 'a', label: 'A', value: 10, from: 0 },
    { id: 'b', label: 'B', value: -4, from: 10 },
    { id: 't', label: 'T', value: 6, isTotal: true },
  ]
  const svg = renderToStaticMarkup(createElement(BarChart, { width: 600, bars, palette: lightPalette, tick: String }))
  const rects = [...svg.matchAll(/<rect x="([\d.]+)" width="([\d.]+)"/g)].map(([, x, width]) => [
    Number(x),
    Number(x) + Number(width),
  ])
  expect(rects).toHaveLength(3)
  expect(rects[0]![1]).toBeCloseTo(rects[1]![1]!, 6) // b hangs from the end of a
  expect(rects[1]![0]).toBeCloseTo(rects[2]![1]!, 6) // and ends where the total does
})

it('puts title, band and source inside a picture that travels alone', () => {
  const svg = renderToStaticMarkup(
    createElement(
      Sheet,
      { ...size, title: 'T1', subtitle: 'S1', band: 'B1', source: 'H1', palette: lightPalette },
      null,
    ),
  )
  for (const part of ['T1', 'S1', 'B1', 'H1']) expect(svg).toContain(`>${part}<`)
})

it('draws all 31 regions inside the frame', () => {
  const topology = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../data/shapes/regions.topojson'), 'utf8'),
  ) as RegionTopology
  const paths = regionPaths(topology, 400, 480)
  expect(paths.size).toBe(31)
  for (const [code, path] of paths) {
    const numbers = [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Number(number))
    expect(Math.min(...numbers), code).toBeGreaterThanOrEqual(-0.5)
    expect(Math.max(...numbers), code).toBeLessThanOrEqual(480.5)
  }
})

it('hatches the regions that do not differ, and only those', () => {
  const svg = renderToStaticMarkup(
    createElement(RegionMap, {
      ...size,
      paths: new Map([
        ['a', 'M0 0h1v1z'],
        ['b', 'M2 0h1v1z'],
        ['c', 'M4 0h1v1z'],
      ]),
      values: new Map([
        ['a', 1],
        ['b', 12],
        ['c', undefined],
      ]),
      classes: [
        { high: 10, colour: '#111111' },
        { low: 10, colour: '#222222' },
      ],
      hatched: new Set(['b']),
      palette: lightPalette,
      label: 'Kaart',
    }),
  )
  expect(svg).toMatch(/fill="#111111"[^>]*data-region="a" data-hatched="false"/)
  expect(svg).toMatch(/fill="#222222"[^>]*data-region="b" data-hatched="true"/)
  expect(svg).toMatch(new RegExp(`fill="${lightPalette.paper}"[^>]*data-region="c"`))
  expect(svg.match(/fill="url\(#[^)]+\)"/g)).toHaveLength(1)
})

it('keeps the sign of a long label beside the axis in sight, however narrow the figure', () => {
  for (const width of [300, 600]) {
    const tick = (value: number) => `-€ ${value}.000.000 mln`
    const svg = renderToStaticMarkup(createElement(FanChart, { ...common, width, tick }))
    const labels = [...svg.matchAll(/<text x="(\d+)"[^>]*textLength="(\d+)"[^>]*>-€/g)]
    expect(labels.length).toBeGreaterThan(0)
    for (const [, x, length] of labels) expect(Number(x) - Number(length)).toBeGreaterThanOrEqual(0)
  }
})
