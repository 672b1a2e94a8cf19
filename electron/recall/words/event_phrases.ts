import type { Sayings } from './thesaurus.ts'

/** Turns of phrase beside those of the other lists: how people tell of a thing without naming it. */
export const eventPhrases: Readonly<Record<string, Sayings>> = {
  'event:birth': {
    sure: `
      makes her entrance, makes his entrance, made her entrance, made his entrance, sees the light of day, saw the light
      of day, first saw the light, first cry, first scream, first breath, stork, one more mouth, another mouth to feed,
      new mouth to feed, family grew, family grows, family is growing, little brother arrives, little sister arrives, new
      brother, new sister, baby brother, baby sister, a son arrives, a daughter arrives, an addition to the family,
      addition to the family, new arrival, newest arrival, arrives into the world, enters the world, entered the world,
      enters this world, brought into the world, comes into this world, becomes a mother, becomes a father, became a
      mother, became a father, became parents, become parents, becomes parents, becoming a mother, becoming a father,
      becoming parents, first time mother, first time parents, new parents, new mother, new mum, new father, new dad,
      proud parents, mother to be, water breaks, waters broke, water broke, had a baby, has a baby, gets a baby, got a
      baby, having a baby, had a little, has a little boy, has a little girl, expecting, delivers a, delivered a, swaddled,
      tiny newcomer, smallest newcomer, littlest newcomer, bundle of joy, umbilical cord, midwife, welcomes a child,
      welcome a child, welcomes a son, welcomes a daughter, welcomed a, a tiny hand, heir is here`,
    likely: `bundle, tiny fingers, newest member, youngest member, lullaby, cradle, arrives, baby`,
  },
  'event:birthday': {
    sure: `
      candles on a cake, candles on the cake, birthday cake, blows out, blew out, blowing out, another year older, a year
      older, one year older, year on his back, year on her back, gets older, getting older, grows older, many happy
      returns, day of birth comes round, anniversary of birth, reaches the age, reached the age, reaching the age, hits
      the age, celebrates turning, turns sweet sixteen, sweet sixteen, round number of years, half a century old, half
      century old, three score, threescore, a century old, retirement age, pension age, reaches retirement, old enough to
      retire, another candle, one more candle, number of candles, first candle, number of years, years young`,
    likely: `candles, cake, candle, gets to be, growing up, aged another`,
  },
  'event:courtship': {
    sure: `
      butterflies in the stomach, butterflies in their stomachs, butterflies in their tummies, love at first sight, love
      blossoms, love blossomed, love is blossoming, love late in life, late love, young love, first love, puppy love,
      lovebirds, love birds, love struck, lovestruck, in love with, have a crush, has a crush, has feelings for, feelings
      for each other, fancy each other, fancies, chemistry between, two hearts, heart skips a beat, hearts skip a beat,
      heart beats faster for, only eyes for, eyes only for, tender feelings, feelings blossom, blossoming feelings, a
      first kiss, first kiss, stolen kiss, stolen glances, shy glances, love letter, love letters, secret meeting, secret
      meetings, tryst, rendezvous, going steady, an item, a new couple, become a couple, became a couple, becomes a
      couple, got together, get together as, wooed, woos, wooing, flirting, flirts, flirted, falling for each other, fell
      for each other, fell for her, fell for him, falls for, romance begins, romance blossoms, budding romance, spark
      between, sparks fly, sparks flew, matchmaking, matchmaker, pairing off, paired off`,
    likely: `lovers, sweethearts, romantic, kiss, date, dating, crush, moonstruck`,
  },
  'event:marriage': {
    sure: `
      got hitched, gets hitched, get hitched, getting hitched, hitched, tied the knot, ties the knot, tie the knot, tying
      the knot, walked down the aisle, down the aisle, at the altar, altar, said i do, i do, exchange vows, exchanged vows,
      exchange rings, exchanged rings, rings and vows, vows, wedding bells, newlyweds, newlywed, just married, bride and
      groom, bridal couple, bridal pair, husband and wife, man and wife, wedlock, nuptials, big day for a couple, veil,
      white dress, bridal bouquet, takes a wife, took a wife, takes a husband, took a husband, becomes her husband,
      becomes his wife, became his wife, became her husband, two families joined, two become one, till death do us part,
      for better or worse, in holy matrimony, matrimony, remarries, second marriage, walk her down`,
    likely: `rings, knot, bride, groom, best man`,
  },
  'event:friendship': {
    sure: `
      pals from now on, become pals, became pals, new pal, new pals, new buddy, new buddies, a buddy for, a friend for,
      pals, buddies, buddy, mates for life, best mates, become mates, became mates, playmate, playmates, found a playmate,
      warming to one another, warm to each other, warmed to each other, warming to each other, warmed to one another,
      bonding, bonded, bond between, a bond is, form a bond, formed a bond, hit it off, hits it off, get on well, got on
      well, get along well, got along well, getting along, took to each other, take to each other, like each other from,
      took a liking, takes a liking, liking for each other, get to know each other, got to know each other, getting to know
      each other, getting to know, no longer strangers, not strangers any more, strangers no more, from strangers to,
      someone to talk to, someone to play with, somebody to play with, somebody to talk to, lonely no more, not lonely any
      more, no longer lonely, not alone any more, no longer alone, thick as thieves, peas in a pod, two peas, joined at the
      hip, trust each other, trusting each other, start to trust, began to trust, confide in, confided in, confides in,
      share secrets, shared secrets, sharing secrets, blood brothers, sisters in spirit, companions, companion, comrades,
      comrade, brothers in arms, make friends, makes friends, made friends, making friends`,
    likely: `chat, chatting, liking, together all the time, trusting, fellow spirit`,
  },
  'event:quarrel': {
    sure: `
      at each others throats, at each others throat, bad blood,  a row about, had words, have words, having
      words, exchanged words, sharp words, harsh words, angry words, raised voices, voices raised, raise their voices,
       yell at,  shouted at, shout at, screaming at, bickering, bicker, arguing,
      argue, argues, argued, argument, dispute, disputes, disputing, clash, clashes, clashed,  in conflict, come
      to blows, came to blows, fall out, fell out, falls out, falling out, squabble, squabbles, spat, feud, feuds, feuding,
      not on speaking terms, no longer speaking, not speaking to each other, stop speaking, stopped speaking, would not
      speak to, wont speak to, slammed the door, door slams, lost his temper, lost her temper, loses his temper, loses her
      temper, lose their tempers, tempers flare, tempers flared, tempers fray, at odds, disagree, disagreed, disagreement,
      differ over, differ about, angry with each other, mad at each other, cross with each other, hostile words, war of
      words, pick a fight, picks a fight, picked a fight, accuse each other, accuses, accused, accusation, blames, blamed,
      blame each other, friends become  turned against, turns against, enemies, making an enemy, tug of war`,
    likely: `angry, shout, fight, fighting, fought, fists, hostile, grudge`,
  },
  'event:reconciliation': {
    sure: `
      makes up, made up, make up, making up, kiss and make up, conflict  conflict is settled, settled a conflict,
      settle a conflict, conflict ends, conflict ended, conflict resolved, conflict resolution, dispute settled, dispute is
      settled, dispute resolved, dispute ends, quarrel settled, quarrel is settled, quarrel ends, quarrel ended, quarrel is
      over, end of a quarrel, end of the quarrel, end of a feud, end of the feud, feud ends, feud is over, feud ended,
      argument settled, argument is over, row is over, end of a row, resolved their differences, resolve their
      differences, resolve a dispute, settled a dispute, settle a dispute, settled an argument, said sorry, says sorry, say
      sorry, sorry, apologise, apologises, apologised, apologize, apologizes, apologized, apology, apologies, asks for
      forgiveness, asked for forgiveness, asking forgiveness, begs forgiveness, begged forgiveness, pardons, pardoned,
      forgiveness, forgives, forgiven, accepted the apology, accepts the apology, on speaking terms, speaking again, speak
      again, spoke again, talk again, talking again, talked again, speak to each other again, talk to each other again,
      friends again, friends once more, enemies embrace, foes embrace, enemies no more, no longer enemies, from enemies to,
      enemies become, hug it out, hugged after, embrace after, truce, peace offering, olive branch, hatchet, bury the
      hatchet, buries the hatchet, burying the hatchet, buried the hatchet, mended their, mend their friendship, mended
      friendship, patch things up, patched things up, patch it up, patched it up, patched up, patch up, patching up, iron
      out, ironed out, clear the air, cleared the air, clears the air, bygones, water under the bridge, come to terms, came
      to terms, back on good terms, good terms again, on good terms, peace between them, peace between two, let go of a
      grudge, lets go of a grudge, dropped the grudge, no hard feelings, start over, a fresh start between, second chance,
      give another chance, gave another chance, reunited, swallow their pride, swallowed his pride, swallowed her pride,
      wounds healed between, laid aside, put aside their, set aside their, anger forgotten, differences forgotten, healed
      the rift, healing the rift, rift healed, rift is healed, bridge built between, settled their, settle their`,
    likely: `peace, settled, accepted, embrace, hug, mend`,
  },
  'event:illness': {
    sure: `
      burning up, burns up with, high temperature, temperature, running a temperature, shivering under, shivering in bed,
      shivering, shivers, sweating and shaking, sweats and shakes, sweating,  hot forehead, forehead is hot, burning
      forehead, cold compress, wet cloth on the forehead, damp cloth, flu, influenza, infection, infections, caught
      something, caught a bug, bug going round, took to bed, takes to bed, taken to bed, took to her bed, took to his bed,
      takes to her bed, takes to his bed, keeps to bed, kept to bed, confined to bed, bedridden, in the sickbed, sickbed,
      pale face on a pillow, pale on the pillow, face on a pillow, head on the pillow, under the weather, under blankets,
      under her blankets, under his blankets, under the covers, feels poorly, poorly, unwell, off colour, out of sorts, not
      feeling well, feeling ill, felt ill, delirious, delirium, hallucinating, call the doctor, called the doctor, doctor
      was called, doctor is called, sits by the bed of, needs a doctor, needs nursing, nursed through, nurse at the bedside,
      at the bedside, bedside, hot soup and, chicken soup, hot and cold, malaise, health fails, failing health, down with,
      came down with, comes down with, went down with, goes down with, struck down by, laid up, laid low`,
    likely: `shaking, pillow, blankets, medicine, doctor, nurse, weak`,
  },
  'event:accident': {
    sure: `
      got hurt, gets hurt, get hurt, injured, injury, injuries, mishap, misadventure, accidentally, by accident, hurt
      himself, hurt herself, hurts himself, hurts herself, hurt themselves, harmed, bad luck at work, workplace injury,
      workplace accident, work accident, industrial accident, occupational, household accident, accident at home, broken
      bone, broken bones, broke a bone, broken leg, broken arm, broke his leg, broke her leg, broke his arm, broke her arm,
      fracture, fractured, bruise, bruises, bruised, black eye, bandage, bandaged, bandages, first aid, plaster cast, in a
      cast, on crutches, crutches, stitches, ouch, safety at work, unsafe, clumsy, wounded by`,
    likely: `hurt, wound, bleeding, crash, patched`,
  },
  'event:death': {
    sure: `
      mortality, infant mortality, fatality, fatalities, fatal, casualty, deceased, demise, passing of, the passing of,
      passes on, passed on, passing away, slips away, slipped away, slipping away, gone too soon, taken too soon, taken from
      us, is taken from, was taken from, left us for good, leaves us for good, left this world, leaves this world, leaving
      this world, departed this, soul departs, soul departed, soul leaves, soul left, last breath, final breath, breathed
      his last, breathed her last, breathes his last, breathes her last, heart stopped, heart stops beating, kicked the
      bucket, kicks the bucket, bit the dust, bites the dust, six feet under, met his maker, met her maker, meets his maker,
      meets her maker, gave up the ghost, gives up the ghost, closed her eyes for the last, closed his eyes for the last,
      closes her eyes for ever, closed her eyes for ever, eyes close for the last, eyes closed for ever, end of a life, end
      of a long life, a life ends, life ended, his life ended, her life ended, life is over, lost his life, lost her life,
      loses his life, loses her life, lost their life, loss of life, lose a child, lost a child, loses a child, losing a
      child, lost her child, lost his child, lost a son, lost a daughter, loses a son, loses a daughter, lost her husband,
      lost his wife, we lost, we ever lost, no longer with us, not with us any more, did not survive, didnt survive, does
      not survive, could not be saved, couldnt be saved, could not save, nothing could save, perished, perish, perishes,
      expired, expires, succumbed, succumbs, fades away, faded away, fading away, slept away, went to heaven, goes to heaven,
      up to heaven, with the angels, joined her ancestors, joined his ancestors, joins his ancestors, joins her ancestors,
      crossed over, crosses over, the great beyond, to the other side, not wake up again, never opened her eyes, never
      opened his eyes, candle of life, light goes out, number was up, dead and gone`,
    likely: `lost, gone, departed, heaven, the end, farewell, taken`,
  },
  'event:burial': {
    sure: `
      goes into the ground, goes down into the earth, lowered into the, lower the coffin, lowered the coffin, coffin goes
      down, coffin is lowered, coffin, coffins, casket, pallbearer, pallbearers, hearse, funeral, funerals, graveside,
      gravestone, tombstone, headstone, tomb, cemetery, churchyard, graveyard, hilltop cemetery, wake for the dead, earth on
      the coffin, earth on the casket, earth falls on, handful of earth, shovel of earth, spade of earth, dust to dust, ashes
      to ashes, last farewell, final farewell, last goodbye, final goodbye, say goodbye for the last time, says goodbye for
      the last time, said goodbye for the last time, last respects, final respects, pay their respects, pays her respects,
      pays his respects, paid their respects, eulogy, obituary, mourner, mourners, black veil, dressed in black, all in black,
      in mourning dress, last journey, final journey, last resting place, final resting place, resting place, see off the
      dead, seen off for the last time, condolences at the grave, wreath, wreaths, flowers on the grave, standing at a grave,
      stands at a grave, stood at a grave, beside an open grave, open grave, freshly dug, undertaker, gravedigger`,
    likely: `earth, lilies, black clothes, veil, hill, widow, widower, in black`,
  },
  'event:coming of age': {
    sure: `
      grown up now, a grown up now, is grown up, considered a grown up, all grown up, grown ups now, no longer a kid, no
      longer a child, no longer a boy, no longer a girl, no more a child, not a child any more, not a kid any more, not a boy
      any more, not a girl any more, child no more, childhood ends, childhood is over, end of childhood, end of her
      childhood, end of his childhood, leaves childhood, left childhood, leaving childhood, boys becoming men, boy becomes a
      man, boys become men, girl becomes a woman, girls become women, becoming a man, becoming a woman, becomes an adult, became
      an adult, becoming an adult, adulthood, into adulthood, enters adulthood, entering adulthood, entered adulthood, passage
      into, rite of passage, initiation, initiated, of full age, full age, legal age, age of majority, majority reached, old
      enough to, from boy to man, from girl to woman, from child to adult, man now, a woman now, takes her place among the
      adults, takes his place among the adults, place among the adults, among the grown ups, first grown up, own feet`,
    likely: `adult, adults, mature, maturity, ripe enough`,
  },
  'event:discovery': {
    sure: `
      eureka, breakthrough, lightbulb moment, stroke of genius, genius, teenage genius, inventor, inventors, lady inventor,
      inventing, invents, invented, is invented, clever idea, bright idea, brilliant idea, figured out how, figures out how,
      works out how, worked out how, finds out how, found out how, new technology, new knowledge, scientific, science,
      scientist, pioneering, first to understand, the first to know, nobody had known, never been done before, innovation,
      innovator, experiment succeeds, experiment succeeded, mystery solved, puzzle solved, cracked the secret, is developed,
      for the first time in history, a new way to, a new way of, research pays off, research paid off`,
    likely: `idea, genius, clever, mind, brain, research, experiment`,
  },
  'event:adoption': {
    sure: `
      everybody uses, everyone uses, everybody is using, most people know how, half of them know, half of the people, half
      the town, half the village, half of everyone, widespread, widely known, widely used, common knowledge, becomes common,
      became common, catches on, caught on, catching on, takes hold, took hold, gains ground, gained ground, spread of a new,
      spread of the new, new way spreads, technique spreads, craft spreads, skill spreads, knowledge spreads, knowledge
      spread, passed from hand to hand, learnt from traders, learned from traders, learn from traders, learn it from
      traders, traders teach, traders taught, merchants bring a new, merchants brought a new, brought from elsewhere,
      imported knowledge, imported technique, taken over from neighbours, copied from neighbours, copy from neighbours,
      diffusion, diffusion of, adopt a new, adopts a new, adopted a new, mainstream, tipping point, majority knows, more and
      more people, the new thing, everybody wants one, everyone wants one, now in daily use, daily use, in use everywhere`,
    likely: `spreads, spread, popular, fashion, craze, trend`,
  },
  'event:harvest': {
    sure: `
      reaping, reaped, reap, reapers, reaper, crop is in, crops are in, crops in, crop gathered, crops gathered, gather in the
      crops, gathered in the crops, gathering in, bring in the crop, bring in the grain, brought in the grain, grain brought
      in, grain is in, grain was in, sheaves, sheaf, golden sheaves, scythes, threshing, threshing floor, barn full, barns
      full, barns fill, barns bursting, granary full, granaries full, full granary, bumper crop, good crop, bad crop, poor crop,
      crop yield, yields, yield of the fields, fruits of the field, fruit of the field, fruits of their labour, last cart of
      hay, hay wagon comes, wagon full of grain, stock up for the winter, stocks for the winter, stores for the winter,
      provisions for the winter, food for months, food for a year, enough to last, granary, granaries, what the fields gave,
      what the fields give, fields have given, farmers finish, crop, crops`,
    likely: `grain, wheat, corn, barn, barns, farmers, sickle, hay`,
  },
  'event:gift': {
    sure: `
      takes in the orphans, took in orphans, takes an orphan, orphan finds a home, orphans find a home, orphans, orphan, takes
      them under, generosity, act of kindness, kindness to strangers, kind deed, good deed, good samaritan, charity, charitable,
      donated, donates, donation, hands over a present, surprise present, selfless, unselfish, with open arms, opens her door,
      opened her door, opens his door, opened his door, opens their door, opens her home, opens his home, opened her home,
      opened his home, gives shelter, gave shelter, a new family for, new mother for, new father for, good hearted, kind soul,
      big heart, heart of gold, helping hand, lends a hand`,
    likely: `kindness, generous, mercy,   helped`,
  },
  'event:law': {
    sure: `
      new rule, new rules, rule is made, ruling by, ruling, regulation, regulations, legislation, legislates, legislator, bill
      passed, ordinance, edict, decree, decrees, decreed, by order of, order from the top, order from above, official order,
      announcement by the, announces that everyone, announced that everyone, from now on everybody, from now on everyone, from
      now on all, from now on nobody, from now on no one, everyone must, everybody must, nobody may, no one may, is made
      compulsory, compulsory, mandatory, obligatory, is forbidden, forbids, forbidden by, prohibits, prohibition, banned by,
      becomes legal, becomes illegal, made illegal, outlawed, is abolished, abolishes, abolition, abolished, reform, reforms,
      reformed, policy, new policy, policies, government decides, government decided, council decides, council decided, chief
      decides, chief orders, ruler orders, ruler decides, mandate, mandated, bylaw, statute, tax, taxes, tax cut`,
    likely: `order, orders, must, allowed, forbidden, rules, rule, permit, permitted, duty`,
  },
  'event:migration': {
    sure: `
      sets off with, sets out with, sets off alone, moving house, moves house, moved house, moves away, moved away, moving away,
      relocates, relocation, relocated, resettle, resettled, resettlement, emigrate, emigrates, emigrated, emigration,
      emigrant, immigrant, immigrants, immigration, new start elsewhere, fresh start elsewhere, starts afresh elsewhere, leaves
      home for good, left home for good, goodbye hometown, goodbye to home, turns her back on, turns his back on, tries his luck
      elsewhere, tries her luck elsewhere, luck elsewhere, seek a better life, a better life, greener pastures, suitcase, hits
      the road, hit the road, off to another town, off to another village, goes to live in, went to live in, goes to live with,
      changes towns, change of address, uproots, uprooted, resident of a new`,
    likely: `elsewhere, luggage, belongings, relocate, road`,
  },
  'event:new leader': {
    sure: `
      takes power, took power, comes to power, came to power, rise to power, rises to power, in charge now, takes the helm, took
      the helm, at the helm, takes office, took office, in office, sworn in, inauguration, inaugurated as, coronation, crowned,
      new chief, new ruler, new mayor, new boss, new head, new king, new queen, becomes chief, becomes mayor, became chief, became
      mayor, made chief, made mayor, named chief, elects, elected, reelected, re elected, wins the election, won the election,
      election winner, election result, election, polls, steps into the shoes, transfer of power, change of power, vacant throne,
      throne, vacancy at the top, top job`,
    likely: `power, chief, mayor, boss, seat, rule`,
  },
  'event:theft': {
    sure: `
      stolen goods, robs, robbed by, robbed a, pickpocket, pickpockets, burglar, burglary, burgled, breaks in, broke in, break in,
      nicked, pinched, swiped, snatched, sticky fingers, light fingered, helped himself to, helped herself to, made off with, ran
      away with the, betrayed by a friend, betrayal by a friend, false friend, trust abused, abuse of trust, embezzled, crook`,
    likely: `betrayed, crime, criminal, missing purse`,
  },
}
