/** Folder of the data, named at the build. */
declare const __DATA_FOLDER__: string

const beside = (name: string): string => new URL(`${__DATA_FOLDER__}/${name}`, document.baseURI).href

/** Files that stand beside the page, in whatever folder that is. */
export const addresses = {
  json: beside('evidence.json'),
  binary: beside('evidence.bin'),
  scenarios: beside('scenarios.json'),
  observed: beside('observed.json'),
  regions: beside('regions.json'),
  history: beside('history.json'),
  calibration: beside('calibration.json'),
} as const
