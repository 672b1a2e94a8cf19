import type { Told } from './details.ts'

/** What is found out and what is built. */
export const arts: Told = {
  discovery: {
    'fire keeping': `
      keep a flame, keeping a flame, keep the flame, taming fire, tamed fire, make fire, making fire, flint and
      tinder, embers carried`,
    'stone tools': `
      stone axe, stone axes, flint, flint knife, flint blades, hand axe, sharpened stone, chipped stone, first tools`,
    cordage: `
      rope, ropes, string, twine, cord, knots, twisted fibres`,
    'herb lore': `
      herbs, herbal medicine, herbal, herbalist, healing plants, medicinal plants, plant medicine, remedies`,
    'hide working': `
      leather, tanning, tanner, skins, furs, hides, pelts, fur clothes`,
    'star lore': `
      astronomy, constellations, stargazing, star gazing, map of the stars, star map, reading the stars, navigating by
      stars, names of the stars`,
    sowing: `
      agriculture, farming begins, growing crops, first crops, cultivation, tilling, grow food, plant seeds`,
    herding: `
      shepherd, shepherds, domesticated, domestication, taming animals, tamed animals, flocks, livestock, keeping
      sheep, keeping animals, cattle breeding, animal husbandry`,
    pottery: `
      clay, clay pots, ceramics, potters, potters wheel, earthenware, kiln, vessels of clay`,
    weaving: `
      loom, looms, cloth, fabric, textile, textiles, threads, spinning, linen, wool cloth`,
    granaries: `
      granary, store the grain, storing grain, grain store, grain storage, silo, silos, food storage`,
    'mud brick': `
      bricks, brick, adobe, clay bricks, brick house, brickmaking`,
    rafts: `
      raft, boat of logs, logs tied together, float on the river, canoe, dugout, crossing the river, first boat`,
    'copper smelting': `
      copper, smelting, melting ore, ore, metal from stone, first metal, molten metal, metalworking`,
    bronze: `
      alloy, tin and copper, copper and tin, bronze age`,
    'the wheel': `
      wheel, wheels, axle, wheeled`,
    writing: `
      script, cuneiform, written word, written signs, scribes, scribe, clay tablets, tablets, hieroglyphs, put down in
      signs, how to write, learning to write`,
    irrigation: `
      canals, canal, ditches, watering the fields, water for the fields, water to the fields, channel water, dikes`,
    sailing: `
      sail, sailor, sailors, sailing ship, ship with sails, harness the wind at sea, wind in the canvas, seafaring,
      mast`,
    calendar: `
      counting the days of the year, months and years, reckoning of time, almanac, date keeping, days of the year,
      leap year`,
    iron: `
      iron age, forge, forging, blacksmith, wrought metal, ironworking, smithing`,
    coinage: `
      coins, coin, money made of metal, metal money, mint, minted, currency, cash, silver pieces`,
    roads: `
      paved road, paved roads, paving, highway, highways, road network, road building, stone road`,
    aqueducts: `
      aqueduct, channels that bring water, bring water from afar, water from afar, water from the mountains, water
      supply, running water, water bridge, conduits`,
    alphabet: `
      abc, letter signs, a to z, spelling, signs for sounds, phonetic`,
    geometry: `
      triangles, triangle, euclid, pythagoras, mathematics, maths, compass and ruler, measuring land, theorem`,
    'healing schools': `
      medical school, medical schools, doctors trained, training doctors, training of doctors, physicians, medicine
      taught, hippocrates, medicine`,
    'law codes': `
      code of laws, written laws, written law, hammurabi, legal code, constitution, tables of law`,
    'heavy plough': `
      plough, plow, heavy plow, ploughing, ploughshare, furrows`,
    watermills: `
      watermill, water mill, water wheel, waterwheel, mill by the river, power from the stream, power from the river`,
    compass: `
      magnetic needle, needle that points north, points north, magnet, navigation, finding north, navigational`,
    paper: `
      parchment, papermaking, pulp`,
    guilds: `
      guild, craftsmens union, craft association, union of craftsmen, masters and apprentices, trade association,
      brotherhoods of craftsmen`,
    'horse collar': `
      harness, collar, yoke`,
    windmills: `
      windmill, wind mill, wind power, sails turned by wind, mill on the hill`,
    clocks: `
      clock, clockwork, timepiece, pendulum, telling the time, hours struck, clock tower`,
    printing: `
      printing press, printed, printed books, books for all, gutenberg, movable type, typesetting, newspaper,
      newspapers`,
    'steam engine': `
      steam, steam power, engine, boiler, pistons, locomotive engine`,
    railways: `
      railway, railroad, railroads, locomotive, locomotives, rail`,
    vaccination: `
      vaccine, vaccines, inoculation, inoculate, jab, jabs, immunisation, immunization, immunity, protect against
      smallpox, smallpox, cowpox`,
    chemistry: `
      chemical, chemicals, chemist, periodic table, laboratory, test tubes, molecules, acids`,
    electricity: `
      electric, electric light, electrical, light bulb, light bulbs, bulbs, lightning tamed, voltage, dynamo, power
      lines`,
    steel: `
      steelworks, steel mill, bessemer, girders, stronger metal, hardened metal`,
    telegraph: `
      morse, morse code, wire messages, messages by wire, messages over wires, telegram, telegrams, long distance
      messages, dots and dashes`,
    'public schools': `
      schooling for everyone, state schools, school system, public education, education system`,
    sanitation: `
      sewers, sewer, sewage, sewerage, hygiene, plumbing, toilets, clean streets, drains, drainage, public health,
      cleanliness, waste water`,
    antibiotics: `
      penicillin, medicine against germs, against germs, against bacteria, germs, bacteria, wonder drug, miracle drug,
      cure for infections, cure for infection, mould that heals, drugs, new drug`,
    'motor cars': `
      car, cars, automobile, automobiles, horseless carriage, petrol engine, motoring, motor vehicle`,
    computers: `
      computer, calculating machine, thinking machine, electronic brain, mainframe, processor, transistors`,
    satellites: `
      satellite, orbit, spacecraft, rocket, rockets, sputnik, space age`,
    'the network': `
      internet, world wide web, online, connected computers, linked computers, computers talk to each other, email`,
    'gene reading': `
      dna, genes, genome, genetics, genetic code, sequencing, heredity, double helix`,
    'clean power': `
      green energy, renewable energy, renewables, solar, solar panels, solar power, wind turbines, wind turbine,
      fusion, emission free, without smoke, carbon free, sustainable energy`,
    'learning machines': `
      artificial intelligence, machine learning, machines that learn, machines that teach themselves, teach
      themselves, computers that learn, computers that teach, neural network, neural networks, thinking computers,
      robots, robot, smart machines, intelligent machines, self learning`,
    'nested worlds': `
      simulated worlds, simulation, worlds within worlds, virtual worlds, virtual reality`,
  },
  building: {
    barn: `
      store the grain, grain store, grain shed, hay shed, shed, storehouse, silo, place for hay, farm building`,
    workshop: `
      work shed, smithy, forge, studio, craft house, craftsmens place`,
    market: `
      marketplace, bazaar, market hall, trading place, arcade, shopping`,
    temple: `
      church, shrine, chapel, sanctuary, house of worship, place of worship, holy place, holy house, cathedral, house
      of god, place to pray`,
    hall: `
      town hall, assembly room, council house, meeting house, meeting place, city hall, community centre, council
      chamber, parliament`,
    school: `
      schoolhouse, classroom, place to learn, academy, college, university, place of learning`,
    hospital: `
      clinic, infirmary, sickhouse, house for the sick, place for the sick, medical centre, sanatorium`,
    harbour: `
      harbor, docks, dock, jetty, wharf, quay, place for ships, marina, landing place`,
    mill: `
      grinding house, place to grind, grind grain`,
    tower: `
      watchtower, lookout, skyscraper, belfry, tall building, spire`,
    wall: `
      fortification, fortifications, rampart, ramparts, palisade, defences, defenses, stockade, city wall, bulwark`,
    factory: `
      manufactory, industrial building, smokestack, smokestacks, assembly line, production hall`,
    office: `
      office block, bureau, administration building, business building`,
    station: `
      railway station, train station, terminal, depot, bus stop`,
    monument: `
      statue, memorial, obelisk, column, landmark, sculpture, pyramid, cenotaph`,
    home: `
      dwelling`,
  },
}
