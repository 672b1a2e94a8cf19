import type { Season, Weather } from '../../universe/reading.ts'
import type { Thesaurus } from './thesaurus.ts'

/** The weather, the seasons and the hours of the day. */
export const weatherWords: Thesaurus<Weather> = {
  clear: {
    sure: `
      clear sky, clear skies, clear, sunny, sunshine, sunlit, sunlight, blue sky, blue skies, bright day, bright sky,
      bright sun, bright sunshine, cloudless, not a cloud, no clouds, without a cloud, fair weather, fine weather,
      good weather, glorious weather, beautiful weather, lovely weather, perfect weather, sun shone, sun shines, sun
      shining, sun blazes, sun blazed, sun beat down, sun beats down, blazing sun, brilliant sun, warm sun, fine day,
      glorious day, bright and warm, starry, starlit, stars were out, stars are out, stars came out, full of stars,
      sun bathed, not a single cloud, single cloud anywhere, no cloud, not one cloud, no cloud in the sky, not a cloud
      in sight, sky without clouds, sky without a cloud, sky was blue, sky is blue, blue heaven, deep blue, sky so
      blue, sun was out, sun came out, sun is out, sun comes out, sun out all day, sun all day, full sun, golden sun,
      brilliant light, bright light, dry and bright, dry day, see for miles, you could see for miles, could see for
      miles, visible far`,
    likely: `sun, bright, crisp, azure, blue, stars, shadows sharp, glorious, dazzling, sunbeams, rays`,
  },
  cloudy: {
    sure: `
      cloudy, clouds, cloud, partly cloudy, scattered clouds, drifting clouds, clouds drift, clouds drifting, fleecy
      clouds, white clouds, sun and clouds, sun in and out, clouds gather, clouds pass, passing clouds, patchy sky,
      fluffy clouds`,
    likely: `shade and sun, fleecy, changeable, cloud covered`,
  },
  overcast: {
    sure: `
      overcast, grey sky, grey skies, gray sky, gray skies, grey day, gray day, grey morning, gray morning, grey
      afternoon, grey evening, leaden, leaden sky, gloomy sky, heavy sky, low sky, low clouds, low cloud, heavy
      clouds, thick clouds, dark clouds, dull day, dull sky, dull weather, dull, sunless, no sun, without sun, without
      any sun, sun never came out, sun did not come out, sun hidden all day, sun stayed hidden, sun stayed away,
      blanket of cloud, dreary, drab, gloomy day, gloomy weather, gloomy morning, sky like lead, sky like slate, slate
      sky, dark sky, dim day, dim light, everything grey, murky, sun did not show, sun didnt show, sun did not show
      itself, sun never showed, sun not seen, sun hid, sun was hiding, sun stayed behind, sun behind clouds, behind
      the clouds, behind clouds, curtain of cloud, lid of cloud, clouds hang, clouds hung, clouds hanging, low
      hanging, low grey, everything was grey, all grey, flat light, colourless, no shadows, without shadows, neither
      sun nor rain`,
    likely: `grey, gray, gloom, clouded, muted light, sombre sky, dim`,
  },
  fog: {
    sure: `
      fog, foggy, fogs, mist, misty, mists, haze, hazy, murk, pea soup, pea souper, could not see far, cannot see far,
      could hardly see, can hardly see, could barely see, could not see a hand, could not see hand, cannot see hand,
      not see your hand, not see your own hand, see your own hand, see hand in front, see hand before, hand before
      their eyes, hand in front of, hand before your face, could not see the, cannot see the, could see nothing, see
      nothing but white, nothing to be seen, invisible, poor visibility, visibility, everything vanished in, shapes in
      white, shrouded in, wrapped in white, veiled, veil over the fields, veil of white, world wrapped in cotton,
      cotton wool, milky air, white air, blurred, blurry, smog, vapour, steam over the river, swallowed in white, lost
      their way in white, soup of a morning, ghostly shapes, could not see your, could not see the other, could not
      see across, could not see a thing, could only hear, heard but not seen, lost in white, lost in the white, white
      soup, houses vanished, houses disappeared, village vanished, village disappeared, vanished in white, disappeared
      in white, world vanished, world disappeared, grey wall, white wall, hung over the fields, hung over the river,
      hangs over the river, lay over the fields, lay over the river, breath of the river, ghosts of trees, like ghosts`,
    likely: `blur, milky, dim shapes, shrouded, see hand, grey veil, thick air`,
  },
  rain: {
    sure: `
      rain, rainy, raining, rains, rained, raindrops, raindrop, rainfall, drizzle, drizzling, drizzly, showers,
      shower, shower of rain, downpour, cloudburst, pouring, pours, pour, poured, wet day, wet weather, wet, wet
      streets, soaked, soaking, soaked to the skin, drenched, drenching, dripping, drip, umbrella, umbrellas, puddles,
      puddle, coming down in buckets, came down in buckets, down in buckets, in buckets, bucketing, cats and dogs,
      heavens opened, heavens open, skies opened, sky opened, sky wept, sky weeps, heavens wept, heavens weep, weeping
      sky, sky cries, sky was crying, sky crying, sheets of water, water from the sky, water falls from the sky, water
      from above, drops on the roof, drops fall, drops on the window, drops against the window, patter on the roof,
      pattering, patter, gutters run over, gutters overflow, gutters running, sodden, damp, wellies, spitting, mizzle,
      sprinkle, nice weather for ducks, weather for ducks, ducks, ran for cover, run for cover, took cover from the,
      everyone ran inside, drops began, it poured, it was pouring, bucketed, heavens cried, grey curtain of, barrel
      overflows, barrels overflow, wet feet, wet hair, wet shoes, hats dripping, clothes dripping, cloak dripping,
      steady patter, splashing, splashed through, drummed on the roof, drumming on the roof, drums on the roof, drum
      on the roof, gutters`,
    likely: `drops, moist, gutters, squelching, wet through, wet clothes, rainbow, showery, splash, hood up, cloak pulled up`,
  },
  storm: {
    sure: `
      storm, stormy, storms, thunder, thundery, lightning, tempest, gale, wild weather, thunderstorm, rough weather,
      flashes of lightning, flash of lightning, flashes and thunder, sky flashes, sky flashed, sky rumbled, sky
      rumbles, rumbling sky, bolts, howling wind, wind howled, wind howls, howling winds, wild wind, raging wind,
      tempestuous, squall, blustery, windy, gusty, raging sky, crack of thunder, rolling thunder, foul weather, threw
      down the oak, threw down the old oak, threw down trees, old oak fell, oak fell, oaks fell, oak came down, oaks
      came down, trees came down, tree came down, tree fell, tree fell on, trees lay, trees lie across, branches
      everywhere, branches broke, branches break, branches snapped, roof tiles in the street, tiles in the street,
      tiles rained, tiles blown, thatch blown, thatch flew, thatch torn, hats flew, chickens flew, fence blown, fences
      blown, fences flew, laundry flew, ships torn from, boats torn from, mast broke, masts broke, sails ripped, wind
      was so strong, so strong a wind, could not stand upright, nobody could stand upright, leaned against the wind,
      leaning into the wind, wind knocked, wind knocks, wind shook, wind shakes, wind shook the houses, wind rattled,
      wind rattles, wind carried away, wind carried off, wind carries off, winds carried, wind lifted, wind lifts,
      wind ripped, wind rips, wind pulled, wind pulls, wind smashed, bolt hit, bolts hit, bolt split, oak split by,
      tree split by, split by lightning, split the oak, split the tree, crashing thunder, thunder crashed, thunder
      crashes, thunder rolls, thunder rolled, thunder shook, lightning all night, air itself went mad, sky came down
      on us, thunder rumbled, thunder rumbles, sky growled, sky growls, sky lit up, sky split, lit up the sky, dogs
      hid under, windows shook, doors slammed by the wind, hold on to your hat, hold onto hats, hats blew`,
    likely: `wind, gust, gusts, blowing hard, howling, flashes, bluster, wild night`,
  },
  snow: {
    sure: `
      snow, snowy, snowing, snowfall, snows, snowed, snowflake, snowflakes, blizzard, white ground, flakes, flake,
      snowbound, snowed in, snowstorm, snowman, snowmen, snowball, snowballs, snowdrift, drifts, sledge, sledges,
      sled, sleigh, sledging, sledding, toboggan, white blanket, blanket of white, white carpet, carpet of white,
      white coat, covered in white, covered with white, everything white, everything was white, all white, white
      world, world turned white, world was white, turned white, turns white, valley white, valley turned white, fields
      white, roofs white, roofs are white, white roofs, white out, whiteout, fluffy white, white stuff, sleet, slush,
      powder, frozen flakes, feathers from the sky, winter coat, mother holle, knee deep in white, deep in white, up
      to the knees in white, white fell, white falls, white fields, white morning, white flakes, white feathers,
      feathers fell, throwing balls of, snowed under, footsteps muffled, footprints in the white, tracks in the white,
      shovel the path, shovelling the path, clear the path, dig out the door, dug out the door, angels in the, white
      silence, first white`,
    likely: `white, icicles, footprints in white, muffled, flurry, shovelling, shovels`,
  },
}

export const seasonWords: Thesaurus<Season> = {
  spring: {
    sure: `
      spring, springtime, springtide, blossom, blossoms, blossoming, in bloom, thaw, thawing, buds, bud, budding,
      planting time, sowing time, sowing, seedlings, march, april, may, lambs, lambing, lambing season, lamb, cuckoo,
      swallows return, swallows came back, birds return, birds come back, first flowers, first green, fresh green, new
      leaves, young leaves, leaves come out, leaves unfold, trees bud, trees in leaf, trees turn green, ice melts,
      snow melts, snow melted, melting snow, melting ice, meltwater, snowdrops, crocus, crocuses, daffodil, daffodils,
      tulips, cherry blossom, apple blossom, nature awakes, nature awakens, nature wakes, world wakes, after winter,
      end of winter, winter ends, winter was over, winter is over, easter, vernal, primrose, primroses, ploughing,
      first lambs, lambs in the meadow, lambs in meadow, meadows turned green, meadow turned green, fields turned
      green, everything turns green, everything turned green, grew green again, green again, first warm day, first
      warm days, first warm sun, warm again after, storks return, storks came back, bees wake, frogs sing, tadpoles,
      catkins, violets, seed goes into, seeds go into, seeds into the ground, sow the fields, sowed, seed time`,
    likely: `
      bloom, blooms, blooming, sprout, sprouts, green shoots, nest, nests, nesting, melt, melts, fresh, days grow
      longer, days getting longer, birdsong, mild, plough`,
  },
  summer: {
    sure: `
      summer, summertime, midsummer, high summer, hot days, hot day, hot weather, hot season, heat, heatwave, heat
      wave, sweltering, scorching, sultry, longest days, longest day, long days, long light evenings, june, july,
      august, dog days, cicadas, crickets, sunburn, sunburnt, bathing in the river, swimming in the river, swim in the
      river, barefoot weather, berries are ripe, strawberries, haymaking time, lightest nights, shortest night, short
      nights, warm nights, warmest, hottest, baking hot, seek the shade, shade of the trees, sweating in the sun, warm
      season, warm months, warm weather, bathed in the river, jumped in the lake, jump into the river, jump into the
      lake, splash in the river, cold water tastes, thirst, shadow was precious, air shimmers, air shimmered,
      shimmering air, air over the fields shimmers, flies buzz, bees hum, bees hummed, grasshoppers, mosquitoes,
      meadow in full flower, wheat is high, cherries, nights were short, nights are short, days were longest, days are
      longest, days were long, days are long, slept outdoors, sleep outdoors, sleeping outside, slept outside, straw
      hats, windows open all night`,
    likely: `
      hot, warm, sunbathing, swim, swimming, barefoot, berries, bees, lazy days, shade, meadows in flower, poppies,
      drowsy`,
  },
  autumn: {
    sure: `
      autumn, autumnal, fall season, harvest time, falling leaves, leaves fall, leaves fell, leaves falling, fallen
      leaves, leaves turned, leaves turn, leaves are turning, turning leaves, leaves turned red, leaves red, leaves
      were red, red leaves, golden leaves, leaves golden, yellow leaves, brown leaves, coloured leaves, leaves change
      colour, leaves changed colour, leaves drop, trees lose their leaves, trees shed, shed their leaves, september,
      october, november, mushrooms, mushroom, chestnuts, acorns, days grow shorter, days getting shorter, days draw
      in, nights draw in, swallows leave, swallows left, birds fly south, birds leave, geese fly south, wild geese,
      storks leave, first frost, end of summer, summer ends, summer was over, summer is over, after summer, cider,
      pumpkin, russet, equinox of september, indian summer, rustling leaves, leaves came down, leaves came off, leaves
      on the ground, leaves covered, leaves danced, leaves blew, leaves in the wind, leaves red and gold, red and
      gold, gold and red, trees turned gold, trees turned red, trees were red, woods turned, forest turned gold,
      forest turned red, forest in colours, forest aflame, cranes fly, cranes pass, geese pass, geese flew, first cold
      nights, first fires in the hearths, plums are ripe, days shorter, getting shorter`,
    likely: `leaves, rust coloured, foliage, amber, conkers, nuts, bare branches, fly south, gossamer`,
  },
  winter: {
    sure: `
      winter, wintertime, wintry, midwinter, cold months, cold season, cold weather, frost, frosty, frosts, frozen,
      freezing, froze, freezes, icy, ice, icicles, icicle, bitter cold, cold morning, cold mornings, cold evening, cold night, cold day, cold light, a cold morning, a cold evening, a cold
      night, a cold day, biting cold, bitterly cold, cruel cold, deep
      cold, coldest, coldest days, coldest months, coldest time, cold time, cold days, cold snap, shortest days,
      shortest day, short days, long nights, longest night, longest nights, december, january, february, yule,
      yuletide, christmas, dead of winter, lake froze, lake was frozen, frozen lake, river froze, river was frozen,
      pond frozen, ice skating, skating, skates, skate, breath smokes, breath steamed, see your breath, chilblains,
      chattering teeth, teeth chatter, bare trees, trees stood bare, hibernate, dark months, dark season, huddled by
      the hearth, huddle round the stove, woolly, mittens, wool hats, ice on the, ice on the pond, ice covered, well
      froze, well was frozen, pipes froze, breath froze, breath froze in, froze in the air, noses red with cold, red
      noses, by the stove, round the stove, around the fire for warmth, feet numb, fingers numb, numb fingers, frozen
      ground, ground frozen hard, ground was hard, ground hard, trees bare, branches bare, no leaf on, animals sleep,
      bears sleep, nights were longest, nights are longest, days were shortest, days are shortest, sun barely rose,
      dark early, dark by four`,
    likely: `cold, chilly, shivering cold, stove, furs, mitten, scarf, freeze, sledges`,
  },
}

export const hourWords = {
  night: {
    sure: `
      night, nights, nighttime, midnight, after dark, moonlight, moonlit, darkness, dark, in the dark, small hours,
      wee hours, nocturnal, starlight, starlit, by candlelight, candlelight, by torchlight, torchlight, lamplight,
      witching hour, dead of night, middle of the night, under the stars, beneath the stars, under the moon, beneath
      the moon, moon was up, moon is up, moon stood, everyone asleep, everybody asleep, everyone was asleep, town
      asleep, village asleep, town slept, village slept, while all slept, all slept, everyone slept, everybody slept,
      others slept, others sleep, while others sleep, all the village slept, the world slept, world asleep, bedtime,
      past bedtime, in bed asleep, sleeping village, sleeping town, sleepless, owls, owl, bats, night watchman, night
      watch, pitch black, pitch dark, black as pitch, stars above, under a full moon, full moon shone, by moon, in the
      moonlight, after midnight, past midnight, hours after midnight, before midnight, after bedtime, lights were out,
      lights out, candles burned low, candle burned low, candle burnt down, no light but, everyone was in bed,
      everybody in bed, when all was dark, all dark, streets were dark, streets dark, dark hours, darkest hour, fox
      hour, cats prowl`,
    likely: `asleep, slept, sleeping, sleep, moon, stars, lamps lit, dreams, watchman, insomnia`,
  },
  dawn: {
    sure: `
      dawn, sunrise, daybreak, break of day, first light, cockcrow, crack of dawn, early morning, early in the
      morning, sun up, sunup, sun rises, sun rose, sun came up, sun comes up, sun rising, rising sun, before sunrise,
      cock crowed, cock crows, cock had crowed, cock had barely crowed, cock crow, rooster crows, rooster crowed,
      rooster, cockerel, first rays, first ray, first sunbeam, day breaks, day broke, day begins, beginning of the
      day, start of the day, sky grows light, sky turns pink, grows light, getting light, wee small hours, early
      birds, early bird, dawn chorus, birds begin to sing, ungodly hour, very early, before anyone was up, dew, as the
      day broke, sun peeped, sun peeks, sun peeked, sun climbs over, sun climbed over, sun over the hills, sky turned
      pale, sky paled, sky brightens, sky brightened, first grey light, grey light, first birds, birds started, birds
      woke, still half dark, before breakfast, before the village woke, before the town woke, before anyone woke,
      before anyone was awake, baker lights his oven, baker lit his oven, while the dew, stars fade, stars faded, day
      is new, new day`,
    likely: `crowed, crow, cock, waking up, wakes up, woke up, early, awakening, dewy`,
  },
  morning: {
    sure: `
      morning, mornings, forenoon, breakfast time, breakfast, at breakfast, over breakfast, before noon, before lunch,
      am, mid morning, before midday, late morning, porridge, start of the working day, off to work, going to school,
      sets off to work, first chores`,
    likely: `chores, toast and tea, milking time`,
  },
  noon: {
    sure: `
      noon, midday, mid day, noonday, noontime, high sun, sun is highest, sun was highest, sun at its highest, sun
      stands highest, sun at zenith, zenith, sun overhead, lunchtime, lunch time, lunch, at lunch, over lunch, lunch
      break, dinner break, middle of the day, twelve oclock, shadows are shortest, shortest shadows, shadows shortest,
      stroke of twelve, clock strikes twelve, strikes twelve, noon bell, siesta, heat of the day, bells of twelve, sun
      right overhead, right overhead, sun stood overhead, straight overhead, directly overhead, sun stood highest, sun
      at its peak, sun stood high, sun high in the sky, sun high, high in the sky, twelve strokes, twelve chimes,
      midday meal, noon meal, eat lunch, eating lunch, had lunch, soup at midday`,
    likely: `twelve, overhead, picnic, high noon, no shadow`,
  },
  afternoon: {
    sure: `
      afternoon, afternoons, after lunch, after noon, after midday, teatime, tea time, tea at four, afternoon tea,
      later in the day, shadows grow long, shadows lengthen, shadows get longer, shadows longer, half the day gone,
      pm, four oclock, three oclock, school is out, school out, nap after lunch, post lunch`,
    likely: `nap, tea, late in the day`,
  },
  evening: {
    sure: `
      evening, evenings, dusk, sunset, twilight, nightfall, sundown, sun down, sun went down, sun goes down, sun sets,
      sun set, setting sun, sun sank, sun sinks, sun dips, sun dipped, golden hour, supper time, suppertime, supper,
      at supper, over supper, dinner time, dinnertime, end of the day, day end, day ends, day drew to a close, day
      draws to a close, day was done, day is done, light fades, light faded, fading light, last light, last rays,
      getting dark, grows dark, grew dark, growing dark, darkness fell, darkness falls, night falls, night fell,
      gloaming, eventide, after work, work is done, work was done, lamps are lit, lamps were lit, lighting the lamps,
      lamps being lit, cows come home, cows came home, herds come home, red sky, before bed, before bedtime, vespers,
      curfew bell, candles are lit, by the hearth, light was fading, light is fading, light failing, failing light,
      dying light, day is ending, day was ending, close of day, close of the day, as the day ended, sun low, sun was
      low, low sun, sun gone down, sun had gone down, sun had set, sun slid behind, sun slipped behind, sun disappears
      behind, sun behind the hills, sky turned red, sky turned orange, orange sky, first star, first stars, evening
      star, bats come out, shutters are closed, doors are closed for the day, bringing in the cows`,
    likely: `dinner, lamps, fireside, hearth, sets, candles lit, tired feet home`,
  },
} as const satisfies Thesaurus<string>
