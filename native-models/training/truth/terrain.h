// The ground: its height, where a ray meets it, and what it is made of by cover, season and weather.
#pragma once
#include "world.h"

struct Surface {
  V3 albedo, n, glow;
  /** Share of a mirror at grazing angles, and how rough that mirror is. */
  float mirror, rough, through;
};

HD float field_height(const Field& t, float x, float y) {
  float u = clampf((x - t.x) / t.step, 0, t.columns - 1.001f), v = clampf((y - t.y) / t.step, 0, t.rows - 1.001f);
  int i = (int)u, j = (int)v;
  u -= i, v -= j;
  const float* h = t.heights + j * t.columns + i;
  // Two triangles to a cell, as the blockout has them: the diagonal runs from south-west to north-east.
  if (v > u) return h[0] + (h[t.columns] - h[0]) * v + (h[t.columns + 1] - h[t.columns]) * u;
  return h[0] + (h[1] - h[0]) * u + (h[t.columns + 1] - h[1]) * v;
}
HD bool in_field(const Field& t, float x, float y) {
  return x >= t.x && y >= t.y && x <= t.x + (t.columns - 1) * t.step && y <= t.y + (t.rows - 1) * t.step;
}
/** The rings that the blockout paints beyond its fields. */
HD float ring_height(const Terrain& t, const Field& f, float border, float out, float cx, float cy, float dx, float dy, float half, bool open_water) {
  if (out <= 0) return border;
  if (out > 30000) return t.sea;
  if (open_water) return t.sea - 3;
  float grown = 1 + out / half, x = cx + dx * grown, y = cy + dy * grown;
  float rolling = 0.65f + 0.35f * sinf(x * 0.0007f + 1.3f) * cosf(y * 0.0009f + 0.4f);
  return maxf(t.sea + 2 + minf(out, 4000) * 0.03f * rolling, t.sea + (border - t.sea) * 0.5f);
}
HD float outskirts_height(const Terrain& t, float x, float y) {
  const Field& f = t.has_far ? t.far : t;
  float sx = (f.columns - 1) * f.step / 2, sy = (f.rows - 1) * f.step / 2, cx = f.x + sx, cy = f.y + sy;
  float g = maxf(fabsf(x - cx) / sx, fabsf(y - cy) / sy), half = maxf(sx, sy), out = (g - 1) * half, span = 2 * half;
  float dx = (x - cx) / g, dy = (y - cy) / g, border = field_height(f, cx + dx, cy + dy);
  bool open_water = t.horizon == c_water;
  float rings[5] = {0, span * (open_water ? 0.02f : 0.15f), span * 0.6f, span * 2, 60000};
  if (open_water && out > rings[1]) return t.sea - 3;
  int k = 1;
  while (k < 4 && out > rings[k]) k++;
  float a = ring_height(t, f, border, rings[k - 1], cx, cy, dx, dy, half, open_water), b = ring_height(t, f, border, rings[k], cx, cy, dx, dy, half, open_water);
  return mix(a, b, sat((out - rings[k - 1]) / (rings[k] - rings[k - 1])));
}
HD float ground_height(const Terrain& t, float x, float y) {
  if (in_field(t, x, y)) return field_height(t, x, y);
  if (t.has_far && in_field(t.far, x, y)) return field_height(t.far, x, y);
  return outskirts_height(t, x, y);
}
HD int ground_cover(const Terrain& t, float x, float y) {
  const Field* f = in_field(t, x, y) ? (const Field*)&t : t.has_far && in_field(t.far, x, y) ? &t.far : nullptr;
  if (!f) return t.horizon == c_water ? c_sand : t.horizon;
  int i = (int)clampf((x - f->x) / f->step + 0.5f, 0, f->columns - 1), j = (int)clampf((y - f->y) / f->step + 0.5f, 0, f->rows - 1);
  return f->cover[j * f->columns + i];
}
/** Borders that wander as in nature, not along the grid. */
HD int natural_cover(const World& w, float x, float y) {
  float r = (in_field(w.terrain, x, y) || !w.terrain.has_far ? w.terrain.step : w.terrain.far.step) * 0.9f;
  float dx = fbm2(x / (r * 1.1f), y / (r * 1.1f), 3, 301) - 0.5f, dy = fbm2(x / (r * 1.1f), y / (r * 1.1f), 3, 402) - 0.5f;
  return ground_cover(w.terrain, x + dx * r, y + dy * r);
}
HD V3 ground_normal(const Terrain& t, float x, float y) {
  float e = (in_field(t, x, y) || !t.has_far ? t.step : t.far.step) * 0.6f;
  return norm(v3(ground_height(t, x - e, y) - ground_height(t, x + e, y), ground_height(t, x, y - e) - ground_height(t, x, y + e), 2 * e));
}

HD bool meet_ground(const World& w, V3 o, V3 d, float best, bool shade_only, float& t_out) {
  const Terrain& g = w.terrain;
  float t = 0.02f, before = 0;
  float ceiling = g.high + 0.05f;
  if (o.z > ceiling) {
    if (d.z >= 0) return false;
    t = (ceiling - o.z) / d.z;
  }
  before = t;
  best = minf(best, 30000.0f);
  int steps = shade_only ? 40 : 220;
  for (int i = 0; i < steps; i++) {
    if (t > best) return false;
    V3 p = o + d * t;
    if (d.z >= 0 && p.z > ceiling) return false;
    float above = p.z - ground_height(g, p.x, p.y);
    if (above < 0) {
      float a = before, b = t;
      for (int k = 0; k < 8; k++) {
        float m = (a + b) / 2;
        V3 q = o + d * m;
        if (q.z < ground_height(g, q.x, q.y)) b = m;
        else a = m;
      }
      t_out = (a + b) / 2;
      return t_out < best;
    }
    before = t;
    t += maxf(above * (shade_only ? 0.9f : 0.6f), (shade_only ? 0.04f : 0.004f) * t + 0.03f);
  }
  return false;
}

HD V3 seasonal(const World& w, V3 a, V3 b, V3 c, V3 d) { return w.sky.season == spring ? a : w.sky.season == summer ? b : w.sky.season == autumn ? c : d; }

/** Where snow lies: on what faces up, first in hollows, then everywhere. */
HD float snow_at(const World& w, V3 p, V3 n) {
  float s = w.sky.snow_cover;
  if (s <= 0.01f) return 0;
  float patch = fbm2(p.x * 0.35f, p.y * 0.35f, 3, 51);
  return step_smooth(0.9f - s * 0.95f, 1.05f - s * 0.8f, patch * 0.75f + 0.35f * n.z) * step_smooth(0.35f, 0.7f, n.z);
}

HD V3 bumped(V3 n, float dx, float dy, float amount) { return norm(v3(n.x - dx * amount, n.y - dy * amount, n.z)); }

HD V3 cover_albedo(const World& w, int cover, V3 p, V3& n, float foot, float& rough, float& mirror) {
  bool dry = w.biome == 5;
  float f1 = fbm2(p.x * 0.06f, p.y * 0.06f, 3, 7), f2 = fbm2(p.x * 0.7f, p.y * 0.7f, 3, 17);
  // Detail finer than a pixel would only shimmer.
  float fine = sat(1 - foot / 0.12f), middle = sat(1 - foot / 0.8f), coarse = sat(1 - foot / 5.0f);
  float grain = fine > 0 ? fbm2(p.x * 9, p.y * 9, 3, 27) : 0.5f;
  V3 c;
  switch (cover) {
    case c_sand: {
      c = dry ? mix(v3(0.62f, 0.42f, 0.24f), v3(0.72f, 0.52f, 0.32f), f1) : mix(v3(0.58f, 0.50f, 0.36f), v3(0.68f, 0.60f, 0.45f), f1);
      float ripple = sinf(p.x * 3.1f + p.y * 1.7f + f2 * 7 + f1 * 12);
      n = bumped(n, ripple * 0.10f * middle, ripple * 0.05f * middle, 1);
      n = bumped(n, (f1 - 0.5f) * 0.8f * coarse, (f2 - 0.5f) * 0.4f * coarse, 0.7f);
      c = c * (0.90f + 0.2f * f2);
      break;
    }
    case c_field: {
      // Parcels with their own direction and crop.
      float px = p.x / 46 + 0.12f * (f1 - 0.5f), py = p.y / 30 + 0.12f * (f1 - 0.5f);
      uint32_t h = hash_u3((int)floorf(px), (int)floorf(py), 5);
      bool turned = h & 1;
      float row = (turned ? p.x : p.y) * 2.6f + (f2 - 0.5f) * 1.2f, furrow = 0.5f + 0.5f * sinf(row * 2 * pi * 0.5f);
      V3 soil = v3(0.20f, 0.13f, 0.08f);
      V3 plant = seasonal(w, v3(0.16f, 0.30f, 0.06f), (h & 6) ? v3(0.56f, 0.42f, 0.13f) : v3(0.20f, 0.34f, 0.07f), v3(0.46f, 0.34f, 0.15f), v3(0.26f, 0.20f, 0.12f));
      plant = plant * (0.8f + 0.4f * unit(hash_u(h)));
      float grown = w.sky.season == winter ? 0.15f : w.sky.season == spring ? 0.55f : w.sky.season == autumn ? 0.55f : 0.92f;
      c = mix(soil, plant, sat(grown + (furrow - 0.5f) * 0.8f * middle + (f2 - 0.5f) * 0.3f));
      if (turned) n = bumped(n, cosf(row * pi) * 0.28f * middle, 0, 1);
      else n = bumped(n, 0, cosf(row * pi) * 0.28f * middle, 1);
      float edge = minf(minf(fract(px), 1 - fract(px)) * 46, minf(fract(py), 1 - fract(py)) * 30);
      c = mix(seasonal(w, v3(0.12f, 0.20f, 0.05f), v3(0.15f, 0.20f, 0.06f), v3(0.28f, 0.20f, 0.08f), v3(0.20f, 0.17f, 0.10f)), c, step_smooth(0.5f, 1.6f, edge + f2));
      break;
    }
    case c_forest: {
      float d1, d2;
      uint32_t cell;
      voronoi(p.x / 5.5f, p.y / 5.5f, 9, d1, d2, cell);
      V3 a = seasonal(w, v3(0.10f, 0.20f, 0.045f), v3(0.065f, 0.15f, 0.04f), v3(0.38f, 0.19f, 0.05f), v3(0.16f, 0.13f, 0.10f));
      V3 b = seasonal(w, v3(0.16f, 0.25f, 0.06f), v3(0.10f, 0.19f, 0.05f), v3(0.46f, 0.30f, 0.07f), v3(0.05f, 0.10f, 0.06f));
      float pick = unit(hash_u(cell));
      c = mix(a, b, pick) * (1.15f - 0.75f * d1);
      float bump = coarse * 1.4f;
      n = bumped(n, (fbm2(p.x * 0.35f, p.y * 0.35f, 3, 81) - 0.5f) * 2, (fbm2(p.x * 0.35f, p.y * 0.35f, 3, 82) - 0.5f) * 2, bump);
      c = c * (0.75f + 0.5f * f2);
      if (fine > 0) c = mix(c, mix(v3(0.13f, 0.085f, 0.04f), v3(0.22f, 0.14f, 0.06f), grain), 0.65f * fine);
      break;
    }
    case c_rock: {
      float strata = fbm2(p.z * 0.33f + f1 * 3, (p.x + p.y) * 0.02f, 3, 41);
      float crag = fbm2(p.x * 0.22f, p.y * 0.22f, 5, 43);
      c = dry ? mix(v3(0.40f, 0.22f, 0.13f), v3(0.58f, 0.36f, 0.22f), strata) : mix(v3(0.20f, 0.19f, 0.18f), v3(0.42f, 0.40f, 0.37f), strata * 0.6f + crag * 0.4f);
      c = c * (0.65f + 0.7f * crag);
      float gx = fbm2(p.x * 0.22f + 0.11f, p.y * 0.22f, 4, 43) - crag, gy = fbm2(p.x * 0.22f, p.y * 0.22f + 0.11f, 4, 43) - crag;
      n = bumped(n, gx, gy, 5.0f * coarse);
      n = bumped(n, f2 - 0.5f, grain - 0.5f, 0.9f * middle);
      c = mix(c, v3(0.16f, 0.20f, 0.09f), sat((crag - 0.58f) * 4) * 0.5f * (dry ? 0 : 1));
      break;
    }
    case c_snow:
      c = v3(0.86f, 0.89f, 0.94f) * (0.92f + 0.12f * f2);
      n = bumped(n, f1 - 0.5f, f2 - 0.5f, 0.5f * coarse);
      break;
    case c_marsh: {
      V3 a = seasonal(w, v3(0.14f, 0.20f, 0.07f), v3(0.15f, 0.19f, 0.06f), v3(0.27f, 0.20f, 0.08f), v3(0.22f, 0.19f, 0.12f));
      float pool = step_smooth(0.54f, 0.62f, fbm2(p.x * 0.16f, p.y * 0.16f, 4, 61));
      c = mix(a * (0.6f + 0.8f * f2), v3(0.03f, 0.035f, 0.03f), pool);
      mirror = maxf(mirror, pool);
      rough = mix(rough, 0.03f, pool);
      n = norm(mix(n, v3(0, 0, 1), pool * 0.8f));
      break;
    }
    case c_paved: {
      float d1, d2;
      uint32_t cell;
      bool modern = w.era >= networked;
      V3 base = modern ? v3(0.16f, 0.16f, 0.165f) : v3(0.34f, 0.31f, 0.27f);
      if (modern) {
        c = base * (0.85f + 0.3f * grain) * (0.9f + 0.2f * f1);
      } else {
        float size = 0.24f;
        voronoi(p.x / size, p.y / size, 13, d1, d2, cell);
        float joint = step_smooth(0.02f, 0.16f, d2 - d1), seen = sat(1 - foot / 0.2f);
        c = base * mix(0.85f, (0.55f + 0.6f * unit(hash_u(cell))) * (0.45f + 0.55f * joint), seen);
        n = bumped(n, ((cell >> 5) & 31) / 31.0f - 0.5f, ((cell >> 10) & 31) / 31.0f - 0.5f, 0.35f * seen);
      }
      c = c * (0.8f + 0.4f * f2);
      break;
    }
    case c_dirt: {
      c = mix(v3(0.27f, 0.18f, 0.11f), v3(0.40f, 0.29f, 0.19f), f2);
      c = c * (0.8f + 0.4f * grain);
      n = bumped(n, f2 - 0.5f, grain - 0.5f, 0.4f * middle);
      break;
    }
    default: {
      V3 a = seasonal(w, v3(0.17f, 0.29f, 0.06f), v3(0.20f, 0.27f, 0.07f), v3(0.36f, 0.28f, 0.10f), v3(0.27f, 0.23f, 0.13f));
      V3 b = seasonal(w, v3(0.10f, 0.20f, 0.04f), v3(0.30f, 0.30f, 0.10f), v3(0.24f, 0.19f, 0.07f), v3(0.17f, 0.16f, 0.09f));
      if (w.biome == 7) a = mix(a, v3(0.30f, 0.22f, 0.12f), 0.5f), b = mix(b, v3(0.22f, 0.24f, 0.18f), 0.5f);
      if (dry) a = mix(a, v3(0.45f, 0.34f, 0.18f), 0.6f), b = mix(b, v3(0.40f, 0.30f, 0.17f), 0.5f);
      c = mix(a, b, step_smooth(0.3f, 0.7f, f1)) * (0.72f + 0.56f * f2);
      if (middle > 0) {
        // Tufts drawn out along the line of sight stand for blades.
        float dx = p.x - w.camera.at.x, dy = p.y - w.camera.at.y, r = sqrtf(dx * dx + dy * dy) + 0.1f;
        float across = atan2f(dx, dy) * 90, along = logf(r) * 26;
        float blade = fbm2(across * 1.3f, along * 0.6f, 3, 37);
        c = c * mix(1, 0.45f + 1.1f * blade, middle * 0.8f);
        n = bumped(n, (blade - 0.5f), (grain - 0.5f), 0.8f * middle);
        if (w.sky.season <= summer && !dry) {
          uint32_t h = hash_u3((int)floorf(p.x * 5), (int)floorf(p.y * 5), 3);
          float meadow = step_smooth(0.5f, 0.66f, fbm2(p.x * 0.12f, p.y * 0.12f, 2, 67));
          if (unit(h) < 0.13f * meadow * fine) c = (h & 7) < 3 ? v3(0.85f, 0.80f, 0.72f) : (h & 7) < 5 ? v3(0.85f, 0.62f, 0.06f) : (h & 7) < 7 ? v3(0.62f, 0.10f, 0.08f) : v3(0.36f, 0.22f, 0.60f);
        }
      }
      n = bumped(n, (f1 - 0.5f), (f2 - 0.5f), 0.35f * coarse);
    }
  }
  return c;
}

HD bool on_road(const World& w, float x, float y, int& paved, float& along, float& across) {
  float wander = (fbm2(x * 0.5f, y * 0.5f, 2, 71) - 0.5f);
  for (int i = 0; i < w.roads_count; i++) {
    const RoadPiece& r = w.roads[i];
    float ex = r.bx - r.ax, ey = r.by - r.ay, l = sqrtf(ex * ex + ey * ey) + 1e-6f;
    ex /= l, ey /= l;
    float px = x - r.ax, py = y - r.ay, u = clampf(px * ex + py * ey, 0, l), s = px * -ey + py * ex;
    float dx = px - ex * u, dy = py - ey * u, d = sqrtf(dx * dx + dy * dy) + (r.paved ? 0.05f : 0.5f) * wander;
    if (d < r.half_width) {
      paved = r.paved, along = u, across = s / r.half_width;
      return true;
    }
  }
  return false;
}

HD Surface ground_surface(const World& w, V3 p, float t) {
  Surface s{};
  s.n = ground_normal(w.terrain, p.x, p.y);
  s.rough = 0.6f;
  float foot = t * w.camera.tan_half * 2 / 288;
  // Grazing rays smear a pixel over the ground.
  foot *= 1.6f;
  int cover = natural_cover(w, p.x, p.y);
  float slope = 1 - s.n.z;
  if (slope > 0.26f && (cover == c_grass || cover == c_forest || cover == c_dirt || cover == c_field))
    if (fbm2(p.x * 0.09f, p.y * 0.09f, 3, 19) + (slope - 0.3f) * 3 > 0.5f) cover = c_rock;
  V3 base = s.n;
  if (cover == c_water) cover = c_sand;
  s.albedo = cover_albedo(w, cover, p, s.n, foot, s.rough, s.mirror);
  int paved;
  float along, across, flat_wet = cover == c_paved ? 1 : cover == c_dirt ? 0.8f : 0.25f;
  if (on_road(w, p.x, p.y, paved, along, across)) {
    V3 n = base;
    V3 road = cover_albedo(w, paved ? c_paved : c_dirt, p, n, foot, s.rough, s.mirror);
    if (!paved) road = mix(road, v3(0.16f, 0.11f, 0.07f), 0.5f * step_smooth(0.16f, 0.05f, fabsf(fabsf(across) - 0.42f)));
    if (paved && w.era == networked && fabsf(across) < 0.04f && fract(along / 6) < 0.5f) road = v3(0.75f, 0.72f, 0.62f);
    s.albedo = road, s.n = n, flat_wet = 1;
  }
  // The shore darkens where water has just been.
  float shore = p.z - w.terrain.sea;
  if (shore < 0.5f) s.albedo = s.albedo * (0.55f + 0.45f * sat(shore / 0.5f));
  float snow = snow_at(w, p, base);
  if (snow > 0) {
    float drift = fbm2(p.x * 0.5f, p.y * 0.5f, 4, 55);
    s.albedo = mix(s.albedo, v3(0.84f, 0.88f, 0.95f) * (0.9f + 0.15f * drift), snow);
    s.n = norm(mix(s.n, bumped(base, drift - 0.5f, fbm2(p.x * 0.5f, p.y * 0.5f + 9, 3, 56) - 0.5f, 0.45f), snow));
    flat_wet *= 1 - snow;
  }
  float wet = w.sky.wetness * (1 - snow);
  if (wet > 0.05f) {
    float puddle = step_smooth(0.60f - 0.14f * wet, 0.66f - 0.10f * wet, fbm2(p.x * 0.55f, p.y * 0.55f, 4, 87)) * flat_wet * wet * step_smooth(0.9f, 0.98f, base.z);
    s.albedo = s.albedo * (1 - 0.42f * wet);
    s.mirror = maxf(s.mirror, maxf(puddle, 0.35f * wet * flat_wet));
    s.rough = mix(s.rough, puddle > 0.3f ? 0.02f : 0.18f, wet * flat_wet);
    s.n = norm(mix(s.n, base, puddle));
  }
  return s;
}
