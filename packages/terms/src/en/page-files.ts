import type { pageFilesNl } from '../nl/page-files.ts'

/** Words around links and files, in English. */
export const pageFilesEn: typeof pageFilesNl = {
  open: 'Save and share',
  title: 'Save and share',
  linkTitle: 'Link to what you see now',
  link: 'Link',
  copy: 'Copy the link',
  copied: 'The link was copied',
  copyByHand: 'The link is selected; copy it with the keyboard',
  linkTooLong: 'These scenarios do not fit in a link. Save them as files and share those.',
  linkNote: 'The link holds everything: scenarios, region and year. The part after # reaches no server.',
  filesTitle: 'Files',
  saveYaml: 'Save scenario (YAML)',
  openYaml: 'Open scenario (YAML)',
  saveJson: 'Save all outcomes (JSON)',
  note: 'Note of one page',
  filesNote: 'The files are those of the command line.',
  isKept: 'What you make is kept in this browser by itself.',
  notOpened: 'Not everything could be opened. What you had has not changed.',
  opened: (titles) => `Opened: ${titles}`,
  badLink: 'This link cannot be read or is not complete. Nothing has changed.',
  makeCopy: 'Copy',
  copyNamed: (title) => `Copy ${title}`,
  remove: 'Remove',
  removeNamed: (title) => `Remove ${title}`,
  isParent: 'Another scenario differs from this one',
}
