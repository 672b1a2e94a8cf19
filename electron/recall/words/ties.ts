import type { Told } from './details.ts'

/** How people come together and part, and how the dead are seen off. */
export const ties: Told = {
  courtship: {
    'brought flowers': `
      bouquet, bouquets, bunch of roses, roses at the door, posy, nosegay, blossoms for her, blossoms for him, flower
      delivery, with a rose, a gift of roses, romantic gesture`,
    'walking out together': `
      strolling together, stroll together, strolling, strolled, arm in arm through, hand in hand through, a first
      date, first date, going out together, dating, out for a stroll, lovebirds strolling, took a stroll, on a stroll`,
    'knew it before they did': `
      open secret, gossip about two, gossip about lovers, gossip, rumours of romance, rumour, rumours, whole town
      talks, whole village talks, tongues wag, tongues wagging, last to notice, last to know`,
    'gave each other their word|said yes|will marry': `
      engaged, engagement, engagements, betrothal, betrothed, fiance, fiancee, proposal, proposals, proposed,
      proposes, proposing, popped the question, got down on one knee, down on one knee, on one knee, on his knees, got
      the answer, promised to each other, promise themselves, pledged, pledge themselves, asked for her hand, asked
      for his hand, set the date, a date is set, bride to be, hoped for answer`,
  },
  quarrel: {
    'went their own ways': `
      break up, breaks up, broke up, breaking up, broken up, breakup, splits up, split up, splitting up, a split,
      separated, parting of lovers, lovers part, parted ways, part ways, part company, dumped, dumps, jilted, jilts,
      ditched, end of a romance, end of the romance, end of a relationship, end of love, romance is over, it is over
      between, over between them, all over between, finished with, ended it, ends it, called it off, calls it off,
      broken heart, broken hearts, heartbroken, heartbreak, exes, former lovers, no longer a couple, no longer
      together, not together any more, love grew cold, love has gone cold, love gone cold, love died, drifted apart,
      drift apart, grew apart, grow apart, divorce, divorced, unrequited, walked out on, walks out on, left each
      other, leave each other, sweethearts no more, lovers no more`,
    'boundary stone': `
      border dispute, property line, fence, fences, hedge, whose land, where one field ends, one field ends, next
      begins, field begins, edge of the field, edge of the land, land dispute, land quarrel, landmark moved,
      neighbours land, encroach, encroached, encroaching, trespass, trespassing, a strip of land, strip of land, few
      feet of land, inches of land, demarcation`,
    'broken promise': `
      promise, promises, not kept, went back on, goes back on, going back on, broke his word, broke her word, breaks
      his word, broken word, did not keep, didnt keep, never kept, swore to do, swore to, sworn and, never did, never
      did it, vow broken, oath, oaths, breach of faith, betrayed, betrayal, let down, lets down, letting down,
      unreliable, failed to deliver, pledge that was not`,
    'a debt': `
      debts, owed, owes, owing, what he owed, what she owed, money owed, owed money, loan, loans, lend, lent money,
      borrowed, borrow, borrows, repay, repaid, pay back, paid back, pays back, not pay back, unpaid, creditor,
      debtor, money, money matters, lender`,
    'stray goat': `
      goat, goats, billy goat, nanny goat, kid goat, livestock, an animal that, farm animal, cattle got loose, animal
      got loose, got loose, on the loose, ran off, wandered off, wandering animal, escaped animal, roaming animal, ate
      the cabbages, eaten the cabbages, trampled the garden, horned`,
    'hard word': `
      insult, insults, insulted, insulting, offended, offence, offense, offensive, harsh remark, sharp remark, cutting
      remark, sharp tongue, nasty comment, nasty word, unkind word, unkind words, rude, rudeness, name calling, called
      names, called him names, called her names, curse, cruel remark, slur, mocked, mockery, teased, taunt, taunted,
      bad language, swear word, hurtful, unforgivable thing said, something said, what was said, what he said, what
      she said`,
    'place in the market': `
      stall, stalls, booth, booths, market stall, pitch on the square, spot on the square, spot for selling, best
      spot, where to sell, put up a stall, vendor, vendors, vendors spot, selling place, trading spot, trader against
      trader, rival traders, rival vendors, competition for customers, customers`,
    'lost net': `
      fishing net, fishing nets, nets, fishing gear, equipment lost, tools gone missing, something borrowed and lost,
      fishermen argue, fishermen, fisherman, fishers, mesh`,
    'old song': `
      tune, tunes, melody, melodies, ballad, ballads, lyrics, how a song goes, chant, hymn, ditty, refrain`,
  },
  marriage: {
    'lane danced': `
      whole street dancing, dancing in the street, dancing in the streets, danced in the street, everyone danced,
      everybody danced, dance at the wedding, dancing at the wedding, reels and jigs, swinging their partners, danced
      all night, dancing feet`,
    'joined hands': `
      held hands before, hand in hand before, before witnesses, neighbours as witnesses, simple ceremony, quiet
      ceremony`,
    'rang its bells': `
      church bells, chimes, chiming, pealing, peal, peals, ding dong, carillon`,
  },
  friendship: {
    'many evenings of talk': `
      long conversations, long talks, long chats, chatting for hours, chats by the hearth, chatted night after night,
      deep conversations, deep conversation, conversation after conversation, talked for nights, talking for hours,
      talking late, heart to heart`,
  },
  reconciliation: {
    'shook hands': `
      handshake, handshakes, clasp hands, clasped hands, clasps hands, let it rest, let bygones, bygones be bygones,
      bygones, draw a line under, drew a line under, put it behind them, puts it behind, put the past behind, forgive
      and forget, hatchet, bury the hatchet`,
    'shared bread': `
      ate together, eat together, eating together, meal together, break bread, broke bread, breaking bread, loaf
      between them, loaf, peace offering, supper together, dine together, dined together`,
  },
  burial: {
    'by the neighbours': `
      pauper, paupers, nobody of the family, no family left, no kin, without kin, without family, without relatives,
      no relatives, no relative, alone in death, lonely funeral, nobody to mourn, no one to mourn, unmourned, only
      neighbours came, friendless, last of the line, last of her line, last of his line`,
    'on the hill above': `
      hilltop, hilltop cemetery, cemetery on the hill, churchyard on the hill`,
    'stayed by the grave': `
      alone at the graveside, alone at the grave, would not leave, would not go home, would not go away, wouldnt
      leave, refuses to leave, refused to leave, lingers, lingered, lingering, remains at the grave, remained at the
      grave, remains behind, remained behind, kept vigil, keeps vigil, vigil, last to leave, the last one at, last at
      the grave, everyone else had left, everyone walked off, everyone had gone, everybody had gone, everybody else
      went, everyone else went`,
    'friends carried': `
      pallbearer, pallbearers, bore the coffin, bears the coffin, bearing the coffin, carry the coffin, carries the
      coffin, carried the coffin, coffin on shoulders, coffin on their shoulders, on their shoulders, shouldered,
      shoulder high, bier, carry the bier, carried by friends, carried to the grave`,
  },
}
