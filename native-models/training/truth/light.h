// Light of a scene before any ray is sent: tables of the sky, the Sun's and Moon's colour, ambient, haze and exposure.
#pragma once
#include "sky.h"

inline void kindle(World& w) {
  Light& l = w.light;
  const SkyState& k = w.sky;
  float haze_mie = 5e-6f + 14e-6f * k.fog + 6e-6f * (k.rain + k.snowfall);
  l.night = step_smooth(0.04f, -0.13f, k.sun_altitude);
  bool sheet = k.weather == w_overcast || k.weather == w_rain || k.weather == w_storm || k.weather == w_snow || k.weather == w_fog;
  l.overcast = sat(maxf(step_smooth(0.55f, 0.95f, k.cloud), sheet ? 0.75f + 0.25f * k.cloud : 0));
  l.overcast = maxf(l.overcast, sat(k.fog * 0.9f));
  V3 o = v3(0, 0, earth + 250);
  l.sun_colour = transmittance(o, norm(v3(k.sun.x, k.sun.y, maxf(k.sun.z, 0.012f))), haze_mie) * (22.0f / pi) * step_smooth(-0.085f, 0.015f, k.sun_altitude);
  // The last light is warmer and kinder than the sum of its parts.
  l.sun_colour = l.sun_colour * mix(v3(1.25f, 1.05f, 0.85f), v3(1), sat(k.sun_altitude * 3));
  l.moon_colour = v3(0.50f, 0.66f, 1.0f) * (0.055f * (0.25f + 0.75f * k.moon_lit) * sat(k.moon.z * 5) * l.night);
  V3 average = v3(0), horizon = v3(0);
  float weight = 0;
  V3 floor = v3(0.0075f, 0.0125f, 0.0260f) * (1 + 1.8f * k.moon_lit * sat(k.moon.z * 3));
  for (int j = 0; j < sky_rows; j++)
    for (int i = 0; i < sky_columns; i++) {
      V3 d = table_direction(i, j, sky_columns, sky_rows);
      V3 c = clear_sky(d, k.sun, haze_mie) + floor * (0.75f + 0.6f * powf(1 - d.z, 3));
      w.sky_table[j * sky_columns + i] = c;
      float a = (j + 0.5f) / sky_rows * cosf(powf((j + 0.5f) / sky_rows, 2) * pi / 2);
      average += c * a, weight += a;
      if (j < 8) horizon += c * (1.0f / (8 * sky_columns));
    }
  average = average / weight;
  float grey = luminance(average) * (k.weather == w_storm ? 0.38f : k.weather == w_rain ? 0.58f : k.weather == w_snow ? 0.9f : k.weather == w_fog ? 0.95f : 0.72f);
  // A covered sky keeps a breath of the hour's colour.
  V3 cover = mix(v3(0.95f, 0.985f, 1.05f) * grey, (average + horizon) * 0.5f * (grey / (luminance((average + horizon) * 0.5f) + 1e-6f)), 0.42f);
  V3 up = v3(0), side = v3(0);
  float up_weight = 0;
  for (int j = 0; j < sky_rows; j++)
    for (int i = 0; i < sky_columns; i++) {
      V3 d = table_direction(i, j, sky_columns, sky_rows);
      V3& c = w.sky_table[j * sky_columns + i];
      c = mix(c, cover * (0.80f + 0.45f * d.z), l.overcast * 0.93f);
      float a = (j + 0.5f) / sky_rows * cosf(powf((j + 0.5f) / sky_rows, 2) * pi / 2);
      up += c * (a * (0.2f + d.z)), side += c * (a * (1.15f - d.z)), up_weight += a * (0.2f + d.z);
    }
  float side_weight = 0;
  for (int j = 0; j < sky_rows; j++) side_weight += (j + 0.5f) / sky_rows * cosf(powf((j + 0.5f) / sky_rows, 2) * pi / 2) * (1.15f - table_direction(0, j, sky_columns, sky_rows).z) * sky_columns;
  l.ambient_up = up / up_weight, l.ambient_side = side / side_weight;
  l.sun_share = 1 - 0.96f * l.overcast;
  // Broken cloud lifts the shade.
  float broken = k.cloud * (1 - l.overcast);
  l.ambient_up = l.ambient_up + l.sun_colour * (0.05f * broken * sat(k.sun.z * 3));
  V3 bounce = (l.ambient_up + l.sun_colour * (l.sun_share * sat(k.sun.z)) + l.moon_colour * sat(k.moon.z)) * 0.16f;
  V3 earth_tone = k.snow_cover > 0.4f ? v3(1.6f, 1.65f, 1.75f) : w.biome == 5 ? v3(1.5f, 1.15f, 0.8f) : v3(0.95f, 0.95f, 0.7f);
  l.ambient_down = bounce * earth_tone;
  l.fog_colour = mix(horizon, cover, l.overcast);
  l.haze = 1.0f / 9500 + k.fog * k.fog * 0.022f + (k.rain + k.snowfall) * 0.0009f;
  float key = luminance(l.ambient_up) * 0.75f + luminance(l.sun_colour) * l.sun_share * maxf(0.15f, k.sun.z) * 0.35f + 0.002f;
  l.exposure = 0.46f / powf(key, 0.74f) * mix(1.0f, 0.92f, l.night);
  // A veil must leave something to be seen: it thins with the distance of what is looked at.
  l.haze = minf(l.haze, (w.camera.shot == overview ? 0.7f : 1.15f) / (w.camera.focus + 12) + 1.0f / 9500);
  if (w.indoors) l.exposure = mix(1.3f, 2.2f, l.night);
}

/** The coarse dome with clouds: needs the tables above. */
inline void paint_dome(World& w) {
  for (int j = 0; j < dome_rows; j++)
    for (int i = 0; i < dome_columns; i++) {
      V3 d = table_direction(i, j, dome_columns, dome_rows);
      float cover;
      V3 over = clouds(w, w.camera.at, d, 6, 0.5f, cover);
      w.dome_table[j * dome_columns + i] = air_light(w, d) * (1 - cover) + over;
    }
}
