// Apart, so that the reader of CSV loads with the first table.
export { readOwnFigures } from '@wlz/scenario'
