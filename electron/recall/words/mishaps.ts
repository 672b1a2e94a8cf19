import type { Told } from './details.ts'

/** How people are hurt, and of what they die. */
export const mishaps: Told = {
  accident: {
    'fell|slipped|missed a step|went overboard': `
      tumble, tumbles, tumbled, tumbling, trip, trips, tripped, tripping, stumble, stumbles, stumbled, took a fall,
      takes a fall, had a fall, bad fall, nasty fall, falls down, falling down, loses balance, lost balance, lost his
      balance, lost her balance, lose footing, lost footing, lost her footing, lost his footing, loses his footing,
      loses her footing, plunge, plunged, topples, plummets, hits the ground`,
    scaffold: `
      building site, construction site, construction worker, builder falls, roofer, bricklayer hurt, working at height`,
    'through the new roof': `
      roof gives way, foot through, stepped through the roof`,
    'falling beam|crane load': `
      crane, hit by a load, beam hits, beam hit, timber falls on, something heavy falls on, load drops, load falls`,
    'live wire': `
      electric shock, electrocuted, electrocution, electric`,
    'swell|rail': `
      wave throws, big wave, rough sea, rough seas, thrown on deck, heavy sea`,
    'wet quay|icy deck': `
      slippery, dock, docks, quayside, harbour wall`,
    'went overboard': `
      fell in the sea, fell into the sea, fell off a boat, fell off the boat, man overboard, overboard, nearly
      drowned, almost drowned, out of the boat, fished out, rescued from the sea, pulled from the sea, pulled out of
      the water`,
    'caught in the winch|caught by the belt': `
      caught in a machine, caught in machinery, caught in the machinery, machine accident, machinery, sleeve caught,
      winch, conveyor`,
    'swinging block': `
      pulley, boom`,
    'kicked by': `
      kick, kicks, hoof, hooves, kicked, animal kick, animals kick`,
    ox: `
      bull, bullock, cow, cattle`,
    goat: `
      billy goat, nanny goat`,
    scythe: `
      sickle, mowing, reaping tool, blade in the field`,
    'hay cart': `
      hay wagon, haystack, off a wagon, from a wagon, off a cart, off the cart, from a cart`,
    thresher: `
      threshing, threshing machine, harvester`,
    'tractor wheel': `
      tractor, farm machinery, farm machine, farm vehicle, beneath a wheel, under a wheel, agricultural machine,
      crushed by a machine, run over by a tractor`,
    'gored by a boar': `
      wild boar, boar, boars tusk, tusk, tusks, wild pig, wild animal attack, attacked by a wild, beast attacks,
      gored, hunting accident`,
    gully: `
      ravine, gorge, ditch, crevice`,
    'stray arrow|stray shot': `
      arrow, arrows, shot by mistake, shot by accident, accidental shot, shooting accident, hunter shoots, hunting
      accident, bullet, gunshot, archer`,
    'butted down by a ram': `
      ram, rams horns, sheep knocks, sheep, butted, headbutted, horned animal`,
    'fell from the bank': `
      river bank, riverbank, embankment, off the bank`,
    'bitten by': `
      bite, bites, bit, bitten, teeth marks, fangs`,
    'bitten by the dog': `
      dog bite, dog bites, dog bit, dog attacks, dog attack, hound bites, mauled, hound`,
    'bitten by an adder': `
      snake, snakebite, snake bite, snakes, viper, serpent, venom, venomous, poisonous bite`,
    'bitten by a rat': `
      rat, rats, vermin, rodent, rodents, rat bite, gnawed, mouse bite`,
    'crushed against a gate': `
      crushed, squashed, squeezed, cattle crush, pressed against`,
    'fell from a tree|fell out of a tree': `
      climbing a tree, climbed a tree, tree climbing, climbing trees, branch breaks, branch broke, climber`,
    'fell from a ladder': `
      ladder, rung, off a ladder, rungs`,
    'wrong mushroom': `
      mushroom, mushrooms, toadstool, toadstools, poisonous mushroom, food poisoning, poisoned, fungus, fungi, ate
      something bad, ate something poisonous, bad meal`,
    'burned at the fire|burned at the furnace|burned by hot solder|burned by a lamp|was burned|burned by a boiling draught': `
      burn, burns, burnt, burned, burnt hand, burnt fingers, burned fingers, blister, blisters, blistered, singed, hot
      iron, burns himself, burns herself, burnt himself, burnt herself`,
    furnace: `
      foundry, oven, kiln, smelter, blast furnace`,
    solder: `
      soldering, soldering iron`,
    'cut by': `
      cut, cuts, gash, gashed, slashed, sliced, slices, stitches, bleeding cut, bleeding, bleeds, sharp edge, cuts
      himself, cuts herself, cut himself, cut herself`,
    'slipping blade': `
      knife, knife slips, blade, chisel, carving`,
    'cut by the saw': `
      sawing, sawmill, carpenter hurt`,
    'wrong nail|struck the wrong nail': `
      hammered, thumb, hit his thumb, hit her thumb, hits thumb, hammer on the thumb, fingernail`,
    'broken jar': `
      jar, shards, shard, broken pot, pottery shards, broken glass, smashed jar`,
    scalpel: `
      surgeon, surgeon cuts, surgery slip, surgical knife`,
    'run down by a cart|hit by a bicycle|knocked down': `
      run over, traffic accident, traffic, road accident, hit by a vehicle, hit by a car, hit by a wagon, cart runs,
      cart, wagon, vehicle, cyclist, bicycle, bike, pedestrian`,
    'falling sack|falling crate': `
      sack, sacks, crate, crates, box falls on, boxes, heavy goods, warehouse`,
    'beaten on the road for a purse': `
      robbed, robbery, mugged, mugging, mugger, highwayman, highwaymen, bandits, bandit, robbers, robber, ambush,
      ambushed, beaten up for, purse stolen, attacked for money`,
    'schoolroom steps|steps of the hall|temple stairs|fell on the stairs|stairs': `
      stairs, staircase, stairway, down the stairs, downstairs`,
    'reaching for the map': `
      off a chair, standing on a chair, teacher falls, teacher hurt`,
    'scratched by a fevered patient': `
      patient, scratched, scratches, nurse hurt, doctor hurt, healer hurt, clawed`,
    'boiling draught': `
      hot potion, potion, hot medicine`,
    'stone thrown': `
      stone thrower, stoning, hit by a stone, rock thrown, thrown rock, pelted, stones thrown, angry crowd hurts`,
    'scalded by steam|scalded': `
      scald, scalds, scalded, boiling water, hot water, boiling pot, pot of boiling, pot spilled, spilled soup, hot
      soup, kettle, steam, kitchen accident, boiling`,
    'scalded at the hearth': `
      hearth accident, kitchen accident, cooking accident, hot kettle, stove`,
    'lost a fingertip to the press': `
      finger, fingers, fingertip, lost a finger, loses a finger, crushed finger, factory accident, machine takes a
      finger, severed`,
    'fell asleep over a candle': `
      candle, dozed off, fell asleep reading, fell asleep over a book, scholar burned, student burned`,
    'walked into a post': `
      pole, lamppost, absent minded, nose in a book, walking and reading, reading while walking, bumped into, bumps
      into, walked into`,
    'fell in the stream': `
      brook, creek, stream, fell in the water, fell into the water, fell in the river, wet through, fell in the brook`,
    'fell from a wall': `
      off a wall, climbing a wall, balancing on a wall`,
    'slipped on the threshold': `
      doorstep, threshold, doorway`,
    'slipped on the ice|broke through the ice': `
      icy path, icy road, icy, slippery ice, slipping on ice, frozen puddle, black ice`,
    'broke through the ice': `
      frozen pond, frozen lake, frozen river, thin ice, through the frozen, ice breaks, ice broke, ice gave way, into
      freezing water, icy water, skating, skater`,
    'snow sliding off a roof': `
      avalanche, buried in snow, under the snow, snow from the roof, snow off the roof, dug out of the snow, dug out`,
    'stung by wasps': `
      stung, sting, stings, wasp, wasps, insect, insects, bees, bee, hornet, hornets, swarm, bee sting, wasp sting`,
    'turned an ankle': `
      ankle, sprain, sprained, sprains, twisted ankle, twisted an ankle, twists an ankle, twisted her ankle, twisted
      his ankle, twisted foot, twisted her foot, twisted his foot, twists her foot, twists his foot, limp, limping,
      limps, ligament`,
    'out of bed': `
      rolled out of bed, falls out of bed, off the bed, mattress`,
    'woke in smoke': `
      smoke, smoky, smoke inhalation, coughing smoke, choking on smoke, hearth smoke, chimney, fumes, carbon monoxide,
      stuffy`,
    'carried home': `
      serious injury, seriously injured, seriously hurt, badly hurt, badly injured, severe injury, gravely injured,
      grave injury, stretcher, could not walk, couldnt walk, unable to walk, unconscious, carried away hurt`,
  },
  death: {
    childbed: `
      childbirth, in childbirth, giving birth, giving life, died giving, mother dies, mother died, mother does not
      survive, did not survive the birth, did not survive giving, labour went wrong, delivery went wrong, maternal,
      maternal mortality, paid with her life, life for a life`,
    'wound that would not close': `
      wound, wounds, infected wound, infected injury, infection of an injury, infection of a wound, fatal infection,
      fatal injury, injuries, injury that, injury never healed, never healed, would not heal, wouldnt heal, did not
      heal, didnt heal, gangrene, festering, festered, sepsis, blood poisoning, succumbed to injuries, succumbed to
      his injuries, succumbs to injuries`,
    'of hunger': `
      starved, starves, starving, starvation, starved to death, malnutrition, malnourished, undernourished, emaciated,
      wasted away from hunger`,
    'in the cradle|before the first year was out': `
      infant mortality, infant death, infant deaths, crib, crib death, cot death, sudden infant, baby dies, baby died,
      baby does not survive, death of a baby, death of an infant, death of a newborn, newborn dies, before its first
      birthday, before his first birthday, before her first birthday, less than a year old, under a year old, not yet
      one, months old, weeks old, only weeks old, empty cradle, little coffin, tiny coffin, tiny grave, littlest`,
    'sudden chill': `
      chill, chilled, caught cold, catches cold, pneumonia, hypothermia, froze, freezing, shivers`,
    'of a cough': `
      cough, coughing, coughs, whooping cough, lungs, lung disease, consumption, tuberculosis, croup`,
    'short fever|a fever': `
      brief fever, fever took, quick fever, a few days of fever`,
    'of old age|full of years': `
      old age, age took, natural causes, natural death, ripe old age, ripe age, long life, lived a long life, lived
      long, full life, long and full life, in the fullness of, simply too old, his time had come, her time had come`,
    'in sleep': `
      in her sleep, in his sleep, in their sleep, during sleep, slept and never woke, never woke, never woke up, did
      not wake, didnt wake up, does not wake, without waking, never wake again, drifted off, dozed off for ever, gone
      by morning, peaceful end, peaceful death, slipped away, quietly in the night, gentle end, last sleep, eternal
      sleep`,
    'by the fire': `
      fireside`,
    'sudden pain': `
      stabbing pain, clutched his chest, clutches his chest, clutching his chest, clutched her chest, cramp, seizure,
      appendix, burst appendix, doubled over`,
    'wasting sickness': `
      wasting, wasted away, wastes away, wasting away, cancer, tumour, tumor, long illness, after a long illness,
      slowly withered, got thinner and thinner, thinner and thinner, lingering illness, slow death, slow decline,
      faded away, fades away`,
    'weak heart': `
      heart attack, heart failure, heart gave out, heart gives out, heart stopped, heart stops, heart disease,
      cardiac, bad heart, failing heart, ticker, coronary`,
    'leader of': `
      chief dies, chief is dead, death of a chief, death of a ruler, ruler dies, ruler is dead, the king is dead,
      mayor dies, head of the village dies, head of the town dies, leader dies, leader is dead, mourning their leader,
      lost their leader, assassinated`,
  },
}
