import type { Thesaurus } from './thesaurus.ts'

/** What an onlooker asks of the eye. */
export const cameraWords = {
  overview: {
    sure: `
      from above, drone shot, drone view, establishing shot, crane shot, gods eye view, top down, birds eye, bird eye view, aerial, overhead, overview, whole town, map view, from the sky, panorama
      of the town`,
  },
  portrait: {
    sure: `
      her face, his face, their face, face, faces, portrait, close up, closeup, close, eyes, look her in the eye,
      expression, up close, extreme close up, tight shot, macro, over the shoulder, over his shoulder, over her shoulder, head and shoulders`,
  },
  street: {
    sure: `
      street, street level, at eye level, among the people, in the lane, on the road, in the crowd, from the ground,
      walk through, low angle, from a low angle, worms eye view, from below, looking up at, point of view, first person view, tracking shot`,
  },
  group: {
    sure: `together, group, gathering, crowd, family picture, everyone, assembled, both of them, two shot, medium shot, medium wide, full shot, group portrait`,
  },
  landscape: {
    sure: `
      landscape, scenery, view over, view from, view of, view across, panorama, wide shot, from afar, from a distance, vista, horizon, wide view, from
      far away, wide angle, wide angle shot, long shot, extreme long shot, telephoto`,
  },
} as const satisfies Thesaurus<string>

/** Who is seen. */
export const personWords = {
  child: {
    sure: `
      child, children, kid, kids, boy, girl, toddler, youngster, youngsters, little one, infant, schoolchild,
      schoolboy, schoolgirl, little boy, little girl`,
  },
  young: {
    sure: `young, youth, youths, teenager, teenagers, adolescent, lad, lads, lass, lasses, maiden, young man, young woman`,
  },
  old: {
    sure: `
      old man, old woman, old folk, old people, old lady, elder, elders, elderly, aged, grandmother, grandfather,
      granny, grandpa, grandma, ancient, grey haired, white haired, grey beard, venerable, eldest, oldest`,
    likely: `old`,
  },
  woman: {
    sure: `
      old woman, old lady, young woman, little girl, schoolgirl, grandma, lass, lasses, maiden, woman, women, girl, lady, ladies, she, her, mother, wife, daughter, grandmother, widow, bride, female, sister,
      aunt, granny`,
  },
  man: {
    sure: `
      old man, young man, little boy, schoolboy, grandpa, lad, lads, man, men, boy, he, him, his, father, husband, son, grandfather, widower, groom, male, brother, fellow, uncle,
      gentleman`,
  },
} as const satisfies Thesaurus<string>
