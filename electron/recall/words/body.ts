import type { Thesaurus } from './thesaurus.ts'

/** What befalls a body. */
export const bodyWords = {
  illness: {
    sure: `
      illness, ill, sick, sickness, fever, feverish, disease, diseased, ailing, infected, infection, fell sick, falls
      ill, taken ill, bedridden, cough, coughing, coughs, unwell, malady, took to bed, takes to bed, took to her bed,
      took to his bed, confined to bed, stays in bed, keeps to bed, ailment, sneeze, sneezing, runny nose, running
      nose, sniffles, sore throat, shivering under, shivers under blankets, shivering in bed, chills, hot forehead,
      burning forehead, forehead burns, forehead is hot, brow burns, burning brow, burning up, high temperature, has a
      temperature, under the weather, feeling poorly, poorly, off colour, out of sorts, green around the gills, as
      sick as a dog, came down with, comes down with, come down with, caught a cold, catches a cold, catch a cold, a
      cold, bad cold, a chill, caught something, flu, influenza, pneumonia, headache, stomach ache, belly ache,
      bellyache, tummy ache, sick to the stomach, nausea, nauseous, vomit, vomiting, throwing up, threw up, dysentery,
      measles, mumps, rash, spots all over, consumption, tuberculosis, leprosy, gout, malaria, cholera, typhus,
      scurvy, jaundice, delirium, delirious, doctor, physician, healer is called, doctor called, sent for the
      doctor, send for the doctor, apothecary, herbalist, leech, poultice, medicine, remedy, remedies, potion for,
      bitter medicine, cold cloth on, damp cloth, wet cloth, compress, sickbed, sick bed, sickroom, bedside, at the
      bedside, hospital, infirmary, symptoms, diagnosis, laid up, laid low, wheeze, wheezing, hoarse, lost her voice,
      cannot keep food down, keep nothing down, cannot get up, too weak to rise, too weak to stand, too weak to get
      up, weak and pale, pale and weak, pale and sweating, sweats through the night, sweating in bed, bouts of,
      tossing and turning in bed, wasting away, bad lungs, weak lungs, struck down by, not well, not feeling well,
      does not feel well, didnt feel well, health fails, health failing, failing health, ill health, poor health,
      nursed through, pox on one, sickly, soup down, cannot keep food, cannot keep soup, keep his food down, skin is
      burning, skin burns, skin is hot, skin hot, burning skin, glassy eyes, voice is gone, cannot swallow, hurts to
      swallow, cannot get warm, cannot stop coughing, cannot stop shaking, coughing all night, too sick to, too ill
      to, stays in bed with, stay in bed, in bed with, tea and blankets, hot water bottle, has not left her bed, has
      not left his bed, not left the bed, bed for days, bed for weeks, lying in bed for, the healer shakes, feel
      awful, nursing her through, nursing him through, doctor shakes his head, doctor shook his head, doctor bends
      over, healer bends over, green in the face, legs like jelly, tummy hurts, belly hurts, stomach hurts, head
      hurts, throat hurts, everything hurts, achy`,
    likely: `
      patient, shivering, shiver, pale, weak, blankets, blanket, lay in bed, bed all day, sweat, sweating, nurse, nursed,
      herbs, healer, tea with honey, broth, spots, ache, aching, throat, nose, rest in bed, feeble, temperature, stays
      indoors, symptom, tremble in bed, lungs, brow, weakness, vapours, germs`,
    hint: `bed, forehead, hot, stomach, soup, cloth, belly, swollen, honey`,
  },
  recovery: {
    sure: `
      recovery, recovered, recover, recovering, recovers, healed, healing, heals, heal, cured, cure, got better, gets
      better, getting better, feels better, feeling better, felt better, well again, healthy again, strong again,
      walking again, walks again, walk again, on the mend, mended body, back on feet, back on her feet, back on his
      feet, on feet again, on her feet again, up and about, out of bed again, out of bed at last, leaves the sickbed,
      left the sickbed, rises from sickbed, rose from the sickbed, leave the sickbed, gets up again, got up again, got
      out of bed, gets out of bed, able to get up, regained health, regains health, regain strength, regained
      strength, regains strength, strength returns, strength came back, strength comes back, strength returned,
      restored to health, health restored, health returns, health returned, convalescence, convalescent, convalescing,
      survived illness, survive illness, survives the fever, survived the fever, survived a fever, beat the illness,
      beats illness, overcame illness, overcomes the illness, overcome illness, overcame the sickness, pulled through,
      pull through, pulls through, came through it, turned the corner, turn the corner, turns the corner, fever broke,
      fever breaks, fever is broken, fever gone, fever left, fever leaves, fever passes, fever passed, fever went
      down, fever drops, fever dropped, fever subsided, cough is gone, cough gone, colour returns, colour came back,
      colour comes back, colour returned, colour back in, colour in her cheeks, colour in cheeks, cheeks again,
      appetite returns, appetite came back, appetite back, eats again, eating again, sits up again, sit up again,
      bounced back, bounce back, out of danger, out of the woods, over the worst, the worst is over, past the worst,
      no longer ill, no longer sick, not sick any more, sick no more, ill no more, free of fever, recuperate,
      recuperated, recuperating, recuperation, rallied, rally, back to health, back in health, back to full health,
      back to normal, return to health, returned to health, full health, good as new, right as rain, fit as a fiddle,
      fit again, hale and hearty, hale, cheated death, cheats death, back from the brink, snatched from death, escaped
      death, escapes death, wound closes, wound closed, wounds close, bandage comes off, bandages come off, bandages
      off, threw away the crutches, throws away crutches, crutches away, thrown away crutches, without crutches,
      without a crutch, crutch no longer, discharged, miraculous cure, got well, get well, gets well, shook off the,
      shakes off the, back to work after weeks, sickness leaves, sickness left, sickness passes, sickness passed,
      illness leaves, illness passes, illness passed, illness over, illness gone, made a recovery, asks for a second
      helping, second helping, asks for food again, asks for soup, wants to eat again, threw her crutches, threw his
      crutches, threw crutches, tossed the crutches, throws crutches, burned the crutches, first steps after, first
      walk after, first steps since, first walk since, first time out of bed, takes a few steps again, stands again,
      stood again, stands on both legs again, laughs again after, smiles again after, returns from the sickroom,
      patient gets up, patient sits up, patient stands, patient walks, patient goes home, sent home from, sends the
      doctor home, doctor is no longer, doctor no longer needed, healer no longer needed, doctor smiles, healer
      smiles, no more medicine, no more cough, no more fever, fever is over, crisis passes, crisis passed, the crisis
      is over, live after all, lives after all, will live after all, will live, going to live, made it through the
      illness, made it through the fever, woke up without fever, without fever, without pain again, breathes easily
      again, breathes freely again, can breathe again, sees again, can see again, can walk again, healthier,
      remission, alive and well, fresh as a daisy, second life, back among the living, returned to the living, rosy
      cheeks again, gains weight again, regains her voice, voice came back, wound heals, scar heals, scab, bones knit,
      bone knits`,
    likely: `
      mended, better again, survived, survives, fit, healthy, after weeks in bed, regained, improved, crutches, again
      after the fever, patient smiles, convalesce, strength, restored, weeks in bed`,
    hint: `again, better, feet, appetite, cheeks, stronger`,
  },
  accident: {
    sure: `
      accident, accidental, injury, injured, injure, hurt himself, hurt herself, hurt badly, badly hurt, got hurt,
      gets hurt, wounded, wound, fell from, fell off, falls off, falls from, fall from, fell down the, falls down the,
      took a fall, bad fall, nasty fall, tumbled, tumbles, took a tumble, tumble, broken bone, broke a bone, breaks a
      bone, broken leg, broken arm, broken wrist, broken ankle, broken rib, broken ribs, broke a leg, broke leg,
      breaks leg, broke his leg, broke her arm, broke arm, breaks arm, broken neck, fracture, fractured, mishap,
      misadventure, mischance, crushed, crushed foot, crushed hand, maimed, mangled, crash, crashed, run over, ran
      over, trampled, kicked by a horse, kicked by, thrown from, thrown by, thrown off, bitten by, gored, stung by,
      struck by a, struck on the head, hit on the head, knocked out, knock on the head, a knock, knocked down, blow to
      the head, bump on the head, bumped, bump, bleeding, bleed, blood from a cut, cut himself, cut herself, cuts
      hand, cut his hand, cut her hand, cut finger, cut deep, deep cut, gash, slipped, slips, slip on, slip off,
      slipped from under, slip and fall, missed a step, missed the step, missed his footing, missed footing, lost
      footing, lost his footing, lost her footing, loses footing, stumble, stumbled, stumbles, trip over, tripped,
      trips over, twisted ankle, twists ankle, sprain, sprained, scald, scalded, scalds, burned hand, burnt hand,
      burned fingers, burnt fingers, burnt her hand, bruise, bruised, bruises, black and blue, limp, limping, limps,
      concussion, splint, in splints, bandage, bandaged, bandages, stitches, stitched up, nearly drowned, almost
      drowned, fell into the river, falls into the river, fell into the well, falls into the well, falls into the,
      fell into the, fell through the ice, falls through the ice, through the ice, fell out of a tree, falls out of a
      tree, out of a tree, out of the tree, off the roof, off a roof, off the ladder, off a ladder, from a ladder,
      from the roof, from the scaffold, from a horse, off a horse, axe slips, knife slips, dropped on foot, caught in
      the mill, caught in a machine, unlucky step, wrong step, false step, careless moment, moment of carelessness,
      carelessness, freak accident, casualty, collision, collided, out of control, wagon overturned, cart overturned,
      overturned, overturns, toppled over, by accident, ouch, came a cropper, hit by, hit with a, harmed, tumbled down
      the stairs, down the stairs, fell down stairs, missed the log, axe missed, found his foot, into his foot, into
      her foot, hit his thumb, hit her thumb, thumb with a hammer, hammer on the thumb, nail through, stepped on a
      nail, stepped on a rake, foot caught, hand caught, finger caught, sleeve caught, arm caught, caught between,
      spilled boiling, boiling water over, boiling water on, hot oil, spilled hot, wheel came off, wheel rolled over,
      rolled over his, rolled over her, under the wheels, under a wheel, under the cart, under a cart, under the
      hooves, ran into a, crashed into, smashed into, knocked over by, cut with a sickle, sickle slipped, scythe
      slipped, knife slipped, branch broke under, branch breaks under, branch snapped under, rope broke, rope breaks,
      rope snaps, rung broke, rung breaks, broken rung, ice broke, ice breaks under, broke through the ice, put his
      eye out, lost a finger, lost two fingers, lost an eye, lost a hand, lost a leg, loses a finger, loses an eye,
      landed on his head, landed on her head, landed badly, head first, stunned by`,
    likely: `
      hurt, fall, fell, fallen, ladder, scar, blood, careless, unlucky, pain, broken, injuries, wounds, stuck under,
      pinned under, caught under, leg, bone, screams of pain, misstep, mistake with an axe, horse bolted, bolted,
      limb, stairs, steps gave, crutches, splinter, horse threw`,
    hint: `nasty, ankle, elbow, knee, head, axe, ice, well, tree, struck`,
  },
  plague: {
    sure: `
      plague, epidemic, pestilence, outbreak, contagion, contagious, quarantine, quarantined, black death, pox,
      smallpox, many fell sick, everyone falls sick, everyone fell sick, everybody sick, everyone sick, everyone ill,
      everybody ill, everyone is ill, all are sick, whole town sick, whole village sick, whole town ill, whole village
      ill, half the town ill, half the town sick, half the village sick, half the village ill, pandemic, sickness
      spread, sickness spreads, sickness goes from, sickness from house to house, sickness everywhere, sickness
      sweeps, sickness swept, disease swept, disease sweeps, disease spreads, disease spread, disease everywhere,
      disease jumps, disease leaps, illness spread, illness spreads, illness everywhere, illness sweeps, illness
      swept, illness passed from, fever spreads, fever in every house, fever through the town, fever sweeps, fever
      swept, fever from house to house, spreading fever, infection everywhere, infection spreads, mass infection,
      great dying, great mortality, doors marked, marked doors, doors painted with a cross, door painted with a cross,
      cross on the door, crosses on the doors, red cross on, crosses on doors, boarded up houses, boarded up, nobody
      allowed out, shut in their homes, shut in their houses, locked in their houses, locked in homes, sealed houses,
      houses sealed, plague cart, bring out your dead, bring out dead, carts full of the dead, cart of bodies, carts
      of bodies, carts of the dead, bodies pile up, bodies piled, pile of bodies, piles of bodies, bodies in the
      street, bodies in the streets, mass grave, mass graves, graves fill too fast, gravediggers cannot keep up, too
      many graves, more dead than, dead than living, dying like flies, died like flies, dropping like flies, drop like
      flies, one after another fell ill, one after another falls ill, one after the other fell ill, one by one they
      fell ill, fell ill one by one, one house after another, house after house sick, street after street sick,
      buboes, bubonic, black spots, plague doctor, beaked mask, beaked masks, masks over faces, masks against, covered
      mouths, cover their mouths, bells for the sick, lockdown, keep your distance, keep their distance, afraid to
      touch each other, nobody dares to touch, miasma, bad air, virulent, scourge, pestilent, the sick lie everywhere,
      no house was spared, spared no house, no family was spared, no household spared, spares nobody, spared nobody,
      the rats brought, carried by rats, too many sick, so many sick, many sick, sick fill, sick everywhere, wave of
      sickness, wave of illness, every second house, every second person, every other house, every third person, in
      every house somebody, every house has its sick, every house somebody ill, everyone coughs, everybody coughs,
      half of the town ill, half of the village, half the people ill, half the people sick, half the people died, half
      the people lay, half the town lay, half the village lay, half the town dies, half the village dies, half the
      town died, half the village died, third of the town, third of the village, third of the people, whole street
      ill, whole streets ill, whole families died, families died out, houses died out, died out house, one after
      another they, first one then ten then, first one then, then another and another, neighbour after neighbour, it
      jumps from, it leaps from, it spreads from, it went from house, it goes from house, touch nobody, touch no one,
      nobody touches, no one touches, stay at home all, keep away from the sick, away from the sick, stay away from
      each, windows nailed shut, doors nailed shut, nailed shut, houses nailed, chalk cross, cross in chalk, cross of
      chalk, white cross on, black flag, yellow flag, black flags, bell warns, doctor has no, doctors are helpless,
      doctors helpless, healers helpless, healers are helpless, no cure, there is no cure, nobody knew a cure, without
      a cure, too few to bury, nobody left to bury, no one left to bury, smell of vinegar, vinegar, incense against,
      burn the clothes of, burn the beds of, beds of the sick, rows of sickbeds, rows of beds, rows of cots`,
    likely: `
      spread from house to house, house to house, spreads, everyone coughing, infectious, catching, whole families
      ill, whole families sick, decimated, shut doors, empty streets, nobody allowed, masks, rats, doctors, many
      coughs, swept through the town, epidemics, vaccine, boils, isolation`,
    hint: `spread, doors, sealed, marked, boarded, many, streets`,
  },
} as const satisfies Thesaurus<string>
