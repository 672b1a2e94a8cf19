// Vectors, hashes and noise that mean the same on a processor and in a compute kernel.
#pragma once
#include <cmath>
#include <cstdint>

#ifdef __CUDACC__
#define HD __host__ __device__ inline
#else
#define HD inline
#endif

constexpr float pi = 3.14159265f;
constexpr float far_away = 1e9f;

struct V3 {
  float x, y, z;
};
HD V3 v3(float x, float y, float z) { return {x, y, z}; }
HD V3 v3(float a) { return {a, a, a}; }
HD V3 operator+(V3 a, V3 b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
HD V3 operator-(V3 a, V3 b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
HD V3 operator-(V3 a) { return {-a.x, -a.y, -a.z}; }
HD V3 operator*(V3 a, V3 b) { return {a.x * b.x, a.y * b.y, a.z * b.z}; }
HD V3 operator*(V3 a, float s) { return {a.x * s, a.y * s, a.z * s}; }
HD V3 operator*(float s, V3 a) { return a * s; }
HD V3 operator/(V3 a, float s) { return a * (1.0f / s); }
HD V3& operator+=(V3& a, V3 b) { return a = a + b; }
HD float dot(V3 a, V3 b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
HD V3 cross(V3 a, V3 b) { return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x}; }
HD float length(V3 a) { return sqrtf(dot(a, a)); }
HD V3 norm(V3 a) { return a * (1.0f / sqrtf(dot(a, a) + 1e-20f)); }
HD V3 reflect(V3 d, V3 n) { return d - n * (2 * dot(d, n)); }

HD float clampf(float x, float lo, float hi) { return x < lo ? lo : x > hi ? hi : x; }
HD float sat(float x) { return clampf(x, 0, 1); }
HD float minf(float a, float b) { return a < b ? a : b; }
HD float maxf(float a, float b) { return a > b ? a : b; }
HD float mix(float a, float b, float t) { return a + (b - a) * t; }
HD V3 mix(V3 a, V3 b, float t) { return a + (b - a) * t; }
HD float step_smooth(float lo, float hi, float x) {
  float t = sat((x - lo) / (hi - lo));
  return t * t * (3 - 2 * t);
}
HD float fract(float x) { return x - floorf(x); }
HD float luminance(V3 c) { return 0.2126f * c.x + 0.7152f * c.y + 0.0722f * c.z; }
HD V3 mul_saturation(V3 c, float s) { return mix(v3(luminance(c)), c, s); }

/** sRGB 0xRRGGBB to linear light, by the square that stands for the curve everywhere here. */
HD V3 from_hex(uint32_t c) {
  float r = ((c >> 16) & 255) / 255.0f, g = ((c >> 8) & 255) / 255.0f, b = (c & 255) / 255.0f;
  return v3(powf(r, 2.2f), powf(g, 2.2f), powf(b, 2.2f));
}

HD uint32_t hash_u(uint32_t h) {
  h ^= h >> 16;
  h *= 0x7feb352du;
  h ^= h >> 15;
  h *= 0x846ca68bu;
  return h ^ (h >> 16);
}
HD uint32_t hash_u3(int x, int y, int z) {
  return hash_u((uint32_t)x * 0x8da6b343u ^ (uint32_t)y * 0xd8163841u ^ (uint32_t)z * 0xcb1ab31fu);
}
HD float unit(uint32_t h) { return (h >> 8) * (1.0f / 16777216.0f); }
HD float hash2(int x, int y, int s = 0) { return unit(hash_u3(x, y, s)); }

HD float noise2(float x, float y, int s = 0) {
  float fx = floorf(x), fy = floorf(y);
  int ix = (int)fx, iy = (int)fy;
  x -= fx, y -= fy;
  x = x * x * (3 - 2 * x), y = y * y * (3 - 2 * y);
  float a = hash2(ix, iy, s), b = hash2(ix + 1, iy, s), c = hash2(ix, iy + 1, s), d = hash2(ix + 1, iy + 1, s);
  return a + (b - a) * x + (c - a) * y + (a - b - c + d) * x * y;
}
HD float noise3(V3 p, int s = 0) {
  float fz = floorf(p.z), z = p.z - fz;
  z = z * z * (3 - 2 * z);
  int iz = (int)fz * 57 + s;
  return mix(noise2(p.x, p.y, iz), noise2(p.x, p.y, iz + 57), z);
}
HD float fbm2(float x, float y, int octaves, int s = 0) {
  float sum = 0, amp = 0.5f;
  for (int i = 0; i < octaves; i++) {
    sum += amp * noise2(x, y, s + i * 31);
    float u = x * 1.63f - y * 1.21f + 7.3f;
    y = x * 1.21f + y * 1.63f + 3.1f, x = u;
    amp *= 0.5f;
  }
  return sum / (1 - amp * 2 + 1e-9f) ;
}
HD float fbm3(V3 p, int octaves, int s = 0) {
  float sum = 0, amp = 0.5f;
  for (int i = 0; i < octaves; i++) {
    sum += amp * noise3(p, s + i * 31);
    p = v3(p.x * 1.63f - p.y * 1.21f + 7.3f, p.x * 1.21f + p.y * 1.63f + 3.1f, p.z * 2.03f + 1.7f);
    amp *= 0.5f;
  }
  return sum / (1 - amp * 2 + 1e-9f);
}
/** Nearest and second-nearest feature point: cobbles, leaves, cracks. `cell` names the winner. */
HD void voronoi(float x, float y, int s, float& d1, float& d2, uint32_t& cell) {
  int ix = (int)floorf(x), iy = (int)floorf(y);
  d1 = d2 = 9;
  cell = 0;
  for (int j = -1; j <= 1; j++)
    for (int i = -1; i <= 1; i++) {
      uint32_t h = hash_u3(ix + i, iy + j, s);
      float dx = ix + i + (h & 1023) / 1023.0f - x, dy = iy + j + ((h >> 10) & 1023) / 1023.0f - y;
      float d = dx * dx + dy * dy;
      if (d < d1) d2 = d1, d1 = d, cell = h;
      else if (d < d2) d2 = d;
    }
  d1 = sqrtf(d1), d2 = sqrtf(d2);
}
