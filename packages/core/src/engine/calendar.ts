export const weeksPerYear = 365.25 / 7
export const weeksPerMonth = weeksPerYear / 12
