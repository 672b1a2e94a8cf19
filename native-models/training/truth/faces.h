// Skin, eyes, brows, mouth, hair and cloth: how a person's surface looks. Features sit where electron/frames/paint/head.ts paints them.
#pragma once
#include "people.h"
#include "terrain.h"

HD void lay(V3& base, V3 colour, float share) { base = mix(base, colour, sat(share)); }

HD V3 face_albedo(const World& w, const Figure& f, const Body& b, V3 p, float soft, float& gloss, float& wet) {
  V3 e = on_head(b, p);
  float flank = fabsf(e.x), high = e.z, front = e.y, side = e.x;
  V3 skin = f.skin * 0.82f, flush = mix(skin, v3(0.50f, 0.10f, 0.06f), 0.5f);
  float old = sat((f.age - 45) / 30), child = f.age < 13 ? 1.2f : 1;
  V3 q = (p - b.head) / b.head_size;
  float pores = noise3(q * 40, 3), blotch = fbm3(q * 6, 3, 5);
  V3 c = skin * (0.93f + 0.10f * pores) * mix(v3(1.0f, 0.95f, 0.93f), v3(1.04f, 1.0f, 0.97f), blotch);
  gloss = 0.25f;
  if (front < -0.1f) return c;
  // Blood shows in cheeks, nose and ears; more when stirred or merry, less in fear and grief.
  float warm = sat(0.55f + 0.35f * f.arousal + 0.25f * f.valence);
  float cheek = expf(-((flank - 0.5f) * (flank - 0.5f) * 9 + (high + 0.22f) * (high + 0.22f) * 9));
  lay(c, flush, cheek * 0.75f * warm);
  lay(c, flush, expf(-(side * side * 40 + (high + 0.17f) * (high + 0.17f) * 40)) * 0.4f);
  if (f.feeling == afraid) c = mix(c, v3(luminance(c)) * v3(1.0f, 1.02f, 1.08f), 0.25f);
  // Shade under the brow, the nose and the lip.
  c = c * (1 - 0.30f * expf(-((flank - 0.36f) * (flank - 0.36f) * 22 + (high - 0.10f) * (high - 0.10f) * 60)));
  c = c * (1 - 0.22f * expf(-(side * side * 60 + (high + 0.27f) * (high + 0.27f) * 300)));
  c = c * (1 - 0.25f * expf(-(side * side * 12 + (high + 0.66f) * (high + 0.66f) * 160)));
  if (old > 0) {
    float lines = 0.5f + 0.5f * cosf(high * 62 + side * side * 9);
    if (high > 0.36f && high < 0.66f) c = c * (1 - 0.22f * old * lines * (1 - flank));
    float fold = fabsf(flank - (0.27f + 0.18f * (-0.1f - high))) ;
    if (high < -0.08f && high > -0.55f) c = c * (1 - 0.40f * old * step_smooth(0.045f + soft, 0.0f, fold));
    c = c * (1 - 0.30f * old * step_smooth(0.03f + soft, 0, fabsf(high + 0.13f + flank * 0.05f - (flank - 0.37f) * (flank - 0.37f) * 2)) * (flank > 0.2f && flank < 0.55f));
    float crow = step_smooth(0.02f + soft, 0, fabsf(fract((high - 0.06f + (flank - 0.55f) * 0.4f) * 9) - 0.5f) / 9) * step_smooth(0.52f, 0.6f, flank) * step_smooth(0.2f, 0.1f, fabsf(high - 0.06f));
    c = c * (1 - 0.25f * old * crow);
  }
  if (f.valence > 0.25f && f.age > 14) {
    float fold = fabsf(flank - (0.30f + 0.22f * (-0.12f - high)));
    if (high < -0.14f && high > -0.5f) c = c * (1 - 0.25f * f.valence * step_smooth(0.05f + soft, 0, fold));
  }
  if (f.beard > 0.05f) {
    float grow = step_smooth(0, 0.12f, -0.2f - high + flank * 0.28f - 0.1f * (1 - flank));
    float strand = noise3(v3(q.x * 70, q.y * 30, q.z * 22), 6);
    lay(c, f.hair * (0.7f + 0.7f * strand), sat(f.beard * 1.7f) * grow * (0.75f + 0.25f * strand));
    gloss *= 1 - grow;
  }
  // Mouth.
  float mouth = high + 0.5f - b.smile * (side * side * 7 - 0.25f), edge = b.mouth_wide - flank;
  if (edge > -0.03f) {
    float taper = sat(edge * 6), open = b.mouth_open, centre = mouth + open * 0.2f;
    V3 lips = mix(skin * 0.66f, v3(0.42f, 0.09f, 0.085f), f.female ? 0.6f : 0.38f);
    float upper = (0.060f + open * 0.62f) * taper * (centre > 0 ? 1 - 0.25f * expf(-side * side * 300) : 1.12f);
    lay(c, lips * (centre < 0 ? 1.15f : 0.9f), step_smooth(soft, -soft, fabsf(centre) - upper));
    if (open > 0.02f) {
      float inner = step_smooth(soft, -soft, fabsf(centre) - open * 0.5f * taper);
      V3 in = v3(0.06f, 0.012f, 0.012f);
      if (f.valence > -0.5f || open > 0.08f) lay(in, v3(0.80f, 0.77f, 0.70f), step_smooth(-0.02f, 0.02f, centre - open * 0.12f) * (f.age > 1 ? 1 : 0));
      lay(c, in, inner);
    } else {
      lay(c, v3(0.10f, 0.025f, 0.02f), 0.85f * step_smooth(0.014f + soft, 0, fabsf(centre)) * taper);
    }
    gloss = maxf(gloss, 0.5f * step_smooth(soft, -soft, fabsf(centre) - upper));
  }
  // Eyes.
  float es = flank - 0.37f, eu = high - 0.06f, tall = 0.085f * b.eyes_open * child;
  float in_eye = 1 - es * es / 0.031f - (eu * eu) / (tall * tall + 1e-4f);
  if (tall > 0.012f) {
    float share = step_smooth(-0.10f - soft * 4, 0.10f + soft * 2, in_eye);
    V3 white = v3(0.74f, 0.70f, 0.66f) * (0.75f + 0.3f * sat(0.6f - eu / (tall + 0.01f)));
    if (f.feeling == sad || f.feeling == grieving) white = mix(white, v3(0.62f, 0.40f, 0.36f), 0.35f);
    uint32_t h = hash_u(f.id + 5);
    float dark = luminance(f.skin);
    V3 iris = dark < 0.22f || (h & 3) < 2 ? v3(0.075f, 0.035f, 0.016f) : (h & 12) == 0 ? v3(0.06f, 0.12f, 0.24f) : (h & 12) == 4 ? v3(0.09f, 0.13f, 0.06f) : v3(0.15f, 0.085f, 0.03f);
    float r = sqrtf(es * es + eu * eu), size = 0.083f * child;
    V3 ball = white;
    lay(ball, iris * (0.7f + 1.1f * step_smooth(0.2f, 1.0f, r / size) * sat(0.6f - eu * 8)), step_smooth(soft, -soft, r - size));
    lay(ball, v3(0.008f), step_smooth(soft, -soft, r - size * 0.45f));
    lay(ball, v3(0.02f), 0.8f * step_smooth(soft, -soft, fabsf(r - size) - 0.008f));
    float gx = side - (side < 0 ? -0.37f : 0.37f) + 0.030f, gy = eu - 0.034f;
    lay(ball, v3(2.6f), step_smooth(0.024f + soft, 0.012f, sqrtf(gx * gx + gy * gy)));
    lay(c, ball, share);
    wet = share;
  }
  float lid = eu - tall * (1 - es * es / 0.036f);
  if (fabsf(es) < 0.20f) {
    lay(c, v3(0.025f, 0.015f, 0.012f), (f.female ? 1.0f : 0.75f) * step_smooth(0.028f + soft, 0.004f, fabsf(lid)));
    lay(c, skin * 0.55f, 0.6f * step_smooth(0.02f + soft, 0, fabsf(lid - 0.06f)));
    float under = eu + tall * (1 - es * es / 0.036f);
    lay(c, skin * 0.6f, 0.5f * step_smooth(0.022f + soft, 0, fabsf(under)));
    if (f.feeling == weary || f.feeling == grieving || f.feeling == sad) lay(c, skin * v3(0.55f, 0.45f, 0.5f), 0.45f * expf(-(under + 0.06f) * (under + 0.06f) * 500));
    if (f.feeling == grieving) {
      float track = step_smooth(0.03f + soft, 0.01f, fabsf(es + 0.02f + 0.03f * sinf(high * 14))) * step_smooth(-0.5f, -0.1f, high) * (eu < 0);
      gloss = maxf(gloss, track), c = mix(c, c * 1.35f, 0.5f * track);
    }
  }
  float ba = flank - 0.38f;
  if (fabsf(ba) < 0.27f) {
    float bu = high - 0.3f - b.brow_raise + ba * ba * 0.9f + (ba / 0.25f) * b.brow_inner * 0.6f;
    float thick = (f.female ? 0.034f : 0.048f) * (1 - 0.55f * sat((ba + 0.05f) / 0.3f)), strand = 0.7f + 0.5f * noise3(v3(q.x * 90, 0, q.z * 60), 2);
    V3 brow = mix(f.hair * 0.6f, f.hair, old);
    lay(c, brow * strand, 0.92f * step_smooth(thick + soft, thick * 0.5f - soft * 0.3f, fabsf(bu)) * step_smooth(0.27f, 0.22f, fabsf(ba)));
  }
  // Knitted brows.
  if (b.brow_inner < -0.03f) c = c * (1 - 0.45f * sat(-b.brow_inner * 6) * step_smooth(0.035f + soft, 0.0f, fabsf(flank - 0.07f)) * step_smooth(0.12f, 0.05f, fabsf(high - 0.27f)));
  if (flank < 0.16f && high < -0.19f && high > -0.28f) c = c * (1 - 0.5f * expf(-((flank - 0.075f) * (flank - 0.075f) * 900 + (high + 0.235f) * (high + 0.235f) * 900)));
  if (f.hair_length >= 0.06f) {
    float n = high * 0.8f - front * 0.55f - hair_line(f) + flank * 0.1f;
    lay(c, f.hair * 0.8f, step_smooth(-0.05f, 0.05f, n));
  } else if (!f.female) {
    float n = high * 0.8f - front * 0.55f - 0.35f + flank * 0.1f;
    lay(c, mix(skin, f.hair, 0.35f), 0.6f * step_smooth(-0.1f, 0.1f, n));
  }
  return c;
}

HD Surface person_surface(const World& w, const Hit& h, float t) {
  const Figure& f = w.people[h.owner];
  const Body& b = w.bodies[h.owner];
  Surface s{};
  s.n = h.n, s.rough = 0.55f;
  V3 p = h.local + b.centre;
  float foot = t * w.camera.tan_half * 2 / 288, soft = foot / (b.head_size * 0.5f) * 0.9f;
  uint32_t id = hash_u(f.id + 31);
  float weave = sat(1 - foot / 0.012f);
  switch (h.body) {
    case b_head: {
      float gloss = 0, wet = 0;
      s.albedo = face_albedo(w, f, b, p, soft, gloss, wet);
      s.mirror = 0.10f * gloss + 0.35f * wet, s.rough = wet > 0.4f ? 0.06f : 0.35f;
      s.through = 0.10f;
      break;
    }
    case b_neck: s.albedo = f.skin * 0.74f, s.through = 0.08f; break;
    case b_hand: s.albedo = f.skin * (0.76f + 0.10f * noise3(p * 60, 2)), s.through = 0.08f; break;
    case b_hair: {
      V3 q = (p - b.head) / b.head_size;
      float strand = fbm2(atan2f(q.x, -q.y + 0.1f) * 16 + q.z * 2, q.z * 2.5f, 3, id & 63);
      s.albedo = f.hair * (0.5f + 1.0f * strand);
      s.n = norm(s.n + v3(strand - 0.5f, 0.5f - strand, 0) * 0.5f);
      s.mirror = 0.14f, s.rough = 0.3f;
      break;
    }
    case b_hat: {
      V3 q = (p - b.head) / b.head_size;
      s.albedo = f.hat_colour * (0.7f + 0.6f * fbm2(atan2f(q.x, q.y) * 9, q.z * 14, 3, 4));
      if (f.hat == hat_helmet) s.mirror = 0.5f, s.rough = 0.15f;
      break;
    }
    case b_shoe: s.albedo = f.lower * 0.3f + v3(0.015f); break;
    case b_load: s.albedo = from_hex(0xb08d5f) * (0.6f + 0.8f * fbm2(p.x * 40, p.z * 40, 3, 4)); break;
    default: {
      V3 c = h.body == b_lower ? f.lower : f.upper;
      float dirt = fbm3(p * 4, 3, id & 63);
      c = c * (0.78f + 0.44f * dirt);
      float thread = 0.5f + 0.5f * sinf(p.z * 900) * sinf((p.x + p.y) * 900);
      c = c * mix(1, 0.9f + 0.2f * thread, weave);
      // A neckline, with a trim on some.
      V3 throat = b.head - b.crown * (b.head_size * 0.62f);
      float collar = length(v3((p.x - throat.x) * 1.0f, (p.y - throat.y) * 0.8f, (p.z - throat.z) * ((id & 12) == 4 ? 0.62f : 1.0f))) / b.head_size;
      if (h.body != b_lower && w.sky.celsius > -2) {
        float open = (id & 16) ? 0.46f : 0.36f;
        if (collar < open) c = f.skin * 0.76f;
        else if (collar < open + 0.055f) c = (id & 96) == 32 ? v3(0.52f, 0.38f, 0.12f) : (id & 96) == 64 ? v3(0.70f, 0.66f, 0.58f) : c * 0.55f;
      }
      // Belts, hems and trims.
      float waist = 0.56f * b.tall, hem;
      if (f.pose != lying && f.pose != sitting) {
        if (fabsf(p.z - waist) < 0.014f * b.tall && length(v3(p.x, p.y, 0)) < 0.13f * b.tall) c = v3(0.09f, 0.055f, 0.03f);
        hem = 0.10f * b.tall;
        if (f.robe && p.z < hem && (id & 1)) c = mix(c, v3(0.5f, 0.36f, 0.12f), 0.6f);
      }
      if (w.era >= classical && w.era <= medieval && f.robe && (id & 2) && fabsf(p.x) < 0.018f * b.tall && p.y > 0) c = mix(c, v3(0.55f, 0.40f, 0.16f), 0.7f);
      if (w.era >= industrial && h.body == b_upper && !f.robe && fabsf(p.x) < 0.012f * b.tall && p.y > 0 && !f.female) c = c * 0.55f;
      s.albedo = c;
      s.through = 0.06f;
    }
  }
  if (!w.indoors && w.sky.wetness > 0.1f && h.body != b_head) s.albedo = s.albedo * (1 - 0.25f * w.sky.wetness), s.mirror = maxf(s.mirror, 0.12f * w.sky.wetness);
  return s;
}
