// A room seen from inside: walls, floor, ceiling, windows with the day or the night behind them.
#pragma once
#include "sky.h"
#include "terrain.h"

HD V3 into_room(const Room& r, V3 v) {
  float c = cosf(r.heading), s = sinf(r.heading);
  return v3(v.x * c - v.y * s, v.x * s + v.y * c, v.z);
}
HD V3 out_of_room(const Room& r, V3 v) {
  float c = cosf(r.heading), s = sinf(r.heading);
  return v3(v.x * c + v.y * s, -v.x * s + v.y * c, v.z);
}
HD bool meet_room(const World& w, V3 o, V3 d, Hit& h) {
  const Room& r = w.room;
  V3 p = into_room(r, o - r.at), q = into_room(r, d);
  float best = far_away;
  V3 n = v3(0, 0, 1);
  auto plane = [&](float at, float dir, float limit, V3 normal) {
    if (fabsf(dir) < 1e-9f) return;
    float t = (limit - at) / dir;
    if (t > 1e-3f && t < best) best = t, n = normal;
  };
  if (q.x > 0) plane(p.x, q.x, r.width / 2, v3(-1, 0, 0));
  else plane(p.x, q.x, -r.width / 2, v3(1, 0, 0));
  if (q.y > 0) plane(p.y, q.y, r.depth / 2, v3(0, -1, 0));
  else plane(p.y, q.y, -r.depth / 2, v3(0, 1, 0));
  if (q.z > 0) plane(p.z, q.z, r.height, v3(0, 0, -1));
  else plane(p.z, q.z, 0, v3(0, 0, 1));
  if (best >= far_away) return false;
  h.t = best, h.p = o + d * best, h.local = p + q * best, h.local_n = n, h.n = out_of_room(r, n);
  h.what = is_room, h.part = p_wall, h.prim = -1, h.owner = -1, h.leafy = false, h.body = 0;
  return true;
}
HD float window_light(const World& w) { return 1 - w.light.night; }
/** Daylight that falls in through the windows. */
HD V3 room_light(const World& w, V3 p, V3 n) {
  const Room& r = w.room;
  V3 sum = v3(0);
  for (int i = 0; i < r.windows; i++) {
    float x = ((i + 0.5f) / r.windows - 0.5f) * r.width;
    V3 at = r.at + out_of_room(r, v3(x, r.depth / 2 - 0.1f, r.height * 0.55f));
    V3 to = at - p;
    float d2 = dot(to, to);
    V3 u = to / sqrtf(d2 + 1e-6f);
    float facing = sat(dot(n, u) * 0.85f + 0.15f), leaving = sat(dot(u, out_of_room(r, v3(0, 1, 0))));
    sum += mix(v3(0.80f, 0.92f, 1.1f), v3(1.15f, 0.9f, 0.65f), sat(0.6f - w.sky.sun_altitude * 2)) * (facing * (0.25f + 0.75f * leaving) * 1.9f / (0.7f + d2 * 0.35f) * window_light(w) * (1 - 0.5f * w.light.overcast));
  }
  return sum / w.light.exposure;
}
HD V3 room_ambient(const World& w) {
  return (v3(0.075f, 0.072f, 0.075f) * window_light(w) + v3(0.085f, 0.046f, 0.022f) * (0.35f + w.room.glow) + v3(0.010f, 0.012f, 0.020f)) / w.light.exposure;
}
HD Surface room_surface(const World& w, const Hit& h, float t) {
  const Room& r = w.room;
  Surface s{};
  s.n = h.n, s.rough = 0.5f;
  V3 p = h.local;
  float corner = minf(minf(r.width / 2 - fabsf(p.x), r.depth / 2 - fabsf(p.y)) + fabsf(h.local_n.x + h.local_n.y) * 9, 9.0f);
  if (h.local_n.z > 0.5f) {
    float k = p.x / 0.22f, plank = floorf(k);
    bool earth_floor = w.era <= farming;
    float grain = fbm2(p.x * 20, p.y * 2.2f + plank * 3, 3, 3);
    s.albedo = r.floor_colour * (earth_floor ? 0.7f + 0.6f * fbm2(p.x * 2, p.y * 2, 4, 8) : (0.7f + 0.4f * hash2((int)plank, 3)) * (0.7f + 0.6f * grain) * (1 - 0.5f * step_smooth(0.44f, 0.5f, fabsf(fract(k) - 0.5f))));
    s.mirror = earth_floor ? 0 : 0.1f;
  } else if (h.local_n.z < -0.5f) {
    float beam = fabsf(fract(p.y / 1.1f) - 0.5f);
    s.albedo = beam < 0.13f && w.era <= industrial ? v3(0.10f, 0.06f, 0.035f) * (0.6f + 0.8f * fbm2(p.x * 2, p.y * 20, 3, 2)) : r.wall_colour * 0.75f;
  } else {
    bool front = h.local_n.y < -0.5f;
    float u = front ? p.x : p.y, grain = fbm2(u * 1.2f, p.z * 1.2f, 4, 5);
    s.albedo = r.wall_colour * (0.78f + 0.4f * grain);
    if (r.wall == m_stone || r.wall == m_brick) {
      float hh = r.wall == m_brick ? 0.16f : 0.42f, row = p.z / hh, k = floorf(row), col = u / (hh * 2) + 0.5f * fmodf(k, 2);
      float joint = minf(minf(fract(row), 1 - fract(row)) * hh, minf(fract(col), 1 - fract(col)) * hh * 2);
      s.albedo = s.albedo * (0.75f + 0.4f * hash2((int)floorf(col), (int)k)) * mix(0.55f, 1, step_smooth(0.005f, 0.03f, joint));
    } else if (r.wall == m_timber) {
      s.albedo = s.albedo * (0.75f + 0.4f * hash2((int)floorf(p.z / 0.24f), 2)) * (1 - 0.5f * step_smooth(0.42f, 0.5f, fabsf(fract(p.z / 0.24f) - 0.5f)));
    } else if (r.wall == m_hide || r.wall == m_thatch) {
      s.albedo = s.albedo * (0.6f + 0.8f * fbm2(u * 8, p.z * 1.5f, 4, 6));
    }
    if (p.z < 0.12f && w.era >= classical) s.albedo = s.albedo * 0.5f;
    if (front && r.windows > 0) {
      float k = (p.x / r.width + 0.5f) * r.windows, x = (fract(k) - 0.5f) * r.width / r.windows, half = minf(0.5f, r.width / r.windows * 0.25f);
      float lo = r.height * 0.38f, hi = r.height * 0.76f;
      if (fabsf(x) < half + 0.08f && p.z > lo - 0.08f && p.z < hi + 0.08f) {
        bool pane = fabsf(x) < half && p.z > lo && p.z < hi && fabsf(x) > 0.025f && fabsf(p.z - (lo + hi) / 2) > 0.025f;
        if (pane) {
          V3 d = norm(h.p - w.camera.at), flat = norm(v3(d.x, d.y, maxf(d.z + 0.12f, 0.06f)));
          V3 day = mirrored_sky(w, flat);
          float lum = luminance(day) + 1e-5f;
          s.glow = day * ((0.85f * window_light(w) + 0.10f) / (lum * w.light.exposure)) * (p.z < (lo + hi) * 0.5f - 0.1f ? v3(0.45f, 0.5f, 0.38f) : v3(1));
          s.albedo = v3(0.02f);
        } else s.albedo = v3(0.14f, 0.085f, 0.05f);
      }
    }
  }
  s.albedo = s.albedo * mix(0.6f, 1.0f, sat(corner * 2.2f));
  return s;
}
