// Leaves, needles and bark by season.
#pragma once
#include "terrain.h"

HD Surface plant_surface(const World& w, const Hit& h, float t) {
  const Plant& p = w.plants[h.owner];
  const Prim& q = w.prims[h.prim];
  Surface s{};
  s.n = h.n, s.rough = 0.7f, s.albedo = q.colour;
  uint32_t id = hash_u3((int)(p.at.x * 3), (int)(p.at.y * 3), 1);
  float own = unit(id);
  float foot = t * w.camera.tan_half * 2 / 288;
  if (h.part == p_leaf || h.part == p_needle) {
    V3 c;
    if (p.kind == conifer) {
      c = mix(v3(0.035f, 0.085f, 0.045f), v3(0.07f, 0.12f, 0.05f), own);
    } else if (p.kind == broadleaf) {
      V3 fall = own < 0.35f ? v3(0.52f, 0.14f, 0.03f) : own < 0.75f ? v3(0.60f, 0.33f, 0.05f) : v3(0.36f, 0.27f, 0.06f);
      c = seasonal(w, mix(v3(0.17f, 0.29f, 0.06f), v3(0.22f, 0.32f, 0.08f), own), mix(v3(0.075f, 0.16f, 0.035f), v3(0.13f, 0.20f, 0.05f), own), fall, v3(0.16f, 0.12f, 0.09f));
      // Blossom on some trees in spring.
      if (w.sky.season == spring && own > 0.78f) c = own > 0.9f ? v3(0.75f, 0.50f, 0.55f) : v3(0.78f, 0.74f, 0.70f);
    } else if (p.kind == palm) {
      c = mix(v3(0.11f, 0.20f, 0.05f), v3(0.18f, 0.26f, 0.07f), own);
    } else {
      c = seasonal(w, v3(0.16f, 0.26f, 0.06f), v3(0.13f, 0.20f, 0.05f), v3(0.34f, 0.20f, 0.06f), v3(0.17f, 0.14f, 0.09f));
    }
    float grain = noise3(h.p * (2.4f / maxf(0.35f, sqrtf(p.height) * 0.33f)), 5), leaf = noise3(h.p * 9.0f, 6);
    float near = sat(1 - foot / 0.12f);
    s.albedo = c * (0.55f + 0.7f * grain) * mix(1, 0.55f + 0.9f * leaf, near);
    V3 scatter = v3(noise3(h.p * 3.1f, 1) - 0.5f, noise3(h.p * 3.1f, 2) - 0.5f, noise3(h.p * 3.1f, 3) - 0.5f);
    s.n = norm(h.n + scatter * 1.5f);
    s.through = 0.45f;
    float lie = sat(w.sky.snow_cover * 1.3f) * step_smooth(0.0f, 0.7f, h.n.z + (grain - 0.5f));
    s.albedo = mix(s.albedo, v3(0.84f, 0.88f, 0.95f), lie);
    // Leaves deep in a crown see less of the sky.
    s.albedo = s.albedo * mix(0.55f, 1.0f, sat(0.5f + 0.5f * h.n.z));
  } else if (h.part == p_bark) {
    s.albedo = q.colour * (0.6f + 0.8f * fbm2(h.p.x * 6 + h.p.y * 6, h.p.z * 1.6f, 3, 4));
    s.albedo = mix(s.albedo, v3(0.84f, 0.88f, 0.95f), sat(w.sky.snow_cover) * step_smooth(0.4f, 0.8f, h.n.z));
  } else {
    s.albedo = q.colour * (0.75f + 0.5f * noise3(h.p * 4, 4));
    s.albedo = mix(s.albedo, v3(0.84f, 0.88f, 0.95f), sat(w.sky.snow_cover) * step_smooth(0.5f, 0.9f, h.n.z));
  }
  return s;
}
