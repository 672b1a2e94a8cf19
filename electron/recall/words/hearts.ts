import type { Thesaurus } from './thesaurus.ts'

/** What passes between two hearts, in love and in anger. */
export const heartWords = {
  courtship: {
    sure: `
      courtship, courting, courted, wooing, wooed, woo, suitor, flirting, flirt, flirtation, sweetheart, romance,
      romantic, fell in love, fall in love, falls in love, falling in love, falling for, fell for, falls for, fallen
      for, first kiss, kissed, kiss, stolen kiss, smitten, smite, crush on, has a crush, lovers, young lovers, love
      blooms, love blossoms, love grows, love begins, new love, young love, first love, puppy love, betrothed,
      betrothal, engaged, engagement, proposal, proposed, popped the question, pops the question, on one knee, on
      bended knee, asked for her hand, asks for her hand, asking hand, infatuated, infatuation, lovestruck, lovesick,
      besotted, love letter, love letters, love song, love poem, love at first sight, serenade, serenaded, under her
      window, beneath her window, at her window, brings her flowers, bring flowers, brought her flowers, flowers for a
      girl, picks flowers for, bunch of flowers, bouquet, sweet nothings, whispers sweet, makes eyes at, make eyes at
      each other, making eyes, batting eyelashes, heart flutters, hearts flutter, heart beats faster, butterflies in
      the stomach, butterflies in belly, head over heels, go steady, going steady, walking out together, stepping out
      together, moonlit walk, stroll hand in hand, hand in hand, hands touch, holding hands, hold hands, held hands,
      lost their heart, lost his heart, lost her heart, gave his heart, gave her heart, stole her heart, stole his
      heart, won her heart, wins her heart, won his heart, cupid, arrow of love, valentine, tryst, rendezvous, beau,
      admirer, secret admirer, beloved, darling, spark between, sparks fly, chemistry between, shy glances, stolen
      glances, longing glances, eyes meet, their eyes met, blushing, blushes, he blushed, she blushed, passion, asks
      for a dance, cannot stop thinking about, swept off her feet, sweep off feet, taken a fancy, takes a fancy, took
      a fancy, fancies, pursue a girl, pursuing her, wins affection, win affections, seeks affection, grow fond, grew
      fond, fond of each other, like each other very much, sweet on, soft on, moon over, pining for, pines for,
      yearning for, yearns for, set his cap at, heart on sleeve, stammer, stammers, stammered, tongue tied, carved
      initials, carving initials, carve initials, two initials, initials, heart in the bark, hearts in the bark,
      carved heart, carved a heart, waits at the well to see, waits to see her, walks past to see, whenever she walks
      past, whenever he walks past, cannot take his eyes off, cannot take her eyes off, cant take eyes off, could not
      take eyes off, eyes only for, only has eyes for, writes a poem, writes poems, a letter with pressed, first date,
      asks her out, asked her out, ask out, takes her to the dance, walk her home, walked her home, walks her home,
      walking her home, to impress a girl, to impress her, impress a boy, notice him, looks at her all evening, daisy
      petals, loves me loves me not, plucks petals, he loves me, she loves me, falling head, throws pebbles, pebbles
      at her window, knees go weak, weak knees, weak at the knees, turns red when, turned red when, red cheeks when`,
    likely: `
      flowers, hearts, heart, roses for, date, dating, attraction, attracted, desire, rival for, tender words, a
      couple in love, in love, two in love, poem for, longing, adore, charming, charm, ribbon in her hair, glances,
      embrace, sweethearts, walk in the moonlight, loves him, loves her`,
    hint: `window, blush, shy, eyes, whispers, couple, together`,
  },
  marriage: {
    sure: `
      marriage, married, marry, wedding, wed, bride, groom, bridegroom, bridesmaid, best man, tied the knot, knot is
      tied, nuptials, vows, exchange vows, spouses, spouse, husband and wife, man and wife, matrimony, wedlock, union
      of two, hitched, get hitched, said i do, says i do, i do, newlyweds, ring on finger, wedding ring, exchanged
      rings, exchange rings, rings exchanged, exchange of rings, swap rings, gold band, gold rings, two rings, takes
      her as wife, takes for his wife, took a wife, takes a wife, took a husband, takes a husband, takes to wife, walk
      down the aisle, walks down aisle, aisle, altar, at the altar, honeymoon, dowry, bride price, trousseau, veil and
      bouquet, till death do us part, until death do us part, death do them part, for better or worse, better or
      worse, in sickness and health, for ever and a day, promise each other, promised each other, promise lifetime,
      promise each other a lifetime, swear to stay together, swore to stay together, promise to stay together,
      promised for life, pledge their lives, pledged themselves, pledge their troth, plight their troth, plighted
      troth, troth, two become one, became one, become one, joined for life, joined together, join their lives, join
      lives, joined hands before, hands are joined, hands bound, handfasting, handfast, joined in holy, joined two
      families, joining of two families, two families become one, two families join, families are joined, made an
      honest woman, rest of their lives together, spend their lives together, share a life, share their lives, life
      together, lifetime together, one household from two, set up house together, partners for life, life partner,
      mate for life, settle down together, bound together for life, bound to each other, tie themselves, rice thrown,
      throw rice, throwing rice, confetti, carried over the threshold, carry over threshold, thrown bouquet, wedding
      bells, chapel bells for two, you may kiss, kiss the bride, cut the cake together, father gives her away, given
      away by father, jumped the broom, jump the broom, in-laws, mother in law, father in law, consort, walks to
      altar, share one roof, one roof, one name, takes his name, took his name, take his name, walks up in white,
      walks in white, woman in white, girl in white, up in white, dressed in white, all in white, white gown, wears
      white, white and flowers, couple is blessed, blesses the couple, priest joins, joined by the priest, before the
      priest, family weeps as she, two names become, sworn for life, for life, swear for life, lifelong promise,
      lifelong vow, yes before witnesses, bride bouquet, father of the bride, leads her to the altar, lead to altar,
      asked will you take, will you take, do you take, forsake all others, have and to hold, to have and hold, best
      day of two lives, just wed, eloped, elope, elopement, bigamy, polygamy, spousal, home to the bride, became his
      wife, became her husband, becomes his wife, becomes her husband, made her his wife, husbands and wives`,
    likely: `
      rings, promise, lifetime, pledge, white dress, bridal, union, yes for life, first dance, veil, couple, oath to
      each other, together for ever, together forever, vow, eternal bond, say yes, bells for a couple, marital, church
      in white, unite two, become family`,
    hint: `ring, yes, knot, bells, white, lace, join, two`,
  },
  friendship: {
    sure: `
      friendship, friends, friend, befriended, befriend, best friends, companions, companion, companionship, buddies,
      pals, pal, mate of, comrades, comrade, camaraderie, bonded, bonding, bond between, became close, become close,
      grew close, grow close, inseparable, chums, chum, thick as thieves, get on well, got on well, gets along, got
      along, get along, getting along, hit it off, hits it off, took to each other, kindred spirit, kindred spirits,
      kindred souls, soul brothers, sworn brothers, blood brothers, like brothers, like sisters, two peas in a pod,
      peas in a pod, birds of a feather, shoulder to lean on, lean on, shoulder to cry on, somebody to rely on,
      someone to rely on, to rely on, someone to count on, somebody to trust, someone to trust, someone to talk to,
      somebody to talk to, confidant, confide in, confides in, confided, close to each other, strangers no more,
      strangers no longer, no longer strangers, no longer alone, not alone any more, playmates, playmate, playfellow,
      bosom, fellow feeling, grew fond as brothers, amity, fellowship, side by side, arm in arm, always together,
      trust each other, trusts each other, came to trust, come to trust, trusted each other, in each others company,
      enjoy each others company, keep company, keeps company, through thick and thin, stick together, stand by each
      other, stands by, laugh at the same jokes, same jokes, share secrets, shared secrets, sharing secrets, get to
      know each other, got to know each other, warm to each other, warmed to each other, found each other, stranger
      becomes, a stranger is welcomed, allies, ally, do everything together, does everything together, did everything
      together, everything together, soul to talk to, could talk to, can talk to, someone to play with, somebody to
      play with, have each others back, got each others back, loyal, loyalty, true companions, two who would go
      through fire, would go through fire for, go through fire for, shared their lunch, share lunch, shares lunch, sit
      next to each other every, understand each other, understood each other, on the same wavelength, same wavelength,
      finish each others sentences, laugh together, laughed together, laughing together, play together every day,
      always at her side, always at his side, never apart, one heart and one soul, one heart and soul, swear to be
      brothers, mix their blood, brothers not by blood, boon, matey, new mate, someone who understands, somebody who
      understands, someone who listens, somebody who listens, new in town and already`,
    likely: `
      rely, bond, acquaintance, acquainted, trust, close, mates, crony, gang, secrets, brotherhood, sisterhood, have
      each other, common ground, like each other, liked each other, mutual liking, meets a stranger, common interest`,
    hint: `stranger, together, jokes, chatting, company, play together`,
  },
  quarrel: {
    sure: `
      quarrel, quarrelled, quarrelling, argument, argued, argue, arguing, altercation, fight, fought, brawl, brawling,
      dispute, disputed, row over, a row, feud, feuding, vendetta, fell out, falling out, fall out, fallout, falls
      out, shouting match, shouting at each other, shout at each other, yell at each other, yelling, screaming at each
      other, raised voices, voices raised, voices were raised, loud voices, squabble, squabbling, clash, clashed,
      bickered, bickering, tiff, scuffle, fisticuffs, punch, punched, came to blows, come to blows, exchange blows,
      enemies, enemy, conflict, bad blood, insult, insulted, insults, rivalry, rivals, hostile, hostility, harsh
      words, hard words, angry words, cross words, sharp words, bitter words, heated words, heated exchange, words
      were had, had words, have words, unkind words, cruel words, exchange of words, war of words, slammed the door,
      door slammed, slamming doors, not on speaking terms, stopped speaking, no longer speak, no longer speaking, do
      not speak, wont speak, refuse to speak, stop talking to each other, stopped talking, not talking, cold shoulder,
      at each others throats, each others throats, at each other throat, at loggerheads, loggerheads, at odds, cross
      swords, crossed swords, lock horns, locked horns, at daggers drawn, like cat and dog, cats and dogs fight,
      disagree, disagreed, disagreement, wrangle, wrangling, strife, discord, confrontation, confronted, face off,
      showdown, provocation, provoked, slapped, slap in the face, bust up, dust up, set to, ruckus, tempers flare,
      tempers flared, temper lost, lost his temper, lost her temper, lost their temper, pick a fight, picked a fight,
      hurl abuse, called names, name calling, call each other names, blame each other, accuse each other, accused,
      accusation, accuses, grudge, swore at, cursed each other, spat at, came between them, comes between friends,
      friendship broke, friends no more, no longer friends, break with each other, broke with each other, turned their
      backs, turn backs on each other, cannot stand each other, cant stand each other, see eye to eye, bone of
      contention, contention, bone to pick, friction between, tension between, rift, rift between`,
    likely: `
      shouting, harsh, angry with each other, throat, boundary dispute, over a fence, whose land, resentment, spite,
      fury between, temper, yell, scream at, threw a plate, stormed out, sulking, rude, offended, offence, threat,
      threatened, broken friendship, fists flying, fists, blows, slap, spat, wrestle, wrestling, rolling in the dirt,
      black eye, bloody nose, ill feeling, nasty words, not exchanged a word, have not spoken, has not spoken, not a
      word since, not said a word to, silence between, silent treatment, will not look at each other, avoid each
      other, hair pulling, scowl at each other, glare at each other, stubborn, whose fault, rancour, jealous,
      jealousy, envy, barks at, snaps at, pushing and shoving, shove, shoved, bones to pick, stones thrown at, hands
      off my, quits speaking, throw things at, threw things at`,
    hint: `words, shout, fence, blame, bitter, neighbours, door, row, fist, milk, stone, since`,
  },
  reconciliation: {
    sure: `
      reconciliation, reconciled, reconcile, made up, make up, making up, makes up, made peace, make peace, makes
      peace, peacemaking, forgave, forgive, forgiveness, forgiven, pardon, pardoned, truce, armistice, apology,
      apologised, apologized, apologise, apologize, said sorry, say sorry, says sorry, saying sorry, sorry at last,
      sorry, mended friendship, mend fences, mended fences, mending fences, patched up, patch up, patch things up,
      patches up, buried the hatchet, bury the hatchet, buries the hatchet, hatchet, settled their differences, settle
      differences, settled quarrel, settle their quarrel, set aside differences, put differences aside, put aside,
      amends, make amends, peace between, peace restored, peace returns, peace is made, bygones, bygones be bygones,
      water under the bridge, olive branch, let it go, let it rest, clear the air, cleared the air, shake hands, shook
      hands, handshake, shaking hands, hands shaken, friends again, friends once more, friends once again, speak
      again, speaking again, spoke again, talk again, talking again, on speaking terms, together again after, hug
      after, embraced after, an end to the feud, end of the feud, end of a feud, feud ends, feud is over, feud ended,
      end of quarrel, quarrel ends, quarrel over, quarrel is over, quarrel ended, quarrel was settled, quarrel
      forgotten, end to quarrel, argument over, after the quarrel peace, put quarrel behind, put it behind them, past
      behind them, forgive and forget, forgot their quarrel, forget their quarrel, conciliation, conciliatory,
      rapprochement, wounds between them healed, healed the rift, heals the rift, heal a rift, bridges mended, rebuild
      bridges, smoothed over, smooth things over, kiss and make up, kissed and made up, atone, atoned, atonement, ask
      for pardon, begged pardon, begged forgiveness, turned the other cheek, start afresh, fresh start, clean slate,
      wipe the slate clean, start over, bear no grudge, no hard feelings, no more grudge, lay down their arms, laid
      down arms, old enemies embrace, enemies embrace, enemies become friends, enemies shake hands, anger is
      forgotten, anger forgotten, ice is broken, broke the ice, ice melts between, old foe, old foes, former foe,
      former foes, former enemies, foe forgiven, foes embrace, foes become, brothers hug again, hug again, hugged
      again, embrace again, embraced again, smile at each other again, laugh together again, eat together again, sit
      at one table again, at one table again, one table again, share a table again, drink together again, together
      again, greet each other again, greets again, back together, speak to each other again, said a word to each other
      again, broke the silence, breaks the silence, silence is broken, after years of silence, feud laid, laid to rest
      their feud, lay the feud, feud forgotten, swallowed pride, swallowed his pride, swallowed her pride, swallows
      pride, swallow pride, held out his hand to, held out her hand, holds out her hand, holds out his hand, hold out
      a hand, extended hand, first step towards each other, met halfway, meet halfway, meet half way, rift closes, gap
      is bridged, all is forgiven, all forgiven, no longer enemies, enemies no more, foes no more`,
    likely: `
      peace, remorse, regret, mercy, see eye to eye again, hug, embrace, second chance, bread together, share a pipe,
      mend, compromise, settled, harmony between, agree at last`,
    hint: `at last, differences, again, embraced, hands, foe, finally, cup of tea`,
  },
  gift: {
    sure: `
      gift, gifts, present for, a present, presents, generosity, generous, charity, charitable, donated, donation,
      donate, gave away, give away, gives away, giving away, alms, kindness, kind deed, helped out, handed over
      freely, good deed, act of kindness, act of charity, good samaritan, benefactor, bequest, bestowed, bestow,
      endowed, token of, token of love, token of affection, keepsake, ribbon, wrapped, wrapped up in paper, unwrapped,
      unwrapping, unwrap, without asking anything, asks nothing in return, nothing in return, asked nothing in return,
      expects nothing, wants nothing back, free of charge, for free, for nothing, no coin for it, no coin, take no
      coin, took no money, take no money, no payment, no money for, out of kindness, out of the goodness, goodness of
      heart, from the heart, open handed, open hand, open hands, shares bread, share bread, shared bread, shared food
      with, shares food, shares what, shared what, share with the poor, fed the poor, feeds the poor, feed the hungry,
      fed the hungry, gives to the poor, gave to the poor, give to those who have nothing, gave without, give without,
      gives without, lend a hand, lent a hand, lends a hand, helping hand, gave the coat off, shirt off his back, coat
      off back, offers freely, offered freely, unexpected parcel, a parcel, parcel, surprise for, selfless,
      selflessness, hands over a treasure, brings a basket, brought a basket, left on the doorstep, left at the door,
      on the doorstep, gives her something, gives him something, give something, gave something, handed a, made for
      you, made it for her, made it for him, here this is for you, for you to keep, yours to keep, gratitude,
      thankful, thanks, magnanimous, munificence, largesse, philanthropy, left a basket, leaves a basket, basket of
      eggs on, basket on the step, on her step, on his step, on their step, on the step, left on her step, left at her
      door, asking for a penny, without asking for a penny, without asking for money, without asking for anything, not
      a penny, wants no payment, wanted no payment, refused payment, refuses payment, wants nothing for it, wanted
      nothing for it, no thanks needed, no need to thank, with no strings, no strings attached, in return nothing,
      gave her last, gave his last, gives her last, gives his last, gave half of, gives half of, half his bread, half
      her bread, half of his bread, half of her bread, her own coat, gave her coat, gave his coat, gives his coat,
      gave a coat, gave her scarf, gave a beggar, gives a beggar, to a beggar, for the beggar, gave bread, gives
      bread, gave food, gives food, took in a stranger, takes in a stranger, takes in an orphan, took in an orphan,
      shelter to a stranger, brought soup to, brings soup to, brought soup, brings soup, carries firewood to, brought
      firewood, brings firewood, chopped wood for the widow, mended the widows, repaired his neighbours, helped the
      widow, helps the widow, helps an old, helped an old, helps her neighbour, helped his neighbour, help a
      neighbour, helping a neighbour, a friend in need, knitted, knit for, knits for, carved a toy for, made a toy
      for, made him a, made her a, a little something, something nice for, big heart, heart of gold, with open arms
      gave, gives what she has, gives what he has, gave what she had, gave what he had, gave all he had, gave all she
      had, gave everything`,
    likely: `
      give, shared, share, present, offer, offered, helped, helps, help neighbours, lent, kind, grateful, thank,
      sacrifice, giver, basket, bountiful, treat for`,
    hint: `surprise, poor, freely, token, neighbour`,
  },
} as const satisfies Thesaurus<string>
