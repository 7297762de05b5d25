export { indicatorWords, unitLabel } from '@wlz/study'
