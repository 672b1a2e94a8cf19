import type { EventKind } from '../universe/event_kinds.ts'
import type { Feeling, Season, Weather } from '../universe/reading.ts'

/**
 * What people say for the things a record can hold. A phrase of several words is written with spaces; every word is compared by its stem,
 * so one form of each is enough.
 */
export const eventWords: Record<EventKind, string> = {
  birth:
    'birth, born, newborn, baby, babies, infant, delivered, delivery, came into the world, first breath, first cry, cradle, midwife, labour pains, arrival of a child, gave life, new life, bore a son, bore a daughter, stork, nativity, new mouth, swaddled',
  birthday: 'birthday, turned a year older, anniversary of birth, name day, another year older, candles',
  courtship:
    'courtship, courting, courted, wooing, wooed, suitor, flirting, sweetheart, romance, fell in love, fall in love, first kiss, smitten, crush, lovers, love blooms, betrothed, engaged, proposal, date, infatuated, hearts',
  marriage:
    'marriage, married, marry, wedding, wed, bride, groom, bridegroom, tied the knot, ties the knot, nuptials, vows, spouses, husband and wife, matrimony, union of two, hitched, said i do, newlyweds, ring on finger',
  friendship:
    'friendship, friends, friend, befriended, companions, companion, buddies, pals, comrades, bonded, bond, became close, inseparable, chums, allies',
  quarrel:
    'quarrel, quarrelled, argument, argued, fight, fought, brawl, dispute, row, feud, fell out, falling out, shouting match, squabble, clash, bickered, enemies, blows, conflict, bad blood, insult, rivalry, hostile',
  reconciliation:
    'reconciliation, reconciled, made up, made peace, forgave, forgiveness, forgiven, truce, apology, apologised, mended, patched up, buried the hatchet, settled their differences, amends, peace between',
  illness:
    'illness, ill, sick, sickness, fever, disease, ailing, infected, infection, fell sick, bedridden, cough, unwell, malady, took to bed, ailment',
  recovery:
    'recovery, recovered, healed, cured, got better, well again, back on feet, regained health, restored to health, convalescence, mended body, survived illness, pulled through',
  accident:
    'accident, injured, injury, hurt, wounded, wound, fall, fell from, broken bone, broken leg, mishap, crushed, maimed, crash, struck by, tumbled, bleeding, slipped',
  death:
    'death, died, die, dead, dying, passed away, perished, lost life, last breath, end of life, demise, breathed last, killed, deceased, gone for ever, expired, passing, departed, succumbed, drew final',
  burial:
    'burial, buried, funeral, grave, graveside, laid to rest, tomb, mourners, cremated, wake, interred, coffin, cemetery, last farewell, put in the ground, into the earth, procession for the dead',
  'coming of age':
    'coming of age, came of age, grown up, adulthood, became an adult, no longer a child, rite of passage, became a man, became a woman',
  discovery:
    'discovery, discovered, invention, invented, breakthrough, idea, found out, first worked out, inventor, innovation, new craft, new knowledge, learned how, figured out, devised, eureka, genius, unlocked a secret',
  adoption:
    'adopted, adoption, took up, spread of knowledge, spread of a craft, learned from neighbours, new technique spreads, came into use, began to use, embraced a new way, caught on',
  forgetting:
    'forgetting, forgot, forgotten, lost knowledge, lost craft, lost art, nobody remembers how, knowledge faded, skill vanished, dark age',
  'new era':
    'new era, era, new age, age began, dawn of, epochal change, a new time begins, turning point of history, revolution, transformation',
  harvest:
    'harvest, harvested, reaping, reaped, crop brought in, crops gathered, bounty, plenty, granary full, barns full, good yield, bumper crop, grain gathered, abundance, fruits of the field',
  famine:
    'famine, hunger, starving, starved, starvation, empty stores, no food, hungry, nothing to eat, empty granary, failed crop, crop failure, scarcity, empty bellies, want of bread, went without food',
  trade:
    'trade, traded, bargain, barter, bought, sold, merchant, merchants, caravan, market day, deal, commerce, goods exchanged, selling, buying, cargo, profit, business',
  gift: 'gift, gave, present, generosity, generous, charity, donated, shared, alms, kindness, gave away, helped out, handed over freely, good deed',
  theft:
    'theft, stole, stolen, thief, robbed, robbery, burglary, pilfered, plundered, crime, took what was not theirs, missing goods, swindle, looted, larceny, caught stealing',
  founding:
    'founding, founded, settlers, new settlement, new village, new town, colony, established, first houses, pioneers, a place is begun, set up home elsewhere, planted a new community, birth of a town',
  building:
    'built, building raised, construction, constructed, raised a, new house, new hall, finished the, foundation stone, erected, completed, masons, roof went on, architecture, put up a',
  migration:
    'migration, migrated, moved away, left for, emigrated, emigrants, newcomers, arrived from, set out for, exodus, packed up, wanderers, resettled, moved house, took the road, refugees',
  'new leader':
    'new leader, leader, chosen to lead, elected, election, crowned, chief, mayor, ruler, king, queen, took power, took office, headman, headwoman, governor, accession, throne, in charge',
  law: 'law, decree, rule, ruling, edict, custom, tax, taxes, policy, ordinance, statute, council decided, forbade, reform, new rules, legislation',
  festival:
    'festival, feast, celebration, celebrated, party, fair, dancing, danced, holiday, revelry, merrymaking, carnival, songs and music, festivities, banquet, bonfire night, revellers, rejoicing together',
  omen: 'omen, sign in the sky, portent, comet, eclipse, conjunction, stars aligned, prophecy, augury, strange sky, full moon sign, heavens, shooting star, celestial, planets, moon swallowed the sun',
  hexagram:
    'hexagram, i ching, yarrow, oracle, divination, stalks, book of changes, fortune told, reading of the stalks, cast the',
  quake:
    'quake, earthquake, tremor, ground shook, earth shook, shaking, seismic, aftershock, ground trembled, ground moved, shook the land',
  flood:
    'flood, flooded, flooding, deluge, high water, river burst, burst its banks, inundation, under water, drowned fields, water rose, waters rose, submerged, overflow, washed away, swept away',
  fire: 'fire, blaze, burned, burnt, burning, flames, inferno, house on fire, ablaze, conflagration, arson, smoke, went up in smoke, ashes, charred, blazing',
  storm:
    'storm damage, tempest, gale, hurricane, tornado, great storm, wind tore, lightning struck, storm hit, violent wind, squall, cyclone, howling wind, thunder, thunderstorm',
  collapse:
    'collapse, collapsed, caved in, gave way, fell down, toppled, ruin, crumbled, building came down, rubble, roof fell, walls came down',
  plague:
    'plague, epidemic, pestilence, outbreak, contagion, quarantine, black death, pox, many fell sick, pandemic, sickness spread, disease swept, infection everywhere',
  'new universe':
    'new universe, child universe, simulated world, world within, world inside, nested world, began a world, created a cosmos, made a cosmos, creation of a world, a universe is begun',
}

export const feelingWords: Record<Feeling, string> = {
  calm: 'calm, peaceful, quiet, serene, tranquil, content, relaxed, at ease, untroubled, placid, still',
  joyful:
    'joyful, joy, happy, happiness, glad, cheerful, delighted, merry, laughing, smiling, beaming, jolly, elated, bliss, good mood, high spirits, jubilant',
  excited: 'excited, excitement, thrilled, eager, exhilarated, lively, buzzing, thrill, enthusiastic, ecstatic',
  loving: 'loving, love, tender, affection, affectionate, warm hearted, devoted, adoring, caring',
  proud: 'proud, pride, triumphant, triumph, victorious, honoured, glory, dignified, confident',
  sad: 'sad, sadness, unhappy, sorrow, sorrowful, gloomy, melancholy, tears, weeping, crying, miserable, down, heartbroken, blue, low spirits, dejected',
  grieving: 'grieving, grief, mourning, mourn, bereaved, heartbreak, lament, mournful, loss',
  afraid: 'afraid, fear, fearful, frightened, scared, terrified, terror, panic, dread, anxious, worried, alarm, horror',
  angry: 'angry, anger, furious, rage, wrath, outraged, hostile mood, hate, fury, mad, indignant, seething',
  weary: 'weary, tired, exhausted, fatigue, worn out, bored, listless, drained, sleepy, spent',
}

export const weatherWords: Record<Weather, string> = {
  clear: 'clear sky, clear, sunny, sunshine, blue sky, bright day, cloudless, fair weather, sun shone, fine day',
  cloudy: 'cloudy, clouds, partly cloudy, scattered clouds',
  overcast: 'overcast, grey sky, gray, dull, leaden, gloomy sky, heavy sky',
  fog: 'fog, foggy, mist, misty, haze, murk, could not see far',
  rain: 'rain, rainy, raining, drizzle, wet, shower, showers, downpour, pouring, soaked, drenched, umbrella',
  storm: 'storm, stormy, thunder, lightning, tempest, gale, wild weather, thunderstorm',
  snow: 'snow, snowy, snowing, snowfall, blizzard, white ground, flakes, snowbound, snowstorm',
}

export const seasonWords: Record<Season, string> = {
  spring: 'spring, springtime, blossom, thaw, buds, planting time, march, april, may',
  summer: 'summer, summertime, midsummer, hot days, heat, longest days, june, july, august',
  autumn: 'autumn, fall season, harvest time, falling leaves, september, october, november',
  winter:
    'winter, wintertime, midwinter, cold months, frost, icy, freezing, bitter cold, shortest days, december, january, february, yuletide',
}

export const dayParts = ['night', 'dawn', 'morning', 'noon', 'afternoon', 'evening'] as const
export type DayPart = (typeof dayParts)[number]

export const dayPartWords: Record<DayPart, string> = {
  night: 'night, midnight, after dark, moonlight, moonlit, darkness, small hours, nocturnal, starlight',
  dawn: 'dawn, sunrise, daybreak, first light, cockcrow, early morning',
  morning: 'morning, forenoon, breakfast time, before noon',
  noon: 'noon, midday, noonday, high sun, lunchtime',
  afternoon: 'afternoon, after lunch, after noon',
  evening: 'evening, dusk, sunset, twilight, nightfall, sundown, golden hour, supper time',
}

/** What an onlooker asks of the eye. */
export const cameraWords = {
  overview:
    'from above, birds eye, bird eye view, aerial, overhead, overview, whole town, map view, from the sky, panorama of the town',
  portrait:
    'her face, his face, their face, face, faces, portrait, close up, closeup, close, eyes, look her in the eye, expression, up close',
  street:
    'street, street level, at eye level, among the people, in the lane, on the road, in the crowd, from the ground, walk through',
  group: 'together, group, gathering, crowd, family picture, everyone, assembled, both of them',
  landscape:
    'landscape, scenery, view over, panorama, wide shot, from afar, from a distance, vista, horizon, wide view, from far away',
} as const
export type CameraWish = keyof typeof cameraWords

export const personWords = {
  child: 'child, children, kid, kids, boy, girl, toddler, youngster, little one, infant',
  young: 'young, youth, teenager, adolescent, lad, lass, maiden',
  old: 'old, elder, elderly, aged, grandmother, grandfather, granny, ancient, grey haired, venerable, eldest, oldest',
  woman: 'woman, women, girl, lady, she, her, mother, wife, daughter, grandmother, widow, bride, female, sister',
  man: 'man, men, boy, he, him, his, father, husband, son, grandfather, widower, groom, male, brother, fellow',
} as const

/** Words about how good or bad, how great or small a thing was. */
export const toneWords = {
  good: 'good, best, happiest, lucky, wonderful, beautiful, hopeful, sweet, fortunate, brightest, golden, greatest joy',
  bad: 'bad, worst, terrible, awful, tragic, tragedy, disaster, catastrophe, calamity, darkest, saddest, cruel, misfortune, unlucky, dreadful, devastating',
  great:
    'great, greatest, biggest, largest, huge, most important, famous, historic, momentous, memorable, worst, best, dramatic, massive, remarkable',
} as const
