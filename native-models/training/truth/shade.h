// Light on surfaces: Sun and Moon with cast shadows, sky and bounce, lamps, mirrors, water.
#pragma once
#include "buildings.h"
#include "faces.h"
#include "plants.h"
#include "rooms.h"
#include "shapes.h"
#include "sky.h"
#include "things.h"

HD bool find_hit(const World& w, V3 o, V3 d, Hit& h) {
  h.t = far_away;
  bool found = false;
  if (w.indoors) {
    found = meet_room(w, o, d, h);
  } else {
    float t;
    if (meet_ground(w, o, d, far_away, false, t)) {
      h.t = t, h.p = o + d * t, h.what = is_ground, h.prim = -1, h.owner = -1;
      found = true;
    }
    if (d.z < -1e-6f) {
      float s = (w.terrain.sea - o.z) / d.z;
      if (s > 0 && s < h.t && s < 60000) h.t = s, h.p = o + d * s, h.what = is_water, h.prim = -1, h.owner = -1, found = true;
    }
    if (found && h.what == is_ground && natural_cover(w, h.p.x, h.p.y) == c_water) h.what = is_water;
  }
  Hit solid;
  if (meet_solids(w, o, d, h.t, false, solid)) h = solid, found = true;
  return found;
}
HD bool in_shadow(const World& w, V3 p, V3 to) {
  Hit h;
  if (meet_solids(w, p, to, 400, true, h)) return true;
  float t;
  if (to.z < 0.6f && w.terrain.high - p.z > 1 && meet_ground(w, p, to, 6000, true, t)) return true;
  return false;
}

HD Surface surface_of(const World& w, const Hit& h, V3 d) {
  switch (h.what) {
    case is_building: return building_surface(w, h, d, h.t);
    case is_plant: return plant_surface(w, h, h.t);
    case is_person: return person_surface(w, h, h.t);
    case is_thing: return thing_surface(w, h, h.t);
    case is_room: return room_surface(w, h, h.t);
    default: return ground_surface(w, h.p, h.t);
  }
}
HD V3 ambient_at(const World& w, V3 n) {
  const Light& l = w.light;
  return n.z > 0 ? mix(l.ambient_side, l.ambient_up, n.z) : mix(l.ambient_side, l.ambient_down, -n.z);
}
HD V3 lamp_light(const World& w, V3 p, V3 n, float through) {
  V3 sum = v3(0);
  float strength = (w.indoors ? 1.0f : 0.05f + 0.95f * w.light.night) / w.light.exposure;
  for (int i = 0; i < w.lamps_count; i++) {
    const Lamp& l = w.lamps[i];
    V3 to = l.at - p;
    float d2 = dot(to, to), r2 = l.reach * l.reach;
    if (d2 > r2) continue;
    float fall = 1 - d2 / r2, facing = maxf(dot(n, to) / sqrtf(d2 + 1e-6f), -through);
    sum += l.colour * (fall * fall * sat(facing * 0.8f + 0.2f) / (0.5f + d2 * 0.16f) * 0.5f);
  }
  return sum * strength;
}
HD float fresnel(float cosine, float base) {
  float m = sat(1 - cosine), m2 = m * m;
  return base + (1 - base) * m2 * m2 * m;
}

struct Lit {
  V3 direct, ambient;
};
HD Lit light_up(const World& w, const Hit& h, const Surface& s, V3 d, bool shadows) {
  Lit out{s.glow, v3(0)};
  V3 p = h.p + h.n * (h.leafy ? 0.0f : h.what == is_person ? 0.022f : 0.004f + 0.0006f * h.t);
  out.direct += s.albedo * lamp_light(w, p, s.n, s.through);
  if (w.indoors) {
    out.direct += s.albedo * room_light(w, p, s.n);
    out.ambient = s.albedo * room_ambient(w);
    return out;
  }
  const Light& l = w.light;
  for (int i = 0; i < 2; i++) {
    V3 to = i ? w.sky.moon : w.sky.sun, colour = i ? l.moon_colour : l.sun_colour * l.sun_share;
    if (luminance(colour) < 2e-4f || to.z < -0.06f) continue;
    to = norm(v3(to.x, to.y, maxf(to.z, 0.012f)));
    float facing = dot(s.n, to), front = maxf(facing, 0), back = maxf(-facing, 0) * s.through;
    if (s.through > 0 && h.leafy) front = mix(front, 0.5f + 0.5f * facing, 0.4f);
    if (front + back < 0.004f) continue;
    float open = i ? 1 : cloud_shade(w, p, to);
    if (shadows && in_shadow(w, h.leafy ? p + to * 0.5f : p, to)) open *= h.leafy ? 0.25f : h.what == is_person ? 0.08f : 0;
    // Skin and cloth turn from the light gently.
    if (h.what == is_person) front = sat(facing * 0.85f + 0.15f);
    V3 kept = s.albedo * front + s.albedo * mix(v3(1), v3(1.1f, 1.2f, 0.5f), 0.6f) * back;
    out.direct += kept * colour * open;
    // A highlight from whatever is smooth or wet.
    if (s.mirror > 0.02f && open > 0) {
      V3 half = norm(to - d);
      float power = 2 / (s.rough * s.rough + 0.001f), shine = powf(sat(dot(s.n, half)), power) * (power + 2) / 9.0f;
      out.direct += colour * (minf(shine, 25.0f) * s.mirror * 0.12f * open);
    }
  }
  out.ambient = s.albedo * ambient_at(w, s.n);
  return out;
}

/** What a mirror sees: one bounce, plainly lit. */
HD V3 seen_in_mirror(const World& w, V3 o, V3 d, bool solids) {
  if (solids) {
    Hit h;
    h.t = far_away;
    bool found = meet_solids(w, o, d, 600, false, h);
    float t;
    if (meet_ground(w, o, d, found ? h.t : 8000, true, t) && t > 1.5f) h.t = t, h.p = o + d * t, h.n = v3(0, 0, 1), h.what = is_ground, h.leafy = false, found = true;
    if (found) {
      Surface s = surface_of(w, h, d);
      if (h.what == is_ground) h.n = s.n;
      Lit l = light_up(w, h, s, d, false);
      return through_air(w, l.direct * 0.8f + l.ambient * 0.85f, d, h.t, h.p.z);
    }
  }
  return mirrored_sky(w, d) + (dot(d, w.sky.sun) > 0.9998f ? w.light.sun_colour * (3 * w.light.sun_share) : v3(0));
}

HD Lit shade_water(const World& w, const Hit& h, V3 d) {
  V3 p = h.p;
  bool sea = fabsf(p.z - w.terrain.sea) < 0.01f;
  float wind = sqrtf(w.sky.wind_east * w.sky.wind_east + w.sky.wind_north * w.sky.wind_north);
  float rough = (sea ? 0.05f : 0.018f) + 0.010f * minf(wind, 12) + 0.03f * w.sky.rain;
  float foot = h.t * w.camera.tan_half * 2 / 288, fade = 1 / (1 + foot * 1.2f);
  // Long waves carry short ones.
  float e = 0.15f;
  auto wave = [&](float x, float y) { return fbm2(x * 0.22f, y * 0.35f, 4, 21) * 2.4f + fbm2(x * 1.3f + 9, y * 1.7f, 3, 22) * 0.45f * fade; };
  float c = wave(p.x, p.y), gx = (wave(p.x + e, p.y) - c) / e, gy = (wave(p.x, p.y + e) - c) / e;
  V3 n = norm(v3(-gx * rough * 1.6f * (0.25f + 0.75f * fade), -gy * rough * 1.6f * (0.25f + 0.75f * fade), 1));
  if (dot(n, d) > -0.02f) n = norm(n - d * (dot(n, d) + 0.03f));
  float f = fresnel(-dot(n, d), 0.02f);
  V3 r = reflect(d, n);
  if (r.z < 0.01f) r = norm(v3(r.x, r.y, 0.01f));
  V3 mirror = seen_in_mirror(w, p + v3(0, 0, 0.02f), r, true);
  float depth = sea ? maxf(0, w.terrain.sea - ground_height(w.terrain, p.x, p.y)) : 1.2f;
  V3 day = w.light.ambient_up + w.light.sun_colour * (w.light.sun_share * sat(w.sky.sun.z));
  V3 bed = ground_surface(w, v3(p.x, p.y, w.terrain.sea - depth), h.t).albedo * 0.8f;
  V3 deep = w.biome == 6 ? v3(0.030f, 0.040f, 0.022f) : w.biome == 7 || w.biome == 4 ? v3(0.012f, 0.045f, 0.052f) : v3(0.010f, 0.050f, 0.066f);
  V3 shallow = v3(0.05f, 0.17f, 0.16f);
  V3 body = mix(mix(bed, shallow, sat(depth * 1.1f)), deep, 1 - expf(-depth * 0.45f)) * day;
  body += v3(0.02f, 0.10f, 0.09f) * w.light.sun_colour * (w.light.sun_share * 0.12f * sat(gx * 0.5f + 0.2f));
  V3 out = mix(body, mirror, f);
  // The Sun's and the Moon's road over the water.
  for (int i = 0; i < 2; i++) {
    V3 to = i ? w.sky.moon : w.sky.sun, colour = i ? w.light.moon_colour * 5 : w.light.sun_colour * w.light.sun_share;
    if (to.z < 0.005f) continue;
    float sparkle = fbm2(p.x * 2.1f, p.y * 2.9f, 3, 29);
    V3 half = norm(to - d);
    float m = sat(dot(norm(n + v3((sparkle - 0.5f) * 0.10f, (sparkle - 0.5f) * 0.08f, 0)), half));
    out += colour * (minf(powf(m, 380) * 9.0f, 6.0f) * (0.3f + 1.2f * sparkle));
  }
  out += lamp_light(w, p, v3(0, 0, 1), 0) * 0.04f;
  if (sea) {
    float foam = step_smooth(0.50f, 0.70f, fbm2(p.x * 0.9f, p.y * 0.9f, 4, 33) + 0.30f * expf(-depth * 3.5f) - 0.12f + 0.010f * maxf(0, wind - 7));
    foam *= maxf(expf(-depth * 1.8f), sat((wind - 9) * 0.08f) * step_smooth(0.62f, 0.75f, c / 2.6f));
    out = mix(out, v3(0.85f) * day, foam * 0.8f);
  }
  if (w.sky.celsius < -6 && !sea) {
    float ice = step_smooth(0.40f, 0.55f, fbm2(p.x * 0.1f, p.y * 0.1f, 3, 44) + 0.15f);
    out = mix(out, v3(0.62f, 0.70f, 0.76f) * day * (0.8f + 0.3f * fbm2(p.x, p.y, 3, 45)), ice * 0.8f);
  }
  return {out, v3(0)};
}

HD Lit shade(const World& w, Hit& h, V3 d) {
  if (h.what == is_water) {
    h.n = v3(0, 0, 1);
    return shade_water(w, h, d);
  }
  Surface s = surface_of(w, h, d);
  if (h.what == is_ground) h.n = ground_normal(w.terrain, h.p.x, h.p.y);
  if (dot(s.n, d) > 0.1f && !h.leafy) s.n = norm(s.n - d * dot(s.n, d));
  Lit out = light_up(w, h, s, d, true);
  if (s.mirror > 0.02f && !w.indoors) {
    float f = fresnel(-dot(s.n, d), 0.04f) * s.mirror * (h.part == p_wall || h.part == p_glass ? 1.6f : 1.0f);
    if (h.part == p_wall && s.mirror > 0.4f) f = maxf(f, 0.16f * s.mirror);
    V3 r = reflect(d, s.n);
    if (r.z < 0.01f && h.what == is_ground) r = norm(v3(r.x, r.y, 0.01f));
    bool sharp = s.rough < 0.12f && s.mirror > 0.25f;
    V3 seen = r.z > 0 || sharp ? seen_in_mirror(w, h.p + h.n * 0.02f, r, sharp) : w.light.ambient_down;
    out.direct = mix(out.direct, seen, minf(f, 1.0f)), out.ambient = out.ambient * (1 - minf(f, 1.0f));
  }
  return out;
}

/** How much of the sky a point sees, by a few short rays. */
HD float openness(const World& w, const Hit& h, uint32_t noise) {
  if (h.what == is_water || h.what == is_sky) return 1;
  float reach = h.what == is_person ? 0.35f : clampf(h.t * 0.10f, 0.5f, 5.0f);
  V3 n = h.n, a = norm(fabsf(n.z) < 0.9f ? cross(n, v3(0, 0, 1)) : cross(n, v3(1, 0, 0))), b = cross(n, a);
  float turn = unit(noise) * 2 * pi, open = 0;
  constexpr int rays = 4;
  for (int i = 0; i < rays; i++) {
    float u = turn + i * 2 * pi / rays, z = i & 1 ? 0.35f : 0.75f, r = sqrtf(1 - z * z);
    V3 d = a * (cosf(u) * r) + b * (sinf(u) * r) + n * z;
    V3 p = h.p + n * ((h.what == is_person ? 0.03f : 0.01f) + 0.001f * h.t) + (h.leafy ? d * 0.25f : v3(0));
    Hit other;
    float blocked = 0;
    if (meet_solids(w, p, d, reach, true, other)) blocked = 1 - 0.6f * sat(other.t / reach);
    open += 1 - blocked;
  }
  float value = open / rays;
  return h.leafy ? 0.45f + 0.55f * value : h.what == is_person ? 0.40f + 0.60f * value : 0.12f + 0.88f * value;
}

/** Smoke and steam between the eye and a point. */
HD V3 through_puffs(const World& w, V3 colour, V3 o, V3 d, float t) {
  for (int i = 0; i < w.puffs_count; i++) {
    const Puff& q = w.puffs[i];
    V3 to = q.at - o;
    float along = dot(to, d), off2 = dot(to, to) - along * along, r2 = q.radius * q.radius;
    if (off2 >= r2 || along - q.radius > t || along + q.radius < 0) continue;
    float half = sqrtf(r2 - off2), near = maxf(along - half, 0), far = minf(along + half, t);
    if (far <= near) continue;
    V3 p = o + d * along;
    float n = fbm3(p * (1.6f / q.radius), 4, i), thin = 1 - off2 / r2;
    float depth = (far - near) * q.density * thin * sat((n - 0.28f) * 2.6f) * 1.5f;
    float a = 1 - expf(-depth);
    V3 up = norm(p - q.at + v3(0, 0, q.radius * 0.4f));
    V3 glow = q.colour * (ambient_at(w, up) + w.light.sun_colour * (w.light.sun_share * 0.35f * (0.4f + 0.6f * sat(dot(up, w.sky.sun)))) + w.light.moon_colour * 0.4f);
    glow += q.colour * lamp_light(w, p, up, 1);
    colour = mix(colour, glow, a);
  }
  return colour;
}
