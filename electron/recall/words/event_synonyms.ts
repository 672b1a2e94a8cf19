import type { Sayings } from './thesaurus.ts'

/**
 * Single words beside those of the other lists: the neighbours, two steps away at most, that a dictionary of synonyms gives for the plain
 * name of each thing, as far as they seldom mean anything else.
 */
export const eventSynonyms: Readonly<Record<string, Sayings>> = {
  'event:birth': {
    sure: `
      babe, neonate, nursling, papoose, foundling, godchild, goddaughter, godson, maternity, midwifery, childbearing,
      lying in, confinement, accouchement, parturition, caesarean, gestation, premature baby, cherub, delivered of,
      quickening, newly born, new born, mothers joy`,
    likely: `gravid, travail, labor, nascent, infancy`,
  },
  'event:birthday': {
    sure: `natal day, birth day, name feast`,
  },
  'event:courtship': {
    sure: `
      wooer, suitor, adorer, admirer, swain, boyfriend, girlfriend, fiance, fiancee, flirtatious, coquette, coquetry,
      dalliance, ladylove, truelove, true love, snog, betroth, affianced, plighted, plight troth, popped the question,
      pop the question, sweetie, darling, hand in marriage, asks for her hand, asked for her hand`,
    likely: `smitten, infatuated, infatuation, amorous, serenade, courting couple`,
  },
  'event:marriage': {
    sure: `
      espousal, espoused, honeymoon, honeymooner, matrimonial, remarriage, remarried, intermarriage, nuptial, wedded,
      solemnised, solemnized, hubby, spouse, spouses, bridal, bridegroom, bridesmaid, trousseau, dowry`,
    likely: `housewife, helpmate, better half`,
  },
  'event:friendship': {
    sure: `
      comradeship, chum, chummy, sidekick, schoolfriend, schoolmate, classmate, playmate, confidant, confidante,
      inseparable, acquaintance, camaraderie, kindred spirit, bosom friend, soulmate, friendliness, companionship,
      allies, ally`,
    likely: `neighbourly, fellowship, roommate`,
  },
  'event:quarrel': {
    sure: `
      affray, altercation, antagonist, argumentative, berate, berated, bicker, bickering, brawl, brawler, censure,
      chide, chided, combat, confrontation, controversy, debate, disputation, dissension, discord, duel, fistfight,
      fracas, fray, fuss, grapple, hassle, insult, insulted, invective, nagging, punch, pummel, rebuke, rebuked,
      reprimand, reproach, ruckus, rumpus, run in, scolding, scuffle, set to, shouting match, skirmish, slanging
      match, spat, squabbling, tiff, tongue lashing, told off, tussle, vilify, wrangle, wrangling, wrestle, at odds,
      at loggerheads, falling out, cross words, heated words, bad blood`,
    likely: `slap, slapped, heated, opponents, rivals, provoked`,
  },
  'event:reconciliation': {
    sure: `
      absolve, absolved, amends, amnesty, apologetic, appease, appeased, concord, conciliate, conciliation, excused,
      forgiving, harmony restored, let bygones be bygones, bygones, made amends, makes amends, mend fences, olive
      branch, pacified, pardoned, peacemaker, placate, placated, rapprochement, truce, water under the bridge, hatchet
      buried, buried the hatchet, settled their differences, settle their differences, shook hands on it`,
    likely: `compromise, agreement, accord, mollify`,
  },
  'event:illness': {
    sure: `
      afflicted, affliction, ague, anaemia, asthma, bedfast, bilious, bronchitis, catarrh, colic, congestion,
      consumptive, convulsions, cramps, diarrhoea, diphtheria, dizzy, dizziness, earache, giddiness, indisposed,
      indisposition, inflammation, invalid, jaundiced, migraine, palsy, pleurisy, queasy, quinsy, retching, rheumatic,
      rheumatism, scarlet fever, seizure, sickening, sore throats, swoon, toothache, ulcer, whooping cough`,
    likely: `fainted, complaint, disorder, wan, groaning`,
  },
  'event:recovery': {
    sure: `
      antidote, curative, healthful, perked up, perks up, rejuvenated, rejuvenation, remedied, restorative,
      therapeutic, therapy, recuperative, on the road to recovery, regaining strength`,
    likely: `salve, balm, ointment, rebound, relief from pain`,
  },
  'event:accident': {
    sure: `
      abrasion, bruising, contusion, crippled, disabled, dislocated, dislocation, graze, grazed, haemorrhage,
      hemorrhage, impaled, lacerated, laceration, lame, lamed, lesion, mangle, mutilated, nosebleed, pileup, pratfall,
      rupture, sawn, scrape, scraped, shipwreck, snakebite, sprains, stab, stabbed, sting, stung, trampling, trauma,
      wrenched, black eye, hurt badly`,
    likely: `scratch, scratched, smash, smashed, plunge, plunged, punctured, jammed, pinched`,
  },
  'event:death': {
    sure: `
      asphyxia, asphyxiated, assassin, assassinated, assassination, beheaded, beheading, bereave, cadaver, carnage,
      cash in chips, casualty of, decapitated, decease, decedent, deathblow, deathly, defunct, electrocuted,
      euthanasia, executed, executioner, exterminated, extinction of, fatality, fatalities, fatally, garrotted,
      guillotine, homicide, killer, killing, kill, last gasp, laid down her life, lynched, lynching, manslaughter,
      martyr, martyrdom, martyred, massacre, massacred, mortally, moribund, murderer, obituary, perishes, quietus,
      regicide, slaughter, slaughtered, slaying, slew, smothered, snuffed it, snuff it, stillborn, strangled,
      strangulation, succumb, suffocate, suffocated, suffocation, suicide, wiped out, gasped his last, gasped her
      last, gasps his last, met his death, met her death, met with death, found dead, dropped dead, drops dead, shot
      dead, pronounced dead, laid out cold, on his deathbed, on her deathbed, at the point of death, lay dying, dying
      breath, dying words, dying wish, parting breath, went to his maker, went to her maker, predeceased, outlived by,
      survived by, leaves a widow, leaves a widower, no longer alive, not alive any more, never seen alive again,
      lived no longer, breathes no longer, breathing stopped, stopped living, ceased to live, ceased to be, ceased to
      breathe, ceased breathing, drew a last breath, draws a last breath, drew the last breath, draws the last breath,
      taken by the fever, taken by the sea, taken by old age, claimed by, claimed her life, claimed his life, claims a
      life, cost her life, cost his life, cost their lives, body was found, bodies, mortal remains`,
    likely: `
      butchered, choked, expiry, gangrene, inanimate, bloodless, slay, the late, outlived, outlives, demised, remains,
      carried off, breathing his last, breathing her last, extinguished, terminal, doomed, toll`,
  },
  'event:burial': {
    sure: `
      burying, burial ground, elegy, embalmer, embalming, entomb, entombed, entombment, exequies, funerary, funereal,
      inhumation, inhumed, mausolea, mortician, mortuary, morgue, sepulchre, sepulcher, sepulchral, threnody, vault,
      last resting place, lay in state, lying in state, memorial service, service for the dead, mass for the dead,
      kaddish, vigil for the dead, viewing of the body, carried to the churchyard, follow the coffin, followed the
      coffin, behind the coffin, coffin bearers, bearers of the coffin, open grave, beside the grave, at the grave,
      over the grave, dug a grave, digs a grave, dig the grave, sexton, burial plot, family plot, under the earth,
      beneath the earth, lie in the earth, in the cold ground, into the cold ground, into the cold earth, sank into
      the earth, earth closes over, say goodbye to the dead, bid farewell to the dead, last honours, last honour, last
      tribute, lay to his last rest, put to rest, laid to sleep, lay to sleep in the earth, consigned to the earth,
      commit the body, committed the body, grave goods, ashes are scattered, scatter ashes, scatter the ashes`,
    likely: `
      entombing, knelling, monument to the dead, weeds of mourning, mourning dress, mourning clothes`,
  },
  'event:coming of age': {
    sure: `
      grownup, fledgling, marriageable, adolescence, of full age, attained majority, legal age`,
    likely: `maturing, ripened`,
  },
  'event:discovery': {
    sure: `
      devise, devised, innovate, innovation, innovator, pioneering, originator, ingenious, ingenuity, brainchild,
      contrivance, patent, patented, prototype, experimenter, groundbreaking, solved the puzzle`,
    likely: `contrive, concoct, formulate, conceive, conceived, insight`,
  },
  'event:adoption': {
    sure: `
      disseminate, disseminated, dissemination, imitate, imitated, imitation, emulate, mimic, popularised,
      popularized, apprenticeship, assimilate, became widespread, become widespread, becomes widespread, gains
      acceptance, gain acceptance`,
    likely: `
      circulate, circulated, imitators, instruction, instructed, literacy, schooling, lessons, pupils`,
  },
  'event:forgetting': {
    sure: `
      obsolete, obsolescence, obsolescent, outdated, outmoded, superseded, lost art, lost arts, limbo`,
    likely: `amnesia, unremembered, abandoned craft`,
  },
  'event:harvest': {
    sure: `
      cropping, gathered crops, garner, garnered, gleaning, gleaner, haying, haymaker, reaper, reaping, scythe,
      scythes, threshed, thresher, threshing, vintage, winnow, winnowing, windfall of grain, harvester, harvesters,
      ingathering`,
    likely: `granary, granaries, garnering, yield, bushels`,
  },
  'event:famine': {
    sure: `
      dearth, emaciated, famished, foodless, malnourished, malnutrition, ravenous, starveling, undernourished,
      undernourishment, unfed, privation, destitution`,
    likely: `scarcity, shortage, want of bread, scant, meagre`,
  },
  'event:trade': {
    sure: `
      barter, bargained, broker, buyer, cargo, cargoes, commerce, commercial, dealer, export, hawker, haggle,
      haggling, huckster, import, marketeer, mercantile, merchandise, monger, peddle, peddler, pedlar, purchase,
      purchased, purveyor, retailer, salesman, salesmanship, seller, shopkeeper, tradesman, trader, transaction,
      vendor, wholesaler, wares`,
    likely: `earnings, takings, lucrative, profitable, customers`,
  },
  'event:gift': {
    sure: `
      alms, almsgiving, altruism, beneficence, bequeath, bequest, bestow, bestowed, bounty, charity, charitable,
      contribute, donate, donated, donation, endow, foster, fostered, fostering, foster child, foster mother, foster
      father, generosity, handout, largesse, magnanimous, orphan, orphans, adopt an orphan, adopts an
      orphan, adopted child, adoptive, takes in, took in, take in, taken in, philanthropy, unselfish, selfless`,
    likely: `bestows, kindness, shelters, sheltered, ward of`,
  },
  'event:theft': {
    sure: `
      bandit, brigand, burglar, burglary, embezzle, filch, filched, highwayman, larceny, loot, looted, looter,
      mugging, nab, nabbed, nicked, pickpocket, pilfer, pilfered, pilferer, pinched the, plunder, plundered, poacher,
      poaching, purloin, purloined, ransack, ransacked, rob, robbed, robber, robbery, rustler, shoplifter, smuggler,
      snatch, snatched, swindle, swindler, swipe, swiped`,
    likely: `crook, pirate, raid, culprit`,
  },
  'event:founding': {
    sure: `
      colonise, colonize, colonist, colony, homestead, homesteader, inaugurate, pioneer, pioneers, settlers, outpost`,
    likely: `founder, foothold, encampment`,
  },
  'event:building': {
    sure: `
      architect, bricklayer, carpenters at work, construct, constructed, construction, edifice, erect, erected, mason,
      masons, masonry, raised a monument, obelisk, memorial stone, assembly hall, meeting hall, scaffold, topping out,
      under construction, unveil, unveiled, unveiling`,
    likely: `facade, structure, pillars, foundations, ribbon cutting`,
  },
  'event:migration': {
    sure: `
      banish, banished, departure, emigrant, emigrate, emigrated, emigration, evacuate, evacuated, evacuation, exile,
      exiled, exodus, immigrant, immigrate, immigration, migrant, migrate, moved house, moving house, nomad, relocate,
      relocated, relocation, refugee, resettle, resettled, transplanted, trek, uproot, uprooted, wanderers, wayfarer`,
    likely: `depart, departs, decamp, drifter, caravan, convoy, trekking`,
  },
  'event:new leader': {
    sure: `
      abdicate, abdicated, abdication, accession, appointed, ascend the throne, candidate, chieftain, coronation,
      crowned, delegate, deposed, dethroned, elect, elected, election, enthroned, figurehead, governor, headman,
      headship, incumbent, inaugurated, inauguration, lordship, matriarch, mayor, monarch, nominate, nominated,
      overlord, patriarch, premier, president, reelected, reelection, regent, resign, resigned, resignation, ruler,
      sovereign, succession, successor, throne, usurper, vote, voted, voter, voters, voting, polls`,
    likely: `magistrate, captain, boss, in charge, steps down, stepped down, authority, helmsman`,
  },
  'event:law': {
    sure: `
      ban, banned, banning, ordinance, bylaw, censor, charter, commandment, criminalised, decree, decreed, deport,
      edict, embargo, enact, enacted, enactment, forbid, forbidden, forbade, injunction, interdict, lawmaker,
      legislate, legislation, legislator, mandate, mandatory, outlaw, outlawed, parliament, prohibit, prohibited,
      prohibition, promulgate, promulgated, proscribe, regulation, repeal, repealed, restriction, senate, statute,
      tariff, taxation, taxed, toll road, veto`,
    likely: `obligatory, permitted, permission, compulsory, allowed from now, decides that`,
  },
  'event:festival': {
    sure: `
      bacchanal, ball, banquet, bash, binge, carnival, carouse, carousing, celebrant, celebratory, ceremonial,
      ceremony, commemorate, commemoration, fair day, fete, fiesta, frolic, gala, holy day, holiday, jamboree,
      jollification, jubilee, masquerade, merrymaker, merrymaking, observance, orgy of, pageant, pageantry, parade,
      revel, reveller, revelry, saturnalia, shindig, soiree, waltz, wassail, whoopee`,
    likely: `reception, reunion, toast, toasts, minstrels, musicians`,
  },
  'event:omen': {
    sure: `
      aerolite, apocalyptic, augury, bode, boding, bodes, celestial sign, conjunction of planets, eclipse, foreboding,
      foreshadow, foreshadowing, foretoken, harbinger, inauspicious, meteor, meteorite, ominous, portent, portentous,
      portend, premonition, presage, presentiment, prodigy in the sky, prophetic, shooting star, sinister sign,
      wandering star`,
    likely: `planet, planets, planetary, forewarning, jupiter, mars, saturn, mercury, venus`,
  },
  'event:hexagram': {
    sure: `
      augur, crystal ball, divination, diviner, foresee, foretell, foretold, fortuneteller, fortune teller, oracular,
      palm reader, palmistry, predict, predicted, prediction, prophesy, prophesied, seer, sibyl, soothsayer,
      soothsaying, tarot`,
    likely: `forecast, enigma, mystic, riddle of fate`,
  },
  'event:quake': {
    sure: `
      aftershock, foreshock, temblor, seismic, tremor, tremors, ground trembles, ground trembled, earth tremor`,
    likely: `quiver, trembling ground, vibration, shaky ground`,
  },
  'event:flood': {
    sure: `
      brim over, brimming over, deluge, flashflood, flash flood, inundate, inundated, inundation, overflow,
      overflowed, overflowing, spate, submerge, submerged, swamp, swamped, torrent, torrential, waterlogged`,
    likely: `engulfed, outpouring, overrun, surge`,
  },
  'event:fire': {
    sure: `
      arson, arsonist, charred, combust, combustion, conflagration, engulfed in flames, fiery, firebug, flare up,
      ignite, ignited, ignition, incendiary, incinerate, incinerated, inferno, kindled, scorched, set alight, singed,
      smolder, smoldering, smoulder, smouldering`,
    likely: `cinders, sparks, flare, fumes`,
  },
  'event:storm': {
    sure: `
      blast of wind, cyclone, firestorm, gale, gales, hurricane, monsoon, rainstorm, sandstorm, squall, squalls,
      thundershower, tornado, twister, typhoon, waterspout, whirlwind, windstorm`,
    likely: `headwind, gusting, buffeted, northerly, choppy`,
  },
  'event:collapse': {
    sure: `
      buckle, buckled, cave in, caves in, caved in, crumble, crumbled, crumbling, crumple, crumpled, dilapidated, give
      way, gave way, gives way, implode, ramshackle, tumbledown, subsidence, tottering`,
    likely: `ruined, derelict, rubbish heap, rickety`,
  },
  'event:plague': {
    sure: `
      chickenpox, communicable, cowpox, diphtheria, grippe, infect, infective, leper, outbreaks, pathogen,
      pestilential, scarlatina, transmissible, typhoid, variola, carrier of the disease, spreading sickness, sanitary
      cordon`,
    likely: `tainted, contaminated, contaminate, septic`,
  },
}
