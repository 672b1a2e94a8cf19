import type { Sayings } from './thesaurus.ts'

/** As for events, for what is felt. */
export const moodSynonyms: Readonly<Record<string, Sayings>> = {
  'feeling:grieving': {
    sure: `
      anguished, anguish, bemoan, bemoaned, bereft, bewail, bewailed, brokenhearted, condole, condoled, disconsolate,
      elegiac, griever, grievous, heartrending, heartsick, lamentable, mourner, plaintive, sorrowing, unconsolable,
      wailer, weeper`,
  },
  'feeling:sad': {
    sure: `
      abject, bawl, bawling, blub, blubber, cheerlessness, dejection, demoralised, demoralized, deplorable, desolate,
      desolation, discontentment, discouraged, discouragement, disgruntled, disillusioned, dismayed, dispirited,
      displeased, dissatisfied, distress, distressed, doldrums, doleful, dolorous, doom and gloom, downhearted,
      downbeat, drear, dysphoric, embittered, forlornly, heavyhearted, helplessness, humiliated, infelicity,
      lachrymose, low spirited, lugubrious, melancholia, melancholic, mirthless, morose, pathos, pensive, pessimism,
      pessimistic, piteous, pitiful, plaintive, regretful, remorse, remorseful, rueful, self pity, snivel, sombre,
      somber, sullen, sulk, sulky, teardrop, unhappily, uncheerful, unsmiling, weepy, whimper, whining, wistful,
      wretchedness, ill at heart, sick at heart, sore at heart`,
    likely: `brooding, subdued, dreary, moaning, miserably, troubled, sober`,
  },
  'feeling:joyful': {
    sure: `
      amused, amusement, amusing, beatific, blissful, blithe, buoyant, chipper, chirpy, chortle, chuckle, comical,
      contentedness, convivial, delightful, ebullient, elation, enjoyable, enjoyment, enraptured, entertained,
      exuberance, exult, exultant, exultation, exulting, felicity, festive, frolicsome, funny, gaily, giggling,
      gladden, gladdened, gladness, gladsome, good humour, good humoured, gratified, guffaw, hilarious, hilarity,
      jaunty, jest, jesting, jocular, jocund, jolly, jovial, joviality, joyfulness, jubilant, jubilance, jubilation,
      lightheartedness, merriment, mirthful, on cloud nine, over the moon, overjoyed, perky, pleasurable, radiant with
      joy, rapturous, rejoice, rejoiced, rejoicing, satisfaction, snigger, sunny side, tickled pink, titter,
      uproarious, walking on air, in seventh heaven, zest for life, zestful`,
    likely: `animated, satisfying, comedy, comic, relish, savour, sparkling, twinkling, humour`,
  },
  'feeling:calm': {
    sure: `
      composed, composure, even tempered, equanimity, noiseless, noiselessly, peaceable, placidly, quietude, repose,
      reposeful, restful, serenely, silence, silent, soundless, stillness, tranquility, tranquillity, unagitated,
      undisturbed, unhurried, unperturbed, unruffled, untroubled, uneventful`,
    likely: `lull, settled, poised, smooth, sedate`,
  },
  'feeling:afraid': {
    sure: `
      affright, affrighted, appalled, appalling, consternation, cowardly, daunted, dismay, faint hearted, fearsome,
      foreboding, frisson, horrendous, horrific, hysteria, hysterical, hysterics, intimidated, intimidation,
      palpitation, palpitations, panicky, shaky with, spine chilling, suspense, terrorised, terrorized, timidity,
      timorous, tremulous, unnerved, quivering`,
    likely: `quiver, shaky, hunted, trembler, trembling, cold sweats, startled`,
  },
  'feeling:angry': {
    sure: `
      aggravated, animosity, antagonism, belligerence, belligerent, choleric, displeasure, enmity, enragement,
      exasperated, exasperation, ferocious, ferocity, frustrated, frustration, hostility, huff, huffy, incensed,
      infuriation, ire, irascible, irate, irked, maddened, malice, miffed, peeved, rampage, rancor, rancour,
      resentment, spiteful, spite, spleen, tantrum, temper tantrum, umbrage, unfriendly, vehement, vexation, vexed,
      vicious, virulent with, wrathfully`,
    likely: `ferment, hackles, heated, steam, violent, violence`,
  },
  'feeling:weary': {
    sure: `
      bleary, bleary eyed, bushed, careworn, dead beat, dead tired, disinterested, done in, footsore, frazzled,
      groggy, haggard, indifference, indifferent, jaded, knackered, languid, languor, languorous, lassitude,
      overtired, played out, sapped, torpid, torpor, tiresome, tuckered out, uninterested, unenergetic, washed out,
      wearisome, whacked`,
    likely: `numbness, dazed, drowsing, ragged, wilted, flagging`,
  },
  'feeling:loving': {
    sure: `
      adore, adores, amorous, ardour, attachment, devotedness, enamoured, enamored, endearing, fondle, heartstrings,
      hold dear, idolise, infatuated, lovable, lovingness, protective, tenderhearted, treasured, warmheartedness,
      benevolent, benevolence`,
    likely: `ardor, attached, cordial, hearty, besotted`,
  },
  'feeling:excited': {
    sure: `
      agitated, agitation, ardent, avid, ebullience, enthuse, enthused, exaltation, exhilaration, fervent, fervor,
      fervour, feverish excitement, frantic, frenetic, frenzied, gung ho, hectic, impatience, impatient, overexcited,
      raring to, rapturous, titillation, zeal, zealous, zesty`,
    likely: `roused, aroused, tingle, tingling, overwrought, emotional`,
  },
  'feeling:proud': {
    sure: `
      arrogance, arrogant, boastful, braggart, cocksure, conceit, conceited, haughty, haughtiness, honourable,
      prideful, self regard, self respect, self worth, snobbish, stuck up, swagger, swaggering, triumphal, undefeated,
      vain, vainglory, vanity`,
    likely: `imperious, lordly, ennobled, majestic`,
  },
}
