import type { Site } from './lands.ts'
import type { Question } from './question.ts'
import type { Sight } from './sight.ts'

/** Where nothing but a sky is asked for: the whole of it from above, or where that sky is best seen. */
export function usualKinds(
  { whole, light, manner, who, doing, isAlone }: Sight,
  { camera, concepts, places, ofWorld }: Question,
): Site['kind'][] {
  if (camera === 'overview' || who || doing || isAlone) return ['town']
  if (camera === 'landscape') return ['hill', 'shore', 'town']
  if (camera === 'street' || manner.has('empty')) return ['street', 'square', 'town']
  if (manner.has('busy')) return ['square', 'market', 'town']
  const isVeiled = concepts.has('weather:fog')
  if (whole && !isVeiled) return ['town']
  if ((places.length > 0 || ofWorld) && light) return ['town']
  if (manner.has('beautiful') || light === 'sunset' || light === 'sunrise' || light === 'moonlight')
    return ['sea', 'lake', 'river', 'hill', 'town']
  if (light === 'starlight') return ['hill', 'shore', 'town']
  const hasSky = [...concepts.keys()].some((concept) => /^(?:weather|hour):/.test(concept))
  return hasSky || concepts.has('season:winter') ? ['square', 'street', 'town'] : ['town', 'square']
}
