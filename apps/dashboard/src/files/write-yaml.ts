export { writtenYaml } from '@wlz/scenario'
