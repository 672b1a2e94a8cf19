// From rays to a finished picture: passes over pixels, each the same in threads and in a compute kernel.
#pragma once
#include <atomic>
#include <thread>

#include "shade.h"
#include "skeleton.h"
#include "light.h"
#include "tree.h"

struct Picture {
  int width, height;
  V3 *colour, *ambient, *scratch;
  float *depth, *open, *blur;
  int* key;
  uint8_t* edge;
  uint8_t* out;
};

#ifdef __CUDACC__
template <class F>
__global__ void run_kernel(int n, F f) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) f(i);
}
template <class F>
void for_each_pixel(int n, int, F f) {
  run_kernel<<<(n + 127) / 128, 128>>>(n, f);
  cudaDeviceSynchronize();
}
#define PASS(...) [=] __device__(int i) { __VA_ARGS__; }
#else
template <class F>
void for_each_pixel(int n, int threads, F f) {
  if (threads <= 1) {
    for (int i = 0; i < n; i++) f(i);
    return;
  }
  std::atomic<int> next{0};
  std::vector<std::thread> crew;
  for (int k = 0; k < threads; k++)
    crew.emplace_back([&] {
      for (int from; (from = next.fetch_add(512)) < n;)
        for (int i = from; i < from + 512 && i < n; i++) f(i);
    });
  for (auto& t : crew) t.join();
}
#define PASS(...) [=](int i) { __VA_ARGS__; }
#endif

HD V3 pixel_ray(const World& w, const Picture& p, float x, float y) {
  float u = (x / p.width * 2 - 1) * w.camera.tan_half * p.width / p.height, v = (1 - y / p.height * 2) * w.camera.tan_half;
  return norm(w.camera.forward + w.camera.right * u + w.camera.up * v);
}
HD V3 finish_ray(const World& w, V3 colour, V3 d, float t, float z) {
  if (!w.indoors) colour = through_air(w, colour, d, t, z);
  return w.puffs_count ? through_puffs(w, colour, w.camera.at, d, t) : colour;
}

HD void first_look(const World& w, const Picture& p, int i) {
  int x = i % p.width, y = i / p.width;
  V3 d = pixel_ray(w, p, x + 0.5f, y + 0.5f);
  Hit h;
  uint32_t noise = hash_u3(x, y, 7);
  if (!find_hit(w, w.camera.at, d, h)) {
    p.colour[i] = sky_colour(w, d, 16, 0.15f + 0.7f * unit(noise)), p.ambient[i] = v3(0), p.open[i] = 1, p.depth[i] = far_away, p.key[i] = -1;
    return;
  }
  Lit l = shade(w, h, d);
  p.colour[i] = l.direct, p.ambient[i] = l.ambient, p.depth[i] = h.t;
  p.open[i] = openness(w, h, noise);
  V3 n = h.n;
  int face = (int)(n.x * 3 + 3.5f) * 64 + (int)(n.y * 3 + 3.5f) * 8 + (int)(n.z * 3 + 3.5f);
  p.key[i] = h.leafy ? (h.prim << 10 | 1023) : (h.prim + 2) << 10 | (h.what == is_ground || h.what == is_water ? (int)h.what : face);
}
HD void soften_open(const World& w, const Picture& p, int i) {
  int x = i % p.width, y = i / p.width;
  float depth = p.depth[i], sum = 0, weight = 0;
  for (int v = -3; v <= 3; v++)
    for (int u = -3; u <= 3; u++) {
      int a = x + u, b = y + v;
      if (a < 0 || b < 0 || a >= p.width || b >= p.height) continue;
      int j = b * p.width + a;
      float k = expf(-fabsf(p.depth[j] - depth) / (0.02f * depth + 0.02f)) * (p.key[j] == p.key[i] ? 1 : 0.25f);
      sum += p.open[j] * k, weight += k;
    }
  p.blur[i] = sum / (weight + 1e-6f);
}
HD void compose(const World& w, const Picture& p, int i) {
  int x = i % p.width, y = i / p.width;
  V3 d = pixel_ray(w, p, x + 0.5f, y + 0.5f);
  V3 c = p.colour[i] + p.ambient[i] * p.blur[i];
  float t = p.depth[i];
  if (t < far_away) c = finish_ray(w, c, d, t, w.camera.at.z + d.z * t);
  else if (w.puffs_count) c = through_puffs(w, c, w.camera.at, d, 1e5f);
  p.scratch[i] = c;
  bool edge = false;
  for (int k = 0; k < 4; k++) {
    int a = x + (k == 0) - (k == 1), b = y + (k == 2) - (k == 3);
    if (a >= 0 && b >= 0 && a < p.width && b < p.height) {
      int j = b * p.width + a;
      if (p.key[j] != p.key[i] || (t < far_away && fabsf(p.depth[j] - t) > 0.08f * t)) edge = true;
    }
  }
  p.edge[i] = edge;
}
/** Pixels on an outline take three more looks; bright light is held back so that it does not fray the edge. */
HD void smooth_edge(const World& w, const Picture& p, int i) {
  p.colour[i] = p.scratch[i];
  if (!p.edge[i]) return;
  int x = i % p.width, y = i / p.width;
  const float dx[3] = {0.18f, 0.82f, 0.62f}, dy[3] = {0.32f, 0.20f, 0.84f};
  float cap = 3.5f / w.light.exposure;
  auto held = [cap](V3 c) { return v3(minf(c.x, cap), minf(c.y, cap), minf(c.z, cap)); };
  V3 sum = held(p.scratch[i]);
  for (int k = 0; k < 3; k++) {
    V3 d = pixel_ray(w, p, x + dx[k], y + dy[k]);
    Hit h;
    V3 c;
    if (find_hit(w, w.camera.at, d, h)) {
      Lit l = shade(w, h, d);
      // The openness of the nearest neighbour at a like depth.
      float open = p.blur[i], least = fabsf(p.depth[i] - h.t);
      for (int v = -1; v <= 1; v++)
        for (int u = -1; u <= 1; u++) {
          int a = x + u, b = y + v;
          if (a < 0 || b < 0 || a >= p.width || b >= p.height) continue;
          float off = fabsf(p.depth[b * p.width + a] - h.t);
          if (off < least) least = off, open = p.blur[b * p.width + a];
        }
      c = finish_ray(w, l.direct + l.ambient * open, d, h.t, h.p.z);
    } else {
      c = sky_colour(w, d, 10, 0.5f);
      if (w.puffs_count) c = through_puffs(w, c, w.camera.at, d, 1e5f);
    }
    sum += held(c);
  }
  p.colour[i] = sum * 0.25f;
}
/** Far and near things go soft around the point in focus. */
HD void focus_blur(const World& w, const Picture& p, int i) {
  int x = i % p.width, y = i / p.width;
  float open = w.camera.shot == portrait ? 6.0f : w.camera.shot == group ? 2.2f : 0;
  open *= p.height / 288.0f;
  if (open <= 0) {
    p.scratch[i] = p.colour[i];
    return;
  }
  auto circle = [&](int j) {
    float t = p.depth[j], away = fabsf(minf(t, 4000.0f) - w.camera.focus) - 0.10f * w.camera.focus;
    return clampf(open * maxf(away, 0) / minf(t, 4000.0f) , 0, open);
  };
  float own = circle(i);
  V3 sum = p.colour[i];
  float weight = 1;
  uint32_t noise = hash_u3(x, y, 3);
  float turn = unit(noise) * 6.28f;
  for (int k = 1; k < 28; k++) {
    float r = sqrtf(k / 28.0f) * open, a = k * 2.39996f + turn * 0.2f;
    int u = (int)floorf(x + cosf(a) * r + 0.5f), v = (int)floorf(y + sinf(a) * r + 0.5f);
    if (u < 0 || v < 0 || u >= p.width || v >= p.height) continue;
    int j = v * p.width + u;
    float c = circle(j);
    // What is sharp and in front does not smear over what lies behind it.
    float reach = p.depth[j] > p.depth[i] ? minf(c, own) : c, k2 = sat(reach - r + 0.7f);
    sum += p.colour[j] * k2, weight += k2;
  }
  p.scratch[i] = sum / weight;
}

HD V3 filmic(V3 c) {
  auto curve = [](float x) { return sat((x * (2.51f * x + 0.03f)) / (x * (2.43f * x + 0.59f) + 0.14f)); };
  return v3(curve(c.x), curve(c.y), curve(c.z));
}
HD V3 graded(const World& w, V3 c) {
  c = c * w.light.exposure;
  c = mul_saturation(c, 1.10f);
  c = v3(maxf(c.x, 0), maxf(c.y, 0), maxf(c.z, 0));
  c = filmic(c * 0.92f);
  // Shadows lean to blue, lights to gold.
  float l = luminance(c);
  c = c * mix(v3(0.965f, 0.99f, 1.06f), v3(1.025f, 1.0f, 0.965f), sat(l * 1.6f));
  return v3(powf(sat(c.x), 1 / 2.2f), powf(sat(c.y), 1 / 2.2f), powf(sat(c.z), 1 / 2.2f));
}
