import type { Thesaurus } from './thesaurus.ts'

/** The stations of a life. */
export const lifeWords = {
  birth: {
    sure: `
      birth, born, newborn, give birth, gave birth, baby, infant, midwife, childbirth, labour pains, birth pangs,
      birthing, cradle, came into the world, comes into the world, brought into the world, bring into the world,
      enters the world, enter the world, first breath, first cry, draws first breath, opens eyes for the first time,
      new life, new mouth to feed, another mouth to feed, bore a son, bore a daughter, bears a child, has a son, had a
      daughter, had a son, had a child, a child arrives, a son arrives, a daughter arrives, arrival of a child, child
      is delivered, delivered of a child, stork, nativity, swaddled, swaddling, cradled, bundle of joy, bundle from
      heaven, new arrival, firstborn, first born, twins, triplets, umbilical, afterbirth, lullaby, nappy, diaper,
      suckle, suckling, became a mother, became a father, becomes a mother, becomes a father, becomes a parent, new
      parents, new mother, new father, proud father, little stranger, tiny fingers, tiny toes, ten tiny fingers, wee
      one, bairn, somebody small arrives, someone small arrives, small arrives, little arrives, tiny arrives, sees the
      light of day, first time in arms, holds child for first time, mother holds child, mother meets child, blessed
      with a child, blessed with a son, blessed with a daughter, went into labour, goes into labour, her waters broke,
      expecting no longer, family grows by one, one more in the family, new member of the family, addition to the
      family, a new soul, welcome a child, welcomes a child, welcomed a son, welcomed a daughter, first wail, first
      howl, little brother arrives, baby sister, baby brother, little bundle, child comes home in a shawl, big sister
      now, big brother now, tiny fist, tiny fists, tiny hand, tiny hands, tiny feet, little fist, little fingers,
      grips a finger, grips father thumb, grasps a finger, minutes into the world, one more heartbeat, a heartbeat
      joins, now we are three, now we are four, now they are three, now they are four, two became three, becomes
      three, crib, a child at the breast, child to the breast, child sees the light, had her first child, had their
      first child, first child, second child, third child, hold their child, holds her child, holds his son, holds her
      daughter, rocks a cradle, rocking a cradle, push, pushing, it is a boy, it is a girl, its a boy, its a girl,
      mother is well and the child, mother and child are well, mother and child well, mother are well, weighs as much
      as a loaf, great grandson, grandchild, granddaughter, grandson`,
    likely: `
      in labour, labour, delivery, delivered safely, in the family way, pregnant, pregnancy, expecting, with child,
      godmother, godfather, christening, christened, named the child, name the child, naming of a child, wet nurse,
      tiny bundle, nursery, rattle, mother and child, little one, heir is here, an heir, offspring, begotten, a wail
      from the bedroom, womb, cot, breast, increase of the family, generation begins, someone new, somebody new,
      beginning of a life, life begins, start of a life, a life started, minutes old, hours old, days old, not a day
      old, new human, new person, tiny person, tiny human`,
    hint: `arrives, arrival, wail, tiny, shawl, bundle, parents, kicking, small`,
  },
  birthday: {
    sure: `
      birthday, turned a year older, year older, another year older, anniversary of birth, name day, candles on a
      cake, candle cake, candle for the cake, cake with candles, blew out the candles, blow out candles, blows out,
      many happy returns, happy returns, many returns, one more candle, another candle, annual cake, celebrates their
      years, older today, a year wiser, growing a year older, years to the day since birth, marks another year of
      life, another year of life, one year older, gets a year older, her special day, his special day, birth
      anniversary, completed another year, day she was born again, jubilee of a life, turns another year, turn a year
      older, bumps for every year, one more year on the back, years young, he was ten at last, she was ten at last,
      turned seven, turned ten, turned twenty, turned thirty, turned fifty, turned sixty, turned seventy, turns seven,
      turns ten, turns twenty, turns fifty, turns sixty, turns seventy, is seven today, is ten today, is eighty today,
      is sixty today, today seven, today ten, eighty years ago today, sixty years ago today, year wiser, as many
      candles as years, honey cake, how many candles, a cake with, on the day she was born, on the day of her birth,
      day of his birth, cake and candles, sing for she is, for she is a jolly, for he is a jolly, years on earth,
      another lap around the sun, around the sun once more, trip round the sun, another winter older, another spring
      older, another summer older`,
    likely: `
      candle, cake, a new number, wrapped presents on the table, crown of paper, another spring behind, how old are
      you now, another ring on the tree, another year on, one more year, blew out, big day, party for one`,
    hint: `turned, older, wish, wishes, icing`,
  },
  'coming of age': {
    sure: `
      coming of age, came of age, comes of age, come of age, grown up, grows up, grew up, all grown, adulthood, full
      grown, of age, became an adult, becomes an adult, no longer a child, not a child any more, child no more, boy no
      more, girl no more, boy no longer, girl no longer, end of childhood, childhood ends, childhood is over, left
      childhood behind, leaves childhood, rite of passage, initiation, initiated, became a man, becomes a man, became
      a woman, becomes a woman, boy to man, girl to woman, manhood, womanhood, counted among the adults, counts as an
      adult, sits with the adults, old enough now, old enough to, put away childish things, childish things, puts away
      toys, toys put away, outgrew, leaves the nest, spread their wings, flew the nest, maturity, majority, threshold
      of adulthood, first time at the table of the grown, first shave, first beard, steps into adult life, adult now,
      considered an adult, treated as an adult, boy turned man, girl turned woman, apprentice years end, counts as
      grown, a man today, a woman today, man now, woman now, trusted with a blade of his own, stands on own feet,
      stands on own two feet, last day of being a child, enters adult life, young adult, out of short trousers, passes
      into adulthood, sit with the grown ups, sits with the grown ups, with the grown ups, among the grown ups, grown
      up at last, grown ups, grown ups table, put her dolls away, puts her dolls away, put away her dolls, puts away
      dolls, dolls away, gives away her dolls, gave away her dolls, no more dolls, dolls, outgrown, too old for toys,
      too big for toys, too old for dolls, too old for games, wears a mans coat, wears long trousers, first long
      trousers, gets his own knife, gets her own key, first sword, own horse now, own plough now, test of manhood,
      trial of manhood, night alone in the forest, youth is over, her youth ends, has become a woman, has become a
      man, has become an adult, may now vote, may vote now, may now marry, may now drink, may drink now, responsible
      for herself now, responsible for himself now, full member of the tribe, full member of the village, joins the
      ranks of adults, ranks of the grown, ceremony of the young, step over the threshold, end of being a child, not a
      little girl any more, not a little boy any more, no more a child, no more a boy, no more a girl, little girl no
      more, young person becomes, youngster becomes, apprentice becomes, speaks with a deep voice`,
    likely: `
      adult, grown, mature, first hunt, ripened into, puberty, debut, makes his own way, makes her own way, debutante,
      eighteen, sixteen, takes a place among the elders, apron strings, own house key, first drink with the men, voice
      broke`,
    hint: `toys, apprentice, childhood, teenager, youth`,
  },
  death: {
    sure: `
      death, died, dead, dying, deceased, demise, passed away, passes away, passed on, passes on, passed over, passing
      of, passing away, perished, lost life, lose their life, loses life, last breath, final breath, breathed their
      last, breathes last, drew no more breath, no more breath, stopped breathing, stops breathing, no longer
      breathes, breath stopped, breath left, end of a life, end of life, life ends, life ended, life ebbs, life
      snuffed, life was cut short, cut short, life runs out, killed, slain, murdered, murder, drowned man, gone for
      ever, gone forever, never woke, never wake, never wakes, did not wake, does not wake, didnt wake, never woke up,
      never got up again, will not wake, slept and did not wake, eternal sleep, long sleep, last sleep, big sleep,
      final rest, eternal rest, rest in peace, expired, departed, departs this life, departed this world, left this
      world, leaves this world, leaving this world, leave the world, left the world, departure from this world,
      succumbed, drew final, kicked the bucket, kick the bucket, bit the dust, gave up the ghost, met their maker,
      meets maker, met their end, meets their end, bought the farm, popped their clogs, croaked, heart stopped, heart
      stops, heart gave out, heart gives out, heart failed, heart beats no more, heart went still, pulse stops, no
      pulse, closed eyes for the last time, closes eyes for the last time, eyes close for last time, closed eyes for
      ever, eyes closed forever, crossed over, crossed the river, other side, beyond the veil, went to heaven, goes to
      heaven, in heaven now, to a better place, better place, went to the stars, joined the ancestors, joins
      ancestors, join their ancestors, gathered to their fathers, called home, called to god, deathbed, last words,
      death rattle, the reaper, grim reaper, corpse, lifeless, lifeless body, fatal, lethal, is no more, was no more,
      no more among us, no longer with us, no longer among, not with us any more, taken from us, torn from us,
      untimely end, candle goes out, light goes out, lamp went out, flame goes out, slipped away, slips away, faded
      away, bled out, went cold, stone cold, widowed, became a widow, becomes a widow, left a widow, made an orphan,
      orphaned, mortal end, final hour, last hour, last goodbye, said goodbye forever, bows out for good, empty chair,
      an empty bed, soul leaves, soul left, soul departs, soul departed, spirit departs, shuffled off, six feet,
      pushing up daisies, end comes for, the end of her days, end of days, lost a father, lost a mother, lost a child,
      lost a wife, lost a husband, lose a loved one, loss of a loved one, bereavement, takes leave of life, did not
      survive, did not make it, didnt make it, didnt survive, fell asleep for ever, time had come, her time came, his
      time came, breath goes out, breathed out for the last time, one less, one fewer, one soul fewer, gone to her
      rest, gone to his rest, candle of life, candle of her life, candle of his life, life went out, life goes out,
      light of her life, not wake up, did not wake up, wont wake up, does not wake up, will never wake, will not come
      home again, never come home, never came home, never comes home, no longer breathing, no more heartbeat, heart no
      longer beats, heart beats no longer, heart has stopped, heart stood still, took his last, took her last, takes
      her last, takes his last, last of her strength left, place at the table stays empty, place at table empty, chair
      stays empty, chair is empty, one chair stays empty, bed stays empty, angels came, angels take, angels took,
      death came, god took, god takes, fate took, the sea took, the fever took, sickness took, age took, closed her
      eyes forever, closes his eyes forever, eyes close for ever, flat line, breathless for ever, went to sleep and
      never, went to sleep for ever, fell asleep and never, fell asleep forever, hand went limp, hand goes limp, hand
      grew cold, grows cold, cold hand, lay cold, hours after he had died, cover her face with a sheet, sheet over his
      face, sheet over the face, pulled the sheet over, deaths door, at deaths door, soul took flight, soul flew, soul
      rises, journey to the other side, boatman, ferryman, to the beyond, the great beyond, hereafter, afterlife,
      where nobody returns, where no one returns, gave his life, gave her life, lays down his life, laid down his
      life, starved to death, froze to death, bled to death`,
    likely: `
      die, passing, mortal, perish, breath, lost someone, lost their, goes out like a candle, old age took, peacefully
      in sleep, in her sleep, in his sleep, no more, we lost, gone, loved one, last time, pale and still, took to the
      grave, leaves behind, left behind, mortality, fade away, tombward, drowned, execution, hanged, poisoned, bones`,
    hint: `widow, orphan, last, goodbye, farewell, ghost, still, end, forever, lost, lose`,
  },
  burial: {
    sure: `
      burial, buried, funeral, grave, graveside, graveyard, churchyard, gravestone, headstone, gravedigger, laid to
      rest, lay to rest, tomb, tombstone, mourners, cremated, cremation, pyre, funeral pyre, interred, interment,
      coffin, casket, hearse, pallbearer, bier, cemetery, crypt, mausoleum, necropolis, burial mound, barrow for the
      dead, shroud, winding sheet, last farewell, last respects, pay their respects, paid respects, paying respects,
      put in the ground, puts in the ground, lowered into the ground, lower into the earth, lowered into earth, into
      the earth, into the ground, laid in the earth, laid in the ground, earth to earth, ashes to ashes, dust to dust,
      handful of earth, handful of dirt, handful of soil, earth on the lid, earth falls on lid, earth on the box,
      wooden box, carry a box, carried a box, box up the hill, box into ground, soil on the lid, six feet under, six
      foot under, under the sod, beneath the sod, eulogy, epitaph, requiem, dirge, funeral march, procession for the
      dead, procession in black, all in black, dressed in black, clad in black, wearing black, black clothes, black
      veil, wreath, wreaths, last journey, final journey, final resting place, resting place, say farewell to the
      dead, farewell to the dead, farewell to departed, obsequies, last rites, bury the dead, digging a hole for the
      dead, a fresh mound, mound of earth, mound of fresh earth, flowers on a mound, flowers on the stone, committed
      to the ground, committed to the earth, returned to the earth, returned to the soil, laid beneath, under the
      ground, said goodbye at the graveside, the dead are carried, carry the dead, carried to the grave, tolling, toll
      for, bell tolls, bells toll, death knell, knell, the wake, undertaker, gathered round an open hole, hole in the
      ground, stand round a hole, dark coats, people in dark, row of people in dark, spade and a prayer, prayer over,
      prayers over, prayer at the hole, flowers thrown in, throw flowers into, threw a rose, throws a rose, rose on
      the coffin, last walk, last walk behind, walk behind the, lowering ropes, ropes lower, ropes lowered, fill the
      hole, filled the hole, filling the hole, cover her with earth, cover him with earth, covered with earth, covered
      in earth, cross of wood, wooden cross, name in stone, name on a stone, names on a stone, name carved in the
      stone, carve a name in stone, goodbye beside the, priest speaks over, priest says a few words, a few words over,
      say some words over, gathered under black, black umbrellas, black ribbon, black armband, mourners walk, lay
      wreath, laid flowers, lay flowers, lays flowers, flowers for the dead, place flowers on, stones piled over,
      cairn, ship set alight with the dead, ashes to the wind, ashes in the river, into the river her ashes, given to
      the earth, given to the sea, given back to the earth, gave him back to the earth, gave her back to the earth,
      bed of earth, earthen bed, family vault, ossuary, catacombs, sarcophagus, embalmed, mummy`,
    likely: `
      wake, lowered, mound, in black, farewell, veil, remembrance, memorial, spoke for the dead, lilies, dig a hole,
      weeping procession, bury, ashes scattered, scattered ashes, urn, plot by the church, last bed`,
    hint: `ashes, dirt, soil, lid, spade, procession, hole, box`,
  },
} as const satisfies Thesaurus<string>
