import type { Thesaurus } from './thesaurus.ts'

/** What is known, lost to memory, foretold and dreamt up. */
export const mindWords = {
  discovery: {
    sure: `
      discovery, discovered, discover, discovers, discoverer, invention, invented, invents, invent, inventing,
      breakthrough, idea, ideas, bright idea, brilliant idea, clever idea, has an idea, had an idea, bright spark,
      found out how, finds out how, first worked out, worked out how, works out how, work out how, worked out, works
      out, inventor, inventors, innovation, innovative, innovator, new craft, new knowledge, new tool, new tools, new
      machine, new device, new method, new technique, new trick, a new way to, new way to, new way of, a better way,
      better way to, found a better, finds a better way, never done before, never been done, nobody had ever done,
      nobody had done before, no one had ever done, no one had done before, nobody had ever seen, nobody had ever
      made, nobody had ever thought, nobody had thought of, no one had thought of, nobody thought of before, first to
      think of, first to make, first to try, first ever, for the first time in history, nobody had tried, learned how,
      learnt how, learns how, figured out, figures out, figure out, puzzle is solved, solved the puzzle, solves the
      puzzle, solve a puzzle, solved a riddle, solves a riddle, riddle solved, solves the problem, solved a problem,
      devised, devises, contrived, contraption, contraptions, gadget, prototype, eureka, aha, genius, ingenious,
      ingenuity, clever trick, clever device, unlocked a secret, unlocks a secret, unlock the secret, secret of
      nature, secrets of nature, secret is revealed, secret of making, the secret of, insight, insightful, flash of
      insight, epiphany, revelation, revelations, light bulb, lightbulb, lamp lights up in head, a light dawns, it
      dawns on, it dawned on, dawned on, strike of genius, stroke of genius, experiment, experiments, experimenting,
      experimented, tinkering, tinkerer, tinker, tinkers, tinkered, after many tries it works, it works at last, it
      finally works, finally works, works at last, first wheel, first plough, first mill, first clock, first printed,
      first engine, theory, theorem, proof of, scholar finds, scientist, scientists, science advances, scientific,
      research, researcher, pushes the limits of knowledge, knowledge grows, something never seen before, never seen
      before, hit upon, hits upon, stumbled upon, stumbles upon, stumbled on, came up with, comes up with, come up
      with, thought up, thinks up, dreamed up, dream up, uncovers, uncovered how, cracked the code, cracks the code,
      cracked it, mother of invention, necessity is the mother, reinvent, wheel is invented, have got it, i have it, i
      got it, shouting eureka, after a hundred failures, hundred failures, after many failures, after countless
      attempts, failed attempts, many attempts, countless attempts, at the hundredth try, contraption worked, machine
      worked, it worked, it works, suddenly it worked, suddenly understood, suddenly understands, suddenly she
      understood, suddenly he saw how, suddenly sees how, saw how it could be done, how to do it better, how it could
      be done better, a cleverer way, cleverer, nobody knew before, no one knew before, what nobody knew, what no one
      knew, never known before, new invention, new insight, formula, lens is ground, microscope, telescope, first
      lamp, first loom, first compass, first ship, first boat, first pot, first bread, first book, first letter,
      writing is invented, mechanism, engine, wheel turns by itself, puts two and two together, two and two together,
      pieces fall into place, piece of the puzzle, last piece of puzzle, blueprint of a new, sketches a machine, draws
      a machine, drew a machine, tests a machine, tried something new, tries something new, tries out a new, tried out
      a new, an answer found, answer is found`,
    likely: `
      thinker, inventive, puzzle, secret, clever, experimental, new thing, first of its kind, machine, device,
      understanding dawns, workshop light burns, realised, realises, realized, mind lights up, knowledge, curious
      mind, curiosity, find out, uncover, understand at last, scholar, learned, before anyone else, laboratory,
      workbench, failures`,
    hint: `first, new, wonder, trial, thought, works, before, never, found`,
  },
  adoption: {
    sure: `
      adopted, adoption, adopt, adopts, adopting, took up, takes up, take up, taking up, spread of knowledge,
      knowledge spreads, knowledge spread, spread of a craft, craft spreads, craft spread, idea spreads, idea spread,
      idea catches on, ideas spread, invention spreads, invention spread, technique spreads, technique spread, habit
      spreads, fashion spreads, word spreads about, news of the invention, learned from neighbours, learned from the
      neighbours, learn from neighbours, learns from neighbours, learning from the neighbours, learnt from the
      neighbours, learned from others, learn from others, taught by neighbours, neighbours taught, neighbours teach,
      taught the neighbours, copied from, copy, copies, copied, copying, imitate, imitated, imitation, imitates,
      emulate, new technique spreads, came into use, comes into use, come into use, into use, in use everywhere, into
      common use, common practice, becomes common, became common, becomes the norm, became widespread, becomes
      widespread, widespread, began to use, begins to use, begin to use, begin using, began using, started to use,
      start to use, starts to use, starts using, start using, started using, everyone uses, everybody uses, now
      everyone uses, everyone starts, everyone starts doing, everybody starts doing, starts doing it, start doing it,
      everyone does it now, everybody does it now, everyone does it, everyone wants one, everybody wants one, everyone
      has one now, everybody has one, every house has one, in every house now, doing it the new way, the new way, new
      way, new ways, new ways are, new ways catch on, embraced a new way, embrace the new, embraced the new, embraces
      the new, caught on, catches on, catch on, catching on, takes hold, took hold, switch to, switched to, switches
      to, swapped the old for the new, old tools laid aside, old way for new, give up the old way, gave up the old
      way, gave up the old ways, change their ways, changed their ways, changes its ways, follow the example, followed
      the example, follows the example, followed suit, follow suit, bring the craft home, brought the craft home,
      brought the idea home, brought home a new, bring home a new, brought the knowledge home, second hand knowledge,
      lesson learned from, lessons from, borrowed idea, borrowed from, borrows an idea, borrow an idea, borrowed an
      idea, somebody else idea, idea from another town, idea from abroad, ideas from abroad, trick from the next
      village, trick from another, popular now, all the rage, rage, trend, trendy, in fashion, fashionable, latest
      fashion, jump on the bandwagon, bandwagon, technology arrives, technology reaches, craft reaches, craft arrives,
      invention reaches, invention arrives, reached the village at last, arrived in the village, introduced to,
      introduction of, accepted by all, make it their own, made it their own, makes it their own, pass on the skill,
      passed on the skill, passed on the craft, pass on the craft, skill is passed, shows others how, showed others
      how, show others how, showed them how, teach others how, taught others how, taught them how, first use of, use
      for the first time, used for the first time, uses for the first time, tries it too, tried it too, try it too, we
      now do as well, we do it too, we do as well, now do it as well, do it as well now, as they do across the river,
      as others do, like the others do, as do the others, do as the neighbours do, what our neighbours do, what the
      neighbours do, what others do, every household had one, every household has one, every family has one, every
      house had one, soon every house, soon every household, soon every family, soon every, soon everyone had, soon
      everybody had, soon everyone did, soon all did it, soon all had, now we have it too, now they have it too, they
      have it too, have one too, has one too, got one too, learned to use, learns to use, learning to use, learn the
      trick, learned the trick, learned the craft, learn the craft, learns the craft, learnt the craft, learnt the
      trick, a craft from abroad, craft from another, came from the next town and everyone, showed us how, taught us
      how, teach us how, shows us how, told us how, the knack, get the hang of, got the hang of, gets the hang of,
      took it over from, taken over from, takes over from the neighbours, wins over the village, tried and kept, use
      it now, uses it now, using it now, all use it, all use, everyone uses it, modernise, modernize, upgrade, keep up
      with the times, keep up with the neighbours, moved with the times, no longer by hand, instead of the old tool,
      instead of by hand, replace the old, replaced the old, replaces the old`,
    likely: `
      spread, spreading, taught, teach, lesson, new method arrives, new custom, new habit, neighbours do it, from
      neighbours, use, used, accept, accepted, embraced, embrace, popular, ways, as the neighbours do, pupils,
      apprentices learn, mimic, follow, too`,
    hint: `everyone, everybody, starts, started, new, learn, learned, way, arrives`,
  },
  forgetting: {
    sure: `
      forgetting, forgot how, forgot, forgets, forgotten, forgotten craft, forgotten art, forgotten skill, forget,
      forget how, forgetful, lost knowledge, knowledge lost, knowledge was lost, knowledge is lost, lost craft, craft
      lost, craft was lost, craft is lost, craft died, craft dies, craft dies out, craft died out, craft dies with,
      craft died with, art died with, lost art, art was lost, art is lost, lost skill, skill was lost, skill is lost,
      lost wisdom, wisdom lost, wisdom is lost, lost arts, lost secrets, secret lost, secret died with, secret dies
      with, takes the secret to the grave, took the secret to the grave, secret to the grave, took knowledge to grave,
      knowledge to the grave, knowledge died with, knowledge dies with, skill died with, skill dies with, nobody
      remembers, no one remembers, none remember, none remembers, no one can remember, nobody can remember, cannot
      remember how, cant remember how, nobody recalls, no one recalls, nobody knows how any more, nobody knows any
      more, nobody knows how, no one knows how, no one alive knows, nobody alive knows, no one living knows, nobody
      left who knows, no one left who knows, nobody left knew, no one left who can, nobody left who can, nobody left
      to teach, no one left to teach, none left to teach, nobody could any more, nobody can any more, no one can any
      more, no longer know how, no longer knew how, no longer knows how, no longer known, last who knew, last one who
      knew, last person who knew, last who knows, last to know, last master dies, knowledge faded, knowledge fades,
      knowledge vanished, knowledge vanishes, memory fades, memory faded, memories fade, faded from memory, fades from
      memory, fade from memory, slipped from memory, slips from memory, slips their mind, slipped their mind, out of
      memory, out of mind, skill vanished, skill vanishes, skill fades, skill faded, skills fade, skill is gone, skill
      disappears, craft disappears, craft vanishes, craft vanished, craft fades, craft is gone, craft falls out of
      use, fell out of use, falls out of use, fall out of use, out of use, disuse, fell into disuse, dark age, dark
      ages, oblivion, passed into oblivion, collective memory, memory is lost, memory lost, lost memory, amnesia,
      unlearned, unlearn, unlearnt, tools nobody understands, tool nobody understands, tools gather dust, tools
      gathering dust, gather dust, gathers dust, gathered dust, tools rust, rusting tools, book nobody can read, books
      nobody can read, nobody can read, no one can read, no one could read, script nobody can read, old ways are lost,
      old ways lost, old ways forgotten, lost to time, lost in time, lost to the ages, lost for good, lost to memory,
      lost to the world, what their grandparents knew, what grandparents knew, grandparents still knew, what the
      ancestors knew, ancestors knew, used to know, once knew, they once knew, once known, knew once, nobody bothers
      to learn, nobody learned, never passed on, not passed on, no longer taught, no longer practised, no longer made,
      no longer teach, stopped teaching, nobody taught, chain of teaching breaks, never handed down, not handed down,
      erased from, cultural loss, took her patterns with her, took patterns with, took it with her, took it with him,
      took the secret with, took secret with, takes it with her, takes it with him, took her knowledge with, took his
      knowledge with, took her skill with, took his skill with, with her went, with him went, with her goes, last
      weaver, last smith, last potter, last healer who, last of the masters, last of the craftsmen, last of those who,
      last one who could, last person who could, last who could, last who can, last person to know, never written
      down, not written down, nobody wrote it down, no one wrote it down, nobody wrote, no one wrote, was not
      recorded, never recorded, recipe lost, recipe is lost, lost recipe, recipe was never, how did they do it, how
      did our grandfathers, how did our grandmothers, how the ancestors did, no idea how, have no idea how, nobody has
      any idea, nobody can make, no one can make, nobody could make, no one could make, nobody can do, no one can do,
      nobody can repair, no one can repair, nobody can play, no longer understand, no longer understood, no longer
      able to, unable to, have to do without, cannot do it any more, can no longer make, can no longer, could no
      longer make, could no longer, stand idle because, mill stands idle, loom stands idle, stands idle, stood idle,
      unused, tool nobody can use, nobody can use, no one can use, lost way of, lost to us, has slipped away from,
      what was once known, what we once knew, what they once knew`,
    likely: `
      vanished skill, fading, memory, remember no, rust, lost, how it was done, how it was made, knew how, lost how,
      dust, unknown now, decline of learning, nobody knows, no one knows, ignorance, obsolete, extinct, regress`,
    hint: `faded, fades, old masters, remembers, knows, knew, grandparents, nobody, once, recipe, patterns`,
  },
  omen: {
    sure: `
      omen, omens, ominous, sign in the sky, signs in the sky, sign in the heavens, sign from heaven, sign from the
      heavens, sign from above, sign from the gods, sign of the gods, portent, portents, portend, comet, comets,
      tailed star, star with a tail, stars with tails, hairy star, star that trails, star trailing, trailing fire,
      bearded star, eclipse, eclipsed, sun goes dark, sun went dark, sun goes black, sun went black, sun turns black,
      sun turned black, sun is swallowed, sun swallowed, sun vanishes at noon, sun disappears, sun disappeared, sun
      was covered, black sun, darkened sun, sun darkened, sun darkens, darkness at noon, dark at noon, dark at midday,
      night at noon, night at midday, noon turns dark, noon turned to night, noon turned dark, day turned to night,
      day turns to night, day turned into night, day became night, day becomes night, ring of fire, ring around the
      moon, ring around the sun, ring round the moon, halo around the moon, halo around the sun, halo round the moon,
      three suns, two suns, blood moon, red moon, moon turns red, moon turned red, moon red as blood, bloody moon,
      moon swallowed the sun, moon eats the sun, moon covers the sun, moon in front of the sun, shadow on the moon,
      shadow over the moon, shadow over the sun, dragon eats the sun, moon goes dark, conjunction, stars aligned,
      stars align, planets align, planets aligned, planets meet, planets stand in line, planets in a row, planets in a
      line, planets, planet, prophecy, prophecies, prophesied, prophet, prophets, soothsayer, seer, augury, augur,
      auspicious, auspice, strange sky, strange light in the sky, strange lights in the sky, strange light, strange
      lights, lights in the sky, light in the sky, lights dance in the sky, northern lights, aurora, heavens,
      heavenly, heavenly sign, heavenly bodies, shooting star, shooting stars, falling star, falling stars, star
      falls, stars fall, stars fell, fell from the sky, fire in the sky, fire across the sky, fire falls from the sky,
      meteor, meteors, meteorite, fireball in the sky, celestial, astrologer, astrologers, astrology, astronomers,
      astronomer, stargazers, stargazer, stargazing, zodiac, horoscope, foreboding, harbinger, bad sign, good sign,
      evil sign, warning from above, warning sign, warning from heaven, warning in the sky, written in the stars, what
      the stars say, read the stars, reading the stars, bird of ill omen, ravens circle, raven on the roof, black cat,
      two headed calf, two headed lamb, calf with two heads, lamb with two heads, milk turns sour, superstition,
      superstitious, people point at the sky, pointing at the sky, pointed at the sky, point to the sky, pointing to
      the sky, pointed to the sky, everyone looks up, everybody looks up, all look up, all eyes on the sky, staring at
      the sky, stare at the sky, stared at the sky, look up at the sky, look to the heavens, equinox, solstice,
      supermoon, new star, bright new star, supernova, turned black at midday, black at midday, black at noon, dark in
      the middle of the day, dark in the daytime, dark by day, stars at noon, stars by day, stars in daytime, stars
      visible by day, sun hid its face, sun hides its face, moon hid its face, moon ate, moon bit, bite out of the
      sun, bite out of the moon, piece of the sun, moon crosses the sun, moon slides, moon slid, moon passes before,
      moon passed before, moon stands before the sun, copper moon, orange moon, huge moon, giant moon, red star,
      strange star, wandering star, wandering stars, star that was not there, star nobody had seen, star no one had
      seen, star no one knew, brightest star, star by day, burning star, broom star, long tail, tail of light, streak
      of light, streaks of light, streak across the sky, light across the sky, streaked across, stones from the sky,
      stone from the sky, rain of stars, star shower, shower of stars, curtain of light, curtains of light, green
      light in the sky, colours in the sky, green sky, dance of planets, two planets, bright planets, venus and,
      jupiter and, saturn and, mars and, mercury and, wise men read, priests read the sky, elders read the sky, read
      the sky, reads the sky, what does it mean that the, what could it mean, good luck sign, bad luck sign, white
      stag, white raven, owls by day, owl by day, birds fall, birds fell from, dogs howl at, dogs howled at, cows give
      blood`,
    likely: `
      foretell, foretold, sign, signs, star, stars, moon, constellation, venus, mars, jupiter, saturn, mercury,
      ravens, ill boding, fate, doom, destiny, predicted, unnatural, wonder in the sky, tail, above the roofs shining,
      prediction, moon and sun, full moon, the sun hides, halo`,
    hint: `sky, strange, sun, above, look up, tail, dark`,
  },
  hexagram: {
    sure: `
      hexagram, hexagrams, i ching, ching, yijing, yarrow, yarrow stalks, oracle, oracles, divination, diviner, divine
      the future, stalks, stalk, book of changes, changes are consulted, fortune told, fortune teller, fortune
      telling, fortune is told, tell fortunes, tells fortunes, told fortunes, reading of the stalks, read the stalks,
      cast the stalks, cast the coins, cast coins, cast the yarrow, cast the, casts the, casting the, cast lots,
      casting lots, casts lots, throwing coins to, throw coins to, threw coins to, three coins, coins are thrown,
      coins thrown, toss of coins, toss coins, tossed coins, coins tossed, asking the coins, ask the coins, asked the
      coins, asks the coins, asks the oracle, asked the oracle, consult the oracle, consulted the oracle, consults the
      oracle, consulting, consult, consulted, trigram, trigrams, six lines, broken lines, broken and unbroken,
      unbroken lines, solid lines, changing lines, changing line, moving line, lines change, yin, yang, yin and yang,
      sixty four, book answers, book is asked, ask the book, asked the book, wise book, old book of wisdom, book of
      wisdom, ask what will come, asked what will come, asking what will come, what will come, what would come, what
      the future holds, future holds, what the future brings, what tomorrow brings, look into the future, looks into
      the future, looking into the future, peers into the future, sees the future, see the future, glimpse of the
      future, glimpse the future, read the future, reads the future, reading the future, ask the future, asked about
      the future, asks about the future, ask fate, asked fate, asks fate, question to fate, guidance from, seek
      guidance, seeks guidance, sought guidance, seeking counsel from, tarot, palm reading, tea leaves, runes,
      knucklebones, tell the future, tells the future, told the future, ask for a sign, ask for advice from, counsel
      of the stalks, mystic, divines, sticks are thrown, sticks thrown, throws sticks, throw sticks, threw sticks,
      bundle of sticks, yarrow sticks, what do the sticks say, sticks say, what the sticks say, what do the stalks
      say, what do the coins say, coins say, what the coins say, coins decide, let the coins decide, stalks decide,
      coins land, coins fall, three coins fall, coins and a book, book says, ancient book, old book answers, old book
      is opened, opens the old book, wisdom of the book, lines are drawn, lines drawn, draws six lines, drew six
      lines, six strokes, whole and broken, interpret the lines, interprets the lines, interpret the signs, read the
      lines, reads the lines, superior person, heaven over earth, earth over heaven, water over fire, fire over water,
      thunder over, mountain over, lake over, wind over, sixty fourth, prediction by lot, lots are drawn, drawing
      lots, draw lots, drew lots, throw the bones, threw the bones, bones are cast, cast bones, throws the bones, ask
      for guidance, asks for guidance, asked for guidance, ask advice of, asks advice of the, reveals the future,
      reveal the future, unveil the future, what lies ahead, what awaits, what tomorrow holds, what comes next, what
      fate holds, what is to come, foretells, clairvoyant, medium`,
    likely: `
      fortune, wisdom, counsel, judgement of the lines, changes, guidance, sage, answer of the, sticks, fortunes,
      future, lines`,
    hint: `coins, asked, asks, ask, book, answer, cast`,
  },
  'new universe': {
    sure: `
      new universe, child universe, baby universe, universe, universes, simulated world, simulated, simulation,
      simulations, simulate, virtual world, artificial world, computer world, world within, world within a world,
      world inside, world in a box, world inside a box, world inside a world, world inside their world, nested world,
      nested, cosmos, little cosmos, tiny cosmos, cosmos in a box, began a world, begins a world, begin a world,
      created a cosmos, made a cosmos, make a world, makes a world, made a world, made their own world, make their own
      world, makes their own world, build a world, builds a world, built a world, create a world, creates a world,
      created a world, creates a universe, creation of a world, creation, creator, creators, creates life, created
      life, a universe is begun, world of their own making, worlds of their own, world of their own, worlds within
      worlds, worlds within, tiny world, little world, small world inside, miniature world, world in miniature,
      miniature, toy world, toy universe, play god, plays god, playing god, played god, become gods, became gods, gods
      of their own, let there be light, big bang, genesis of a world, dream within a dream, another world begins,
      another world is born, world is born, worlds are born, another reality, reality inside, artificial life, turtles
      all the way, recursion, recursive, matrix, snow globe, world in a bottle, universe in a bottle, bottled,
      parallel world, sub universe, inner world, pocket universe, new cosmos, new creation, switched on a world,
      switch on a world, switches on a world, a world of their own making, a world starts running, world is running
      inside, run a world, runs a world, running a world, start a world, starts a world, started a world, world is
      started, world starts, world started, second world, another universe, another cosmos, a universe inside,
      universe within, copy of the world, copy of their world, model of the world, model world, stars of their own,
      sun of their own, people inside the machine, people in the machine, life inside the machine, life in the
      machine, world in the machine, world inside the machine, machine that holds a world, machine dreams a world,
      calculated world, computed, programmed, program a world, beings who do not know, beings inside, little people
      in, little beings, they become creators, become creators, became creators, act as creators, like gods, like a
      god, role of god, as gods do, as if they were gods, our own world was, a world as big as a, globe of glass,
      glass ball with, ball of glass`,
    likely: `reality, god, gods, new world, world in, simulating, machine dreams, world, multiverse`,
    hint: `box, tiny, little, inside`,
  },
} as const satisfies Thesaurus<string>
