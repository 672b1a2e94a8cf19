import type { Thesaurus } from './thesaurus.ts'

/** What an onlooker asks of the eye. */
export const cameraWords = {
  overview: {
    sure: `
      from above, birds eye, bird eye view, aerial, overhead, overview, whole town, map view, from the sky, panorama
      of the town`,
  },
  portrait: {
    sure: `
      her face, his face, their face, face, faces, portrait, close up, closeup, close, eyes, look her in the eye,
      expression, up close`,
  },
  street: {
    sure: `
      street, street level, at eye level, among the people, in the lane, on the road, in the crowd, from the ground,
      walk through`,
  },
  group: { sure: `together, group, gathering, crowd, family picture, everyone, assembled, both of them` },
  landscape: {
    sure: `
      landscape, scenery, view over, panorama, wide shot, from afar, from a distance, vista, horizon, wide view, from
      far away`,
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
      woman, women, girl, lady, ladies, she, her, mother, wife, daughter, grandmother, widow, bride, female, sister,
      aunt, granny`,
  },
  man: {
    sure: `
      man, men, boy, he, him, his, father, husband, son, grandfather, widower, groom, male, brother, fellow, uncle,
      gentleman`,
  },
} as const satisfies Thesaurus<string>
