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
      sun bathed`,
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
      sky, dark sky, dim day, dim light, everything grey, murky`,
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
      their way in white, soup of a morning, ghostly shapes`,
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
      sprinkle, nice weather for ducks, weather for ducks, ducks`,
    likely: `drops, moist, gutters, squelching, wet through, wet clothes, rainbow, showery, splash, hood up, cloak pulled up`,
  },
  storm: {
    sure: `
      storm, stormy, storms, thunder, thundery, lightning, tempest, gale, wild weather, thunderstorm, rough weather,
      flashes of lightning, flash of lightning, flashes and thunder, sky flashes, sky flashed, sky rumbled, sky
      rumbles, rumbling sky, bolts, howling wind, wind howled, wind howls, howling winds, wild wind, raging wind,
      tempestuous, squall, blustery, windy, gusty, raging sky, crack of thunder, rolling thunder, foul weather`,
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
      powder, frozen flakes, feathers from the sky, winter coat, mother holle`,
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
      end of winter, winter ends, winter was over, winter is over, easter, vernal, primrose, primroses, ploughing`,
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
      season, warm months, warm weather`,
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
      pumpkin, russet, equinox of september, indian summer, rustling leaves`,
    likely: `leaves, rust coloured, foliage, amber, conkers, nuts, bare branches, fly south, gossamer`,
  },
  winter: {
    sure: `
      winter, wintertime, wintry, midwinter, cold months, cold season, cold weather, frost, frosty, frosts, frozen,
      freezing, froze, freezes, icy, ice, icicles, icicle, bitter cold, biting cold, bitterly cold, cruel cold, deep
      cold, coldest, coldest days, coldest months, coldest time, cold time, cold days, cold snap, shortest days,
      shortest day, short days, long nights, longest night, longest nights, december, january, february, yule,
      yuletide, christmas, dead of winter, lake froze, lake was frozen, frozen lake, river froze, river was frozen,
      pond frozen, ice skating, skating, skates, skate, breath smokes, breath steamed, see your breath, chilblains,
      chattering teeth, teeth chatter, bare trees, trees stood bare, hibernate, dark months, dark season, huddled by
      the hearth, huddle round the stove, woolly, mittens, wool hats`,
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
      watch, pitch black, pitch dark, black as pitch`,
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
      day broke`,
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
      stroke of twelve, clock strikes twelve, strikes twelve, noon bell, siesta, heat of the day, bells of twelve`,
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
      curfew bell, candles are lit, by the hearth`,
    likely: `dinner, lamps, fireside, hearth, sets, candles lit, tired feet home`,
  },
} as const satisfies Thesaurus<string>
