const beside = (path: string): string => new URL(path, document.baseURI).href

/** Files that stand beside the page, in whatever folder that is. */
export const addresses = {
  json: beside('data/evidence.json'),
  binary: beside('data/evidence.bin'),
  scenarios: beside('data/scenarios.json'),
  observed: beside('data/observed.json'),
  regions: beside('data/regions.json'),
  history: beside('data/history.json'),
  calibration: beside('data/calibration.json'),
} as const
