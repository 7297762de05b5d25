export { indicatorWords, leverWords, unitLabel } from '@wlz/study'
