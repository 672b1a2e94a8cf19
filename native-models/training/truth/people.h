// Bodies as soft unions of round bars over the joints of electron/frames/body.ts, with clothes, hair and hats; met by walking a distance field.
#pragma once
#include "world.h"

HD float bar_distance(V3 p, V3 a, V3 b, float ra, float rb) {
  V3 pa = p - a, ba = b - a;
  float h = sat(dot(pa, ba) / (dot(ba, ba) + 1e-9f));
  return length(pa - ba * h) - mix(ra, rb, h);
}
HD float egg_distance(V3 p, V3 r) {
  V3 a = v3(p.x / r.x, p.y / r.y, p.z / r.z), b = v3(a.x / r.x, a.y / r.y, a.z / r.z);
  float k = length(a);
  return k * (k - 1) / (length(b) + 1e-6f);
}
HD float soft_min(float a, float b, float k) {
  float h = maxf(k - fabsf(a - b), 0) / k;
  return minf(a, b) - h * h * k * 0.25f;
}

/** In units of the head's own egg: side, front and high run −1 … 1. */
HD V3 on_head(const Body& b, V3 p) {
  V3 q = p - b.head;
  return v3(dot(q, b.side) / (0.39f * b.head_size), dot(q, b.face) / (0.458f * b.head_size), dot(q, b.crown) / (0.5f * b.head_size));
}
HD float hair_line(const Figure& f) { return 0.3f - 0.16f * f.hair_length + (!f.female && f.age > 45 ? 0.12f : 0); }

struct HeadDistance {
  float d;
  uint8_t part;
};
HD HeadDistance head_distance(const Figure& f, const Body& b, V3 p, bool detail) {
  V3 q = p - b.head;
  float s = b.head_size;
  V3 h = v3(dot(q, b.side), dot(q, b.face), dot(q, b.crown)) / s;
  float jaw = h.z < 0 ? 1 - (0.95f - 0.4f * f.build) * h.z * h.z * 1.1f : 1;
  V3 e = v3(h.x / jaw, h.y / (0.5f + 0.5f * jaw), h.z);
  float d = egg_distance(e, v3(0.385f, 0.45f, 0.497f)) * 0.9f;
  if (detail) {
    float ax = fabsf(h.x);
    // Brow, sockets, cheeks, nose, lips and chin.
    d = soft_min(d, egg_distance(h - v3(0, 0.36f, 0.14f), v3(0.22f, 0.075f, 0.05f)), 0.10f);
    float socket = egg_distance(v3(ax - 0.145f, h.y - 0.46f, h.z - 0.035f), v3(0.085f, 0.075f, 0.055f));
    d = -soft_min(-d, socket, 0.05f);
    float ball = length(v3(ax - 0.145f, h.y - 0.325f, h.z - 0.03f)) - 0.085f;
    d = soft_min(d, ball, 0.012f);
    d = soft_min(d, egg_distance(v3(ax - 0.19f, h.y - 0.30f, h.z + 0.10f), v3(0.09f, 0.08f, 0.08f)), 0.09f);
    float old = sat(f.age / 60), nose = f.age < 12 ? 0.75f : 1.0f;
    float bridge = bar_distance(h, v3(0, 0.405f, 0.06f), v3(0, 0.425f + 0.055f * nose, -0.085f), 0.020f, 0.040f + 0.008f * old);
    float wings = length(v3(ax - 0.035f, h.y - 0.425f, h.z + 0.10f)) - 0.030f;
    d = soft_min(d, soft_min(bridge, wings, 0.03f), 0.045f);
    float mouth_z = -0.25f + b.smile * (h.x * h.x * 12 - 0.10f);
    float lip = egg_distance(v3(h.x, h.y - 0.375f, h.z - mouth_z), v3(b.mouth_wide * 0.36f, 0.05f, 0.042f));
    d = soft_min(d, lip, 0.03f);
    d = soft_min(d, length(h - v3(0, 0.32f, -0.41f)) - (f.female ? 0.06f : 0.085f), 0.10f);
    if (f.beard > 0.05f) d = soft_min(d, egg_distance(h - v3(0, 0.27f, -0.40f - 0.06f * f.beard), v3(0.21f, 0.16f, 0.11f + 0.12f * f.beard)), 0.10f);
    float ear = egg_distance(v3(ax - 0.385f, h.y + 0.02f, h.z + 0.01f), v3(0.035f, 0.075f, 0.105f));
    d = soft_min(d, ear, 0.02f);
  }
  HeadDistance out{d, b_head};
  if (f.hair_length >= 0.06f) {
    // A shell that swells where hair grows.
    float n = on_head(b, p).z * 0.8f - h.y / 0.458f * 0.55f - hair_line(f) + fabsf(h.x) / 0.39f * 0.1f;
    float thick = (0.030f + 0.045f * f.hair_length) * sat(n * 3.0f + 0.25f);
    float strand = detail && d < 0.3f ? 0.022f * (noise3(v3(h.x * 13 + h.y * 5, h.y * 13 - h.x * 5, h.z * 2.2f), f.id & 31) - 0.5f) : 0;
    float shell = egg_distance(h - v3(0, -0.02f, 0.015f), v3(0.385f + thick, 0.45f + thick, 0.497f + thick)) * 0.9f + strand + (n > -0.05f ? 0 : 0.2f * (-0.05f - n));
    if (f.hair_length > 0.35f) {
      float fall = 0.35f + 0.75f * f.hair_length;
      float back = egg_distance(v3(h.x, h.y + 0.22f, h.z + fall * 0.45f), v3(0.36f, 0.20f, fall * 0.62f)) + strand;
      float side = egg_distance(v3(fabsf(h.x) - 0.37f, h.y + 0.10f, h.z + fall * 0.30f), v3(0.09f, 0.17f, fall * 0.5f)) + strand;
      shell = soft_min(shell, soft_min(back, side, 0.08f), 0.06f);
    }
    if (shell < out.d) out = {shell, b_hair};
  }
  float hat = far_away;
  switch (f.hat) {
    case hat_cap: hat = maxf(egg_distance(h - v3(0, 0.0f, 0.12f), v3(0.44f, 0.50f, 0.45f)), 0.16f - h.z - h.y * 0.12f); break;
    case hat_straw: {
      float brim = maxf(sqrtf(h.x * h.x + h.y * h.y) - 0.82f, fabsf(h.z - 0.31f + 0.07f * (h.x * h.x + h.y * h.y)) - 0.022f);
      hat = minf(brim, maxf(egg_distance(h - v3(0, 0, 0.28f), v3(0.42f, 0.48f, 0.32f)), 0.29f - h.z));
      break;
    }
    case hat_helmet: hat = maxf(egg_distance(h - v3(0, 0, 0.06f), v3(0.45f, 0.51f, 0.54f)), 0.10f - h.z + (h.y > 0.2f ? 0 : -0.18f)); break;
    case hat_hood:
    case hat_scarf: {
      float shell = egg_distance(h - v3(0, -0.05f, 0.02f), v3(0.47f, 0.52f, 0.56f));
      float open = egg_distance(h - v3(0, 0.46f, -0.03f), v3(0.31f, 0.36f, 0.40f));
      hat = maxf(shell, -open);
      hat = soft_min(hat, bar_distance(h, v3(0, -0.12f, -0.50f), v3(0, 0.10f, -0.54f), 0.30f, 0.30f), 0.12f);
      hat = maxf(hat, -open);
      break;
    }
  }
  if (hat < out.d) out = {hat, b_hat};
  out.d *= s;
  return out;
}

struct BodyDistance {
  float d;
  uint8_t part;
};
/** The limbs that a ray may touch; the others cannot change what it meets. */
struct Touched {
  int count;
  uint8_t limbs[48];
};
HD Touched touched_by(const World& w, const Body& b, V3 o, V3 d) {
  Touched out{0, {}};
  for (int i = 0; i < b.count && out.count < 48; i++) {
    const Limb& l = w.limbs[b.first + i];
    V3 middle = (l.a + l.b) * 0.5f, to = middle - o, across = to - d * dot(to, d);
    float reach = length(l.b - l.a) * 0.5f + maxf(l.ra, l.rb) + b.tall * 0.03f;
    if (dot(across, across) < reach * reach) out.limbs[out.count++] = (uint8_t)i;
  }
  return out;
}
HD BodyDistance body_distance(const World& w, const Figure& f, const Body& b, const Touched& near, V3 p, bool detail) {
  float d = far_away, nearest = far_away;
  uint8_t part = b_upper;
  float blend = b.tall * 0.028f;
  for (int i = 0; i < near.count; i++) {
    const Limb& l = w.limbs[b.first + near.limbs[i]];
    float e = bar_distance(p, l.a, l.b, l.ra, l.rb);
    if (e < nearest) nearest = e, part = l.part;
    d = i == 0 ? e : soft_min(d, e, blend);
  }
  if (detail && d < 0.03f * b.tall && part != b_head && part != b_neck && part != b_hand && part != b_shoe) {
    // Folds gather and fall; they matter only near the cloth.
    float fold = noise3(v3(p.x * 15, p.y * 15, p.z * (f.robe ? 1.6f : 5.5f)) * (1.7f / b.tall), f.id & 63) - 0.5f;
    d += fold * b.tall * (f.robe ? 0.020f : 0.014f);
  }
  float to_head = length(p - b.head) - b.head_size * 1.25f;
  if (to_head > 0.12f * b.tall) {
    if (to_head < d) return {to_head, b_head};
    return {d, part};
  }
  HeadDistance h = head_distance(f, b, p, detail);
  if (near.count == 0) return {h.d, h.part};
  if (h.d < d) part = h.part;
  return {h.part == b_head ? soft_min(d, h.d, b.head_size * 0.08f) : minf(d, h.d), part};
}

HD bool meet_person(const World& w, const Prim& q, V3 o, V3 d, float best, bool shade_only, float& t_out, V3& n_out, uint8_t& part_out) {
  const Figure& f = w.people[q.owner];
  const Body& b = w.bodies[q.owner];
  float t0 = 1e-3f, t1 = best;
  const float os[3] = {o.x, o.y, o.z}, ds[3] = {d.x, d.y, d.z}, hs[3] = {q.half.x, q.half.y, q.half.z};
  for (int i = 0; i < 3; i++) {
    float inv = 1.0f / (fabsf(ds[i]) < 1e-9f ? 1e-9f : ds[i]);
    float a = (-hs[i] - os[i]) * inv, c = (hs[i] - os[i]) * inv;
    t0 = maxf(t0, minf(a, c)), t1 = minf(t1, maxf(a, c));
  }
  if (t0 >= t1) return false;
  V3 base = o + b.centre;
  float away = shade_only ? far_away : length(v3(f.at.x, f.at.y, f.at.z) - w.camera.at), eps = shade_only ? 0.0015f : maxf(0.0006f, away * 0.00025f);
  bool detail = !shade_only && away < 14;
  Touched near = touched_by(w, b, base, d);
  float t = t0;
  int steps = shade_only ? 24 : 64;
  for (int i = 0; i < steps; i++) {
    BodyDistance e = body_distance(w, f, b, near, base + d * t, detail);
    if (e.d < eps) {
      t_out = t, part_out = e.part;
      if (!shade_only) {
        float h = maxf(0.0012f, away * 0.0004f);
        V3 p = base + d * t, k1 = v3(1, -1, -1), k2 = v3(-1, -1, 1), k3 = v3(-1, 1, -1), k4 = v3(1, 1, 1);
        n_out = norm(k1 * body_distance(w, f, b, near, p + k1 * h, detail).d + k2 * body_distance(w, f, b, near, p + k2 * h, detail).d +
                     k3 * body_distance(w, f, b, near, p + k3 * h, detail).d + k4 * body_distance(w, f, b, near, p + k4 * h, detail).d);
      }
      return true;
    }
    t += maxf(e.d * 0.85f, eps * 0.5f);
    if (t > t1) return false;
  }
  return false;
}
