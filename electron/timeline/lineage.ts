import type { Force } from '../universe/contract.ts'
import type { Tick } from '../universe/reading.ts'

/** The part of a genesis that the record reads: what a universe is called and where it comes from. */
export type Lineage = {
  /** Absent in a genesis from before laws were numbered. */
  lawVersion?: number
  name: string
  scenario: string
  level: number
  parent: { id: string; root: string; tick: Tick } | null
  force: Force | null
  /** Where a fork goes on; empty for a universe with a beginning of its own. */
  moment: string
}

export const levelMax = 5
