// Boats, carts, beasts, lamps and furniture, with the measures of electron/frames/paint/things.ts.
#pragma once
#include "stock.h"

inline void make_beast(Maker& m, const Thing& t, const Stand& s) {
  struct Build {
    float back, girth, neck, head, reach, lift, leg;
  };
  Build b = t.kind == cow ? Build{0.62f, 0.2f, 0.16f, 0.13f, 0.62f, 0.62f, 0.05f} : t.kind == horse ? Build{0.66f, 0.16f, 0.1f, 0.1f, 0.66f, 0.95f, 0.04f} : t.kind == sheep ? Build{0.62f, 0.26f, 0.13f, 0.12f, 0.6f, 0.68f, 0.05f} : Build{0.6f, 0.15f, 0.12f, 0.13f, 0.62f, 0.82f, 0.045f};
  float z = t.size, spine = b.back - b.girth;
  V3 c = t.colour, legs = t.kind == sheep ? from_hex(0x4c443c) : c * 0.7f, face = t.kind == sheep ? from_hex(0x5a5048) : c * 0.9f;
  auto limb = [&](float ar, float af, float au, float br, float bf, float bu, float ra, float rb, V3 of) { m.bar(p_fur, s.place(ar * z, af * z, au * z), s.place(br * z, bf * z, bu * z), ra * z, rb * z, of); };
  for (int side = -1; side <= 1; side += 2)
    for (float end : {-0.34f, 0.3f}) limb(side * b.girth * 0.6f, end, spine, side * b.girth * 0.6f, end + side * 0.03f, 0, b.leg, b.leg * 0.7f, legs);
  limb(0, -0.36f, spine, 0, 0.33f, spine + 0.02f, b.girth, b.girth * 0.98f, c);
  limb(0, 0.34f, spine + b.girth * 0.4f, 0, b.reach, b.lift, b.neck, b.head * 0.8f, c);
  limb(0, b.reach - 0.02f, b.lift + 0.02f, 0, b.reach + 0.17f, b.lift - 0.07f, b.head, b.head * 0.6f, face);
  limb(0, -0.48f, spine + 0.1f, 0, -0.6f, spine - 0.15f, 0.035f, 0.02f, c * 0.5f);
  if (t.kind == horse) limb(0, 0.3f, spine + b.girth + 0.06f, 0, b.reach - 0.05f, b.lift + 0.08f, 0.06f, 0.05f, c * 0.3f);
  for (int side = -1; side <= 1; side += 2) {
    if (t.kind == cow) limb(side * 0.06f, b.reach, b.lift + 0.08f, side * 0.15f, b.reach + 0.03f, b.lift + 0.16f, 0.022f, 0.012f, from_hex(0xd9d0ba));
    else limb(side * 0.05f, b.reach - 0.03f, b.lift + b.head * 0.7f, side * 0.07f, b.reach - 0.04f, b.lift + b.head * 1.35f, 0.03f, 0.012f, face);
  }
}

inline void make_hull(Maker& m, const Stand& s, float longest, float broad, float tall, V3 c) {
  float half = broad / 2;
  // Two planked sides from stem to stern, a keel and a deck.
  for (int side = -1; side <= 1; side += 2) {
    V3 line[5] = {s.place(0, longest * 0.55f, tall * 1.45f), s.place(side * half * 0.80f, longest * 0.2f, tall * 0.95f), s.place(side * half * 0.86f, -longest * 0.1f, tall * 0.85f), s.place(side * half * 0.8f, -longest * 0.3f, tall * 0.9f), s.place(side * half * 0.5f, -longest * 0.47f, tall)};
    V3 low[5] = {s.place(0, longest * 0.45f, 0), s.place(side * half * 0.55f, longest * 0.17f, 0), s.place(side * half * 0.6f, -longest * 0.1f, 0), s.place(side * half * 0.55f, -longest * 0.26f, 0), s.place(side * half * 0.35f, -longest * 0.42f, 0)};
    for (int i = 0; i < 4; i++) {
      m.bar(p_wood, line[i], line[i + 1], tall * 0.12f, tall * 0.12f, c * 1.15f);
      m.bar(p_wood, mix(line[i], low[i], 0.4f), mix(line[i + 1], low[i + 1], 0.4f), tall * 0.34f, tall * 0.34f, c);
      m.bar(p_wood, low[i], low[i + 1], tall * 0.4f, tall * 0.4f, c * 0.75f);
    }
  }
  m.add(k_ellipsoid, p_wood, s.place(0, -longest * 0.04f, tall * 0.42f), v3(half * 0.8f, longest * 0.42f, tall * 0.16f), s.heading, c * 0.6f);
}

inline void make_sail(Maker& m, const Stand& s, float forward, float foot, float top, float half) {
  for (int i = 0; i < 7; i++) {
    float u = i / 6.0f, z = mix(foot, top, u), w = mix(half, half * 0.8f, u), belly = half * 0.32f * (1 - u) + half * 0.12f * sinf(u * pi);
    float r = (top - foot) / 12.0f;
    V3 mid = s.place(0, forward + belly + r * 0.6f, z);
    m.bar(p_cloth, s.place(-w + r, forward + belly, z), mid, r, r * 1.02f, from_hex(0xe9e0cc));
    m.bar(p_cloth, mid, s.place(w - r, forward + belly, z), r * 1.02f, r, from_hex(0xe9e0cc));
  }
}

inline void make_flames(Stock& k, Maker& m, V3 at, float size, float strength) {
  for (int i = 0; i < 5; i++) {
    float a = i * 2.4f, r = size * 0.45f * (i ? 1 : 0), rise = size * (i ? 1.1f : 1.9f);
    V3 foot = at + v3(cosf(a) * r, sinf(a) * r, size * 0.1f);
    Prim& q = m.bar(p_fire, foot, foot + v3(-cosf(a) * r * 0.6f, -sinf(a) * r * 0.6f, rise), size * 0.30f, size * 0.03f, v3(1.0f, 0.40f, 0.07f));
    q.glow = strength;
  }
  k.lamps.push_back({at + v3(0, 0, size * 1.2f), v3(1.0f, 0.45f, 0.14f) * (2.4f * maxf(0.5f, strength)), 6 + size * 7});
}

inline void make_thing(Stock& k, const Scene& scene, int index, float night) {
  const Thing& t = scene.things[index];
  Maker m{k, is_thing, index};
  Stand s{t.at, t.heading};
  float z = t.size;
  V3 c = t.colour, wood = from_hex(0x85683f), dark = from_hex(0x40444a);
  auto box = [&](float l, float r, float b, float f, float lo, float hi, V3 of, Part part = p_wood) { m.box(part, s, l, r, b, f, lo, hi, of); };
  auto post = [&](float right, float forward, float lo, float hi, float r, V3 of) { m.bar(p_wood, s.place(right, forward, lo), s.place(right, forward, hi), r, r, of); };
  auto wheel = [&](float right, float forward, float r, V3 of) {
    V3 a = s.place(right - 0.04f * r, forward, r), b = s.place(right + 0.04f * r, forward, r);
    for (int i = 0; i < 8; i++) {
      float u = i / 8.0f * 2 * pi, v = (i + 1) / 8.0f * 2 * pi;
      m.bar(p_plain, s.place(right, forward + cosf(u) * r * 0.88f, r + sinf(u) * r * 0.88f), s.place(right, forward + cosf(v) * r * 0.88f, r + sinf(v) * r * 0.88f), r * 0.12f, r * 0.12f, of);
      m.bar(p_plain, a, s.place(right, forward + cosf(u) * r * 0.85f, r + sinf(u) * r * 0.85f), r * 0.06f, r * 0.05f, of);
    }
    m.bar(p_plain, a, b, r * 0.2f, r * 0.2f, of);
  };
  switch (t.kind) {
    case boat: make_hull(m, s, z, z * 0.3f, z * 0.14f, c); break;
    case ship:
      make_hull(m, s, z, z * 0.24f, z * 0.16f, c);
      post(0, z * 0.08f, 0, z * 0.8f, z * 0.014f, wood), post(0, -z * 0.22f, 0, z * 0.6f, z * 0.012f, wood);
      make_sail(m, s, z * 0.08f, z * 0.2f, z * 0.72f, z * 0.26f), make_sail(m, s, -z * 0.22f, z * 0.2f, z * 0.54f, z * 0.2f);
      break;
    case cart:
      box(-z * 0.22f, z * 0.22f, -z * 0.32f, z * 0.3f, z * 0.22f, z * 0.26f, c * 0.8f);
      for (int side = -1; side <= 1; side += 2) {
        box(side > 0 ? z * 0.19f : -z * 0.22f, side > 0 ? z * 0.22f : -z * 0.19f, -z * 0.32f, z * 0.3f, z * 0.26f, z * 0.42f, c);
        wheel(side * z * 0.27f, 0, z * 0.21f, wood);
        m.bar(p_wood, s.place(side * z * 0.16f, z * 0.3f, z * 0.26f), s.place(side * z * 0.12f, z * 0.75f, z * 0.2f), z * 0.02f, z * 0.02f, wood);
      }
      box(-z * 0.2f, z * 0.2f, -z * 0.32f, -z * 0.29f, z * 0.26f, z * 0.42f, c), box(-z * 0.2f, z * 0.2f, z * 0.27f, z * 0.3f, z * 0.26f, z * 0.42f, c);
      m.egg(p_fur, s.place(0, -z * 0.02f, z * 0.38f), v3(z * 0.18f, z * 0.27f, z * 0.12f), t.heading, v3(0.52f, 0.40f, 0.17f));
      break;
    case car:
      box(-z * 0.2f, z * 0.2f, -z * 0.5f, z * 0.5f, z * 0.07f, z * 0.19f, c, p_metal);
      box(-z * 0.17f, z * 0.17f, -z * 0.32f, z * 0.2f, z * 0.19f, z * 0.29f, v3(0.05f, 0.06f, 0.07f), p_glass);
      box(-z * 0.16f, z * 0.16f, -z * 0.29f, z * 0.14f, z * 0.29f, z * 0.312f, c, p_metal);
      for (int side = -1; side <= 1; side += 2) {
        for (float end : {-0.3f, 0.3f}) m.bar(p_plain, s.place(side * z * 0.17f, end * z, z * 0.075f), s.place(side * z * 0.2f, end * z, z * 0.075f), z * 0.075f, z * 0.07f, v3(0.02f));
        Prim& lampq = m.egg(p_lamp, s.place(side * z * 0.15f, z * 0.5f, z * 0.14f), v3(z * 0.025f), t.heading, v3(1.0f, 0.93f, 0.75f));
        lampq.glow = t.glow * (0.2f + 2.5f * night);
        Prim& back = m.egg(p_lamp, s.place(side * z * 0.15f, -z * 0.5f, z * 0.14f), v3(z * 0.02f), t.heading, v3(0.9f, 0.05f, 0.03f));
        back.glow = t.glow * (0.2f + 1.2f * night);
      }
      if (t.glow > 0.05f && night > 0.1f) k.lamps.push_back({s.place(0, z * 0.9f, 0.6f), v3(1.0f, 0.9f, 0.7f) * (1.2f * t.glow), 9});
      break;
    case train: {
      float coach = z / 3;
      for (int i = 0; i < 3; i++) {
        float mid = (1 - i) * coach;
        box(-1.5f, 1.5f, mid - coach * 0.47f, mid + coach * 0.47f, 0.9f, 3.6f, i ? c : c * 0.6f, p_metal);
        box(-1.35f, 1.35f, mid - coach * 0.45f, mid + coach * 0.45f, 3.6f, 3.85f, c * 0.4f, p_metal);
        if (i)
          for (int k2 = 0; k2 < 7; k2++) {
            float y = mid + coach * (k2 - 3) * 0.125f;
            Prim& pane = m.add(k_box, p_glass, s.place(0, y, 2.6f), v3(1.52f, coach * 0.045f, 0.45f), t.heading, v3(0.05f, 0.06f, 0.07f));
            pane.glow = 0.9f * night;
          }
        for (float end : {-0.3f, 0.3f})
          for (int side = -1; side <= 1; side += 2) wheel(side * 1.4f, mid + end * coach, 0.5f, dark);
      }
      break;
    }
    case stall:
      box(-z * 0.5f, z * 0.5f, -z * 0.2f, z * 0.2f, 0, z * 0.3f, wood);
      for (float side : {-0.46f, 0.46f})
        for (float end : {-0.3f, 0.3f}) post(side * z, end * z, 0, z * 0.78f, z * 0.02f, wood);
      {
        Prim& q = m.add(k_gable, p_cloth, s.place(0, 0, z * 0.72f), v3(z * 0.42f, z * 0.55f, z * 0.26f), t.heading + pi / 2, c);
        (void)q;
      }
      for (int i = 0; i < 12; i++) {
        static const uint32_t wares[4] = {0xc8703c, 0x8fa04a, 0xd8b24e, 0xa0503c};
        m.egg(p_plain, s.place((i / 11.0f - 0.5f) * z * 0.85f, ((i % 3) - 1) * z * 0.09f, z * 0.33f), v3(z * 0.055f), t.heading, from_hex(wares[(i / 3) % 4]));
      }
      break;
    case fire:
      for (float turn : {0.0f, 1.05f, 2.1f}) m.bar(p_wood, t.at + v3(-cosf(turn) * z * 0.5f, -sinf(turn) * z * 0.5f, 0.06f), t.at + v3(cosf(turn) * z * 0.5f, sinf(turn) * z * 0.5f, 0.1f), z * 0.07f, z * 0.07f, from_hex(0x4a3626) * 0.5f);
      make_flames(k, m, t.at, z * 0.5f, 1.6f);
      if (z > 0.8f) smoke_from(k, scene.sky, t.at + v3(0, 0, z * 1.6f), z * 0.35f, 0.5f, v3(0.25f, 0.24f, 0.23f), 5);
      break;
    case lamp: {
      post(0, 0, 0, z * 0.88f, z * 0.016f, dark * 0.5f);
      m.bar(p_plain, s.place(0, 0, z * 0.86f), s.place(0, 0, z * 0.88f), z * 0.045f, z * 0.05f, dark * 0.4f);
      Prim& q = m.egg(p_lamp, s.place(0, 0, z * 0.93f), v3(z * 0.055f, z * 0.055f, z * 0.065f), 0, v3(1.0f, 0.72f, 0.36f));
      q.glow = t.glow * (0.25f + 2.6f * night);
      m.cone(p_plain, s, 0, 0, z * 0.975f, z * 1.02f, z * 0.07f, 0.01f, dark * 0.4f);
      if (t.glow > 0.03f) k.lamps.push_back({s.place(0, 0, z * 0.9f), v3(1.0f, 0.66f, 0.30f) * (2.2f * t.glow), 5 + z * 2.2f});
      break;
    }
    case well:
      m.cone(p_stone, s, 0, 0, 0, z * 0.45f, z * 0.42f, z * 0.42f, c);
      for (int side = -1; side <= 1; side += 2) post(side * z * 0.36f, 0, 0, z, z * 0.04f, wood);
      {
        Prim& q = m.add(k_gable, p_wood, s.place(0, 0, z * 0.96f), v3(z * 0.34f, z * 0.52f, z * 0.2f), t.heading + pi / 2, wood * 0.8f);
        (void)q;
      }
      m.bar(p_wood, s.place(-z * 0.36f, 0, z * 0.7f), s.place(z * 0.36f, 0, z * 0.7f), z * 0.05f, z * 0.05f, wood * 0.7f);
      break;
    case barrel:
      m.cone(p_wood, s, 0, 0, 0, z * 0.5f, z * 0.33f, z * 0.42f, c), m.cone(p_wood, s, 0, 0, z * 0.5f, z, z * 0.42f, z * 0.33f, c);
      for (float u : {0.2f, 0.78f}) m.cone(p_metal, s, 0, 0, z * u, z * (u + 0.06f), z * 0.395f, z * 0.40f, dark);
      break;
    case fence:
      for (float end : {-0.5f, -0.17f, 0.17f, 0.5f}) post(end * z, 0, 0, 1.05f, 0.055f, c);
      for (float rail : {0.45f, 0.85f}) m.bar(p_wood, s.place(-z / 2, 0, rail), s.place(z / 2, 0, rail), 0.04f, 0.04f, c);
      break;
    case cow:
    case sheep:
    case horse:
    case dog: make_beast(m, t, s); break;
    case bird: {
      float flap = 0.22f * sinf(t.at.x * 3.7f + t.at.y * 2.9f);
      V3 right = scene.camera.right;
      for (int side = -1; side <= 1; side += 2) {
        V3 mid = t.at + right * (side * z * 0.28f) + v3(0, 0, z * (0.11f + flap * 0.5f)), tip = t.at + right * (side * z * 0.55f) + v3(0, 0, z * flap);
        m.bar(p_fur, t.at + v3(0, 0, z * 0.02f), mid, z * 0.05f, z * 0.035f, from_hex(0x4a4642)), m.bar(p_fur, mid, tip, z * 0.035f, z * 0.012f, from_hex(0x4a4642));
      }
      break;
    }
    case grave:
      box(-z * 0.3f, z * 0.3f, -z * 0.08f, z * 0.08f, 0, z * 0.72f, c, p_stone);
      m.egg(p_stone, s.place(0, 0, z * 0.72f), v3(z * 0.3f, z * 0.08f, z * 0.24f), t.heading, c);
      m.egg(p_fur, s.place(0, z * 0.7f, 0), v3(z * 0.4f, z * 0.62f, z * 0.12f), t.heading, from_hex(0x7b6a4c));
      break;
    case flag:
      post(0, 0, 0, z, z * 0.014f, wood);
      for (int i = 0; i < 6; i++)
        for (int j = 0; j < 5; j++) {
          float u = i / 6.0f, v = (i + 1) / 6.0f, y = z * (0.74f + 0.05f * j), r = z * 0.027f;
          auto at = [&](float x) { return s.place(x * z * 0.4f, sinf(x * 6 + t.at.x) * z * 0.03f * x, y - x * z * 0.05f); };
          m.bar(p_cloth, at(u), at(v), r, r, c);
        }
      break;
    case table:
    case bench: {
      float tall = t.kind == table ? 0.76f : 0.44f, half = z * (t.kind == table ? 0.28f : 0.12f);
      box(-z / 2, z / 2, -half, half, tall - 0.07f, tall, c);
      for (float side : {-0.44f, 0.44f})
        for (float end : {-0.8f, 0.8f}) post(side * z, end * half, 0, tall - 0.06f, 0.04f, c * 0.7f);
      if (t.kind == table)
        for (int i = 0; i < 3; i++) m.egg(p_plain, s.place((i - 1) * z * 0.25f, half * 0.3f * (i - 1), tall + 0.05f), v3(0.09f, 0.09f, 0.05f), 0, i == 1 ? v3(0.5f, 0.30f, 0.12f) : v3(0.40f, 0.16f, 0.08f));
      break;
    }
    case bed:
      box(-z * 0.24f, z * 0.24f, -z / 2, z / 2, 0.1f, 0.34f, wood), box(-z * 0.23f, z * 0.23f, -z * 0.49f, z * 0.3f, 0.34f, 0.44f, c, p_cloth);
      m.egg(p_cloth, s.place(0, z * 0.4f, 0.45f), v3(z * 0.2f, z * 0.09f, 0.09f), t.heading, from_hex(0xe6ddca));
      break;
    case hearth:
      box(-z * 0.5f, -z * 0.34f, -0.3f, 0.3f, 0, z * 0.75f, c, p_stone), box(z * 0.34f, z * 0.5f, -0.3f, 0.3f, 0, z * 0.75f, c, p_stone);
      box(-z * 0.56f, z * 0.56f, -0.34f, 0.36f, z * 0.75f, z * 0.95f, c, p_stone), box(-z * 0.36f, z * 0.36f, -0.32f, -0.25f, 0, z * 0.75f, from_hex(0x2c2622), p_stone);
      box(-z * 0.3f, z * 0.3f, -0.3f, 0.3f, z * 0.95f, z * 1.9f, c * 0.9f, p_stone);
      make_flames(k, m, s.place(0, 0, 0.1f), z * 0.26f, 1.8f);
      k.lamps.push_back({s.place(0, 0.9f, 0.7f), v3(1.0f, 0.45f, 0.14f) * 2.2f, 7});
      break;
    case rock:
      m.egg(p_stone, s.place(0, 0, z * 0.18f), v3(z * 0.5f, z * 0.45f, z * 0.34f), t.heading, c), m.egg(p_stone, s.place(z * 0.25f, 0.1f, z * 0.1f), v3(z * 0.34f, z * 0.3f, z * 0.24f), t.heading, c * 0.85f);
      break;
    case hay:
      m.add(k_foliage, p_fur, s.place(0, 0, z * 0.3f), v3(z * 0.5f, z * 0.5f, z * 0.48f), 0, c), m.egg(p_fur, s.place(0, 0, z * 0.3f), v3(z * 0.47f, z * 0.47f, z * 0.45f), 0, c);
      m.egg(p_fur, s.place(0, 0, z * 0.62f), v3(z * 0.26f, z * 0.26f, z * 0.36f), 0, c * 1.05f);
      break;
  }
}

HD Surface thing_surface(const World& w, const Hit& h, float t) {
  const Prim& q = w.prims[h.prim];
  Surface s{};
  s.n = h.n, s.rough = 0.6f;
  V3 p = h.p;
  float foot = t * w.camera.tan_half * 2 / 288, fine = sat(1 - foot / 0.06f);
  float grain = fbm2(p.x * 5 + p.z * 3, p.y * 5 - p.z * 4, 3, 3);
  s.albedo = q.colour * (0.78f + 0.44f * grain);
  switch (h.part) {
    case p_wood: s.albedo = q.colour * (0.6f + 0.8f * fbm2(h.local.x * 14 + h.local.z * 14, h.local.y * 2.0f, 3, 3)); break;
    case p_stone: {
      s.albedo = q.colour * (0.62f + 0.76f * fbm3(p * 2.3f, 4, 9));
      s.n = norm(s.n + v3(noise3(p * 5, 1) - 0.5f, noise3(p * 5, 2) - 0.5f, noise3(p * 5, 3) - 0.5f) * (0.5f * fine));
      break;
    }
    case p_metal: s.albedo = q.colour * (0.9f + 0.15f * grain), s.mirror = 0.5f, s.rough = 0.08f; break;
    case p_glass: s.albedo = v3(0.03f), s.mirror = 0.7f, s.rough = 0.02f, s.glow = v3(1.0f, 0.75f, 0.42f) * (q.glow / w.light.exposure); break;
    case p_fur: {
      float hair = fbm2(p.x * 21 + p.y * 9, p.z * 26 + p.y * 9, 3, 3);
      s.albedo = q.colour * (0.6f + 0.8f * hair);
      s.n = norm(s.n + v3(hair - 0.5f, grain - 0.5f, hair - grain) * 0.5f);
      break;
    }
    case p_cloth: {
      // Stripes on awnings; sails stay plain.
      bool striped = w.things && h.what == is_thing && q.kind == k_gable && fract(h.local.y / 0.55f) < 0.5f;
      s.albedo = (striped ? mix(q.colour, v3(0.78f, 0.74f, 0.66f), 0.85f) : q.colour) * (0.85f + 0.3f * grain);
      s.through = 0.35f;
      break;
    }
    case p_fire: {
      float u = noise3(v3(p.x * 9, p.y * 9, p.z * 5), 4);
      s.albedo = v3(0), s.glow = mix(v3(1.0f, 0.28f, 0.03f), v3(1.0f, 0.72f, 0.26f), step_smooth(0.3f, 0.8f, u)) * (q.glow * (1.1f + u) / w.light.exposure);
      break;
    }
    case p_lamp: s.albedo = q.colour * 0.6f, s.glow = q.colour * (q.glow / w.light.exposure); break;
    default: break;
  }
  float lie = sat(w.sky.snow_cover * 1.2f) * step_smooth(0.55f, 0.85f, h.n.z) * (h.part == p_fire || h.part == p_lamp ? 0 : 1) * (w.indoors ? 0 : 1);
  s.albedo = mix(s.albedo, v3(0.84f, 0.88f, 0.95f), lie * 0.9f);
  if (!w.indoors) s.albedo = s.albedo * (1 - 0.25f * w.sky.wetness), s.mirror = maxf(s.mirror, 0.2f * w.sky.wetness * sat(h.n.z));
  return s;
}
