// Figures
export { FanChart, fanFrame } from './fan-chart.tsx'
export type { FanChartProps } from './fan-chart.tsx'
export { axisStart } from './fan-model.ts'
export type { FanBands, FanInput, FanLine, Frame, Mark, Norm } from './fan-model.ts'
export { BarChart, barHeight } from './bar-chart.tsx'
export type { Bar, BarChartProps } from './bar-chart.tsx'
export { MapKey, MapSwatch, RegionMap, regionPaths } from './region-map.tsx'
export { boundsAroundZero, classesAroundZero, classesOf, classOf, roundBounds } from './map-classes.ts'
export type { MapClass } from './map-classes.ts'
export type { MapKeyLine, RegionMapProps, RegionTopology } from './region-map.tsx'
export { dotsOf, YearDots } from './year-dots.tsx'
export { Sheet } from './sheet.tsx'
export type { SheetProps } from './sheet.tsx'

// Parts of figures
export { darkPalette, dashes, lightPalette } from './palette.ts'
export type { Palette } from './palette.ts'
export { yearAt } from './domain.ts'
