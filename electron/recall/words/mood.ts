import type { Feeling } from '../../universe/reading.ts'
import type { Thesaurus } from './thesaurus.ts'

/** What is felt, by one or by all. */
export const feelingWords: Thesaurus<Feeling> = {
  calm: {
    sure: `
      calm, calmly, peaceful, peacefully, quiet, quietly, serene, serenity, tranquil, tranquillity, content,
      contented, contentment, relaxed, relaxing, relax, at ease, at peace, untroubled, placid, stillness, restful,
      rested, unhurried, carefree, without worry, without worries, without a care, not a care, no worries, free of
      worry, easy going, easygoing, unworried, laid back, nothing to worry about, inner peace, peace of mind, gentle
      day, slow day, uneventful, nothing happened, nothing much happened, an ordinary day, ordinary day, leisurely,
      soothed, soothing, composed, mellow, balanced, in harmony, hushed, no wind in their hearts, nobody hurried, no
      one hurried, nobody was in a hurry, no hurry, without hurry, took their time, sat in the sun, sitting in the
      sun, quiet hearts, quiet day, quiet time, quiet week, a still day, nothing stirred, all was quiet, all was
      still, all quiet, everything quiet, nothing out of the ordinary`,
    likely: `
      still, gentle, slow, quiet life, idyllic, rest, resting, leisure, satisfied, breathe easy, hush, harmony,
      settled mood, patience`,
  },
  joyful: {
    sure: `
      joyful, joy, joys, joyous, happy, happily, happiness, glad, gladness, gladly, cheerful, cheerfulness, cheery,
      delighted, delight, merry, merriest, cheeriest, jolliest, laughing, laugh, laughed, laughs, laughter, giggles, giggling, giggle, smiling,
      smile, smiles, smiled, grin, grins, grinning, grinned, grins from ear to ear, ear to ear, beaming, beam with,
      beamed, radiant, jolly, elated, elation, bliss, blissful, good mood, in good spirits, good spirits, high
      spirits, spirits were high, spirits are high, spirits soared, jubilant, jubilation, over the moon, on cloud
      nine, cloud nine, seventh heaven, walking on air, tickled pink, full of joy, jumping for joy, jump for joy, leap
      for joy, tears of joy, wept for joy, weep for joy, lighthearted, light hearted, light heart, whistling, whistle,
      upbeat, hearts were light, hearts sing, hearts sang, spring in their step, good cheer, good times, pleased, well
      pleased, gleeful, glee, mirth, exuberant, felt great, feels great, felt good, felt wonderful, everyone felt
      good, bright mood, best mood, sunny mood, all smiles, glowing faces, faces glow, shining eyes, gaiety, rapture,
      fun, euphoria, euphoric, hearts leapt, hearts leaped, heart leapt, heart leaped, skipping, skipped, skip, danced
      for joy, hummed, humming a tune, humming, sun in their hearts, everyone was smiling, mood was high, mood was
      good, mood was best, mood high, mood was bright, people were glad, everyone was glad, everyone glad, cheered up,
      all was well, life was good, life is good, felt like singing, felt like dancing`,
    likely: `
      cheer, pleasant, bright faces, jokes, joking, enjoy, enjoyed, pleasure, playful, good feeling, felt light,
      thriving`,
  },
  excited: {
    sure: `
      excited, excitement, exciting, excitedly, thrilled, thrilling, thrill, eager, eagerly, exhilarated,
      exhilarating, buzzing, abuzz, buzz, enthusiastic, enthusiasm, ecstatic, ecstasy, could hardly wait, can
      hardly wait, cannot wait, could not wait, cant wait, couldnt wait, on tenterhooks, hopping with, jumping up and
      down, bouncing, pulse racing, pulses racing, heart racing, hearts racing, hearts raced, heart pounding, hearts
      pounding, breathless, full of anticipation, anticipation, agog, giddy, electrified, electric, animated, stirred
      up, in a whirl, wild with, fired up, worked up, goosebumps, adrenaline, fever pitch, frenzy, hubbub, commotion,
      restless, expectant, hopes are high, vibrant, bustling, high energy, nobody could sit still, could not sit
      still, cannot sit still, couldnt sit still, sit still, hearts beat faster, hearts beating, everyone talks at
      once, all talk at once, talking at once, on tiptoe, tiptoes, shiver of, whispering and, everyone was talking
      about, talk of the town, counting the days, counted the days, count the days, wide awake, nobody could sleep for`,
    likely: `racing, wait, stirring, expectation, pounding, bustle, energy, energetic, hopeful, awake`,
  },
  loving: {
    sure: `
      loving, lovingly, love, loved, loves, tender, tenderness, tenderly, affection, affectionate, affectionately,
      warm hearted, warmhearted, devoted, devotion, adoring, adored, adoration, caring, caress, caresses, caressed,
      cuddle, cuddles, cuddling, cuddled, hug, hugs, hugged, hugging, cherish, cherished, cherishes, dear to, dearest,
      doting, dote, dotes, heart full of love, hearts full, soft hearted, compassion, compassionate, fondness, fondly,
      intimate, intimacy, warmth between, warmth, close to their hearts, kiss on the forehead, kisses on the cheek,
      embraces, snuggle, snuggled, arms round each other, arms around each other, arm around, held each other, hold
      each other, holding each other, hold each other close, stroked her hair, stroke her hair, strokes his hair,
      stroked, kissed goodnight, kissed on the forehead, tucked in, tucks in, tuck in, gentle hands, gentle hand, soft
      words, soft voice, good to each other, kind to each other, cared for each other, care for each other, cared for,
      cares for, look after each other, looked after each other`,
    likely: `hold close, held close, held tight, hold tight, fond, closeness, embraced, kindness between, arms around`,
  },
  proud: {
    sure: `
      proud, proudly, pride, triumphant, triumph, triumphs, victorious, victory, honoured, honored, honour, honor,
      glory, glorious hour, dignified, dignity, confident, confidence, held their heads high, hold their heads high,
      heads held high, head held high, head high, heads high, chin up, chest puffed, chests puffed, chest swelled,
      chest out, chests out, swelled with, swells with, stood tall, stand tall, standing tall, walks tall, walk tall,
      walked tall, feather in the cap, crowning achievement, achievement, achievements, accomplished, accomplishment,
      self esteem, boast, boasted, boasting, bragging, brag, medal, laurels, applause, applauded, admired by all, pat
      on the back, like a peacock, peacock, job well done, well done, hero, heroes, heroic, conquered, success,
      succeed, successful, prevail, prevailed, pat each other on the back, backs straight, straight backs, straight
      back, shoulders back, look what we, look what i, look what we have done, show off, showed off, showing off, nose
      in the air, noses in the air, praise from all, ten feet tall, felt ten feet tall, told everyone about`,
    likely: `
      admired, esteem, praise, praised, respected, noble, great deed, winner, winners, win, won, strong mood, beamed
      with`,
  },
  sad: {
    sure: `
      sad, sadness, sadly, unhappy, unhappiness, sorrow, sorrows, sorrowful, gloomy, gloom, melancholy, tears,
      tearful, in tears, teary, shed a tear, eyes filled with tears, weeping, weep, weeps, wept, crying, cry, cries,
      cried, sobs, sobbing, sobbed, sob, miserable, misery, heartbroken, broken hearted, broken heart, broken hearts,
      heavy heart, heavy hearts, hearts were heavy, heart was heavy, hearts heavy, low spirits, spirits were low,
      spirits are low, spirits low, spirits sank, hearts sank, heart sank, dejected, downcast, down in the dumps, down
      in the mouth, in the dumps, felt low, feels low, feel low, feeling low, everyone low, mood was low, low mood,
      mood is low, low ebb, at a low, lowest, lowest mood, felt down, feeling down, feel down, felt blue, feeling
      blue, feel blue, the blues, felt bad, feeling bad, felt awful, felt terrible, under a cloud, black mood, dark
      mood, bad mood, sombre mood, grim mood, glum, long faces, long face, despair, despairing, despaired, desperate,
      desperation, hopeless, hopelessness, without hope, lost hope, lost all hope, gave up hope, hope was gone,
      depressed, depression, depressing, disheartened, despondent, despondency, forlorn, lonely, loneliness, alone
      and, lonesome, woe, woeful, woebegone, disappointed, disappointment, wretched, crestfallen, mournful faces,
      nobody smiled, no one smiled, nobody laughed, no one laughed, smiles were rare, nobody was happy, no joy,
      without joy, joyless, cheerless, unhappiest, gloomiest, discontent, discontented, bleak, spirits drooped, nobody felt like
      singing, nobody felt like laughing, nobody sang, no one sang, no song, silent and heavy, heads hung, hung their
      heads, hang their heads, heads bowed, bowed heads, heads down, lips trembled, lump in the throat, lump in
      throat, choked up, eyes were red, red eyes, wet eyes, eyes were wet, damp eyes, handkerchief, handkerchiefs,
      moped, moping, mope, out of heart, spirits fell, mood sank, mood was dark, mood fell, mood was bad, mood was at
      its worst, everyone was down, everybody was down, so down, unhappy faces, sad faces, grey mood`,
    likely: `
      low, down, blue, dark time, sighs, sigh, sighed, dismal, tear, hearts, homesick, suffering, suffered, silent
      faces, grim, hard times`,
  },
  grieving: {
    sure: `
      grieving, grief, grieve, grieved, grieves, griefstricken, stricken, mourning, mourn, mourns, mourned, bereaved,
      heartbreak, heartache, lament, laments, lamented, lamentation, lamenting, mournful, wailing for, wailed for,
      wailing, inconsolable, missing someone, missed them, misses her dead, misses his dead, sorely missed, sense of
      loss, sorrow for the dead, weeping for the dead, wept for the dead, tears for the dead, crying for the dead,
      tears for the departed, condolences, condolence, keening, sackcloth, comfort the widow, comfort the bereaved,
      for the lost, for those who were gone, for those they had lost, those they had lost, those we lost, hole in
      their hearts, hole in the heart, hole in her heart, empty place at the table, could not be comforted, cannot be
      comforted, nothing could comfort, tore their hair, tore her hair, black clothes for weeks, beat their breasts,
      wore black`,
    likely: `loss, lost one, sorrow over, misses, weep for, wept for, cried for`,
  },
  afraid: {
    sure: `
      afraid, fear, fears, feared, fearful, fearfully, frightened, fright, frightening, frighten, scared, scary,
      scares, scare, terrified, terrifying, terror, terrors, panic, panicked, panicking, dread, dreading, dreaded,
      anxious, anxiety, anxiously, worried, worry, worries, worrying, alarm, alarmed, alarming, horror, horrified,
      horrors, nervous, nervously, uneasy, unease, jittery, on edge, spooked, aghast, petrified, hair stood on end,
      blood ran cold, blood runs cold, knees knocking, knees trembled, quaking in, quaked in, trembling with, trembled
      with, shaking with, shook with, scared stiff, scared to death, cold sweat, cold feet, shudder, shuddered,
      shuddering, cowering, cowered, cower, hid under, hiding under, hid in the cellar, hide in the cellar, hiding in
      the cellar, ran for their lives, run for their lives, running for their lives, fled in, screamed, screams,
      screaming, screech, threatened mood, apprehension, apprehensive, trepidation, nightmare, nightmares, haunted,
      timid, bolted their doors, barred their doors, behind locked doors, nobody dared, no one dared, did not dare,
      heart in mouth, hearts in their mouths, nobody dared to, behind the bed, under the bed, under their beds, under
      the table hiding, held their breath, hold their breath, holding their breath, holds his breath, hearts stood
      still, heart stood still, heart in his boots, teeth chattered with, pale with, white as a sheet, white as
      sheets, white with, doors were bolted, doors bolted, bolted doors, locked their doors, nobody went out, no one
      went out, clung to each other, clinging to each other, eyes wide, wide eyes, wide eyed, ghost stories, gave them
      the creeps, the creeps`,
    likely: `scream, hiding, dared, danger, dangerous, threat, tense, tension, run away, flee, fled`,
  },
  angry: {
    sure: `
      angry, anger, angrily, angered, furious, furiously, rage, raged, raging mood, wrath, wrathful, outraged,
      outrage, hostile mood, hate, hatred, hated, hates, fury, mad with, mad at, mad as, indignant, indignation,
      seething, seethed, seethe, fuming, fumed, fume, livid, irate, enraged, infuriated, infuriating, irritated,
      irritation, annoyed, annoyance, cross with, furor, uproar, up in arms, blood boiled, blood boils, blood boiling,
      boiling with, boiled with, boiling over, saw red, sees red, seeing red, red in the face, red faced, clenched
      fists, clenched fist, fists clenched, gnashing of teeth, gritted teeth, grinding teeth, foaming at the mouth,
      steam from his ears, steam from ears, hot under the collar, bad tempered, ill tempered, short tempered,
      resentful, bitter mood, bitterness, riot, rioting, riots, revolt, mob, vengeful, vengeance, revenge, hot headed,
      hotheads, aggressive, aggression, cursing, cursed, swearing, stamped their feet, stamping feet, village was
      boiling, town was boiling, was boiling, people were boiling, tempers boiled, crowd shouts, crowd shouted,
      shaking their fists, shake their fists, shook their fists, shook his fist, shook her fist, shaking fists, raised
      fists, fists raised, fists in the air, pitchforks, torches and pitchforks, bad blood in the streets, grumbling,
      grumbled, grumble, muttering, enough is enough, would not take it, explode, exploded, exploding, burst with,
      faces red with, red with, teeth bared, grit their teeth, sour mood, ugly mood, hot tempers`,
    likely: `mad, bitter, clenched, tempers, temper, hot heads, boiling, scowl, scowled, scowling, glare, glared`,
  },
  weary: {
    sure: `
      weary, weariness, wearily, tired, tiredness, tiring, exhausted, exhaustion, exhausting, fatigue, fatigued, worn
      out, wornout, worn down, worn faces, bored, boredom, boring, listless, listlessness, drained, sleepy,
      sleepiness, drowsy, lethargic, lethargy, apathy, apathetic, yawn, yawns, yawning, yawned, spent, burned out,
      burnt out, run down, dog tired, dead on their feet, dead on feet, bone tired, ready to drop, out of energy, no
      energy, without energy, no strength left, heavy limbs, heavy eyelids, heavy eyes, eyelids heavy, could hardly
      keep their eyes open, hardly keep eyes open, keep eyes open, dragged their feet, dragging their feet, drag their
      feet, trudging, trudged, trudge, had had enough, fed up, nodding off, nodded off, dozed, dozing, sluggish, dull
      mood, overworked, toilworn, slumped, ennui, tedious, tedium, monotony, monotonous, no strength, any strength
      left, nobody had any strength, out of strength, at the end of their strength, end of their strength, end of
      their tether, end of tether, strength was gone, eyes fell shut, eyes falling shut, sleep on their feet, asleep
      on their feet, slept where they, could not go on, cannot go on, legs were heavy, legs like lead, limbs like
      lead, lead in the legs, tired eyes, tired faces, empty faces, had enough, shoulders hung, shoulders droop,
      shoulders drooped, drooping`,
    likely: `need rest, toil, slumped over, slow steps, strain, strained, sick and tired`,
  },
}

/** How good or bad, how great a thing was. */
export const toneWords: Thesaurus<'good' | 'bad' | 'great'> = {
  good: {
    sure: `
      good, best, happiest, lucky, wonderful, beautiful, hopeful, fortunate, brightest, golden, greatest joy, fortune
      smiled, luckiest, good luck, blessing, blessed, blessings, splendid, marvellous, excellent, lovely,
      heartwarming, uplifting, prosperous, prosperity, thriving`,
    likely: `sweet, luck, pleasant, fine, glorious, rosy`,
  },
  bad: {
    sure: `
      bad, worst, terrible, awful, tragic, tragedy, tragedies, disaster, disasters, disastrous, catastrophe,
      catastrophic, calamity, calamities, darkest, saddest, cruel, misfortune, unlucky, dreadful, devastating,
      devastation, devastated, horrible, ghastly, grim, bleak, hardship, hardships, ruinous, misery, suffering,
      cursed, ill fated, ill luck, bad luck, blackest, hardest`,
    likely: `hard, dark, harsh, unfortunate, severe, sorry`,
  },
  great: {
    sure: `
      great, greatest, biggest, largest, huge, most important, famous, historic, momentous, memorable, worst, best,
      dramatic, massive, remarkable, unforgettable, enormous, tremendous, mighty, important, significant,
      extraordinary, legendary, fateful, once in a lifetime, spectacular, epic, never to be forgotten`,
  },
}
