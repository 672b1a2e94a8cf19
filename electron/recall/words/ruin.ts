import type { Thesaurus } from './thesaurus.ts'

/** What the earth, the water, the wind and the flames do. */
export const ruinWords = {
  quake: {
    sure: `
      quake, quakes, earthquake, earthquakes, tremor, tremors, ground shook, ground shakes, ground is shaking, ground
      shaking, ground heaves, ground heaved, ground swayed, ground sways, ground moved, ground moves, ground trembled,
      ground trembles, ground opened, ground opens, ground splits, ground split, ground cracked, ground cracks, ground
      rumbles, ground rumbled, ground rolled, ground buckled, ground gave a jolt, ground jumps, earth shook, earth
      shakes, earth trembled, earth trembles, earth moved, earth moves, earth opened, earth opens, earth heaved, earth
      rumbled, earth rumbles, earth roars, earth roared, earth cracked, earth cracks, earth split, earth splits, shook
      the land, shook the town, shook the village, shook the earth, shook the ground, shaking the ground, shakes the
      ground, shakes the town, seismic, aftershock, aftershocks, richter, epicentre, fault line, floor swayed, floor
      sways, floor shook, floor shakes, floor trembles, floor trembled, walls shook, walls shake, walls trembled,
      walls tremble, houses shook, houses shake, house shook, house shakes, house trembled, windows rattled, windows
      rattle, windows rattling, plates rattled, cups rattled, cups rattle, plates rattle, dishes rattle, dishes
      rattled, pots rattled, crockery, rattled off the shelves, fell off the shelves, falls off the shelves, off the
      shelves, bells rang by themselves, bells ring by themselves, bells ring on their own, everything shook,
      everything shakes, everything shaking, everything trembled, everything rattled, whole town shook, whole world
      shook, a jolt, jolts, jolted, rumble under, rumbling under, rumble from below, rumbling from below, rumble from
      the deep, beneath their feet, under their feet, below their feet, cracks in the earth, crack in the earth,
      cracks in the ground, crack in the ground, crack opens in the, fissure, chasm, tectonic, mountains trembled,
      land shook, land trembles, plates danced, plates dance, plates danced on the table, pots danced, cups danced,
      dishes danced, cups dance, furniture danced, furniture moved by itself, furniture moves by itself, bed moved,
      beds moved, beds shook, lamps swung, lamps swing, lamp swings by itself, lamps swayed, chandelier, bell rang by
      itself, bells rang by itself, bell rings by itself, church bell rang by itself, rang by itself, rang by
      themselves, rang on its own, rang on their own, world wobbled, world wobbles, wobbled, wobble, wobbles,
      wobbling, ground like a wave, ground like waves, ground rolled like, like a wave under, ground was not still,
      ground not firm, solid ground moved, hills shook, hills shake, mountain shook, mountain shakes, mountains shook,
      mountains shake, stones jumped, jumped off the shelves, jump off the shelves, dogs barked before, plaster fell
      from, plaster falls from, plaster rained, walls cracked from, shock wave, shocks, second shock, first shock, the
      shock, magnitude, ran out of the houses as`,
    likely: `
      shook, shaking, shake, shakes, tremble, trembled, rattled, rattle, swayed, sways, rumble, rumbling, cracks,
      rocked, lurch, lurched, feet, earth moves`,
    hint: `ground, floor, earth, shelves, walls, crack`,
  },
  flood: {
    sure: `
      flood, flooded, flooding, floods, floodwater, deluge, high water, river burst, river rose, river rises, river
      swelled, river swells, river swallowed, river swallows, river came into, river comes into, river in the houses,
      river enters, river entered, river came over, river comes over, river left its bed, river leaves its bed, river
      overflowed, river overflows, burst its banks, bursts its banks, burst banks, over its banks, broke its banks,
      breaks its banks, broke the dam, dam broke, dam breaks, dam burst, dam bursts, dam gives way, dam gave way, dyke
      broke, dyke breaks, dike broke, levee, inundation, inundated, under water, underwater, drowned fields, drowned
      field, drowned cattle, drowned sheep, fields drowned, cattle drowned, water rose, water rises, waters rose,
      waters rise, waters rising, water rising, rising water, rising waters, rising river, water up to the, water
      reached, water reaches, water to the knees, water to the waist, knee deep, waist deep, ankle deep, wading, wade,
      waded, wades, water came in, water comes in, water in the cellar, water in the cellars, water in the house,
      water in the houses, water in the streets, water in the lanes, water everywhere, water all around, water covers,
      water covered, water took, water takes, water carried, water carries, water stood, water stands, water at the
      door, water over the threshold, streets turned to rivers, streets became rivers, streets turn into rivers,
      street turned into a river, streets like rivers, street is a river, lanes became rivers, lanes turned into
      rivers, lanes turned to canals, submerged, overflow, overflowed, overflowing river, washed away, washes away,
      wash away, swept away, sweeps away, sweep away, carried away by the water, boats where, boats in the streets,
      boat in the street, boats in the street, boats in the lanes, boats through the streets, rowing through the
      streets, row through the street, rowed through the streets, rowing boat in the, by boat, took to boats, took to
      the roofs, sitting on the roofs, sit on the roofs, sat on roofs, stranded on roofs, stranded on the roof, refuge
      on the roofs, waiting on rooftops, clinging to rooftops, on the rooftops, climb onto roofs, climbed onto the
      roofs, furniture floating, furniture floats, floating furniture, tables floating, chairs float, floats by,
      floated past, float past, floating down, floated away, float away, sandbags, sandbag, torrent, torrents, swollen
      river, swollen stream, spate, tidal wave, tsunami, ark, noah, drenched cellars, soaked houses, bail out,
      bailing, fish swim in the kitchen, fish in the kitchen, fish in the house, fish in the street, fish in the
      streets, fish swim in, fish swam in, frogs in the bedroom, ducks swim in the street, swim through the street,
      swim through the streets, swam through the streets, swim to, swam to safety, kitchen under, kitchen is full of
      water, kitchens full of water, cellar full of water, cellars full of water, house full of water, full of water,
      houses stood in water, house stood in water, houses stand in water, stand in water, stood in water, stands in
      water, meadow became a lake, meadows became a lake, meadows turned into a lake, became a lake, turned into a
      lake, turns into a lake, one big lake, a lake where, sea came in, sea comes in, sea came over, sea rose, waves
      came over, waves rolled through, wave rolled through, water kept climbing, water climbs, water climbed, water
      crept, water creeps, water came higher, higher and higher water, water higher, brown water, black water, muddy
      water, dirty water, wet to the knees, water to their knees, up to the knees in, up to their knees, up to the
      knees, up to the waist, up to their waists, up to the chin, up to the windows, up to the sills, up to the eaves,
      bridge washed away, bridge was washed, cattle swam, cow floats by, cows floating, houses floated, house floated,
      cradle floats, people on roofs, people on the roofs, family on the roof, rescue by boat, rescued by boat,
      rescued from the roof`,
    likely: `
      river, waters, water, drowned, drown, drowning, float, floating, boats, boat, banks, dam, swollen, surge, raft,
      canals, mud, muddy, cellar, waves in the`,
    hint: `wet, roofs, lanes, swallowed, burst, tide, soaked`,
  },
  fire: {
    sure: `
      fire, fires, blaze, blazes, burned down, burnt down, burns down, burn down, burned, burnt, burning, burn, burns,
      flames, flame, inferno, house on fire, on fire, catches fire, caught fire, set fire, set on fire, fire took,
      fire takes, ablaze, conflagration, arson, arsonist, smoke, smoking ruins, smoke over the roofs, smoke rises,
      column of smoke, went up in smoke, go up in smoke, goes up in smoke, went up in flames, goes up in flames, up in
      flames, in flames, alight, ashes, reduced to ashes, turned to ashes, turned to ash, burned to ashes, to ash, ash
      and embers, charred, charred beams, charred ruins, blackened beams, blackened walls, blazing, embers, ember,
      cinders, cinder, soot, sooty, scorched, scorch, singed, ignite, ignited, ignites, kindled, set alight, burned to
      the ground, burnt to the ground, red glow, glow over the roofs, glow in the night sky, glow on the horizon, sky
      glowed red, glowing sky, firefighters, fire brigade, bucket chain, bucket brigade, chain of buckets, buckets
      passed, pass buckets, passing buckets, buckets of water, buckets from the well, buckets from hand to hand,
      buckets, sparks fly from roof, sparks on the thatch, spark in the hay, sparks in the hay, spark in the straw,
      sparks jump, sparks leap, stray spark, a spark, tongues of fire, tongues of flame, red tongues, lick the roof,
      licks the beams, licking the beams, licked the roof, red rooster, red cock on the roof, smouldering, smoulder,
      smouldered, smell of burning, smell of smoke, choking smoke, black smoke, thick smoke, candle tipped over, lamp
      tipped over, overturned lamp, overturned candle, knocked over lantern, hearth left unattended, lightning set,
      heat so great, combustion, incinerated, consumed by fire, devoured by flames, the flames took, cremating the
      granary, wildfire, forest fire, leapt from thatch, leapt from roof, leaps from roof, leap from roof to roof,
      jumped from roof to roof, from thatch to thatch, from roof to roof, sparks leapt, sparks flew, sparks flying,
      sparks fly, roof burns, roof is burning, roofs burn, hayloft, haystack burns, sky was red, sky is red with, sky
      red with, night lit up by, night as bright as day, bright as day, glows red, glowed red, orange glow, nothing
      left but ash, nothing but ash, nothing but ashes, only ash, only ashes, only the chimney, only chimney left,
      chimneys still stood, black beams, black ruins, black skeleton, well water thrown, throw water, threw water,
      carry water to, pails of water, pails, bring water quickly, form a chain, formed a chain, human chain, chain
      from the well, hot coals, coal fell, coals, candle fell, lamp fell, lantern fell, candle fell over, lamp fell
      over, fell asleep with the candle, curtain caught, straw caught, hay caught, caught the thatch, hungry flames,
      house went up, barn went up, granary went up, mill went up, everything went up, roared through the roofs, run
      from the smoke, stink of smoke`,
    likely: `
      ash, sparks, spark, bucket, burned hair, glow, heat, tinder, consumed, devoured, haystack, thatch, crackle,
      crackling, torch, torched, extinguish, put out, douse, doused`,
    hint: `red, black, roof, rescue, run out, hot, thatched, granary`,
  },
  storm: {
    sure: `
      storm damage, tempest, gale, gales, hurricane, hurricanes, tornado, twister, whirlwind, great storm, wind tore,
      winds tore, tore off roofs, tore the roof, tore roofs, tore the roofs, tears off roofs, tears the roofs, tear
      roofs, torn off by the wind, roof torn off, roofs torn off, roofs torn, roof torn, roof blown off, roofs blown
      off, roof blew off, roofs blew off, roof flew away, roofs flew, roofs fly, roof flies, roof tiles flying, tiles
      flying, tiles flew, shingles flying, shingles flew, lightning struck, lightning strikes, lightning hit,
      lightning hits, struck by lightning, hit by lightning, storm hit, storm hits, storm raged, storm rages, storm
      struck, storm strikes, storm breaks, storm broke, storm tore, storm sweeps, storm swept, storm blew, violent
      wind, violent winds, wild wind, wild winds, fierce wind, fierce winds, raging wind, mighty wind, terrible wind,
      strong wind, strong winds, high winds, great wind, squall, squalls, cyclone, typhoon, monsoon, noreaster,
      howling wind, wind howled, wind howls, wind howling, wind screams, wind screamed, wind roars, wind roared, wind
      raged, wind rages, wind shrieks, wind shrieked, wind whistled, wind whips, wind whipped, wind uprooted, wind
      flattens, wind flattened, wind broke, wind breaks, wind snapped, wind snaps, wind threw, wind throws, wind took,
      wind takes, wind blew down, wind blows down, wind bends, wind bent, blown down, blew down, blown over, blown
      away, blew away, blows away, thunder, thunderstorm, thunderstorms, thunderbolt, thunderclap, thunder and
      lightning, uprooted trees, trees uprooted, uprooted tree, trees fell, trees fall, trees snapped, trees snap,
      trees bent, trees bend, trees bending, trees toppled, fallen trees, trees blown, oaks snapped like, snapped like
      twigs, snap like twigs, shutters banged, shutters bang, shutters banging, slamming shutters, shutters rattled,
      shutters torn, heavens raged, sky raged, sky rages, heavens opened in fury, hailstorm, hail, hailstones,
      hailstones as big, battened down, batten down, batten the hatches, gusts, gust, flying branches, branches
      flying, branches flew, debris flying, everything not nailed down, barricade the shutters, heavy weather, foul
      weather, wrath of the sky, wrath of heaven`,
    likely: `wind, winds, lightning, bolt from the sky, torn, tore, blew, branches, shutters, howling, howled, whipped`,
    hint: `roofs, trees, sky, uprooted, raged, windows`,
  },
  collapse: {
    sure: `
      collapse, collapsed, collapses, collapsing, caved in, caves in, cave in, gave way, gives way, give way, giving
      way, came down in, came crashing down, comes crashing down, crashing down, came tumbling down, comes tumbling
      down, came down with a crash, toppled, topples, topple, ruin, ruins, in ruins, crumbled, crumbles, crumbling,
      crumble, building came down, building comes down, building falls, building fell, house came down, house comes
      down, house fell in, house falls in, house fell down, house falls down, house falls apart, house fell apart,
      rubble, debris, wreckage, roof fell, roof falls, roof falls in, roof fell in, roof came down, roof comes down,
      roof gave in, ceiling came down, ceiling comes down, ceiling fell, ceiling falls, walls came down, walls come
      down, wall came down, wall comes down, wall falls, wall fell, walls fell, walls fall, walls crack, walls
      cracked, walls gave, wall gave, wall buckles, wall bulged, beams broke, beams break, beam broke, beam breaks,
      beam snapped, beam snaps, beams snapped, beams snap, beams gave, rotten beams, rotten beam, rotten timbers,
      rotting beams, pillar breaks, pillar broke, pillars broke, pillars break, pillars gave, tower fell, tower falls,
      tower came, tower comes, tower leans too far, tower topples, tower toppled, bridge fell, bridge falls, bridge
      broke, bridge breaks, bridge gives, bridge gave, bridge came down, bridge is down, bridge dropped, bridge
      plunges, floor gave, floor gives, floor broke, stones rained down, falling stones, falling masonry, falling
      bricks, heap of stones, heap of rubble, heap of bricks, heap of timber, pile of rubble, pile of stones, pile of
      bricks, pile of timber, cloud of dust, clouds of dust, dust cloud, dig out survivors, digging out survivors, dig
      survivors, buried under, buried beneath, trapped under, trapped beneath, under the rubble, beneath the rubble,
      dug out of the rubble, pulled from the rubble, folded like, like a house of cards, house of cards, mine caves,
      mine fell, mine shaft falls, tunnel falls, landslide, mudslide, demolished, shaky foundations, bad foundations,
      foundations gave, foundations give, subsided, subside, disintegrate, fell in on itself, falls in on itself, fell
      in on themselves, structure fails, structure failed, structural, folded up, folds up, folded like paper, folds
      like, stove in, sagged and fell, sags and falls, came apart, comes apart, shattered beams, pancaked, walls
      folded, walls fold, mill fell, mill falls, barn fell, barn falls, barn came down, church tower fell, roof
      sagged, roof buckled, roof buckles, arch broke, vault broke, dome falls, stairs gave, fell upon those inside,
      buried those inside, fell on the people inside, walls lean, nothing left standing, left standing, no stone on
      another, no stone upon another, not one stone on another, brought down the house, roof over their heads came`,
    likely: `
      came down, comes down, caved, fall apart, falls apart, fell apart, tower, beams, creak,
      creaked, pillars, dust, wreck, wrecked, ruined, fallen down, survivors, crack, trapped, stones fell, buried
      alive, broke under, tumbling down, fell down, falls down, folded, sagged, gave in`,
    hint: `walls, wall, crash, bridge, rotten, roof, down, heap`,
  },
} as const satisfies Thesaurus<string>
