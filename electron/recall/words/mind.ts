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
      cracked it, mother of invention, necessity is the mother, reinvent, wheel is invented`,
    likely: `
      thinker, inventive, puzzle, secret, clever, experimental, new thing, first of its kind, machine, device,
      understanding dawns, workshop light burns, realised, realises, realized, mind lights up, knowledge, curious
      mind, curiosity, found, find out, uncover, understand at last, scholar, learned, before anyone else`,
    hint: `first, new, wonder, trial, thought, works, before, never`,
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
      for the first time, used for the first time, uses for the first time, tries it too, tried it too, try it too`,
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
      erased from, cultural loss`,
    likely: `
      vanished skill, fading, memory, remember no, rust, lost, how it was done, how it was made, knew how, lost how,
      dust, unknown now, decline of learning, nobody knows, no one knows, ignorance, obsolete, extinct, regress`,
    hint: `faded, fades, old masters, remembers, knows, knew, grandparents, nobody, once`,
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
      supermoon, new star, bright new star, supernova`,
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
      bundle of sticks`,
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
      parallel world, sub universe, inner world, pocket universe, new cosmos, new creation`,
    likely: `reality, god, gods, new world, world in, simulating, machine dreams, world, multiverse`,
    hint: `box, tiny, little, inside`,
  },
} as const satisfies Thesaurus<string>
