// Where the solids of a scene are gathered before they become a tree. Sizes and places follow electron/frames/paint.
#pragma once
#include "buildings.h"

struct Stock {
  std::vector<Prim> prims;
  std::vector<Limb> limbs;
  std::vector<Body> bodies;
  std::vector<Lamp> lamps;
  std::vector<Puff> puffs;
};

/** A standing place: local x is right, local y is along the heading. */
struct Stand {
  V3 at;
  float heading;
  V3 place(float right, float forward, float up) const {
    return v3(at.x + right * cosf(heading) + forward * sinf(heading), at.y - right * sinf(heading) + forward * cosf(heading), at.z + up);
  }
};

struct Maker {
  Stock& stock;
  What what;
  int owner;

  Prim& add(Kind kind, Part part, V3 at, V3 half, float heading, V3 colour) {
    Prim q{};
    q.kind = kind, q.what = what, q.part = part, q.owner = owner, q.at = at, q.half = half, q.colour = colour;
    q.cosine = cosf(heading), q.sine = sinf(heading);
    stock.prims.push_back(q);
    return stock.prims.back();
  }
  void box(Part part, const Stand& s, float left, float right, float back, float front, float foot, float top, V3 colour) {
    add(k_box, part, s.place((left + right) / 2, (back + front) / 2, (foot + top) / 2), v3((right - left) / 2, (front - back) / 2, (top - foot) / 2), s.heading, colour);
  }
  void cone(Part part, const Stand& s, float right, float forward, float foot, float top, float ra, float rb, V3 colour) {
    Prim& q = add(k_cone, part, s.place(right, forward, foot), v3(maxf(ra, rb), maxf(ra, rb), top - foot), s.heading, colour);
    q.ra = ra, q.rb = rb;
  }
  Prim& bar(Part part, V3 a, V3 b, float ra, float rb, V3 colour) {
    Prim& q = add(k_capsule, part, a, v3(0), 0, colour);
    q.b = b, q.ra = ra, q.rb = rb, q.cosine = 1;
    return q;
  }
  Prim& egg(Part part, V3 at, V3 half, float heading, V3 colour) { return add(k_ellipsoid, part, at, half, heading, colour); }
};

inline void make_roof(Maker& m, const Building& b, const Stand& s) {
  float hw = b.width / 2, hd = b.depth / 2, round = minf(hw, hd);
  constexpr float eaves = 0.35f;
  if (b.roof == r_cone) m.cone(p_roof, s, 0, 0, b.height - 0.1f, b.height + b.roof_height, round + eaves, b.kind == tent ? 0.12f : 0, b.roof_colour);
  else if (b.roof == r_dome) {
    float r = is_round(b) ? round : round * 0.86f;
    m.egg(p_roof, s.place(0, 0, b.height - 0.05f), v3(r, r, maxf(0.2f, b.roof_height)), s.heading, b.roof_colour);
  } else if (b.roof == r_gable || b.roof == r_hip) {
    bool turned = hd > hw, hip = b.roof == r_hip;
    float along = (turned ? hd : hw) + (hip ? eaves : eaves * 0.8f), across = (turned ? hw : hd) + eaves;
    float low = b.height - b.roof_height * eaves / across;
    Prim& q = m.add(hip ? k_hip : k_gable, p_roof, s.place(0, 0, low), v3(across, along, b.height + b.roof_height - low), s.heading + (turned ? 0 : pi / 2), b.roof_colour);
    q.ra = maxf(0, along - round);
  } else if (b.roof == r_flat) {
    m.box(p_plain, s, -hw - 0.15f, hw + 0.15f, -hd - 0.15f, hd + 0.15f, b.height - 0.1f, b.height + maxf(0.25f, b.roof_height), b.wall_colour * 0.94f);
    m.box(p_plain, s, -hw + 0.2f, hw - 0.2f, -hd + 0.2f, hd - 0.2f, b.height, b.height + maxf(0.25f, b.roof_height) + 0.01f, b.roof_colour);
  }
}

inline void smoke_from(Stock& k, const SkyState& sky, V3 at, float puff, float amount, V3 colour, int count) {
  float wind_x = clampf(sky.wind_east, -6, 6) * 0.22f, wind_y = clampf(sky.wind_north, -6, 6) * 0.22f;
  for (int i = 0; i < count; i++) {
    at.z += puff * 0.95f;
    at.x += (0.06f * i + wind_x * 0.4f) * puff * (0.4f + 0.25f * i), at.y += wind_y * 0.4f * puff * (0.4f + 0.25f * i);
    k.puffs.push_back({at, puff * 1.35f, amount / (1 + 0.35f * i) / puff, colour});
    puff *= 1.2f;
  }
}

inline void make_building(Stock& k, const Scene& scene, int index, float night) {
  const Building& b = scene.buildings[index];
  Maker m{k, is_building, index};
  Stand s{b.at, b.heading};
  float hw = b.width / 2, hd = b.depth / 2;
  bool ruined = b.damage > 0.55f;
  V3 wall = b.wall_colour;
  if (b.kind == monument) {
    float half = minf(hw, hd), tall = b.height + b.roof_height;
    if (b.era <= farming) {
      for (int i = 0; i < 8; i++) {
        float turn = i / 8.0f * 2 * pi;
        Stand stone{s.place(sinf(turn) * half, cosf(turn) * half, 0), b.heading + turn};
        m.box(p_stone, stone, -half * 0.13f, half * 0.13f, -half * 0.08f, half * 0.08f, -1, tall * (0.75f + 0.25f * ((b.id + i * 5) % 7) / 6.0f), wall);
      }
    } else {
      m.box(p_stone, s, -half, half, -half, half, -2, tall * 0.14f, wall);
      Stand square{b.at, b.heading};
      m.cone(p_stone, square, 0, 0, tall * 0.14f, tall * 0.92f, half * 0.33f, half * 0.18f, wall);
      m.cone(p_metal, square, 0, 0, tall * 0.92f, tall, half * 0.18f, 0.01f, b.roof_colour);
    }
  } else if (b.kind == market) {
    for (int x = -1; x <= 1; x++)
      for (int y = -1; y <= 1; y += 2) m.bar(p_wood, s.place(x * hw * 0.94f, y * hd * 0.92f, -0.3f), s.place(x * hw * 0.94f, y * hd * 0.92f, b.height), 0.16f, 0.14f, wall * 0.55f);
    m.box(p_wood, s, -hw * 0.8f, hw * 0.8f, -hd * 0.4f, hd * 0.2f, -0.3f, 0.9f, wall * 0.7f);
    for (int i = 0; i < 9; i++) {
      uint32_t h = hash_u(b.id * 31 + i);
      V3 wares[5] = {v3(0.6f, 0.10f, 0.05f), v3(0.75f, 0.42f, 0.05f), v3(0.20f, 0.35f, 0.06f), v3(0.55f, 0.38f, 0.20f), v3(0.30f, 0.07f, 0.22f)};
      m.egg(p_plain, s.place(hw * (-0.7f + 1.4f * i / 8), hd * -0.1f, 0.95f), v3(hw * 0.08f, hd * 0.13f, 0.16f), b.heading, wares[h % 5]);
    }
    make_roof(m, b, s);
  } else {
    if (is_round(b)) {
      float round = minf(hw, hd);
      m.cone(p_wall, s, 0, 0, -2, b.height, round, round * (b.kind == tent ? 0.96f : 1.0f), wall);
    } else {
      float sag = ruined ? b.height * (0.25f + 0.3f * ((b.id * 7) % 5) * 0.2f) : 0;
      m.box(p_wall, s, -hw, hw, -hd, hd, -2, b.height - sag, wall);
    }
    if (!ruined) make_roof(m, b, s);
  }
  if (b.kind == temple && (b.era == classical || b.era == bronze)) {
    int columns = (int)clampf(floorf(b.width / 2.4f + 0.5f), 4, 10);
    for (int i = 0; i < columns; i++) {
      float along = (i / (columns - 1.0f) - 0.5f) * b.width * 0.94f;
      m.cone(p_stone, s, along, hd + 1.1f, 0.2f, b.height - 0.6f, 0.42f, 0.34f, wall * 1.1f);
      m.box(p_stone, s, along - 0.5f, along + 0.5f, hd + 0.6f, hd + 1.6f, b.height - 1.0f, b.height - 0.7f, wall * 1.08f);
    }
    m.box(p_stone, s, -hw - 0.6f, hw + 0.6f, hd, hd + 2, b.height - 0.7f, b.height, wall);
    for (int i = 0; i < 3; i++) m.box(p_stone, s, -hw - 1.2f + i * 0.25f, hw + 1.2f - i * 0.25f, hd, hd + 2.6f - i * 0.3f, -2, -0.12f + i * 0.18f, wall * 0.95f);
  } else if (b.kind == temple && (b.era == medieval || b.era == industrial)) {
    float half = minf(hw, hd) * 0.42f, tall = b.height * 1.7f;
    Stand tower{s.place(0, -hd, 0), b.heading};
    m.box(p_stone, tower, -half, half, -half, half, -2, tall, wall);
    for (int i = 0; i < 4; i++) {
      Stand face{tower.at, b.heading + i * pi / 2};
      m.box(p_glass, face, -half * 0.28f, half * 0.28f, half, half + 0.03f, tall * 0.72f, tall * 0.9f, v3(0.03f, 0.03f, 0.035f));
    }
    Prim& spire = m.add(k_hip, p_roof, v3(tower.at.x, tower.at.y, tower.at.z + tall), v3(half * 1.08f, half * 1.08f, half * 4), b.heading, b.roof_colour);
    spire.ra = 0;
  } else if (b.kind == factory) {
    for (float along : {-0.5f, 0.35f}) {
      m.bar(p_stone, s.place(hw * along, -hd * 0.7f, 0), s.place(hw * along, -hd * 0.7f, b.height * 2.4f), 1.3f, 0.8f, from_hex(0x9a5f48));
    }
  } else if (b.kind == mill) {
    float hub = b.height + b.roof_height * 0.25f, out = minf(hw, hd) + 0.5f;
    for (int arm = 0; arm < 4; arm++) {
      float turn = arm / 4.0f * 2 * pi + 0.4f + (b.id % 7) * 0.2f, reach = b.height * 0.75f, x = sinf(turn), z = cosf(turn);
      m.bar(p_wood, s.place(0, out, hub), s.place(x * reach, out, hub + z * reach), 0.12f, 0.08f, v3(0.3f, 0.22f, 0.14f));
      for (int j = 1; j < 6; j++) {
        float r = reach * (0.15f + 0.15f * j);
        V3 a = s.place(x * r - z * 0.2f, out, hub + z * r + x * 0.2f), c = s.place(x * r + z * 0.9f, out, hub + z * r - x * 0.9f);
        m.bar(p_cloth, a, c, reach * 0.055f, reach * 0.055f, from_hex(0xe4dcc8));
      }
    }
  } else if (b.kind == tower && b.roof == r_flat) {
    m.box(p_stone, s, -hw * 1.12f, hw * 1.12f, -hd * 1.12f, hd * 1.12f, b.height - 0.4f, b.height + 0.4f, wall);
    for (int i = -2; i <= 2; i++) {
      m.box(p_stone, s, (i - 0.28f) * hw * 0.45f, (i + 0.28f) * hw * 0.45f, hd * 1.0f, hd * 1.12f, b.height + 0.4f, b.height + 1.0f, wall);
      m.box(p_stone, s, (i - 0.28f) * hw * 0.45f, (i + 0.28f) * hw * 0.45f, -hd * 1.12f, -hd * 1.0f, b.height + 0.4f, b.height + 1.0f, wall);
      m.box(p_stone, s, hw * 1.0f, hw * 1.12f, (i - 0.28f) * hd * 0.45f, (i + 0.28f) * hd * 0.45f, b.height + 0.4f, b.height + 1.0f, wall);
      m.box(p_stone, s, -hw * 1.12f, -hw * 1.0f, (i - 0.28f) * hd * 0.45f, (i + 0.28f) * hd * 0.45f, b.height + 0.4f, b.height + 1.0f, wall);
    }
  } else if (b.kind == harbour) {
    m.box(p_wood, s, -hw * 0.4f, hw * 0.4f, hd, hd + 26, -0.4f, 0.2f, from_hex(0x8a7256));
    for (int post = 1; post < 5; post++)
      for (float side : {-0.38f, 0.38f}) m.bar(p_wood, s.place(hw * side, hd + post * 6, -6), s.place(hw * side, hd + post * 6, 0.9f), 0.2f, 0.2f, from_hex(0x5f4c38));
  }
  bool hearth = b.kind == home || b.kind == hall || b.kind == workshop;
  if (hearth && (b.era == medieval || b.era == industrial) && (b.roof == r_gable || b.roof == r_hip)) {
    m.box(p_stone, s, hw * 0.3f, hw * 0.3f + 0.8f, -0.4f, 0.4f, b.height * 0.8f, b.height + b.roof_height + 0.8f, from_hex(0x8f6d5c));
    m.box(p_stone, s, hw * 0.3f - 0.08f, hw * 0.3f + 0.88f, -0.48f, 0.48f, b.height + b.roof_height + 0.72f, b.height + b.roof_height + 0.92f, from_hex(0x7f5d4c));
  }
  if (b.smoke > 0.05f) {
    bool works = b.kind == factory;
    float along = is_round(b) ? 0 : works ? b.width * 0.175f : b.width * 0.15f + 0.4f;
    V3 from = s.place(along, works ? -b.depth * 0.35f : 0, works ? b.height * 2.4f : b.height + b.roof_height + 1);
    smoke_from(k, scene.sky, from, works ? 1.2f : 0.4f, (works ? 1.5f : 0.9f) * (0.5f + 0.5f * b.smoke), works ? v3(0.22f, 0.21f, 0.20f) : v3(0.62f, 0.62f, 0.64f), 7);
  }
  if (b.burning) {
    float size = minf(b.width, b.depth) * 0.5f;
    smoke_from(k, scene.sky, s.place(0, 0, b.height * 0.7f + size * 1.6f), size * 0.5f, 2.2f, v3(0.07f, 0.065f, 0.06f), 8);
    k.lamps.push_back({s.place(0, 0, b.height + size), v3(1.0f, 0.38f, 0.09f) * 3.0f, 22});
  }
  // Light from windows and doors falls on the ground before them.
  if (b.lit > 0.05f && night > 0.1f) {
    bool cool = b.era == networked;
    k.lamps.push_back({s.place(0, hd + 1.2f, 1.6f), (cool ? v3(1.0f, 0.72f, 0.45f) : v3(1.0f, 0.52f, 0.2f)) * (0.8f * b.lit), 7});
  }
}

inline uint32_t plant_roll(const Plant& p) {
  uint32_t place = (uint32_t)(int)floorf(p.at.x * 3 + 0.5f) * 0x27d4eb2du ^ (uint32_t)(int)floorf(p.at.y * 3 + 0.5f) * 0x165667b1u;
  return (((place ^ (place >> 15)) * 0x2c1b3c6du) >> 8) & 0xffff;
}

inline void make_plant(Stock& k, const Scene& scene, int index) {
  const Plant& p = scene.plants[index];
  Maker m{k, is_plant, index};
  uint32_t roll = plant_roll(p);
  V3 at = p.at, bark = v3(0.13f, 0.095f, 0.065f);
  float tall = p.height, wide = p.radius, away = length(at - scene.camera.at);
  bool near = away < tall * 14;
  // Bare crowns keep a haze of twigs.
  float thin = p.kind == broadleaf && scene.sky.season == winter ? 0.22f : 0;
  auto clump = [&](V3 c, float rx, float rz, Part part) { m.add(k_foliage, part, c, v3(rx, rx, rz), 0, v3(1)).glow = thin; };
  if (p.kind == conifer) {
    m.bar(p_bark, at - v3(0, 0, 0.3f), at + v3(0, 0, tall * 0.9f), tall * 0.03f, tall * 0.008f, bark);
    int tiers = near ? 6 : 4;
    for (int i = 0; i < tiers; i++) {
      float u = i / (float)tiers, foot = tall * (0.14f + 0.74f * u);
      float r = wide * (1 - 0.86f * u);
      clump(at + v3(0, 0, foot + tall * 0.10f), r, tall * 0.135f * (1.1f - 0.3f * u), p_needle);
    }
    clump(at + v3(0, 0, tall * 0.92f), wide * 0.16f, tall * 0.09f, p_needle);
  } else if (p.kind == broadleaf) {
    bool bare = scene.sky.season == winter;
    m.bar(p_bark, at - v3(0, 0, 0.3f), at + v3(0, 0, tall * 0.55f), tall * 0.04f, tall * 0.025f, bark);
    float crown = tall * 0.34f, turn = roll / 65536.0f * 6.28f;
    for (int i = 0; i < 5; i++) {
      float a = turn + i / 5.0f * 6.283f, lift = ((roll >> (i * 2)) & 3) / 3.0f;
      V3 c = at + v3(cosf(a) * wide * 0.48f, sinf(a) * wide * 0.48f, tall - crown * (1.35f - lift * 0.45f));
      if (near || bare) m.bar(p_bark, at + v3(0, 0, tall * 0.45f), c, tall * 0.018f, tall * 0.006f, bark);
      if (bare)
        for (int j = 0; j < (near ? 4 : 2); j++) {
          uint32_t h = hash_u(roll * 7 + i * 5 + j);
          m.bar(p_bark, at + (c - at) * 0.9f, c + v3((unit(h) - 0.5f) * wide, (unit(hash_u(h)) - 0.5f) * wide, crown * (0.3f + 0.5f * unit(hash_u(h + 3)))), tall * 0.008f, tall * 0.003f, bark);
        }
      clump(c, wide * 0.60f, crown * 0.64f, p_leaf);
    }
    clump(at + v3(0, 0, tall - crown * 0.8f), wide * 0.68f, crown * 0.82f, p_leaf);
  } else if (p.kind == palm) {
    float lean = tall * 0.08f * ((roll & 7) / 7.0f - 0.5f);
    V3 top = at + v3(lean, 0, tall * 0.86f);
    m.bar(p_bark, at - v3(0, 0, 0.3f), top, tall * 0.035f, tall * 0.022f, v3(0.24f, 0.17f, 0.10f));
    for (int leaf = 0; leaf < 9; leaf++) {
      float a = leaf / 9.0f * 6.283f + roll * 0.001f;
      V3 out = v3(cosf(a), sinf(a), 0), before = top;
      for (int j = 1; j <= 4; j++) {
        float u = j / 4.0f;
        V3 next = top + out * (wide * u) + v3(0, 0, tall * 0.14f * (1.6f * u - 2.5f * u * u));
        m.bar(p_leaf, before, next, wide * 0.075f * (1.2f - u * 0.7f), wide * 0.075f * (1.0f - u * 0.8f), v3(1));
        before = next;
      }
    }
  } else if (p.kind == cactus) {
    V3 c = v3(0.10f, 0.21f, 0.09f);
    m.bar(p_fur, at - v3(0, 0, 0.2f), at + v3(0, 0, tall), tall * 0.09f, tall * 0.08f, c);
    for (int side = -1; side <= 1; side += 2) {
      V3 reach = v3(side * wide * 0.8f, 0, 0);
      m.bar(p_fur, at + v3(0, 0, tall * (0.45f + side * 0.08f)), at + reach + v3(0, 0, tall * (0.5f + side * 0.08f)), tall * 0.06f, tall * 0.06f, c);
      m.bar(p_fur, at + reach + v3(0, 0, tall * (0.48f + side * 0.08f)), at + reach + v3(0, 0, tall * 0.78f), tall * 0.06f, tall * 0.05f, c);
    }
  } else if (p.kind == reed || p.kind == crop) {
    int blades = away < 25 ? 14 : away < 60 ? 8 : 4;
    V3 c = p.kind == reed ? v3(0.27f, 0.27f, 0.11f) : scene.sky.season == summer || scene.sky.season == autumn ? v3(0.58f, 0.42f, 0.13f) : v3(0.22f, 0.30f, 0.08f);
    for (int i = 0; i < blades; i++) {
      float a = i * 2.399f + roll, r = wide * 0.75f * sqrtf((i + 0.5f) / blades);
      uint32_t h = hash_u(roll * 3 + i);
      V3 foot = at + v3(cosf(a) * r, sinf(a) * r, -0.1f), tip = foot + v3((unit(h) - 0.5f) * tall * 0.35f, (unit(hash_u(h)) - 0.5f) * tall * 0.35f, tall * (0.8f + 0.25f * unit(hash_u(h + 1))));
      float thick = maxf(0.012f, away * 0.0008f);
      m.bar(p_leaf, foot, tip, thick * 1.6f, thick * 0.6f, c).part = p_fur;
      if (p.kind == crop && scene.sky.season != spring) m.egg(p_fur, tip, v3(thick * 2.2f, thick * 2.2f, tall * 0.09f), 0, c * 1.15f);
    }
  } else {
    clump(at + v3(0, 0, tall * 0.42f), wide, tall * 0.58f, p_leaf);
    clump(at + v3(wide * 0.5f, wide * 0.3f, tall * 0.3f), wide * 0.6f, tall * 0.4f, p_leaf);
  }
}
