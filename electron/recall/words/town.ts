import type { Thesaurus } from './thesaurus.ts'

/** What a community does as one. */
export const townWords = {
  founding: {
    sure: `
      founding, founded, found a village, found a town, founders, founder, settlers, settler, new settlement,
      settlement begins, settlement is born, new village, new town, new hamlet, new city, village begins, village is
      born, town begins, town is born, city is born, birth of a town, birth of a village, birth of a city, colony,
      colonists, colonised, colonized, first houses, first house, first huts, first hut, first hearth, first stakes,
      first stake, drive the first, drives the first, drove the first, first fence, first tents, first settlers, first
      people to live, first families, first to live, first roof, first hearths, first smoke rises from, first
      campfire, stakes into the ground, stakes into empty land, drive stakes, empty land, virgin land, virgin soil,
      wilderness tamed, tame the wilderness, clear the forest for, cleared land for, clearing the forest for homes,
      break new ground, broke new ground, pioneers, pioneer, homestead, homesteaders, a place is begun, place begins,
      place gets its name, place gets a name, place is named, a name for the place, name for their new home, name
      their new home, named the place, set up home elsewhere, planted a new community, new community, put down roots,
      puts down roots, roots put down, stake a claim, staked a claim, staked out, lay out the first streets, laid out
      the streets, lays out streets, where nobody had lived before, where no one had lived, where no one lived before,
      where nobody lived, nobody had ever lived, nobody lived before, a place to call home, place to call their own,
      plant a flag, planted a flag, planted their flag, makes a home in the wild, home in the wild, homes in the
      wilderness, start a village, start a new village, starts a village, started a village, start a town, started a
      town, start a settlement, make camp for good, camp becomes a village, camp turns into a village, decided to stay
      for good, they settle here, settle here, settled here, settle by the river, settled by the river, settle in the
      valley, settled in the valley, establish a village, established a village, established a town, establish a town,
      outpost, charter of the town, on the map for the first time, appears on the map, new dot on the map, dot on the
      map, here we shall live, here we stay, here we will live, here we live, build here our homes, pitch tents, pitch
      their tents, pitched tents, pitched their tents, pitches tents, tents by the lake, tents by the river, handful
      of families, a few families stay, and stay, stay for good, nobody lived here before, untouched valley, untouched
      land, untouched shore, empty valley, empty shore, empty plain, nobodys land, no mans land, no ones land, where
      there was only, where there was nothing, where only wolves, where only grass, first log cabin, first cabin, log
      cabin, log cabins, first well is dug, first street, first field is, plough the first furrow, first furrow, begin
      a village, begins a village, begin a town, village from nothing, town from nothing, from scratch, out of nothing
      a, light the first fire, first fire in the valley, called the place, call the place, calls the place, give the
      place a name, gave the place a name, gave it a name, gives it a name, cradle of a town, cradle of the town,
      daughter town, daughter settlement, daughter village, birth of the town, birth of our town, birth of the
      village, hour of birth of the town`,
    likely: `
      settle, settled, settlement, established, establish, stakes, new home, new homes, tents, camp, begins here,
      beginnings of, ground is broken, clearing, new land, unsettled valley, boundary is drawn, inaugurated, land
      nobody owned`,
    hint: `valley, wilderness, land, first, named, begun`,
  },
  building: {
    sure: `
      built, building raised, building, construction, constructed, construct, raised a roof, raised a hall, raise a
      barn, raising a barn, barn raising, raise the roof beam, new house, new hall, new barn, new mill, new bridge,
      new temple, new church, new tower, new wall, new walls, new roof, new well, new workshop, new granary, new
      school, finished the bridge, finished the hall, finished the house, finished the roof, finished the wall,
      foundation stone, foundation stones, foundations, lay the foundation, laid the foundation, cornerstone, corner
      stone, keystone, first stone, last stone, lay the first stone, stone upon stone, stone by stone, stone on stone,
      brick by brick, brick upon brick, laying bricks, lay bricks, bricks, brick, bricklayer, bricklayers, erected,
      erect, erecting, masons, mason, masonry, stonemason, carpenter, carpenters, carpentry, architect, architecture,
      roof went on, roof goes on, roof is put on, put on a roof, topping out, roof beam, roof beams, beams are raised,
      beams raised, beams lifted, rafters, thatch, thatching, thatched, shingles, put up a house, put up a wall, put
      up a barn, put up a hall, puts up, goes up, going up, walls go up, walls rise, wall rises, walls grow, walls
      went up, house goes up, house went up, tower rises, tower grows, bridge is finished, bridge completed, bridge is
      done, hall is finished, hall completed, house is finished, house completed, hammers, hammering, hammer and
      nails, nails, saws and hammers, sawing, saws, scaffolding, scaffold, scaffolds, mortar, trowel, plumb line,
      plaster, plastering, bridge across the river, bridge over the river, span the river, spans the river, dig a
      well, dug a well, digging a well, pave the road, paved, paving, builder, builders, workmen, labourers raise,
      housewarming, timber frame, timber framed, crane, winch, pulley, blueprint, plans for a house, under
      construction, foundation is laid, ground plan, new home is ready, move into the new house, ribbon is cut, doors
      of the new hall, new doors open, last tile, tiles on the roof, tile onto the roof, tiles onto roof, tile goes
      on, last beam, last brick, last plank, last nail, first brick, first beam, first wall, door is hung, windows are
      put in, chimney, chimney goes up, new chimney, wall by wall, plank by plank, beam by beam, heave beams, lift the
      beams, lifting beams, lift a beam, carry stones, carrying stones, haul stones, stones are hauled, mix mortar,
      mixing mortar, saw planks, sawing planks, sawdust, wood shavings, ladder against the new, new stable, new inn,
      new home finished, new quay, new road, new stairs, new fence, new dam, new house stands, house is ready, house
      stands, bridge stands, hall stands, tower stands, house is built, takes shape, taking shape, took shape, rises
      stone, rising walls, rise from the foundations, walls are rising, a roof over their heads at last, topping,
      crown the roof, wreath on the roof beam, wreath on the roof`,
    likely: `
      hammer, timber, beams, planks, stones hauled, hauling stones, stone, roof, completed, raised, door hung,
      assembled, workers, carve a lintel, chisel, cement, lumber, dam, barrack, shelter made, opened the hall, worked
      on the wall`,
    hint: `finished, tools, wood, done at last, hall, house, bridge`,
  },
  migration: {
    sure: `
      migration, migrated, migrate, migrates, migrants, migrant, moved away, moves away, move away, moving away, moved
      on, left for, leaves for, leave for, leaving for, leave home for, left home, leaves home, leaving home, left
      their homes, leave their homes, left everything behind, leave everything behind, leaving everything behind,
      emigrated, emigrate, emigrants, emigration, immigrants, immigrant, immigration, newcomers, newcomer, arrived
      from, arrives from, arrive from, comes from far away, came from far away, come from far, from far away to live,
      from elsewhere, set out for, set off for, sets out for, sets off for, set off with everything, exodus, packed
      up, pack up, packs up, packing up, packed their bags, pack their bags, packs bags, packed bags, packed their
      things, pack their things, packed belongings, pack their belongings, all their belongings, belongings on a cart,
      belongings on a wagon, belongings on backs, belongings, bundles on their backs, bundle on backs, bundles on
      backs, everything they own, everything they owned, all they own, all they owned, all they had on a cart, carts
      loaded with everything, cart loaded with everything, whole life on a cart, house on a cart, wanderers, wanderer,
      wandering people, resettled, resettle, resettlement, relocate, relocated, relocation, moved house, move house,
      moving house, move to another town, moved to another town, move to another village, moved to another village,
      moved to the next valley, moves in from, moved to, moves to, move to, moving to, took the road, takes the road,
      take to the road, took to the road, taking to the road, hit the road, on the road to a new home, refugees,
      refugee, displaced, fled to, flee to, flee from, fled from, fled their, exile, exiles, exiled, pulled up stakes,
      pull up stakes, up sticks, uprooted, uproot, nomads, nomad, nomadic, trek, trekking, long trek, wagon train,
      columns of people, column of carts, line of carts, line of wagons, train of wagons, new life elsewhere, life
      elsewhere, better life, better land, greener pastures, greener grass, pastures new, promised land, a new life
      somewhere, new home far away, home far away, a home elsewhere, new home elsewhere, search of a new home, search
      of a better, seek a new home, seeking a new home, look for a new home, looking for a new home, seek their
      fortune, seeks fortune, sought their fortune, seek fortune elsewhere, far country, distant land, strange land,
      crossed the mountains to, crossed the border, cross the border, over the mountains, over the hills to, goodbye
      to the village, goodbye to the old home, said goodbye to the house, leave the village, left the village, leaves
      the village, leave town, left town, leaves town, leave the valley, left the valley, leaving the valley, turned
      their backs on the village, never to return, not coming back, never coming back, last look at the old house,
      last look back, look back at the village, looks back at the house, empty house left behind, whole family on the
      move, family on the move, on the move, people on the move, moved in, moves in, move in, new neighbours arrive,
      new neighbours, new family arrives, new family in town, families arrive, families leave, family leaves, family
      left, families move, family moves, family moved, walks off with all, on a donkey, donkey with all, all it owns,
      all he owns, all she owns, everything he owns, everything she owns, all their things, all their goods, all that
      they have, everything they have, possessions, possessions on, household goods, pots and blankets on a cart, with
      bag and baggage, bag and baggage, baggage, bags are packed, bags packed, suitcase, suitcases, load the cart and,
      load the wagon and, loaded wagon leaves, wagons roll out, wagons roll, wagons leave, carts leave, carts roll,
      carts roll away, through the gate for good, leave for good, left for good, leaves for good, gone to live, goes
      to live, went to live, go to live, live somewhere else, live elsewhere, home somewhere else, somewhere else, to
      the other side of the mountains, across the sea to, cross the sea, crossed the sea, crossing the sea, crosses
      the sea, sail to a new, sailed to a new, boat to a new, over the pass with, over the pass, beyond the mountains,
      new country, new land, another country, foreign land, another town, another village, other town to live, people
      stream in, streaming in, stream out of the town, column of people, long column, long line of people, settle in a
      new, abandoned village, village empties, town empties, houses stand empty, houses left empty, deserted, leave
      the house for ever, lock the door for the last time, locked the door for the last time, closed the door for the
      last time, waved until, wave goodbye, waved goodbye, waving goodbye, wave farewell, waved farewell, farewell to
      the old house`,
    likely: `
      carts, wagons, wagon, journey, travel, travellers, caravan of families, bundles, emigre, departure, horizon, set
      out, arrives, arrived, abandoned homes, abandon, abandoned, packed, luggage, drift, swarm of people, leave, left
      behind, strangers arrive, settle elsewhere, depart, homeless, roam, walk to another`,
    hint: `loaded, elsewhere, road, goodbye, backs, own, distant, far`,
  },
  'new leader': {
    sure: `
      new leader, leader, leaders, leadership, lead the village, lead the town, leads the village, leads the town,
      lead the people, lead them, leads them, chosen to lead, chosen as leader, chosen leader, choose a leader, chose
      a leader, chooses a leader, elected, elect, elects, election, elections, electing, re-elected, crowned, crown,
      coronation, crowning, chief, chieftain, mayor, ruler, king, queen, prince, princess, monarch, emperor, empress,
      sovereign, lord of, duke, president, chancellor, regent, took power, takes power, take power, seized power,
      comes to power, came to power, rise to power, rose to power, rises to power, power changes hands, change of
      power, transfer of power, took office, takes office, take office, sworn in, swears an oath of office, oath of
      office, swearing in, inauguration, inaugural, headman, headwoman, head of the village, head of the town, head of
      the council, head of council, governor, accession, ascended, ascends the throne, ascend the throne, throne, in
      charge, in charge now, takes charge, took charge, take charge, took command, takes command, takes the helm, took
      the helm, at the helm, takes the reins, took the reins, reins of power, holds the reins, steps up to lead, step
      up to lead, stepped up, successor, succeeds, succeeded, succession, passes the torch, new boss, boss, ballot,
      ballots, ballot box, voted, votes, vote, voting, voters, cast a vote, cast votes, votes counted, counted votes,
      vote counted, show of hands, hands go up, raise hands for, hands raised for, won the vote, wins the vote, won by
      a vote, chosen by the people, people choose, people chose, people have chosen, town chooses, town chose, village
      chooses, village chose, council chose, council chooses, chosen by all, they chose, candidate, candidates,
      nominee, nominated, appointed, appoint, appointment, named chief, made chief, made him chief, made her chief,
      becomes chief, became chief, mantle, staff of office, chain of office, sceptre, scepter, seal of office, keys to
      the town, keys to the city, key of the town, keys of the town, hand over the keys, gives the orders, give orders
      now, gives orders, new hands at the wheel, someone new at the top, somebody new at the top, at the top, first
      among equals, long live, hail the, kneel before, kneels before, bow before, bend the knee, bent the knee, speaks
      for everyone, speak for everyone, speaks for all, speaks for the village, follow her, follow him, follow,
      followers, acclaimed, acclamation, acclaim, proclaimed, hoisted on shoulders, lifted on shoulders, on their
      shoulders, shoulders through the crowd, new rule of, heads the council, guide the people, whom all follow,
      chosen, decide who leads, decides who leads, who should lead, who will lead, who leads, hands the staff to, hand
      the staff to, handed the staff, handed the staff to, receives the staff, received the staff, staff passes, hands
      over power, handed over power, hand over power, hands over the town, sits in the chief seat, seat of power, high
      seat, takes the high seat, old chief steps down, steps down, stepped down, step down, abdicate, abdicated,
      abdication, resign, resigned, resigns, retires from office, head of us all, first of the village, somebody to
      guide, someone to guide, guides us now, guide us, rule us, rules us now, rules now, reigns now, command now,
      commands now, commander, in command, speaks now for, has the last word now, has the say now, has the say, have
      the say, word is now, all eyes turn to her to lead, all obey, people obey, everyone obeys, obeys her, obeys him,
      new voice in the council, new head, new chief, new mayor, new king, new queen, new ruler, new elder, new
      council, new government, government, coup, overthrow, overthrown, dethroned, usurp, usurper, deposed, pebbles in
      a jar, pebbles into the jar, counted pebbles, count pebbles, stones in a jar, tally, tallied, landslide win, won
      the most voices, most voices, carried on shoulders, cheer the new`,
    likely: `
      lead, elder chosen, chose, choose, rule over, reign, command, power, captain, responsibility for the town,
      authority, oath, anointed, elevated, takes over, took over, leads, head of, premier, campaign, majority, regime,
      ruling the`,
    hint: `takes the, staff, oath, speaks, new hands, rules`,
  },
  law: {
    sure: `
      law, laws, lawful, lawgiver, lawmakers, lawmaker, decree, decreed, decrees, ruling, edict, edicts, custom,
      customs, tax, taxes, taxed, taxation, tithe, toll on, tolls, levy, levied, duty on, duties on, policy, policies,
      ordinance, statute, statutes, council decided, council decides, council has decided, council agrees, council
      agreed, council ruled, council rules, council votes on, town meeting decided, elders decided, elders decide,
      elders ruled, forbade, forbid, forbids, forbidden, forbidding, prohibited, prohibit, prohibition, banned, ban,
      bans, outlawed, outlaw the, illegal, unlawful, not allowed, no longer allowed, nobody may, no one may, nobody is
      allowed, no one is allowed, nobody shall, no one shall, none may, none shall, thou shalt not, must not, it is
      forbidden, allowed to, is allowed, reform, reforms, reformed, new rules, new rule, rule is made, a rule, rule
      written, rules written, written rules, rules carved in, rules are read, rules were read, rules to live by, rules
      for everyone, from now on everyone, from now on all, from now on nobody, everyone must, everybody must, all
      must, everyone has to, everybody has to, must pay, have to pay, pay a share of, pay a share, one tenth of, a
      tenth of, tenth of the grain, share to the common, legislation, legislate, legislature, legal, legalised, bill
      is passed, passed a bill, passes a bill, passed a law, passes a law, charter, constitution, covenant, code of,
      written code, commandments, commandment, carved in stone, written in stone, set in stone, stone tablet, tablets,
      regulation, regulations, regulate, regulated, permit, permits, licence, license, proclamation, proclamations,
      town crier, crier, crier reads, nailed to the door, nailed to the town hall door, notice nailed, notice board,
      notice on the board, parchment, scroll is read, scroll, read aloud in the square, read out in the square, reads
      out in the square, seal on the parchment, sealed by the council, abolish, abolished, repeal, repealed,
      amendment, amend, amended, justice, judge, judges, court, verdict, trial, penalty, fines, fine for, punished
      for, punishment, punish, curfew, right to, rights of, rights, decide how things shall be done, council sits,
      council meets, agreement for all, common agreement, what is allowed and what is not, do and dont, what is
      forbidden, what is not allowed, what one may, what people may, nobody can any longer, must now, must from now,
      have to from now, from today on everyone, from today on nobody, from today nobody, from today everyone, from
      this day nobody, henceforth, hereafter nobody, binding for all, binding, obligation, obliged, duty to,
      compulsory, mandatory, in force, into force, comes into force, came into force, enacted, enact, enacts, decided
      by the council, the council says, council made, council makes, council writes, council wrote, council gave,
      council gives, the elders say, elders agree that, elders agreed that, elders wrote, elders write, pin up a
      notice, put up a notice, notice on the door, notice on the gate, posted on the gate, posted on the door, sign
      posted, written on the board, written on the gate, clause, paragraph, article of the, signed and sealed, sealed
      and signed, seal and signature, gavel, let it be known, hear ye, oyez, by order of, order is given that, collect
      taxes, tax collector, tax collectors, collectors, collector comes, pay for every, due to the town, grain to the
      common store, common store, each must give, each shall give, each must, every house must, every family must,
      every man must, every man shall, water rights, grazing rights, inheritance, property, treaty, pact`,
    likely: `
      rule, rules, council, decided, decision, allowed, may do, must, shall, from now on, obey, regulating, order of
      the council, deliberate, assembly decides, jurors, edictal, elders agree, quota, conscription, agreed by all,
      voted for a`,
    hint: `written, agreed, elders, square, read aloud, nailed, announced`,
  },
  festival: {
    sure: `
      festival, festivals, festive, festivity, feast, feasts, feasting, feasted, celebration, celebrate, celebrated,
      celebrates, celebrating, celebrations, party, parties, partying, fair, fairground, dancing, danced, dance,
      dances, dancers, holiday, revelry, revel, revels, merrymaking, make merry, making merry, merry making, carnival,
      songs and music, songs, singing, sang, sing, sings, music, musicians, musician, music and dance, fiddle,
      fiddles, fiddler, flute, flutes, drums, drum, drummers, drumming, pipes and drums, pipers, piper, band plays,
      tambourine, lute, harp, festivities, banquet, banquets, bonfire night, bonfire, bonfires, revellers, revelers,
      rejoicing, rejoicing together, rejoice, jubilee, gala, pageant, parade, parades, paraded, procession with music,
      maypole, may day, may pole, midsummer fires, midsummer fire, midsummer night, yule log, harvest home, solstice
      celebration, jollity, jamboree, hoedown, shindig, ball, masquerade, masks and music, masked ball, costumes,
      costume, fireworks, firework, rockets in the sky, lanterns, lantern, paper lanterns, lanterns in the trees,
      torches and music, garlands, garland, bunting, streamers, flags and music, banners, flags everywhere, decorated
      streets, streets are decorated, decorated, decorations, long tables, tables in the street, tables in the square,
      tables set in the street, tables in the meadow, long table, roast ox, roasting ox, ox on a spit, ox on the spit,
      pig on a spit, spit roast, roast pig, ale flows, ale flowed, beer flows, wine flows, wine flowed, wine and song,
      barrels are tapped, barrel is tapped, ale barrels, cheers, cheer, toast, toasts, raise a glass, raise their
      cups, raised cups, clinking cups, cups are raised, drink and dance, drank and danced, drinking songs, dance
      until dawn, danced until dawn, danced all night, dance all night, danced through the night, danced in the
      square, dancing in the streets, dancing in the street, dance in the street, games and, jugglers, juggler,
      acrobats, acrobat, puppets, puppet show, fire eater, fire eaters, clown, clowns, sack race, tug of war, contests
      and games, carols, carolling, whole town in the street, whole town out, whole village out, no work today, nobody
      works, day off, nobody worked, tools rest, everyone in finest, finest clothes, best clothes, sunday best,
      dressed up, party clothes, fete, thanksgiving feast, drums till, music till, till morning nobody, nobody goes to
      bed, nobody went to bed, no one went to bed, no one goes to bed, nobody wanted to go home, no one wanted to go
      home, up till dawn, until the sun came up they, until sunrise they, all night long, the whole night through,
      whole town is up, everyone is out in the square, the square is full, square full of, square is packed, tables
      and benches, benches and, benches in the, sweets, sausages, roast meat, roasted meat, honey wine, mead, mead
      flows, cider flows, casks, cask, kegs, keg, tap the keg, round dance, ring dance, dance in a ring, danced in a
      ring, dance around, danced around, dancing around, dance round, danced round, dancing round, jig, waltz, polka,
      stamping and clapping, clapping, clap, clap their hands, sing along, singing and, bagpipe, bagpipes, accordion,
      guitar, trumpets, trumpet, horns blow, bells and drums, painted faces, crowned with flowers, flower crowns,
      flower crown, flowers in their hair, wreaths of flowers, lights are strung, strings of lights, lamps in the
      trees, lights in the trees, candles in every window, jumping over the fire, jump over the fire, leap over the
      fire, leapt over the fire, games for the children, gifts and games, storytellers, theatre, play is performed,
      players perform, performance, races and games, horse race, wrestling match, archery, throwing contest, contest`,
    likely: `
      tables, wine, ale, merry, cakes and ale, laughing all night, stayed up all night, nobody slept, laughter in the
      streets, joyous crowd, everyone sings, confetti in the air, beer, torches, games, cheering, roast, play the
      fiddle, jubilation, spectacle, ribbons, concert`,
    hint: `square, laughter, dressed, flags, together, crowd, drink, barrels, night`,
  },
  'new era': {
    sure: `
      new era, era, new age, age began, age begins, age dawns, dawn of an age, dawn of a new, dawn of, epoch change,
      epochal, epoch making, a new epoch, new epoch, a new time begins, new time begins, times change, times are
      changing, changing times, times changed, turning point, turning point of history, turn of an age, tide turns,
      tide of history, revolution, revolutionary, revolutionised, transformation, transformed, transform, watershed,
      page of history turns, page turns, history turns a page, turns a page, turned a page, turn the page, new page,
      new chapter, a chapter closes, chapter ends, chapter begins, chapter of history, everything changes, everything
      changed, everything was different, everything is different, everything different, nothing would ever be the
      same, nothing be the same, nothing was the same, nothing is the same, never be the same, never the same again,
      world changed, world changes, world is changed, the world changes, world was never the same, world turned upside
      down, world is new, a new world, brave new world, old ways end, end of the old ways, end of old ways, old ways
      gone, old ways give way, old world ends, old world gone, end of the old world, old age ends, end of an age, end
      of an era, age ends, age is over, era ends, new order, renaissance, golden age, iron age, bronze age, stone age,
      industrial age, age of, enlightenment, milestone, milestone of history, modern times, modernity, leap forward,
      great leap, threshold of history, crossed a threshold, crosses a threshold, history is made, makes history,
      making history, made history, new beginnings for all, from one age to the next, one age to another, one age
      ends, next age, entering a new time, into a new time, old world is behind, old world behind, behind us for good,
      old days gone, old days are gone, old days behind, yesterday is gone, nothing is as it was, nothing as it was,
      never as it was, not as it was, never be as before, nothing as before, nothing like before, from this day on
      everything, day that changed, days that changed, changed the world, changes the world, change the world, changed
      history, changes history, world before and a world after, before and after, new sun rises, new dawn, dawn of a
      new day, a new morning for the world, old order falls, old order ends, old order, old times are over, old time
      is over, begins a new time, it begins anew, begins anew, tomorrow begins, future has begun, future begins,
      future begun, new world begins, age of iron, age of bronze, age of steam, age of stone, leave the stone age,
      centuries from now they will, bell rings in a new, rings in a new, ring in the new, stepped into the future,
      step into the future, steps into the future, entered the future, how people will remember this day, people name
      the age`,
    likely: `
      epoch, history, changed everything, changed for ever, changed forever, progress, modern, the old days are over,
      big change, great change, sea change, great shift, upheaval, centuries turn, turn of the century, advance, new
      day for mankind`,
    hint: `changes, changed, different, age, same, old ways`,
  },
} as const satisfies Thesaurus<string>
