// What walls and roofs are made of, and where doors and windows sit: the rule of electron/frames/facade.ts, dressed.
#pragma once
#include "sky.h"
#include "terrain.h"

enum BuildingKind { home, tent, barn, workshop, market, temple, hall, school, hospital, harbour, mill, tower, city_wall, factory, office, station, monument };

HD bool is_round(const Building& b) { return b.roof == r_cone || (b.roof == r_dome && (b.wall == m_hide || b.kind == tent)); }

struct Opening {
  bool found, door, lit;
  /** −1 … 1 across, 0 … 1 upward, half width and height in metres. */
  float u, v, half, tall;
  int floor, bay;
  uint32_t key;
};
/** The opening around a point of a wall, with a margin for its frame. */
HD Opening opening_at(const Building& b, int wall, float along, float up, float margin) {
  Opening o{};
  if (b.kind == city_wall || b.kind == monument || b.kind == market || b.kind == tent) return o;
  float span = wall % 2 == 0 ? b.width : b.depth;
  int floors = b.floors < 1 ? 1 : b.floors > 24 ? 24 : b.floors;
  float floor_height = b.height / floors;
  bool primitive = b.wall == m_hide || b.wall == m_thatch, glass = b.wall == m_glass, is_barn = b.kind == barn;
  float spacing = glass ? 2.4f : b.wall == m_mudbrick ? 4.2f : b.kind == temple ? 3.6f : 3.0f;
  int bays = (int)floorf(span / spacing + 0.5f);
  bays = bays < 1 ? 1 : bays > 14 ? 14 : bays;
  float bay_width = span / bays;
  int bay = (int)floorf((along + span / 2) / bay_width), floor = (int)floorf(up / floor_height);
  if (bay < 0 || bay >= bays || floor < 0 || floor >= floors) return o;
  float middle = (bay + 0.5f) * bay_width - span / 2, half, foot, top;
  if (wall == 0 && floor == 0 && bay == bays / 2) {
    o.door = true;
    half = minf(bay_width * 0.4f, is_barn ? 1.6f : 0.6f), foot = 0, top = minf(floor_height * 0.86f, is_barn ? 3.0f : 2.1f);
  } else {
    if (primitive || is_barn || (wall % 2 == 1 && b.era == farming)) return o;
    half = glass ? bay_width * 0.42f : minf(bay_width * 0.28f, b.kind == temple ? 0.4f : 0.55f);
    foot = floor * floor_height + floor_height * (glass ? 0.14f : 0.34f);
    top = floor * floor_height + floor_height * (b.kind == temple ? 0.88f : 0.78f);
  }
  if (fabsf(along - middle) > half + margin || up < foot - margin || up > top + margin) return o;
  o.found = true;
  o.u = (along - middle) / half, o.v = (up - foot) / (top - foot), o.half = half, o.tall = top - foot;
  o.floor = floor, o.bay = bay;
  uint32_t key = (uint32_t)(b.id + 1) * 0x9e3779b1u ^ (uint32_t)(wall * 4096 + floor * 64 + bay + 1) * 0x85ebca6bu;
  key = (key ^ (key >> 15)) * 0x2c1b3c6du;
  key = (key ^ (key >> 12)) * 0x297a2d39u;
  key ^= key >> 15;
  o.key = key;
  o.lit = key / 4294967296.0f < b.lit;
  return o;
}

/** u along the wall, v up; both in metres. */
HD V3 wall_albedo(const Building& b, float u, float v, float foot, uint32_t seed, float& du, float& dv, float& rough, float& mirror) {
  float fine = sat(1 - foot / 0.10f), middle = sat(1 - foot / 0.5f);
  float stain = fbm2(u * 0.45f + seed % 61, v * 0.30f, 4, 15), grain = fine > 0 ? fbm2(u * 11, v * 11, 3, 25) : 0.5f;
  V3 c = b.wall_colour;
  du = dv = 0;
  switch (b.wall) {
    case m_brick: {
      float row = v / 0.16f, r = floorf(row), col = u / 0.34f + 0.5f * fmodf(fabsf(r), 2);
      float joint = minf(minf(fract(row), 1 - fract(row)) * 0.16f, minf(fract(col), 1 - fract(col)) * 0.34f);
      float brick = 0.72f + 0.5f * hash2((int)floorf(col), (int)r, seed & 255);
      c = mix(c, mix(v3(0.42f, 0.39f, 0.35f), c * brick, step_smooth(0.006f, 0.022f, joint)), fine);
      break;
    }
    case m_stone: {
      float row = v / 0.52f + 0.25f * (stain - 0.5f), r = floorf(row), col = u / (0.7f + 0.5f * hash2((int)r, 3, seed & 63)) + hash2((int)r, 9);
      float joint = minf(minf(fract(row), 1 - fract(row)) * 0.52f, minf(fract(col), 1 - fract(col)) * 0.8f);
      float block = 0.72f + 0.5f * hash2((int)floorf(col), (int)r, seed & 255);
      c = mix(c * (0.9f + 0.2f * stain), c * block * mix(0.5f, 1, step_smooth(0.008f, 0.05f, joint)), middle) * (0.85f + 0.3f * grain);
      du = (hash2((int)floorf(col), (int)r, 5) - 0.5f) * 0.25f * middle, dv = (hash2((int)floorf(col), (int)r, 6) - 0.5f) * 0.25f * middle;
      c = mix(c, v3(0.12f, 0.16f, 0.06f), 0.5f * step_smooth(0.55f, 0.75f, stain) * step_smooth(2.5f, 0, v));
      break;
    }
    case m_timber: {
      bool logs = b.era <= bronze;
      float s = logs ? v / 0.26f : u / 0.24f, k = floorf(s), f = fract(s) - 0.5f;
      c = c * mix(0.9f, (0.70f + 0.5f * hash2((int)k, 4, seed & 255)) * (1 - 0.55f * step_smooth(0.40f, 0.5f, fabsf(f))), middle);
      c = c * (0.75f + 0.5f * fbm2(logs ? u * 1.2f : u * 14, logs ? v * 14 : v * 1.2f, 3, 35));
      if (logs) dv = f * 1.3f * middle;
      break;
    }
    case m_plaster: {
      c = c * (0.86f + 0.24f * stain) * (0.94f + 0.12f * grain);
      if (b.era == medieval) {
        // Timber frame: posts, rails and a brace in every other panel.
        float pw = 1.5f, ph = maxf(1.2f, b.height / maxf(1.0f, (float)b.floors) * 0.5f), pu = u / pw, pv = v / ph;
        float eu = minf(fract(pu), 1 - fract(pu)) * pw, ev = minf(fract(pv), 1 - fract(pv)) * ph;
        uint32_t h = hash_u3((int)floorf(pu), (int)floorf(pv), seed & 255);
        float slant = (h & 1) ? fract(pu) - fract(pv) : fract(pu) + fract(pv) - 1;
        float brace = (h & 6) == 2 ? fabsf(slant) * 0.7f : 1;
        float d = minf(minf(eu, ev), brace);
        c = mix(v3(0.085f, 0.050f, 0.030f) * (0.7f + 0.6f * grain), c, step_smooth(0.07f, 0.11f + foot * 0.5f, d));
      }
      float flake = step_smooth(0.66f, 0.70f, fbm2(u * 0.8f, v * 0.8f, 4, seed & 127));
      c = mix(c, v3(0.36f, 0.20f, 0.14f), 0.55f * flake * (b.era >= classical && b.era <= industrial ? 1 : 0));
      break;
    }
    case m_mudbrick: {
      float row = v / 0.3f, r = floorf(row), col = u / 0.5f + 0.5f * fmodf(fabsf(r), 2);
      float joint = minf(minf(fract(row), 1 - fract(row)) * 0.3f, minf(fract(col), 1 - fract(col)) * 0.5f);
      c = c * mix(1, mix(0.72f, 0.9f + 0.2f * hash2((int)floorf(col), (int)r, 3), step_smooth(0, 0.05f, joint)), 0.6f * middle * step_smooth(0.42f, 0.6f, stain));
      c = c * (0.78f + 0.44f * stain) * (0.92f + 0.16f * grain);
      break;
    }
    case m_thatch:
    case m_hide: {
      float fibre = fbm2(u * 9, v * 1.5f, 4, seed & 63);
      c = c * (0.6f + 0.8f * fibre) * (0.8f + 0.4f * stain);
      if (b.wall == m_hide) {
        float seam = fabsf(fract(u / 1.3f) - 0.5f) * 1.3f;
        c = c * mix(0.5f, 1, step_smooth(0.01f, 0.05f, seam));
        // Painted bands, as people do on what they live in.
        float band = fabsf(v - b.height * 0.55f);
        if (b.id % 3 == 0 && band < 0.28f) c = mix(c, fabsf(fract(u * 1.2f) - 0.5f) * 0.56f > band ? v3(0.36f, 0.07f, 0.04f) : v3(0.10f, 0.07f, 0.05f), 0.75f);
      }
      break;
    }
    case m_concrete: {
      float eu = minf(fract(u / 2.4f), 1 - fract(u / 2.4f)) * 2.4f, ev = minf(fract(v / 1.5f), 1 - fract(v / 1.5f)) * 1.5f;
      c = c * (0.82f + 0.28f * stain) * (0.96f + 0.08f * grain) * mix(1, step_smooth(0, 0.03f, minf(eu, ev)) * 0.35f + 0.65f, middle);
      break;
    }
    case m_glass:
      c = c * 0.5f;
      rough = 0.03f, mirror = 0.6f;
      break;
  }
  // Rain runs down, and the foot stays damp.
  float run = fbm2(u * 2.1f, v * 0.12f, 3, seed & 31);
  c = c * (1 - 0.22f * step_smooth(0.55f, 0.75f, run)) * mix(0.62f, 1, step_smooth(0, 0.9f, v + 0.3f * stain));
  return c;
}

HD V3 window_surface(const World& w, const Building& b, const Opening& o, V3 view, V3 n, Surface& s) {
  float across = o.u * o.half, night = w.light.night;
  bool glass = b.wall == m_glass, glazed = b.era >= medieval;
  float frame = glass ? 0.04f : 0.09f;
  float edge = minf((1 - fabsf(o.u)) * o.half, minf(o.v, 1 - o.v) * o.tall);
  if (o.door) {
    V3 wood = mix(v3(0.16f, 0.085f, 0.04f), v3(0.10f, 0.14f, 0.12f), (o.key & 3) == 0 ? 1.0f : 0.0f);
    if (b.era >= industrial && (o.key & 12) == 4) wood = v3(0.28f, 0.04f, 0.03f);
    float plank = fabsf(fract(across / 0.2f) - 0.5f);
    wood = wood * (0.7f + 0.3f * step_smooth(0.02f, 0.10f, 0.5f - plank)) * (0.8f + 0.4f * fbm2(across * 12, o.v * 3, 2, 5));
    if (b.era <= farming || b.wall == m_hide || b.wall == m_thatch) {
      wood = v3(0.03f, 0.02f, 0.015f);
      if (b.lit > 0.02f) s.glow = v3(1.0f, 0.42f, 0.12f) * (0.9f * (1 - o.v * 0.6f) * maxf(night, 0.08f) / w.light.exposure);
    }
    if (edge < 0.07f) wood = wood * 0.5f;
    s.rough = 0.4f;
    return wood;
  }
  if (edge < frame || fabsf(across) < frame * 0.3f || (!glass && glazed && fabsf(o.v - 0.55f) * o.tall < frame * 0.3f)) {
    s.rough = 0.5f;
    return b.era >= industrial ? v3(0.62f, 0.60f, 0.55f) : v3(0.13f, 0.08f, 0.05f);
  }
  V3 inside = v3(0.018f, 0.018f, 0.02f);
  if (glazed) s.mirror = glass ? 0.8f : 0.5f, s.rough = 0.02f;
  // A small tilt of each pane breaks the mirror.
  float tilt = (unit(o.key * 7) - 0.5f) * 0.05f;
  s.n = norm(n + v3(tilt, -tilt, tilt * 0.7f));
  if (o.lit) {
    V3 warm = b.era == networked ? mix(v3(1.0f, 0.66f, 0.34f), v3(0.75f, 0.85f, 1.0f), (o.key & 7) == 3 ? 0.8f : 0.0f) : v3(1.0f, 0.52f, 0.17f);
    float curtain = 0.55f + 0.45f * step_smooth(0.9f, 0.3f, fabsf(o.u)) * (0.7f + 0.3f * noise2(o.u * 2 + (o.key & 15), o.v * 3, o.key & 63));
    float bright = (0.65f + 0.7f * unit(hash_u(o.key))) * curtain * mix(0.75f, 1.15f, o.v);
    s.glow = warm * (bright * (0.10f + 1.9f * night) / w.light.exposure);
    inside = warm * 0.25f;
  }
  return inside;
}

HD V3 roof_albedo(const World& w, const Building& b, V3 local, V3 n, float foot, float& du) {
  // Rows run level, so height along the slope tells the row.
  float slope = maxf(0.2f, sqrtf(1 - n.z * n.z)), v = local.z / slope, u = fabsf(n.x) > fabsf(n.y) ? local.y : local.x;
  float fine = sat(1 - foot / 0.25f), stain = fbm2(u * 0.5f + b.id, v * 0.5f, 4, 45);
  V3 c = b.roof_colour;
  du = 0;
  bool thatched = b.wall == m_thatch || b.wall == m_hide || (b.era <= farming) || (b.era == bronze && b.roof != r_flat);
  if (b.roof == r_flat || n.z > 0.97f) return c * (0.8f + 0.35f * stain);
  if (thatched) {
    float straw = fbm2(u * 10, v * 1.3f, 4, 55), layer = fract(v / 0.7f + 0.1f * stain);
    return c * (0.5f + 0.95f * straw) * mix(0.8f, 1.05f, layer);
  }
  if (b.era == networked && b.wall != m_brick) return c * (0.85f + 0.3f * stain) * mix(1, 0.8f + 0.2f * step_smooth(0.0f, 0.08f, fabsf(fract(u / 0.5f) - 0.5f)), fine);
  float row = v / 0.3f, r = floorf(row), col = u / 0.26f + 0.5f * fmodf(fabsf(r), 2);
  float tile = 0.70f + 0.55f * hash2((int)floorf(col), (int)r, b.id & 255), lap = step_smooth(0, 0.25f, fract(row));
  du = (fract(col) - 0.5f) * 0.9f * fine;
  c = c * mix(0.95f, tile * mix(0.5f, 1, lap), fine) * (0.74f + 0.52f * stain);
  return mix(c, v3(0.13f, 0.15f, 0.06f), 0.35f * step_smooth(0.6f, 0.75f, stain));
}

HD Surface building_surface(const World& w, const Hit& h, V3 view, float t) {
  const Building& b = w.buildings[h.owner];
  const Prim& q = w.prims[h.prim];
  Surface s{};
  s.n = h.n, s.rough = 0.7f;
  float foot = t * w.camera.tan_half * 2 / 288;
  V3 n = h.local_n;
  float du, dv;
  uint32_t seed = hash_u(b.id + 77);
  if (h.part == p_wall) {
    float up = h.p.z - b.at.z, along;
    int wall;
    V3 side;
    if (is_round(b)) {
      wall = 0;
      float a = atan2f(h.local.x, h.local.y);
      along = a * b.width * 0.5f;
      side = v3(n.y, -n.x, 0);
      along = -along;
    } else {
      wall = fabsf(n.y) > fabsf(n.x) ? (n.y > 0 ? 0 : 2) : n.x > 0 ? 1 : 3;
      // Rightward as seen from outside.
      along = wall == 0 ? -h.local.x : wall == 1 ? h.local.y : wall == 2 ? h.local.x : -h.local.y;
      side = wall == 0 ? v3(-1, 0, 0) : wall == 1 ? v3(0, 1, 0) : wall == 2 ? v3(1, 0, 0) : v3(0, -1, 0);
    }
    s.albedo = wall_albedo(b, along + wall * 17.3f, up, foot, seed, du, dv, s.rough, s.mirror);
    V3 tilt = out_of(q, side) * du + v3(0, 0, dv);
    s.n = norm(h.n + tilt);
    Opening o = opening_at(b, wall, along, up, 0.16f);
    if (o.found && up < b.height) {
      if (fabsf(o.u) <= 1 && o.v >= 0 && o.v <= 1) {
        s.n = h.n;
        s.albedo = window_surface(w, b, o, view, h.n, s);
        // A reveal in shade along the top and one side.
        float depth = minf((1 - o.v) * o.tall, (1 + o.u) * o.half);
        if (depth < 0.14f && b.wall != m_glass) s.albedo = s.albedo * 0.35f, s.mirror *= 0.3f;
      } else if (b.wall != m_glass && b.era >= bronze) {
        s.albedo = b.wall == m_brick ? v3(0.5f, 0.47f, 0.42f) : mix(s.albedo, v3(0.55f, 0.52f, 0.46f), b.wall == m_timber ? 0.0f : 0.5f);
        if (o.v > 1) s.albedo = s.albedo * 0.75f;
      }
    }
    if (b.damage > 0.05f) {
      float soot = step_smooth(0.75f - 0.5f * b.damage, 0.9f - 0.5f * b.damage, fbm2(along * 0.4f, up * 0.4f, 4, seed & 63));
      s.albedo = mix(s.albedo, v3(0.03f, 0.028f, 0.026f), soot * 0.85f);
    }
    // Floors are told apart by a course of another tone on grand buildings.
    if (b.era >= classical && b.floors > 1 && b.wall != m_glass && b.wall != m_timber) {
      float fl = b.height / b.floors, e = fabsf(fract(up / fl + 0.5f) - 0.5f) * fl;
      if (e < 0.10f) s.albedo = s.albedo * 1.18f + v3(0.02f);
    }
  } else if (h.part == p_roof) {
    bool end = b.roof == r_gable && q.kind == k_gable && fabsf(n.y) > 0.9f;
    if (end) {
      s.albedo = wall_albedo(b, h.local.x, b.height + h.local.z, foot, seed, du, dv, s.rough, s.mirror);
      if (b.wall == m_glass) s.mirror = 0.3f;
    } else {
      s.albedo = roof_albedo(w, b, h.local, n, foot, du);
      V3 side = fabsf(n.x) > fabsf(n.y) ? v3(0, 1, 0) : v3(1, 0, 0);
      s.n = norm(h.n + out_of(q, side) * du);
      s.rough = 0.5f;
      float lie = sat(w.sky.snow_cover * 1.4f) * step_smooth(0.15f, 0.4f, n.z);
      float patch = fbm2(h.p.x * 0.7f, h.p.y * 0.7f, 3, 5);
      s.albedo = mix(s.albedo, v3(0.84f, 0.88f, 0.95f), step_smooth(0.75f - lie * 0.9f, 0.85f - lie * 0.7f, patch) * (lie > 0.02f));
    }
  } else {
    float grain = fbm2(h.p.x * 3 + h.p.z * 2, h.p.y * 3 - h.p.z, 3, 5);
    s.albedo = q.colour * (0.7f + 0.6f * grain);
    s.glow = q.colour * (q.glow / w.light.exposure);
    float lie = sat(w.sky.snow_cover * 1.4f) * step_smooth(0.6f, 0.9f, h.n.z);
    s.albedo = mix(s.albedo, v3(0.84f, 0.88f, 0.95f), lie);
  }
  if (w.sky.wetness > 0.05f) {
    s.albedo = s.albedo * (1 - 0.25f * w.sky.wetness);
    s.mirror = maxf(s.mirror, 0.25f * w.sky.wetness * sat(h.n.z)), s.rough = mix(s.rough, 0.2f, 0.5f * w.sky.wetness);
  }
  if (b.burning) {
    float f = fbm3(v3(h.p.x * 0.6f, h.p.y * 0.6f, h.p.z * 0.4f), 4, w.seed & 255);
    s.glow += v3(1.0f, 0.34f, 0.06f) * (1.6f * step_smooth(0.5f, 0.72f, f) / w.light.exposure);
  }
  return s;
}
