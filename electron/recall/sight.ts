import type { Activity } from '../universe/reading.ts'
import type { Manner, SiteWish } from './sites.ts'
import type { WhoWish } from './superlatives.ts'

/** Light that a clock does not tell: it hangs on the Sun or the Moon. */
export type Light = 'dawn' | 'sunrise' | 'sunset' | 'dusk' | 'moonlight' | 'starlight'

/** Something to be seen rather than something that happened: a place at an hour, under a sky, with people or without. */
export type Sight = {
  sites: SiteWish[]
  /** Who is to be seen, wherever they are. */
  who: WhoWish | undefined
  manner: ReadonlySet<Manner>
  /** What they are seen at; any of these will do. */
  doing: { activities: readonly Activity[]; said: string; isOfOne: boolean } | undefined
  /** Somebody with nobody near. */
  isAlone: boolean
  light: Light | undefined
  /** Whether all of a place was spoken of. */
  whole: boolean
  /** Whether it says how things are to look, not only where. */
  isLook: boolean
}
