// The tree of bounds over all solids, built by halving along the widest axis.
#pragma once
#include <algorithm>

#include "world.h"

inline void bound(Prim& q) {
  V3 r;
  if (q.kind == k_capsule) {
    float m = maxf(q.ra, q.rb);
    q.lo = v3(minf(q.at.x, q.b.x) - m, minf(q.at.y, q.b.y) - m, minf(q.at.z, q.b.z) - m);
    q.hi = v3(maxf(q.at.x, q.b.x) + m, maxf(q.at.y, q.b.y) + m, maxf(q.at.z, q.b.z) + m);
    return;
  }
  float hx = q.half.x, hy = q.half.y;
  if (q.kind == k_cone) hx = hy = maxf(q.ra, q.rb);
  r = v3(fabsf(hx * q.cosine) + fabsf(hy * q.sine), fabsf(hx * q.sine) + fabsf(hy * q.cosine), q.half.z);
  bool standing_on_base = q.kind == k_gable || q.kind == k_hip || q.kind == k_cone;
  q.lo = q.at - (standing_on_base ? v3(r.x, r.y, 0) : r);
  q.hi = q.at + r;
}

inline void grow(std::vector<Prim>& prims, std::vector<Node>& nodes, int at, int first, int count) {
  Node n{v3(far_away), v3(-far_away), 0, first, count};
  for (int i = first; i < first + count; i++) {
    const Prim& q = prims[i];
    n.lo = v3(minf(n.lo.x, q.lo.x), minf(n.lo.y, q.lo.y), minf(n.lo.z, q.lo.z));
    n.hi = v3(maxf(n.hi.x, q.hi.x), maxf(n.hi.y, q.hi.y), maxf(n.hi.z, q.hi.z));
  }
  if (count > 4) {
    V3 size = n.hi - n.lo;
    int axis = size.x > size.y && size.x > size.z ? 0 : size.y > size.z ? 1 : 2;
    auto key = [axis](const Prim& q) { return axis == 0 ? q.lo.x + q.hi.x : axis == 1 ? q.lo.y + q.hi.y : q.lo.z + q.hi.z; };
    int half = count / 2;
    std::nth_element(prims.begin() + first, prims.begin() + first + half, prims.begin() + first + count, [&](const Prim& a, const Prim& b) { return key(a) < key(b); });
    int left = (int)nodes.size();
    nodes.resize(nodes.size() + 2);
    n.left = left, n.count = 0;
    nodes[at] = n;
    grow(prims, nodes, left, first, half);
    grow(prims, nodes, left + 1, first + half, count - half);
    return;
  }
  nodes[at] = n;
}
inline std::vector<Node> grow_tree(std::vector<Prim>& prims) {
  std::vector<Node> nodes(1);
  for (Prim& q : prims) bound(q);
  if (!prims.empty()) grow(prims, nodes, 0, 0, (int)prims.size());
  return nodes;
}
