export { screening } from '@wlz/data'
