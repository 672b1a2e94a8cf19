import type { Told } from './details.ts'

/** What is kept, and what the oracle says. */
export const customs: Told = {
  festival: {
    'music in the square': `
      fiddles, fiddle, band plays, band is playing, musicians, musician, drums, drumming, pipes and drums, dancing in
      the square, orchestra, play until late, tunes all night, open air dance, street music`,
    'long tables': `
      banquet, banquets, free meal, free food, everyone eats for free, eat for free, nobody needs a purse, no purse,
      no charge, free of charge, without paying, nobody pays, no one pays, shared meal, communal meal, communal
      dinner, open air dinner, table for all, everyone invited, everybody invited, everyone is invited, all are
      invited, benches and tables`,
    'nobody works': `
      public holiday, bank holiday, holiday, holidays, tools down, down tools, shops closed, day of rest, everyone has
      the day off, work stops`,
    'first sowing': `
      sowing feast, planting feast, seed time, beginning of the farming year`,
    midsummer: `
      solstice, longest day`,
    'harvest home|harvest fair|full granaries': `
      thanksgiving, thanks for the crops, harvest festival, harvest supper, feast after the reaping, end of reaping,
      autumn fair, crops celebrated, grain is in`,
    'long night|new barley night|feast of lanterns|white Moon|Yule|festival of lights': `
      solstice, longest night, shortest day, darkest night, christmas, darkest day, darkest weeks, turn of the year,
      midwinter, year end, return of the light`,
    lanterns: `
      paper lights, paper lamps, little lights, hundreds of lights, lamps everywhere, glowing lamps, coloured lights,
      hanging lamps, chinese lamps, parade of lights, floating lights`,
    'festival of lights': `
      fairy lights, strings of lights, illuminated, illuminations, thousand lights, diwali, hanukkah, advent, light
      show`,
    'fires on the water': `
      bonfires, bonfire, fires by the sea, fires at the shore, fires at the waterside, burning boats, fireworks over
      the water, flames on the sea, flames on the water, beach fires`,
    'blessing of the boats': `
      ships blessed, fleet blessed, priest blesses, boats decorated, start of the fishing season`,
    'homecoming of the fleet': `
      fleet returns, fleet is back, ships return, ships come home, boats return, boats come home, fishermen are back,
      sailors return, sailors come home, return of the ships`,
    'rising water': `
      river rises, nile, high water welcomed, feast of the river`,
    'high Sun': `
      midsummer, solstice, sun at its highest, longest day`,
    'new barley': `
      new beer, barley, fresh grain, first beer, beer festival`,
    'first foals': `
      foals, foal, young horses, newborn horses, mares, horse festival`,
    'games of the high grass': `
      horse race, horse races, horse racing, wrestling, archery, contests, sports, sports day, tournament,
      competitions, athletes`,
    'driving home of the herds': `
      herds return, cattle come home, cattle return, herds come home, cattle drive, animals come down, flocks return,
      animals come home`,
    'feast of the thaw': `
      ice melts, ice breaking up, end of the frost, frost is over, snow melts, meltwater, end of the cold, thaw`,
    'white night': `
      midnight sun, sun that never sets, sun never sets, light all night, night that never gets dark, never gets dark,
      midsummer, solstice`,
    'slaughter feast': `
      slaughter, butchering, butcher, sausages, pigs killed, meat feast, killing of the pigs, salted meat`,
    Yule: `
      christmas, yuletide, xmas, yule log`,
    parade: `
      marching, procession, carnival, marching band`,
    'open doors': `
      open house, every house open, houses open to all, doors stand open, street party`,
  },
  hexagram: {
    'stalks fell': `
      yarrow, oracle, divination, i ching, iching, yijing, book of changes, fortune telling, soothsayer, hexagram,
      diviner, augury, cast the sticks, sticks are cast, sticks were cast, throw of the sticks, prophecy, asked the
      oracle, consult the oracle, consulted the oracle`,
    Creative: `
      heaven doubled, creation, pure yang, creativity`,
    Receptive: `
      earth doubled, pure yin, receptivity, devotion`,
    'Difficulty at the Beginning': `
      hard start, difficult start, teething troubles, sprouting`,
    'Youthful Folly': `
      foolish youth, inexperience, naivety`,
    Waiting: `
      wait and see, bide your time`,
    Conflict: `
      strife, dispute foretold`,
    'The Army': `
      war foretold, soldiers, troops, host of men`,
    'Holding Together': `
      union, unity, alliance foretold, stick together`,
    'Taming Power': `
      restraint, taming, held back`,
    Treading: `
      tigers tail, tread carefully, careful step`,
    Peace: `
      harmony of heaven and earth, peace foretold, tranquil`,
    Standstill: `
      stagnation, deadlock, stalemate, blocked`,
    'Fellowship with Men': `
      brotherhood, fellowship, community of people`,
    'Possession in Great Measure': `
      great wealth, riches foretold, wealth foretold, great possession`,
    Modesty: `
      humility, humble, modest`,
    Enthusiasm: `
      zeal, eagerness, fervour`,
    Following: `
      follow the lead, adapting, go with the flow`,
    'Work on What Has Been Spoiled': `
      repair, decay, mending what is broken, put right what was ruined, corruption`,
    Approach: `
      approaching`,
    Contemplation: `
      contemplate, meditation, looking inward`,
    'Biting Through': `
      bite through, gnawing, decisive punishment`,
    Grace: `
      elegance, adornment, gracefulness`,
    'Splitting Apart': `
      falling apart, disintegration, peeling, crumbling`,
    Return: `
      turning point`,
    Innocence: `
      innocent, guileless`,
    'Corners of the Mouth': `
      nourishment, jaws, feeding`,
    'Preponderance of the Great': `
      ridgepole sags, overload, excess, critical mass`,
    Abysmal: `
      abyss, water doubled, danger doubled`,
    Clinging: `
      fire doubled, brightness`,
    Influence: `
      attraction, wooing, mutual attraction`,
    Duration: `
      endurance, perseverance, lasting, constancy, permanence`,
    Retreat: `
      withdraw, withdrawal, retire, step back, pull back`,
    'Power of the Great': `
      great power, great strength`,
    Progress: `
      sunrise over the earth, promotion`,
    'Darkening of the Light': `
      brightness hidden, wounded light, eclipse of light`,
    'The Family': `
      `,
    Opposition: `
      estrangement, opposites, polarity, contradiction`,
    Obstruction: `
      obstacle, obstacles, hindrance, blocked path`,
    Deliverance: `
      liberation, rescue foretold`,
    Decrease: `
      diminishing`,
    Increase: `
      `,
    Breakthrough: `
      resoluteness, break through, resolution`,
    'Coming to Meet': `
      encounter, temptation, meeting by chance`,
    'Gathering Together': `
      assembly, massing, congregation`,
    'Pushing Upward': `
      ascending, rising step by step`,
    Oppression: `
      exhaustion, adversity, hemmed in`,
    'The Well': `
      inexhaustible spring, drawing water`,
    Revolution: `
      upheaval, moulting, radical change, overthrow`,
    Caldron: `
      cauldron`,
    Arousing: `
      thunder doubled`,
    'Keeping Still': `
      mountain doubled, stillness, immobility`,
    Development: `
      gradual progress, step by step, gradual`,
    'Marrying Maiden': `
      second wife, propriety, young bride`,
    Abundance: `
      fullness, plenty, zenith`,
    Wanderer: `
      traveller, stranger on the road`,
    Gentle: `
      wind doubled, penetrating, gentle wind`,
    Joyous: `
      lake doubled, serenity, gladness`,
    Dispersion: `
      dissolution, scattering, dissolving`,
    Limitation: `
      restriction, boundaries, moderation`,
    'Inner Truth': `
      sincerity, inmost truth, insight`,
    'Preponderance of the Small': `
      small excess, attention to detail, flying bird`,
    'After Completion': `
      already accomplished, accomplished`,
    'Before Completion': `
      not yet accomplished, unfinished`,
  },
}
