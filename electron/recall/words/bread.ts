import type { Thesaurus } from './thesaurus.ts'

/** Bread and goods: what is grown, lacked, bartered and taken. */
export const breadWords = {
  harvest: {
    sure: `
      harvest, harvested, harvesting, harvesters, reap, reaping, reaped, reapers, reaper in the field, crop brought
      in, bring in the crop, brought in the crop, bringing in the crop, bring in the grain, brought in the grain,
      bring in the wheat, bringing in the wheat, bringing in the sheaves, bring in the hay, brought in the hay,
      bringing in the hay, haymaking, hay is made, hay in the barn, crops gathered, gather the crops, gathering the
      crops, gathers crops, gather in the crop, gathering in, bounty, granary full, granaries full, full granary, full
      granaries, barns full, barn is full, barns are full, full barns, full barn, full storehouses, storehouse is
      full, stores are full, storehouses filled, stores filled, cellars full, full cellars, larder is full, larders
      full, full larder, pantry full, good yield, yield, bumper crop, bumper year, grain gathered, grain is in, gather
      grain, grain piled, heaps of grain, sacks of grain, sacks full of grain, sacks of wheat, fruits of the field,
      fruit of the field, fruits of the earth, fruits of their labour, sheaf, sheaves, stook, stooks, scythe, scythes,
      sickle, sickles, mowing, mown, mow, threshing, threshed, thresh, flail, winnow, winnowing, chaff, gleaning,
      gleaners, glean, golden fields, fields of gold, golden wheat, golden grain, ripe grain, ripe wheat, ripe corn,
      ripe barley, ripe fields, grain is ripe, wheat is ripe, corn is ripe, wheat is cut, cut the wheat, cutting the
      wheat, cutting wheat, cut the corn, cut the grain, cutting the corn, corn is cut, barley is cut, rye is cut,
      wheat stands high, picking apples, apple picking, apples picked, pick apples, apples are picked, pick fruit,
      fruit picking, picking grapes, grapes are picked, pick grapes, grape picking, vintage, pressing grapes, treading
      grapes, digging potatoes, potato lifting, baskets full of apples, baskets of apples, baskets of fruit, baskets
      overflow, baskets overflowing, baskets full, wagons piled with grain, wagons piled with hay, wagons heavy with,
      carts heavy with, carts piled with, wagon loaded with hay, loaded with hay, loaded with grain, land was
      generous, the land gave, the earth gave, fields gave plenty, fields gave, fields gave back, land provided, field
      gave, generous earth, generous fields, generous soil, year of plenty, horn of plenty, cornucopia, bushels, last
      sheaf, enough bread for the winter, enough food for winter, food for the whole winter, grain for the winter,
      grain for winter, food stored for winter, wagons groan, carts groan, golden loads, golden load, heavy loads of
      grain, groan under, groans under, last apple, last apple is, apple in the basket, apples in baskets, pears,
      plums, cherries are picked, berry picking, last cart comes in, last wagon comes in, last load comes home, last
      load, loads of hay, loads of grain, fill the barn, fill the barns, filled the barn, filled the barns, fill the
      granary, filled the granary, filled granary, fill the cellars, filling the cellar, fill their sacks, fills the
      sacks, everyone out with scythes, cutting the fields, cut the fields, fields are bare and the barn, stubble,
      stubble fields, mice grow fat, full ears, heavy ears, ears of corn, ears of wheat, ears of grain, corn cobs,
      beans dried, onions hang, squash, turnips, turnip, beets pulled, pull turnips, dig up carrots, carrots,
      cabbages, cabbage, nuts gathered, olives, olive, press olives, figs, dates are picked, honey is gathered, rich
      crop, rich year, fat year, fat years, good year for, good year in the fields, sowed and now, reap what they
      sowed, reap what`,
    likely: `
      crop, crops, grain, wheat, barley, rye, hay, corn, plenty, abundance, abundant, ripe, orchard, apples,
      plentiful, overflowing, haystack, barn, barns, fields cleared, field work, full sacks, gathered in, farmers
      rejoice, farmers smile, pumpkins, toil in the field, thanksgiving, fields yield`,
    hint: `fields, field, farmers, stacked, baskets, wagons, golden, gather, roof, stored`,
  },
  famine: {
    sure: `
      famine, hunger, starving, starved, starvation, starve, empty stores, stores are empty, stores run out, stores
      ran out, no food, food ran out, food runs out, ran out of food, run out of food, lack of food, shortage of food,
      food shortage, too little food, not enough food, not enough to eat, too little to eat, little to eat, hungry,
      nothing to eat, nothing left to eat, nothing on the table, nothing on the plate, nothing to cook, nothing in the
      pot, nothing in the larder, nothing in the pantry, pot stays empty, pot is empty, pots are empty, empty pot,
      empty pots, empty plates, empty plate, plates empty, empty bowl, empty bowls, bowls are empty, empty table,
      empty tables, table stays empty, tables stay bare, bare table, bare tables, bare cupboard, cupboards bare,
      cupboard is bare, empty cupboards, empty larder, larder is bare, larders empty, empty shelves, empty granary,
      granary is empty, granaries empty, granaries stood empty, empty granaries, empty barns, barns are empty, barn is
      empty, failed crop, crop failure, crops fail, crops failed, crop fails, crop failed, fields bore nothing, fields
      gave nothing, fields yield nothing, fields gave no, nothing grew, nothing grows, nothing would grow, nothing
      will grow, harvest failed, harvest fails, failed harvest, poor harvest, bad harvest, no harvest, scarcity,
      scarce food, food was scarce, food is scarce, food grows scarce, bread is scarce, dearth, empty bellies, empty
      belly, bellies are empty, belly empty, empty stomachs, empty stomach, stomachs growl, stomach growls, bellies
      growl, growling stomachs, growling bellies, rumbling bellies, rumbling stomachs, want of bread, went without
      food, go without food, goes without food, go without bread, without bread, no bread, no bread left, bread runs
      out, bread ran out, last bread, last loaf, last crust, crust of bread, crumbs, crumb, eat grass, eating grass,
      ate grass, eat bark, eating bark, ate bark, boiled leather, boiling leather, boil shoes, ate the seed corn, eat
      the seed corn, eating the seed corn, ate their dogs, ate rats, eat rats, roots and bark, skin and bone, skin and
      bones, gaunt, emaciated, hollow cheeks, hollow cheeked, sunken cheeks, ribs show, ribs showing, count their
      ribs, malnutrition, undernourished, malnourished, swollen bellies, thin as rakes, thin children, lean years,
      lean year, lean times, seven lean, rationed, ration, rationing, rations, tighten belts, tightened belts, tighten
      their belts, tightening belts, went to bed hungry, goes to bed hungry, go to bed hungry, without supper, without
      dinner, supper less, begging for bread, beg for bread, begs for bread, beg for food, begging for food, drought,
      parched fields, withered crops, crops wither, crops withered, crops wither in the field, blight, blighted,
      locusts, famished, cry for bread, cried for bread, crying for bread, cries for food, bread riot, thinner every
      day, thinner each day, grow thin, grew thin, growing thin, getting thinner, grew thinner, wolf at the door, wolf
      from the door, boil nettles, boiled nettles, boiling nettles, nettles for supper, nettle soup, nettles, acorn
      bread, bread of bark, bark bread, bread made of, soup of grass, grass soup, watery soup, thin soup, soup gets
      thinner, soup grows thinner, ribs you could count, ribs could be counted, ribs counted, count the ribs, count
      his ribs, ribs stick out, ribs stuck out, children cry for food, children cry for bread, children ask for bread,
      ask for bread, asks for bread, one meal a day, one meal, half a loaf, quarter of a loaf, share of the last, last
      of the flour, last flour, last sack of flour, last grain, last of the grain, flour ran out, flour is gone, flour
      gone, grain is gone, grain ran out, grain runs out, bread is gone, bread gone, food is gone, food gone, stores
      gone, stores are gone, nothing but roots, roots for supper, dug for roots, dig for roots, digging for roots,
      nobody has eaten, no one has eaten, not eaten for days, have not eaten, has not eaten, had not eaten, without
      eating, days without a meal, without a meal, fainting from, too weak from lack, slaughtered the last cow,
      slaughter the last, ate the last, eat the last, eats the last, mice left the granary, mice left, dry earth,
      cracked earth, no rain for months, rain failed, rains failed, seed did not sprout, seed rots, grain rots, rotten
      grain, mouldy grain, mildew`,
    likely: `
      scarce, thin, bellies, hollow, stomachs, empty, meagre, want, shortage, beggars, destitute, going without, lack
      of, bones showing, withered, failed, failing fields, starved cattle, dry fields, soup kitchen, gruel`,
    hint: `bread, pot, stomach, belly, bare, plates, ribs, lean, dry, beg`,
  },
  trade: {
    sure: `
      trade, traded, trader, traders, trading, bargain, bargaining, haggle, haggling, haggled, barter, bartered,
      bartering, merchant, merchants, merchandise, caravan, caravans, market day, market stall, market stalls, stall,
      stalls, marketplace bargain, deal struck, strike a deal, struck a deal, strikes a deal, made a deal, good deal,
      a deal, commerce, commercial, goods exchanged, exchange of goods, exchange goods, swap goods, swapped for,
      swapped, swap, swaps, exchanged for, exchange for, selling, sell, sold, buying, buy, bought, buyer, seller,
      buyers, sellers, purchase, purchased, cargo, profit, profitable, business, pedlar, peddler, pedlars, hawker,
      hawkers, vendor, vendors, shopkeeper, shop, wares, price of, price, prices, pay a price, agree on a price, good
      price, coins change hands, coin changes hands, money changes hands, changed hands, change hands, coins counted,
      counting coins, counted coins, clink of coins, purse opens for wool, weigh the grain on, scales, weighing
      scales, wool for grain, grain for wool, salt for, cloth for, furs for, iron for, wool for, grain for, spice,
      spices, silk, silks, silk road, bales of cloth, bales, bale of wool, barrels of, pack mules, pack mule,
      packhorses, laden mules, laden camels, camels, camel, laden carts, laden ships, ship unloads, unload the ship,
      unloading, unload goods, goods from far away, goods from afar, goods from, goods for, goods, foreign goods,
      wares from, import, imports, export, exports, customers, customer, auction, bid for, bids, invoice, contract,
      supplier, sale, sales, for sale, on credit, a bargain was struck, shook on it, shake on a price, shook hands on
      a price, what will you give for, how much for, how much does it cost, commodities, retail, wholesale, dealer,
      dealing, dealt in, dealers, tradesman, tradesmen, tradeswoman, import of, barge with, busy market, market in
      full swing, weekly market, trade route, goats for a plough, for a plough, two goats for, three hens for, hens
      for, eggs for, a hen for, a goat for, a cow for, a pig for, a horse for, sheep for, honey for, furs against,
      unpack cloth, unpacks cloth, unpack their wares, pepper, cinnamon, saffron, amber and furs, strangers unpack,
      spread out their wares, spreads out wares, lays out wares, money for, coins for, silver for, gold for, what do
      you want for, how much do you want, two for one, three for two, cheap, cheaper, expensive, too dear, good money,
      make money, makes money, made money, earn, earned, earnings, hard bargain, drive a hard, drove a hard, done
      deal, deal is done, deal done, spit on their hands, handshake over a sack, supply, demand, fishmonger, baker
      sells, tavern keeper buys, counter, at the counter, ledger, accounts, account book, coins on the counter, counts
      his coins, counts her coins, count their coins, caravanserai, convoy, freight, shipment, shipped, ship full of,
      ship laden, load the ship, loading the ship, merchants ship, dock with, barrels of wine, barrel of salt, sacks
      of salt, sacks of pepper, rolls of cloth, bolts of cloth, bolt of cloth, skins for, hides for, exports of`,
    likely: `
      market, coin, coins, money, deal, exchange, cart of goods, wool, carts, mules, harbour, ships come in, full
      cart, salt, cloth, cattle for, weigh, weighed, silver, paid, payment, sacks for, cost, pay, travelling salesman,
      marketplace`,
    hint: `full cart, cart, ship, port, furs, for a sack, leather, hands, exchange words`,
  },
  theft: {
    sure: `
      theft, thefts, stole, stolen, steal, stealing, steals, thief, thieves, thieving, thievery, robbed, robbery,
      robber, robbers, rob, robbing, burglary, burglar, burglars, burgled, pilfer, pilfered, pilfering, plundered,
      plunder, plundering, pillage, crime, criminal, took what was not theirs, takes what is not theirs, take what is
      not theirs, took what was not his, took what was not hers, took what wasnt, taking what is not, takes what does
      not belong, took what did not belong, not his to take, not hers to take, not theirs to take, not belong to,
      missing goods, goes missing, went missing, gone missing, is missing, was missing, missing from, missing purse,
      missing coins, missing chickens, missing hen, missing, swindle, swindled, swindler, cheated out of, looted,
      looting, loot, looters, larceny, embezzled, embezzle, caught stealing, pickpocket, pickpockets, picked pocket,
      pick pockets, picking pockets, picked a pocket, cutpurse, purse is gone, purse gone, purse was gone, purse cut,
      cut a purse, cut purse, purse snatched, snatched, snatch, snatches, snatched a purse, light fingers, light
      fingered, sticky fingers, sticky fingered, long fingers, five finger, nimble fingers, fingers in the till, hand
      in the till, hand in another pocket, hand in somebody pocket, hand in a pocket, hand in the jar, swipe, swiped,
      filched, filch, purloin, purloined, nicked, pinched a, pinched from, helped himself to, helped herself to, helps
      himself, helps herself, help themselves to, help yourself, made off with, makes off with, ran off with the, runs
      off with the, ran off with a, carried off the, broke into, breaks into, break into, broke in at night, break in,
      breaking in, broken lock, lock was broken, lock broken, lock forced, forced lock, forced the lock, picked the
      lock, pick the lock, picked lock, picks the lock, lockpick, through the window with a sack, window with a sack,
      jemmy, crowbar, bandit, bandits, brigand, brigands, highwayman, highwaymen, poacher, poaching, poached,
      rustlers, rustling cattle, cattle rustling, pirate, pirates, culprit, crook, crooked, booty, spoils, ill gotten,
      contraband, smuggled, smuggler, shoplifting, shoplifter, stop thief, caught red handed, red handed, red hand,
      caught with, caught in the act, locked chest is empty, chest is empty, empty chest, emptied chest, chest was
      empty, empty strongbox, emptied the till, emptied the strongbox, empty hen house, emptied, somebody took the,
      someone took the, who took, somebody took, someone took, took without asking, takes without asking, taken
      without asking, without asking, without paying, did not pay, without permission, spoons have vanished, silver
      spoons, silver vanished, vanished spoons, have vanished from, climbed in and emptied, climbed in through, climbs
      in through, climbed in, climbs in, emptied the drawers, drawers emptied, empty drawers, ransacked, rifled, rifle
      through, turned upside down the chest, hens are gone, hen gone, cow is gone, cow gone, horse is gone, horse
      gone, coins are gone, coin is gone, money is gone, money gone, silver is gone, silver gone, gold is gone, gold
      gone, ring is gone, bread gone from, were gone in the morning, was gone in the morning, gone from the chest,
      gone from the stable, gone from the box, gone from the pocket, gone overnight, disappeared overnight, vanished
      overnight, overnight the, hand slips into, slips into a pocket, slipped into a pocket, slips a hand, slipped a
      hand, hides it under, hid it under, hidden under a coat, loaf under his, hen under his, under his shirt, under
      her apron, under her skirt, what belongs to another, what belongs to others, belongs to somebody else, belongs
      to someone else, belonging to another, not his own, not her own, wasnt his, wasnt hers, wasnt theirs, was not
      his, was not hers, was not theirs, is not his, is not hers, isnt his, isnt hers, without leave, while nobody was
      looking, while no one was looking, when nobody was looking, when no one was looking, nobody was watching, behind
      the owners back, footprints by the broken, broken window and, window smashed, smashed window, unlawful taking,
      uninvited hands, kidnapped, abducted`,
    likely: `
      sneak, sneaks, sneaking, snuck, sneaks away with, crept in at night, creeps in, creep in, took away, guilty,
      guilt, vanished from the chest, disappeared from, something disappears, pocket, purse, sack over the shoulder,
      under his cloak, under cloak, under her coat, lock, unlocked, burgle, fence of stolen, prison, jail, gaol,
      constable, guards chase, chase after, runs off, hen house, masked man, cheat, fraud`,
    hint: `fingers, pocketed, gone, hidden, coat, night, chest, vanish, vanished, caught`,
  },
} as const satisfies Thesaurus<string>
