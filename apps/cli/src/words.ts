export { indicatorWords, unitLabel } from '@wlz/explain'
