import type { World } from '../world.ts'
import type { Climate } from './weather.ts'

/** What a place is like the year round: where it lies, how wet it is and how near the sea. */
export function climateOf({ genesis, ground }: World): Climate {
  const sea = genesis.landscape === 'coast' || genesis.landscape === 'bay' || genesis.landscape === 'island'
  return { latitudeDegrees: genesis.place.latitude, rainfall: ground.rainfall, maritime: sea ? 0.8 : 0.3 }
}
