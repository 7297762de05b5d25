/**
 * Structure of the world: growth above ageing that goes on (doorgroei), fades (uitdoving) or ended in the base year (breuk). It is drawn as a
 * standard normal score, which is beyond this value, up or down, in one of three draws.
 */
export const thirdOfWorlds = 0.430727
