// Air, Sun, Moon and clouds. The clear sky is single scattering through Rayleigh, Mie and ozone, kept in a table by direction.
#pragma once
#include "world.h"

constexpr float earth = 6371e3f, air_top = 6471e3f;

HD bool hits_sphere(V3 o, V3 d, float r, float& near, float& far) {
  float b = dot(o, d), c = dot(o, o) - r * r, q = b * b - c;
  if (q < 0) return false;
  q = sqrtf(q), near = -b - q, far = -b + q;
  return true;
}
struct Air {
  float rayleigh, mie, ozone;
};
HD Air air_at(float height) {
  float o = 1 - fabsf(height - 25e3f) / 15e3f;
  return {expf(-height / 8e3f), expf(-height / 1.2e3f), maxf(0, o)};
}
HD V3 extinction(Air a, float mie) {
  return v3(5.8e-6f, 13.5e-6f, 33.1e-6f) * a.rayleigh + v3(mie * 1.1f * a.mie) + v3(0.65e-6f, 1.881e-6f, 0.085e-6f) * a.ozone;
}
HD V3 transmittance(V3 o, V3 d, float mie) {
  float near, far;
  if (hits_sphere(o, d, earth - 300, near, far) && far > 0 && near > 0) return v3(0);
  if (!hits_sphere(o, d, air_top, near, far)) return v3(1);
  V3 depth = v3(0);
  constexpr int steps = 10;
  float before = 0;
  for (int i = 0; i < steps; i++) {
    float u = (i + 1.0f) / steps, t = far * u * u, dt = t - before;
    V3 p = o + d * (before + dt * 0.5f);
    depth += extinction(air_at(length(p) - earth), mie) * dt;
    before = t;
  }
  return v3(expf(-depth.x), expf(-depth.y), expf(-depth.z));
}
HD V3 clear_sky(V3 d, V3 sun, float mie) {
  V3 o = v3(0, 0, earth + 250);
  d = norm(v3(d.x, d.y, maxf(d.z, 0.003f)));
  float near, far;
  hits_sphere(o, d, air_top, near, far);
  float c = dot(d, sun), g = 0.76f;
  float rayleigh_phase = 3 / (16 * pi) * (1 + c * c);
  float mie_phase = 3 / (8 * pi) * ((1 - g * g) * (1 + c * c)) / ((2 + g * g) * powf(1 + g * g - 2 * g * c, 1.5f));
  V3 depth = v3(0), sum = v3(0);
  constexpr int steps = 18;
  float before = 0;
  for (int i = 0; i < steps; i++) {
    float u = (i + 1.0f) / steps, t = far * u * u, dt = t - before;
    V3 p = o + d * (before + dt * 0.5f);
    Air a = air_at(length(p) - earth);
    V3 e = extinction(a, mie) * dt;
    V3 seen = v3(expf(-depth.x - e.x / 2), expf(-depth.y - e.y / 2), expf(-depth.z - e.z / 2));
    depth += e;
    V3 lit = transmittance(p, sun, mie);
    V3 scattered = v3(5.8e-6f, 13.5e-6f, 33.1e-6f) * (a.rayleigh * (rayleigh_phase + 0.025f)) + v3(mie * a.mie * (mie_phase + 0.02f));
    sum += seen * lit * scattered * dt;
    before = t;
  }
  return sum * 22.0f;
}

HD V3 table_at(const V3* table, int columns, int rows, V3 d) {
  float u = (atan2f(d.x, d.y) / (2 * pi) + 0.5f) * columns - 0.5f;
  float v = sqrtf(sat(asinf(clampf(d.z, 0, 1)) / (pi / 2))) * (rows - 1);
  float fu = floorf(u), fv = floorf(v);
  int i0 = ((int)fu + columns) % columns, i1 = (i0 + 1) % columns, j0 = (int)fv, j1 = j0 + 1 < rows ? j0 + 1 : j0;
  u -= fu, v -= fv;
  return mix(mix(table[j0 * columns + i0], table[j0 * columns + i1], u), mix(table[j1 * columns + i0], table[j1 * columns + i1], u), v);
}
HD V3 table_direction(int column, int row, int columns, int rows) {
  float azimuth = ((column + 0.5f) / columns - 0.5f) * 2 * pi, v = row / (rows - 1.0f), altitude = v * v * pi / 2;
  return v3(sinf(azimuth) * cosf(altitude), cosf(azimuth) * cosf(altitude), sinf(altitude));
}
HD V3 air_light(const World& w, V3 d) { return table_at(w.sky_table, sky_columns, sky_rows, d); }

/** The direct share that clouds let through at a place on the ground: patches of shade that wander with the wind. */
HD float cloud_shade(const World& w, V3 p, V3 sun) {
  float c = w.sky.cloud;
  if (c < 0.06f || sun.z < 0.03f) return 1;
  float up = 1300 / maxf(sun.z, 0.15f);
  V3 q = (p + sun * up) / 900.0f;
  float n = fbm2(q.x + w.seed % 911, q.y, 3, 3);
  return 1 - 0.75f * step_smooth(0.62f - 0.26f * c, 0.74f - 0.26f * c, n);
}

HD float cloud_density(const World& w, V3 p, int octaves, float base, float thick) {
  float h = (p.z - base) / thick;
  if (h <= 0 || h >= 1) return 0;
  float cover = w.sky.cloud;
  bool heap = w.sky.weather == w_clear || w.sky.weather == w_cloudy || w.sky.weather == w_storm;
  float size = heap ? 1100 : 1900;
  float large = noise2(p.x / 5200 + w.seed % 613, p.y / 5200, 11);
  float need = mix(0.70f, 0.26f, sat(cover * 1.02f)) + (0.5f - large) * 0.28f * (1 - cover);
  V3 q = v3(p.x / size + w.seed % 97, p.y / size, p.z / (size * 0.75f));
  float n = fbm3(q, octaves, w.seed & 1023);
  float shape = step_smooth(0, 0.14f, h) * (1 - step_smooth(0.35f, 1.0f, h) * 0.55f);
  return sat((n * (0.72f + 0.28f * shape) - need + (shape - 1) * 0.10f) * 5.0f);
}

/** Colour and cover of the clouds along a ray from near the ground. */
HD V3 clouds(const World& w, V3 o, V3 d, int steps, float jitter, float& cover_out) {
  cover_out = 0;
  if (d.z < 0.012f) return v3(0);
  V3 sun = w.sky.sun_altitude > -0.09f ? w.sky.sun : w.sky.moon;
  V3 sunlight = w.sky.sun_altitude > -0.09f ? w.light.sun_colour : w.light.moon_colour;
  if (w.sky.sun_altitude > -0.09f && sun.z < 0.02f) sun = norm(v3(sun.x, sun.y, 0.02f));
  bool storm = w.sky.weather == w_storm, sheet = w.sky.weather == w_overcast || w.sky.weather == w_rain || w.sky.weather == w_snow || w.sky.weather == w_fog;
  float base = sheet ? 700 : 1150, thick = storm ? 1900 : sheet ? 500 : 1000;
  float t0 = (base - 0) / d.z, t1 = (base + thick) / d.z, reach = 26000;
  V3 air = air_light(w, d);
  V3 sum = v3(0);
  float left = 1;
  float c = dot(d, sun), g1 = 0.72f;
  float phase = 0.62f * (1 - g1 * g1) / powf(1 + g1 * g1 - 2 * g1 * c, 1.5f) * 0.22f + 0.42f;
  if (t0 < reach) {
    t1 = minf(t1, t0 + 9000);
    float dt = (t1 - t0) / steps;
    V3 top = w.light.ambient_up * 1.25f, under = w.light.ambient_side * (storm ? 0.28f : sheet ? 0.62f : 0.62f);
    for (int i = 0; i < steps && left > 0.03f; i++) {
      float t = t0 + dt * (i + jitter);
      V3 p = v3(d.x * t, d.y * t, d.z * t);
      float rho = cloud_density(w, p, 4, base, thick);
      if (rho < 0.01f) continue;
      float toward = cloud_density(w, p + sun * 130, 3, base, thick) * 130 + cloud_density(w, p + sun * 420, 2, base, thick) * 380;
      float lit = expf(-toward * 0.0075f) * 0.85f + expf(-toward * 0.0016f) * 0.15f;
      float h = (p.z - base) / thick;
      V3 glow = sunlight * (lit * phase) + mix(under, top, sat(h * 1.1f + 0.06f));
      float seen = expf(-t / 21000);
      glow = mix(air, glow, seen);
      float a = 1 - expf(-rho * minf(dt, 420.0f) * 0.011f);
      sum += glow * (a * left);
      left *= 1 - a;
    }
  }
  // Thin ice far above, which catches the last light.
  float tc = 7000 / d.z;
  if (tc < 60000 && w.sky.weather != w_fog) {
    float x = d.x * tc / 9000 + w.seed % 71, y = d.y * tc / 9000;
    float warp = fbm2(x * 0.7f, y * 0.7f, 3, 77);
    float n = fbm2(x * 0.8f + warp * 2.2f, y * 3.1f + warp * 1.3f, 4, 91);
    float a = step_smooth(0.46f, 0.86f, n) * (0.20f + 0.45f * w.sky.cloud) * expf(-tc / 38000);
    V3 glow = sunlight * (0.34f * phase) + w.light.ambient_up * 0.75f;
    sum += glow * (a * left);
    left *= 1 - a;
  }
  cover_out = 1 - left;
  return sum;
}

HD V3 sun_and_moon(const World& w, V3 d) {
  V3 out = v3(0);
  float s = dot(d, w.sky.sun);
  if (w.sky.sun_altitude > -0.05f) {
    float disc = step_smooth(cosf(0.0135f), cosf(0.0105f), s);
    out += (w.light.sun_colour + v3(0.02f)) * (disc * 9.0f + powf(sat(s), 900) * 0.7f + powf(sat(s), 90) * 0.10f);
  }
  float m = dot(d, w.sky.moon);
  if (m > 0.999f && w.sky.moon.z > -0.03f) {
    float r = acosf(clampf(m, -1, 1)) / 0.017f;
    if (r < 1) {
      V3 side = norm(cross(w.sky.moon, v3(0, 0, 1))), up = cross(side, w.sky.moon);
      float x = dot(d, side) / 0.017f, y = dot(d, up) / 0.017f;
      float z = sqrtf(maxf(0, 1 - x * x - y * y)), phase = acosf(clampf(1 - 2 * w.sky.moon_lit, -1, 1));
      float shine = sat((x * sinf(phase) - z * cosf(phase)) * 3.0f);
      float seas = 0.7f + 0.5f * fbm2(x * 2 + 5, y * 2, 3, 5);
      out += v3(1.0f, 0.96f, 0.86f) * (shine * seas * step_smooth(1, 0.93f, r) * 1.6f / w.light.exposure);
    }
  }
  if (w.sky.moon.z > 0) out += w.light.moon_colour * (powf(sat(m), 400) * 0.6f + powf(sat(m), 40) * 0.10f) * w.sky.moon_lit;
  return out;
}
HD V3 stars(const World& w, V3 d) {
  if (w.light.night < 0.05f) return v3(0);
  V3 sum = v3(0);
  float band = powf(sat(1 - fabsf(dot(d, norm(v3(0.3f, 0.5f, 0.6f)))) * 2.2f), 2);
  sum += v3(0.55f, 0.62f, 0.95f) * (band * fbm3(d * 7.0f, 4, 9) * 0.085f);
  V3 q = d * 95.0f;
  int x = (int)floorf(q.x), y = (int)floorf(q.y), z = (int)floorf(q.z);
  uint32_t h = hash_u3(x, y, z);
  if ((h & 255) < 5 + 9 * band) {
    V3 c = v3(x + 0.5f, y + 0.5f, z + 0.5f) - q;
    float r = length(c), bright = unit(hash_u(h));
    sum += mix(v3(0.7f, 0.8f, 1), v3(1, 0.85f, 0.7f), unit(hash_u(h + 1))) * (step_smooth(0.40f, 0.08f, r) * (0.10f + bright * bright * bright * 1.6f));
  }
  return sum * (w.light.night * step_smooth(-0.02f, 0.2f, d.z) / w.light.exposure);
}

/** Sky in a direction, without the fog in front of it. */
HD V3 sky_colour(const World& w, V3 d, int steps, float jitter) {
  if (d.z < 0.0f) d = norm(v3(d.x, d.y, 0));
  float cover;
  V3 over = clouds(w, w.camera.at, d, steps, jitter, cover);
  V3 behind = air_light(w, d) + (sun_and_moon(w, d) + stars(w, d)) * powf(1 - cover, 1.5f) * (1 - 0.9f * sat(w.sky.fog));
  return behind * (1 - cover) + over;
}
/** With clouds, from the coarse table: what water and windows mirror. */
HD V3 mirrored_sky(const World& w, V3 d) {
  if (d.z < 0.02f) d = norm(v3(d.x, d.y, 0.02f));
  return table_at(w.dome_table, dome_columns, dome_rows, d);
}

/** What the air adds and takes between the eye and a point. */
HD V3 through_air(const World& w, V3 colour, V3 d, float t, float z) {
  float density = w.light.haze * (z > 40 ? expf(-(z - 40) / 900) : 1);
  float seen = expf(-t * density);
  V3 flat = norm(v3(d.x, d.y, clampf(d.z, 0.02f, 0.25f)));
  V3 veil = mix(mirrored_sky(w, flat), w.light.fog_colour, 0.35f + 0.55f * sat(w.sky.fog * 1.4f));
  float glow = powf(sat(dot(d, w.sky.sun)), 10) * sat(w.sky.sun_altitude * 6 + 0.3f);
  veil += w.light.sun_colour * (0.05f * glow * (1 - w.light.overcast));
  return mix(veil, colour, seen);
}
