import type { Told } from './details.ts'

/** What the ground and the sky do. */
export const strokes: Told = {
  omen: {
    'colour of old blood': `
      lunar eclipse, eclipse of the moon, eclipse, eclipses, eclipsed, crimson moon, red moon, blood moon, bloody
      moon, scarlet moon, coppery moon, copper moon, moon went dark, moon went red, moon goes red, moon turns red,
      moon turned red, moon darkens, moon darkened, shadow over the moon, shadow on the moon, earths shadow, reddened
      moon, ruddy moon`,
    'side by side|thumb covered': `
      conjunction, conjunctions, planets meet, planets met, meeting of planets, two planets, planets align, alignment,
      aligned, two lights close, two bright lights, two bright stars, two stars close, close together in the sky, next
      to each other in the sky, pair of planets, pair of lights, kiss in the sky, wandering stars`,
    'evening star|Venus had come back': `
      brightest planet, planet of love, hesperus, vesper, venus returns, venus is back, venus back, venus visible,
      venus, bright light in the west, first star after sundown, first star of the evening, light after sundown, star
      in the west, western star`,
    Jupiter: `
      jupiter, giant planet, king of planets`,
    Mars: `
      red planet, planet of war, war planet`,
    Saturn: `
      saturn, ringed planet, slow planet`,
    Mercury: `
      mercury, swift planet, smallest planet`,
  },
  quake: {
    'dogs howled': `
      dogs barking, barking, barked, barks, hounds, hounds howling, dogs knew, animals sensed, animals knew, animals
      restless before, howling dogs, howl before, whining dogs, dog whines`,
    'walls came down': `
      walls crumbled, crumbling walls, masonry, houses toppled, toppled, toppling, brickwork`,
  },
  fire: {
    'roof to roof': `
      thatch, thatched, rooftops, roofs ablaze, roofs alight, roofs burning, house to house, spread from house,
      spreads from house, leaping flames, whole quarter, jumped across`,
    'lamp was overturned|street burned': `
      oil lamp, lantern knocked, candle knocked over, knocked a candle, knocked over, tipped over, spilled oil,
      accidentally set, one spark, lane went up, lane on fire, street ablaze, street in flames, street on fire, row of
      houses burns`,
  },
  flood: {
    'stood in the houses': `
      knee deep, waist deep, ankle deep, water in the parlour, water in the rooms, water in the cellar, water in the
      kitchen, indoors under water, houses under water, homes under water, submerged, inundated, inundation`,
    'woke to water': `
      waking up to water, woke up wet, wet feet in bed, wet feet, water at the doorstep, water at the door, surprised
      in their sleep, overnight flood`,
  },
  storm: {
    'tore the roofs': `
      roofs off, ripped off, rips off, tears off, tore off, torn off, tiles, tiles flying, slates, roofless, blew the
      roofs, blown off, shingles, took the roofs`,
    'wind came upon': `
      howling wind, gale all night, gales, wind all night, blew all night, blowing all night, windy night, raged all
      night`,
  },
  collapse: {
    'Old beams': `
      rotten timber, rotten timbers, rotten wood, woodworm, worm eaten, rafters, joists, joist, brittle wood,
      dilapidated, neglected building, weak structure, creaking beams`,
  },
}
