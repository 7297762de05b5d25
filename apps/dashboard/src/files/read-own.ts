// Apart, so that the reader of CSV loads with the first table.
export { readOwnFile } from '@wlz/study'
