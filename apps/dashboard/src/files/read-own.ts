// Apart, so that the reader of CSV loads with the first table.
export { outOfRange, readOwnFile } from '@wlz/study'
