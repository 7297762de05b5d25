/** The sign of typography: as wide as a plus, and no line ends behind it. */
export const minus = '\u2212'
