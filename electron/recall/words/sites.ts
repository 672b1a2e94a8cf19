/**
 * What people call the places of a world, in English and, for the commonest, in tongues that artists bring along. Phrases are parted by
 * commas; every word is compared by its stem.
 */
export const siteWords = {
  town: `
    rooftops, roofs, skyline, whole town, whole city, whole village, cityscape, townscape, town from above, smoke from the
    chimneys, chimney smoke, smoking chimneys, smoke rising from the chimneys, smoke over the roofs, smoke over the town, smoke over the city, smoke over the village, smoke above the roofs, on the rooftops,
    on the roofs, over the rooftops, over the roofs`,
  harbour: `
    harbour, harbor, harbours, port, seaport, quay, quayside, quays, dock, docks, dockside, pier, jetty, wharf, wharves,
    marina, landing stage, landing place, waterfront, harbour wall, harbour side, harbourside, hafen, puerto,
    porto, haven, anchorage, boatyard, boats, fishing boats, ships, fishing ships, sails, sailing ships, masts`,
  market: `
    market, markets, marketplace, market place, market hall, market stall, market stalls, stalls, bazaar, souk, agora,
    fair ground, market day, market days, markt, marktplatz, mercado, mercato, shops, shop`,
  temple: `
    temple, temples, church, churches, chapel, cathedral, shrine, sanctuary, minster, abbey, monastery, basilica,
    mosque, synagogue, ziggurat, pyramid, pagoda, house of god, house of worship, place of worship, holy place, steeple, church tower, spire,
    where people pray, where they pray, people pray, kirche, eglise, iglesia, chiesa, tempel, duomo`,
  graveyard: `
    graveyard, churchyard, cemetery, burial ground, graves, gravestones, among the graves, friedhof, cimetiere,
    cementerio, cimitero`,
  hall: `
    hall, town hall, city hall, guildhall, great hall, council house, council hall, meeting house, meeting hall,
    courthouse, parliament, rathaus`,
  school: `school, schools, schoolhouse, classroom, academy, university, college, schule, ecole, escuela, scuola, schoolyard`,
  hospital: `hospital, hospitals, infirmary, clinic, sickhouse, house of healing, krankenhaus, hopital`,
  mill: `smoke over the mill, smoke over the mills, smoke above the mills, smoke from the mill, mill, mills, windmill, windmills, watermill, water mill, wind mill, muhle, moulin, molino, mulino`,
  tower: `tower, towers, watchtower, turret, lookout tower, turm, torre, belfry, bell tower`,
  workshop: `
    workshop, workshops, forge, smithy, pottery workshop, carpenters shop, bakery,
    bakehouse, studio, atelier, schmiede, tannery, weavers house`,
  barn: `barn, barns, granary, granaries, barnyard, stable, stables, farm, farms, farmyard, farmhouse, farmstead, bauernhof, ferme, granja`,
  factory: `factory, factories, smoke over the factories, smoke from the factories, smoke above the factory, mills and factories, chimneys, smokestacks, smoke stacks, foundry, steelworks, fabrik, usine, fabrica, fabbrica`,
  office: `office, offices, office tower, office towers, skyscraper, skyscrapers, high rise, high rises, office block`,
  station: `station, railway station, train station, railway, trains, bahnhof, gare, stazione`,
  monument: `monument, monuments, statue, obelisk, memorial, standing stone, standing stones, menhir, denkmal`,
  tent: `tent, tents, camp, encampment, campsite, huts, hut, hide tents, camp fires, campfires`,
  home: `house, houses, cottage, cottages, dwelling, dwellings, haus, maison, casa`,
  square: `
    square, main square, town square, market square, central square, plaza, piazza, platz, village green, the green,
    heart of the town, heart of the city, town centre, town center, city centre, city center, middle of the town,
    middle of town, forum, courtyard`,
  street: `
    alley, alleys, alleyway, road, roads, path, paths, lane, lanes, back street, side street, cobbled street, cobblestones, cobbled streets, main
    street, high street, main road, empty street, empty streets, quiet street, narrow street, narrow streets, gasse,
    strasse, calle`,
  field: `
    field, fields, wheat field, wheat fields, cornfield, cornfields, farmland, farmlands, meadow, meadows, pasture,
    pastures, ploughland, furrows, crops, feld, felder, campo, grassland, orchard, orchards, vineyard,
    vineyards, countryside`,
  forest: `forest, forests, woods, woodland, wood, grove, thicket, among the trees, trees, wald, foret, bosque, bosco, jungle`,
  shore: `shore, shores, beach, beaches, coast, coastline, seaside, seashore, strand, sands, water edge, edge of the water, by the water, at the water, near the water, beside the water, along the water, waterside, lakeside, lakeshore, plage, playa, spiaggia, bay, cove, dunes`,
  river: `river, rivers, riverside, riverbank, river bank, river banks, stream, brook, creek, canal, canals, fluss, riviere, fiume`,
  lake: `lake, lakes, pond, ponds, lagoon`,
  sea: `sea, seas, ocean, open water, waves, surf, meer, ozean, mare`,
  hill: `hill, hills, hilltop, hilltops, hillside, mountain, mountains, mountaintop, summit, ridge, cliff, cliffs, hugel, colline, colina, collina, viewpoint`,
} as const

export type SiteKind = keyof typeof siteWords

/** What no world has: what to call it, the words for it, and what comes nearest where there is that. */
export const lackingWords: readonly { name: string; words: string; nearest: readonly SiteKind[] }[] = [
  {
    name: 'bridge',
    words: `bridge, bridges, footbridge, viaduct, brucke, pont, ponte, puente`,
    nearest: ['river', 'harbour', 'shore'],
  },
  {
    name: 'palace',
    words: `palace, palaces, royal palace, throne room, throne hall, manor, mansion, villa, chateau, palast`,
    nearest: ['hall', 'tower'],
  },
  {
    name: 'castle',
    words: `castle, castles, fortress, fort, citadel, stronghold, castle walls, burg, schloss`,
    nearest: ['tower', 'hall'],
  },
  {
    name: 'gate',
    words: `gate, gates, city gate, town gate, gateway, gatehouse, city gates`,
    nearest: ['tower', 'street'],
  },
  {
    name: 'wall',
    words: `city wall, city walls, town wall, town walls, walls of the city, walls of the town, wall of the city, wall of the town, walls around the city, walls around the town, walls of the village, atop the walls, on the walls, ramparts, rampart, battlements, battlement, palisade`,
    nearest: ['tower'],
  },
  {
    name: 'well',
    words: `the well, a well, old well, by the well, at the well, village well, town well, fountain, fountains, cistern`,
    nearest: ['square'],
  },
  {
    name: 'inn',
    words: `inn, inns, tavern, taverns, pub, alehouse, cafe, coffee house, restaurant, hotel`,
    nearest: ['square', 'market'],
  },
  { name: 'library', words: `library, libraries, archive, museum`, nearest: ['school', 'hall'] },
  {
    name: 'theatre',
    words: `theatre, theater, amphitheatre, amphitheater, arena, stadium, colosseum, circus, opera, cinema`,
    nearest: ['square', 'hall'],
  },
  {
    name: 'lighthouse',
    words: `lighthouse, lighthouses, beacon, leuchtturm, phare, faro`,
    nearest: ['harbour', 'tower'],
  },
  { name: 'garden', words: `garden, gardens, park, parks, botanical garden`, nearest: ['field', 'square'] },
  { name: 'prison', words: `prison, jail, gaol, dungeon, gallows`, nearest: ['hall', 'tower'] },
  { name: 'bath', words: `baths, bathhouse, bath house, sauna, swimming pool`, nearest: ['river', 'shore', 'square'] },
  {
    name: 'mine',
    words: `mine shaft, mine entrance, coal mine, gold mine, silver mine, quarry, quarries, pit head`,
    nearest: ['hill'],
  },
  { name: 'cave', words: `cave, caves, cavern, grotto`, nearest: ['hill'] },
  { name: 'waterfall', words: `waterfall, waterfalls, cascade, rapids`, nearest: ['river', 'shore'] },
  { name: 'volcano', words: `volcano, volcanoes, crater, glacier, glaciers`, nearest: ['hill'] },
  { name: 'desert', words: `desert, deserts, oasis, sand dunes`, nearest: ['shore'] },
  { name: 'airport', words: `airport, airfield, runway, spaceport, space station, launch pad`, nearest: ['station'] },
]

/** Said of a room rather than of walls. */
export const insideWords = `inside, indoors, interior, within the walls, in the nave, from within, from inside, full of children, children learning, at their lessons, lesson, lessons, mass, sermon`
/** Said of many people, and of none. */
export const busyWords = `crowded, crowd, crowds, busy, bustling, bustle, full of people, packed, teeming, lively, thronged, throng, market day, hustle, many people, full of life, swarming, people everywhere, noisy`
export const emptyWords = `empty, deserted, abandoned, lonely, nobody, no one, without people, without anyone, no people, nobody there, nobody around, desolate, solitary, quiet, silent, still, alone, not a soul, no soul, nobody moves, nobody stirs`
/** Said by whoever wants to be shown something worth seeing. */
export const beautifulWords = `beautiful, pretty, lovely, breathtaking, picturesque, magical, surprise me, something nice, something worth, idyllic, idyll, postcard, peaceful, serene, romantic`
