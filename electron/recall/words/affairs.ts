import type { Told } from './details.ts'

/** What laws say, who leads, and what the year brings. */
export const affairs: Told = {
  law: {
    'goes to the common store': `
      tax, taxes, taxation, higher taxes, tax rise, tithe, levy, levied, duty on crops, crop tax, grain tax,
      contribution to the granary, hand over part, part of the crop, share of the crop, pay into the store, fill the
      public granary, public granary, common granary`,
    'levy on the harvest is lightened': `
      tax cut, tax cuts, tax relief, lower taxes, less tax, fewer taxes, taxes lowered, taxes cut, taxes reduced,
      taxes fall, cut taxes, lowered taxes, lighter burden on farmers, burden eased, tax reduction, farmers keep more,
      keep more of the crop`,
    'nobody shall go hungry': `
      poor relief, relief for the poor, feed the poor, feeds the poor, feeding the poor, welfare, social security,
      safety net, food for all, food for everyone, free food, alms by law, help for the needy, soup for the poor, no
      one starves, nobody starves, support the poor, support for the poor, public kitchen, rations for all`,
    'each house shall feed its own': `
      end of poor relief, no more poor relief, end of welfare, welfare cut, welfare cuts, cuts to welfare, no more
      handouts, end of handouts, look after itself, look after themselves, fend for itself, fend for themselves, every
      family for itself, everyone for himself, everyone for themselves, take care of their own, take care of its own,
      looks after its own, no help for the poor, austerity, self reliance`,
    'every theft shall be judged': `
      thieves to be tried, thieves are tried, thieves tried, court for thieves, trial for thieves, trials for thieves,
      thieves before the judge, robbers before the judge, criminals prosecuted, prosecute thieves, strict on crime,
      tough on crime, crackdown on crime, crack down on thieves, crackdown on stealing, law and order, criminal law,
      criminal code, harsher justice, crimes brought to court, brought to trial, brought to court, prosecution`,
    'small quarrels shall be settled': `
      settle it among themselves, settle things among themselves, settle disputes themselves, mediation, arbitration,
      no court for small things, petty disputes, petty matters, minor disputes, lenient, leniency, milder justice, out
      of court, no judge needed, without a judge, sort it out among themselves, sort out their own rows`,
    'strangers may trade and stay': `
      foreigners welcome, foreigners are welcome, open borders, open border, open gates, gates opened to, open the
      gates, open to outsiders, outsiders welcome, outsiders may stay, immigrants welcome, immigration allowed, free
      movement, freedom of movement, newcomers welcome, welcomes newcomers, hospitality to strangers, free trade,
      freedom of trade, visitors may remain, travellers may remain, refugees welcome, foreign merchants may, let
      foreigners in, foreigners let in, foreigners allowed, allowed foreigners`,
    'strangers must leave': `
      foreigners out, foreigners thrown out, foreigners are thrown out, foreigners expelled, foreigners banned, ban on
      foreigners, expulsion, expel outsiders, expels outsiders, outsiders expelled, outsiders out, curfew for
      foreigners, curfew for outsiders, curfew, closed borders, borders closed, border closed, close the border, close
      the gates, gates closed to, xenophobia, xenophobic, no outsiders after, outsiders banned, travellers turned
      away, turned away at the gate, keep outsiders out, keep foreigners out, foreigners unwelcome, unwelcome
      outsiders`,
    'every child shall be taught': `
      compulsory education, compulsory schooling, mandatory schooling, mandatory school, school for all, schooling for
      all, schools for all, schooling for every, education for all, education for every, kids must go to school, kids
      have to go to school, children go to school, learn to read, learn to read and write, learn reading, reading and
      writing, reading and arithmetic, literacy, lessons for all, teach the young to read, abc for all, right to
      education, every kid learns, learn their letters, learn to count`,
    'teachers shall go back to the fields': `
      schools shut, schools closed, school closed, schools close, end of schooling, no more school, no more lessons,
      no more classes, end of education, education cut, schooling abolished, schooling ended, tutors sent to farm,
      teachers sent to work, classrooms emptied, classrooms empty`,
    'owes ten days': `
      forced labour, forced labor, unpaid labour, unpaid labor, unpaid work, compulsory labour, compulsory work,
      corvee, labour duty, labour service, public works, work for the common good, work on the walls, work on the
      roads, build roads for free, everybody must work on, everyone must work on, conscripted, conscription, drafted
      to work, statute labour, road duty, communal work, communal labour`,
    'nobody owes work': `
      end of forced labour, no more forced labour, no more unpaid, unpaid work abolished, forced labour abolished,
      corvee abolished, freed from labour, freed from the duty, relieved of duty, no more labour duty, walls need no
      more, volunteers only`,
  },
  'new leader': {
    'again|go on leading': `
      reelected, re elected, reelection, second term, third term, stays in office, stays in power, remains in office,
      remains in power, remains chief, keeps the office, keeps his seat, keeps her seat, keeps power, holds on to
      power, confirmed in office, incumbent wins, term extended, continues in office, carries on as`,
    'in place of': `
      ousted, unseated, voted out, loses office, lost office, loses power, lost power, loses the seat, replaced by,
      replaces, successor, succession, succeeds, handover of power, handover, hands over power, change of leadership,
      change at the top, change of government, changing of the guard, power changes hands, incumbent loses, incumbent
      beaten, overthrown, deposed, steps down, stepped down, resigns, resigned, abdicates, abdicated, retires from
      office, takes over from, took over from`,
    'ballots were counted': `
      at the polls, polls, polling day, poll, voted, voters, ballot box, ballot boxes, election night, electorate,
      count the votes, democratic, democracy, by majority, majority`,
    'seat that had been left empty': `
      heir, heiress, inherits, inherited the, inheritance of power, dynasty, dynastic, vacant throne, vacant seat,
      throne passes, passes to the next generation, hereditary, birthright, follows in the footsteps, followed in the
      footsteps, in the footsteps of, takes the empty chair, son follows father as, crown prince`,
    'age had made the seat too heavy': `
      too old to rule, too old to lead, too old for office, retires as, steps down from age, aged ruler, old ruler
      gives up, old chief gives up`,
    'put their trust': `
      trusted with the, entrusted, faith in a new`,
  },
  gift: {
    'took in': `
      adopts, adopting, adoption of a child, adoption of children, foster, fosters, fostered, fostering, foster
      mother, foster father, foster parent, foster parents, foster child, guardian, guardians, guardianship, orphan,
      orphans, orphaned, orphanage, parentless, without parents, no parents, lost both parents, lost their parents,
      lost his parents, lost her parents, motherless, fatherless, new parents, new home for a child, new home for
      children, gave a home, gives a home, give a home, found a home, finds a home, a roof for, roof over the heads
      of, under her wing, under his wing, takes under, raise as their own, raised as her own, raise as his own, as one
      of their own, stepmother, stepfather, nobody left at home, taken in, takes in, take in, shelter for children,
      sheltered the children, abandoned children, waifs, waif`,
    'saying went from mouth to mouth': `
      proverb, proverbs, motto, slogan, adage, maxim, wise words, word of mouth, words spread, message spreads,
      message spread`,
  },
  migration: {
    'packed a bag': `
      suitcase, suitcases, luggage, bundle on the back, bundle over the shoulder, rucksack, backpack, knapsack,
      belongings, with his belongings, with her belongings, sets off alone, set off alone, set out alone, sets out
      alone, seek her fortune, seek his fortune, tries his luck, tries her luck, try his luck, try her luck, try their
      luck`,
    'another family|other families': `
      families leave, families left, whole families, several families, households move, households leave, exodus, mass
      migration, emigrants, caravan, convoy, wagons, carts loaded, trek, group leaves, all moving together`,
  },
  trade: {
    'full purse': `
      profit, profits, profitable, good business, good deal, made money, earned well, pockets full, pocket full, purse
      full of, rich pickings, sold everything, well paid, wealthy from trade, merchant returns, trader returns, coming
      home rich`,
  },
  harvest: {
    'rich harvest': `
      bumper crop, bumper harvest, bumper, record crop, record harvest, record yield, plentiful, bountiful, bounty,
      abundance, abundant, abundant crop, best crop, best harvest, good crop, good year for grain, good year for
      crops, barns full, barns bursting, barns burst, bursting barns, granaries bursting, full barns, full granaries,
      full to the rafters, to the rafters, brimming, surplus, more than enough, more than they can eat, enough for
      years, lavish`,
    'fair harvest': `
      average crop, average harvest, average yield, decent crop, decent harvest, ordinary crop, middling, modest crop,
      modest harvest, fair crop, neither good nor bad, enough to get by, adequate, sufficient`,
    'thin harvest': `
      poor crop, poor harvest, poor yield, bad crop, bad harvest, worst crop, worst harvest, meagre, meager, scant,
      scanty, sparse, lean year, lean harvest, lean times, lean crop, crop failure, crops failed, crop failed, failed
      crop, failed harvest, disappointing crop, disappointing harvest, disappointing yield, disappointing,
      disappointed farmers, hardly enough, barely enough, too little grain, half empty barns, half empty, barns half
      empty, shortage of grain, shortage, low yield, small harvest, small crop, withered crops, blighted, blight`,
    'is over; bread is on every table': `
      famine ends, famine is over, famine over, end of famine, end of the famine, end of hunger, hunger is over,
      hunger ends, starvation ends, starvation is over, starvation over, plates full again, nobody starves any more,
      can eat again, enough to eat again, finally enough to eat, relief after hunger, relief after famine, first full
      meal`,
  },
  famine: {
    'stores of|are empty': `
      empty barns, empty granaries, empty granary, empty larder, empty larders, empty cupboards, nothing to eat,
      nothing left to eat, no food left, ran out of food, run out of food, bare shelves`,
  },
  plague: {
    'doors are shut and the well is watched': `
      quarantine, quarantined, lockdown, locked down, barricaded, bolted doors, shut in, shut themselves in, stay at
      home, stay indoors, nobody may go out, poisoned well, guarding the well, guarded well, keep apart, distancing`,
    'A stranger brought the': `
      carried in by, brought in by, imported, arrived with a traveller, arrived with a ship, traveller with a disease,
      patient zero, came from abroad, outsider brings, newcomer infects, visitor spreads`,
  },
  'new universe': {
    'begun within the world|smaller world': `
      simulation, simulated, virtual world, virtual, computer world, world in a machine, world inside, world within,
      universe inside, universe within, miniature world, nested, matrix, game world, tiny world`,
  },
}
