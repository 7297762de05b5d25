import type { Sector } from '../people/groups.ts'
import type { ParameterId } from './parameter-id.ts'

type WithSector<Id, Which extends Sector> = Id extends `${infer Stem}.${Which}` ? Stem : never

/** Prefix of the ids of a parameter that exists for every sector: `aflopend.share` of `aflopend.share.vv`. */
export type SectorStem = WithSector<ParameterId, 'vv'> & WithSector<ParameterId, 'ghz'> & WithSector<ParameterId, 'ggz'>
