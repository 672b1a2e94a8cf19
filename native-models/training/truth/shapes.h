// Where a ray meets each kind of solid. Everything stands upright; only the heading turns.
#pragma once
#include "people.h"
#include "world.h"

/** Cuts a ray by a half-space in the local frame; keeps the latest entry and the earliest exit. */
HD bool cut(V3 o, V3 d, V3 n, float limit, float& enter, float& leave, V3& normal) {
  float a = limit - dot(o, n), b = dot(d, n);
  if (fabsf(b) < 1e-9f) return a >= 0;
  float t = a / b;
  if (b < 0) {
    if (t > enter) enter = t, normal = n;
  } else if (t < leave) leave = t;
  return enter < leave;
}

HD bool meet_capsule(V3 ro, V3 rd, V3 pa, V3 pb, float ra, float rb, float& t_out, V3& n_out) {
  V3 ba = pb - pa, oa = ro - pa, ob = ro - pb;
  float rr = ra - rb, m0 = dot(ba, ba), m1 = dot(ba, oa), m2 = dot(ba, rd), m3 = dot(rd, oa), m5 = dot(oa, oa), m6 = dot(ob, rd), m7 = dot(ob, ob);
  float d2 = m0 - rr * rr;
  if (d2 <= 0) d2 = 1e-6f;
  float k2 = d2 - m2 * m2, k1 = d2 * m3 - m1 * m2 + m2 * rr * ra, k0 = d2 * m5 - m1 * m1 + m1 * rr * ra * 2 - m0 * ra * ra;
  float h = k1 * k1 - k0 * k2;
  if (h < 0) return false;
  float t = (-sqrtf(h) - k1) / (fabsf(k2) < 1e-9f ? 1e-9f : k2);
  float y = m1 - ra * rr + t * m2;
  if (y > 0 && y < d2) {
    t_out = t, n_out = norm((oa + rd * t) * d2 - ba * y);
    return t > 0;
  }
  float h1 = m3 * m3 - m5 + ra * ra, h2 = m6 * m6 - m7 + rb * rb;
  if (maxf(h1, h2) < 0) return false;
  t_out = far_away;
  if (h1 > 0) {
    float u = -m3 - sqrtf(h1);
    if (u > 0) t_out = u, n_out = (oa + rd * u) / ra;
  }
  if (h2 > 0) {
    float u = -m6 - sqrtf(h2);
    if (u > 0 && u < t_out) t_out = u, n_out = (ob + rd * u) / rb;
  }
  return t_out < far_away;
}

/** Leaves: thinner towards the rim, in clumps, so that the outline is ragged and the sky shows through. */
HD float leaf_density(const Prim& q, V3 unit_point, V3 world_point) {
  float r = dot(unit_point, unit_point);
  if (r >= 1) return 0;
  float grain = q.part == p_needle ? 2.6f : 1.7f;
  float f = grain / maxf(0.30f, sqrtf(q.half.x) * 0.6f);
  float n = noise3(world_point * f, q.owner * 7) * 0.62f + noise3(world_point * (f * 2.7f), q.owner * 7 + 3) * 0.38f;
  return n - 0.30f - 0.36f * r - q.glow;
}

HD bool meet(const World& w, int index, V3 ro, V3 rd, float best, bool shade_only, Hit& hit) {
  const Prim& q = w.prims[index];
  V3 o = into(q, ro - q.at), d = into(q, rd), n = v3(0, 0, 1);
  float enter = 1e-3f, leave = best, t = far_away;
  uint8_t body = 0;
  bool leafy = false;
  switch (q.kind) {
    case k_box:
      n = -d;
      if (!cut(o, d, v3(1, 0, 0), q.half.x, enter, leave, n) || !cut(o, d, v3(-1, 0, 0), q.half.x, enter, leave, n) ||
          !cut(o, d, v3(0, 1, 0), q.half.y, enter, leave, n) || !cut(o, d, v3(0, -1, 0), q.half.y, enter, leave, n) ||
          !cut(o, d, v3(0, 0, 1), q.half.z, enter, leave, n) || !cut(o, d, v3(0, 0, -1), q.half.z, enter, leave, n))
        return false;
      t = enter;
      break;
    case k_gable: {
      // Ridge along y, from z = 0 to half.z.
      V3 slope = norm(v3(q.half.z, 0, q.half.x));
      float limit = slope.z * q.half.z;
      n = -d;
      if (!cut(o, d, slope, limit, enter, leave, n) || !cut(o, d, v3(-slope.x, 0, slope.z), limit, enter, leave, n) ||
          !cut(o, d, v3(0, 1, 0), q.half.y, enter, leave, n) || !cut(o, d, v3(0, -1, 0), q.half.y, enter, leave, n) ||
          !cut(o, d, v3(0, 0, -1), 0, enter, leave, n))
        return false;
      t = enter;
      break;
    }
    case k_hip: {
      // Ridge of length 2·ra along y.
      V3 side = norm(v3(q.half.z, 0, q.half.x)), end = norm(v3(0, q.half.z, q.half.y - q.ra));
      float a = side.z * q.half.z, b = end.y * q.half.y;
      n = -d;
      if (!cut(o, d, side, a, enter, leave, n) || !cut(o, d, v3(-side.x, 0, side.z), a, enter, leave, n) ||
          !cut(o, d, end, b, enter, leave, n) || !cut(o, d, v3(0, -end.y, end.z), b, enter, leave, n) ||
          !cut(o, d, v3(0, 0, -1), 0, enter, leave, n))
        return false;
      t = enter;
      break;
    }
    case k_cone: {
      // Upright frustum, ra at z = 0, rb at half.z.
      float k = (q.rb - q.ra) / q.half.z;
      float a = d.x * d.x + d.y * d.y - k * k * d.z * d.z, rz = q.ra + k * o.z;
      float b = o.x * d.x + o.y * d.y - k * d.z * rz, c = o.x * o.x + o.y * o.y - rz * rz, h = b * b - a * c;
      t = far_away;
      if (h >= 0 && fabsf(a) > 1e-9f) {
        h = sqrtf(h);
        for (int i = 0; i < 2; i++) {
          float u = (i ? -b + h : -b - h) / a, z = o.z + d.z * u;
          if (u > 1e-3f && u < t && z >= 0 && z <= q.half.z && q.ra + k * z >= 0) {
            t = u;
            V3 p = o + d * u;
            n = norm(v3(p.x, p.y, -k * (q.ra + k * z)));
          }
        }
      }
      for (int i = 0; i < 2 && fabsf(d.z) > 1e-9f; i++) {
        float z = i ? q.half.z : 0, r = i ? q.rb : q.ra, u = (z - o.z) / d.z, x = o.x + d.x * u, y = o.y + d.y * u;
        if (u > 1e-3f && u < t && x * x + y * y <= r * r) t = u, n = v3(0, 0, i ? 1 : -1);
      }
      if (t >= best) return false;
      break;
    }
    case k_ellipsoid: {
      V3 os = v3(o.x / q.half.x, o.y / q.half.y, o.z / q.half.z), ds = v3(d.x / q.half.x, d.y / q.half.y, d.z / q.half.z);
      float a = dot(ds, ds), b = dot(os, ds), c = dot(os, os) - 1, h = b * b - a * c;
      if (h < 0) return false;
      t = (-b - sqrtf(h)) / a;
      if (t < 1e-3f || t >= best) return false;
      V3 p = os + ds * t;
      n = norm(v3(p.x / q.half.x, p.y / q.half.y, p.z / q.half.z));
      break;
    }
    case k_capsule: {
      if (!meet_capsule(ro, rd, q.at, q.b, q.ra, q.rb, t, n) || t >= best || t < 1e-3f) return false;
      hit.t = t, hit.n = n, hit.p = ro + rd * t, hit.local = hit.p - q.at, hit.local_n = n;
      hit.what = q.what, hit.part = q.part, hit.prim = index, hit.owner = q.owner, hit.leafy = false, hit.body = 0;
      return true;
    }
    case k_foliage: {
      V3 os = v3(o.x / q.half.x, o.y / q.half.y, o.z / q.half.z), ds = v3(d.x / q.half.x, d.y / q.half.y, d.z / q.half.z);
      float a = dot(ds, ds), b = dot(os, ds), c = dot(os, os) - 1, h = b * b - a * c;
      if (h < 0) return false;
      h = sqrtf(h);
      float t0 = maxf(1e-3f, (-b - h) / a), t1 = minf(best, (-b + h) / a);
      if (t0 >= t1) return false;
      int steps = shade_only ? 3 : 7;
      float dt = (t1 - t0) / steps;
      for (int i = 0; i < steps; i++) {
        float u = t0 + dt * (i + 0.35f);
        V3 p = os + ds * u;
        if (leaf_density(q, p, ro + rd * u) > 0) {
          t = u, leafy = true;
          n = norm(v3(p.x / q.half.x, p.y / q.half.y, p.z / q.half.z));
          break;
        }
      }
      if (t >= best) return false;
      break;
    }
    case k_person:
      if (!meet_person(w, q, o, d, best, shade_only, t, n, body)) return false;
      break;
  }
  if (t >= best) return false;
  hit.t = t, hit.p = ro + rd * t, hit.local = o + d * t, hit.local_n = n, hit.n = out_of(q, n);
  hit.what = q.what, hit.part = q.part, hit.prim = index, hit.owner = q.owner, hit.leafy = leafy, hit.body = body;
  return true;
}

HD bool meets_bounds(V3 lo, V3 hi, V3 o, V3 inv, float best) {
  float a = (lo.x - o.x) * inv.x, b = (hi.x - o.x) * inv.x, near = minf(a, b), far = maxf(a, b);
  a = (lo.y - o.y) * inv.y, b = (hi.y - o.y) * inv.y, near = maxf(near, minf(a, b)), far = minf(far, maxf(a, b));
  a = (lo.z - o.z) * inv.z, b = (hi.z - o.z) * inv.z, near = maxf(near, minf(a, b)), far = minf(far, maxf(a, b));
  return far >= maxf(near, 0) && near < best;
}
HD V3 inverse(V3 d) {
  auto safe = [](float x) { return 1.0f / (fabsf(x) < 1e-9f ? (x < 0 ? -1e-9f : 1e-9f) : x); };
  return v3(safe(d.x), safe(d.y), safe(d.z));
}
HD bool meet_solids(const World& w, V3 o, V3 d, float best, bool any, Hit& hit) {
  if (!w.prims_count) return false;
  V3 inv = inverse(d);
  int stack[48], top = 0;
  stack[top++] = 0;
  bool found = false;
  while (top) {
    const Node& n = w.nodes[stack[--top]];
    if (!meets_bounds(n.lo, n.hi, o, inv, best)) continue;
    if (n.count) {
      for (int i = n.first; i < n.first + n.count; i++) {
        if (!meets_bounds(w.prims[i].lo, w.prims[i].hi, o, inv, best)) continue;
        if (meet(w, i, o, d, best, any, hit)) {
          best = hit.t, found = true;
          if (any) return true;
        }
      }
    } else if (top < 46) {
      stack[top++] = n.left;
      stack[top++] = n.left + 1;
    }
  }
  return found;
}
