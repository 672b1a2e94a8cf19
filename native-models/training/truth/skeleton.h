// Joints and expressions exactly as electron/frames/body.ts and face.ts write them, then flesh and clothes around the joints.
#pragma once
#include "stock.h"

struct Bend {
  float forward, out, bend;
};
struct Stance {
  float hips, lean, nod;
  Bend left_arm, right_arm, left_leg, right_leg;
};
inline Stance stance_of(int pose) {
  Bend hanging{0.06f, 0.12f, 0.18f}, straight{0, 0.05f, 0.03f};
  Stance s{0.52f, 0, 0, hanging, hanging, straight, straight};
  switch (pose) {
    case running: s.lean = 0.2f; break;
    case sitting: return {0.27f, 0, 0, {0.5f, 0.1f, 0.75f}, {0.5f, 0.1f, 0.7f}, {1.4f, 0.12f, 1.35f}, {1.4f, 0.12f, 1.4f}};
    case lying: s.left_arm = {0.1f, 0.25f, 0.1f}, s.right_arm = {0.08f, 0.16f, 0.2f}; break;
    case kneeling: return {0.29f, 0.15f, 0, {0.6f, 0.1f, 0.7f}, {0.6f, 0.1f, 0.7f}, {0.5f, 0.08f, 2.1f}, {0.35f, 0.08f, 1.95f}};
    case bending: return {0.49f, 1.05f, 0.2f, {0.45f, 0.08f, 0.2f}, {0.6f, 0.08f, 0.25f}, {0.1f, 0.1f, 0.2f}, {0.2f, 0.1f, 0.25f}};
    case arms_raised: s.nod = -0.15f, s.left_arm = {2.75f, 0.38f, 0.15f}, s.right_arm = {2.65f, 0.42f, 0.2f}; break;
    case carrying: s.lean = -0.04f, s.left_arm = s.right_arm = {0.5f, 0.06f, 1.15f}; break;
    case embracing: s.lean = 0.1f, s.left_arm = {1.15f, 0.22f, 0.55f}, s.right_arm = {1.25f, 0.22f, 0.5f}; break;
  }
  return s;
}
struct Bearing {
  float lean, nod, out, bend;
};
inline Bearing bearing_of(int feeling) {
  static const Bearing all[] = {{0, 0, 0, 0},          {-0.04f, -0.12f, 0.16f, 0.25f}, {0.04f, -0.1f, 0.22f, 0.7f}, {0.03f, 0.06f, 0.04f, 0.3f}, {-0.09f, -0.14f, 0.14f, 0},
                                {0.13f, 0.36f, -0.06f, 0}, {0.22f, 0.5f, -0.06f, 0.5f},    {0.1f, 0.05f, 0.02f, 1.1f},  {0.1f, 0.08f, 0.26f, 0.5f},  {0.17f, 0.3f, -0.04f, -0.1f}};
  return all[feeling];
}
inline float head_metres(const Figure& f) { return f.height * (0.13f + 0.0045f * maxf(0, 16 - f.age)); }
inline float shoulder_metres(const Figure& f) { return f.height * (!f.female && f.age > 14 ? 0.122f : 0.107f) * (0.88f + 0.24f * f.build); }

struct Joints {
  V3 pelvis, chest, head, shoulder[2], elbow[2], hand[2], hip[2], knee[2], foot[2];
};
inline V3 hang(V3 from, float length, float side, float forward, float out) {
  float level = cosf(out);
  return from + v3(side * sinf(out) * length, sinf(forward) * level * length, -cosf(forward) * level * length);
}
inline Joints pose_body(const Figure& f) {
  Stance st = stance_of(f.pose);
  // Whoever lies carries nothing of what they feel in their limbs.
  Bearing felt = f.pose == lying ? Bearing{} : bearing_of(f.feeling);
  float tall = f.height, lean = st.lean + felt.lean + (f.pose != lying && f.age > 62 ? 0.16f : 0);
  bool moving = f.pose == walking || f.pose == running || (f.pose == carrying && f.speed > 0.1f);
  float reach = f.pose == running ? 0.8f : moving ? 0.45f : 0, swing = sinf(f.stride * 2 * pi) * reach, lift = cosf(f.stride * 2 * pi);
  float hips = st.hips * tall * (moving ? 1 - 0.03f * fabsf(swing) : 1), shoulders = shoulder_metres(f), hip_half = tall * 0.052f * (0.9f + 0.25f * f.build);
  float head = head_metres(f), spine = tall * 0.985f - head - tall * 0.52f, sn = sinf(lean), cs = cosf(lean);
  Joints j;
  j.pelvis = v3(0, 0, hips);
  j.chest = v3(0, sn * spine, hips + cs * spine);
  float nod_of = st.nod * 0.6f + felt.nod * (f.pose == lying ? 0 : 1), nod = lean * 0.7f + nod_of * 0.5f;
  j.head = v3(0, sn * spine + sinf(nod) * head * 0.72f, hips + cs * spine + cosf(nod) * head * 0.62f);
  bool arms_move = moving && f.pose != carrying;
  for (int k = 0; k < 2; k++) {
    float side = k ? 1 : -1;
    Bend arm = k ? st.right_arm : st.left_arm, leg = k ? st.right_leg : st.left_leg;
    float drop = cs * tall * 0.022f;
    j.shoulder[k] = v3(side * shoulders, sn * (spine - tall * 0.022f), hips + cs * spine - drop);
    float forward = arm.forward + (arms_move ? side * swing * 0.85f : 0), out = maxf(0.04f, arm.out + felt.out);
    float bend = maxf(0.05f, arm.bend + (f.pose == running ? 1.3f : arms_move ? 0.2f : 0) + (arm.forward < 1 ? felt.bend * 0.8f : 0));
    j.elbow[k] = hang(j.shoulder[k], tall * 0.172f, side, forward, out);
    j.hand[k] = hang(j.elbow[k], tall * 0.16f, side, forward + bend, out * (bend > 0.9f ? -0.8f : 0.6f));
    j.hip[k] = v3(side * hip_half, 0, hips);
    float thigh = leg.forward - side * swing, knee = leg.bend + (moving ? maxf(0, side * lift) * (f.pose == running ? 1.3f : 0.55f) : 0);
    j.knee[k] = hang(j.hip[k], tall * 0.255f, side, thigh, leg.out);
    j.foot[k] = hang(j.knee[k], tall * 0.25f, side, thigh - knee, 0);
  }
  if (f.pose == lying)
    for (V3* p = &j.pelvis; p <= &j.foot[1]; p++) *p = v3(p->x, p->z - tall / 2, 0.12f + p->y);
  return j;
}

inline void express(const Figure& f, Body& b, bool asleep) {
  float pleasant = maxf(0, f.valence), unpleasant = maxf(0, -f.valence), stirred = maxf(0, f.arousal);
  float anger = unpleasant * maxf(0, f.dominance), worry = unpleasant * maxf(0, -f.dominance), fear = worry * stirred;
  b.brow_raise = 0.05f * stirred * (1 - anger) + 0.1f * fear - 0.07f * anger;
  b.brow_inner = 0.16f * worry - 0.2f * anger * (0.5f + stirred);
  b.eyes_open = asleep ? 0 : clampf(0.85f + 0.3f * f.arousal + 0.35f * fear - 0.28f * pleasant - 0.15f * anger - 0.18f * unpleasant * maxf(0, -f.arousal), 0.35f, 1.4f);
  b.smile = clampf(0.2f * f.valence, -0.2f, 0.2f);
  b.mouth_open = clampf(0.14f * stirred * (pleasant + fear + anger * 0.8f) - 0.02f, 0, 0.2f);
  b.mouth_wide = 0.3f + 0.1f * pleasant + 0.04f * anger - 0.05f * worry;
}

/** What somebody holds says what they do. */
inline void make_prop(Maker& m, const Figure& f, const Stand& s, const Joints& j) {
  V3 hand = s.place(j.hand[1].x, j.hand[1].y, j.hand[1].z), wood = from_hex(0x7a5f40), iron = from_hex(0x70757a);
  float sn = sinf(f.heading), cs = cosf(f.heading);
  auto ahead = [&](float forward, float z) { return v3(hand.x + sn * forward, hand.y + cs * forward, z); };
  auto stick = [&](float forward, float foot, float top, float r, V3 c) { m.bar(p_wood, ahead(-forward * 0.4f, foot), ahead(forward, top), r, r * 0.8f, c).what = is_thing; };
  auto ball = [&](V3 at, V3 r, V3 c) { m.egg(p_plain, at, r, f.heading, c).what = is_thing; };
  float low = maxf(f.at.z + 0.05f, hand.z - 0.78f);
  switch (f.activity) {
    case farming_work:
    case 16:
      stick(0.7f, hand.z + 0.35f, low + 0.03f, 0.022f, wood);
      ball(ahead(0.75f, low), v3(0.12f, 0.07f, 0.06f), iron);
      break;
    case hunting:
    case herding: stick(0.05f, f.at.z, f.at.z + f.height * 1.2f, 0.02f, wood); break;
    case fishing: stick(2.4f, hand.z, hand.z + 1.3f, 0.014f, wood); break;
    case building_work:
    case crafting:
      stick(0.3f, hand.z, hand.z + 0.12f, 0.018f, wood);
      ball(ahead(0.3f, hand.z + 0.14f), v3(0.07f, 0.05f, 0.05f), iron);
      break;
    case gathering: ball(ahead(0.05f, hand.z - 0.12f), v3(0.17f, 0.17f, 0.12f), from_hex(0xa9834e)); break;
    case studying:
    case teaching: ball(ahead(0.04f, hand.z + 0.03f), v3(0.12f, 0.05f, 0.08f), from_hex(0xe8dec4)); break;
    case eating: ball(ahead(0.05f, hand.z + 0.02f), v3(0.08f, 0.08f, 0.05f), from_hex(0xb98f5c)); break;
  }
}

inline void make_person(Stock& k, const Scene& scene, int index) {
  const Figure& f = scene.people[index];
  Joints j = pose_body(f);
  Body b{};
  float tall = f.height, wide = 0.85f + 0.3f * f.build;
  b.first = (int)k.limbs.size(), b.tall = tall;
  auto limb = [&](V3 a, V3 c, float ra, float rb, BodyPart part) { k.limbs.push_back({a, c, ra * tall, rb * tall, part}); };
  V3 up = norm(j.chest - j.pelvis);
  bool lie = f.pose == lying;
  BodyPart top = f.robe ? b_robe : b_upper, low = f.robe ? b_robe : b_lower;
  limb(j.pelvis + up * (0.05f * tall), j.chest - up * (0.055f * tall), 0.074f * wide, 0.080f * wide, top);
  limb(mix(j.shoulder[0], j.shoulder[1], 0.14f), mix(j.shoulder[0], j.shoulder[1], 0.86f), 0.038f * wide, 0.038f * wide, top);
  limb(mix(j.hip[0], j.hip[1], 0.15f), mix(j.hip[0], j.hip[1], 0.85f), 0.072f * wide, 0.072f * wide, low);
  if (f.female && f.age > 14) limb(mix(j.pelvis, j.chest, 0.70f) + v3(-0.05f, 0.045f, 0) * tall, mix(j.pelvis, j.chest, 0.70f) + v3(0.05f, 0.045f, 0) * tall, 0.042f, 0.042f, top);
  for (int s = 0; s < 2; s++) {
    limb(j.shoulder[s], j.elbow[s], 0.033f * wide, 0.028f * wide, top);
    limb(j.chest + up * (0.018f * tall), mix(j.chest, j.shoulder[s], 0.8f) - up * (0.012f * tall), 0.030f, 0.026f, top);
    limb(j.elbow[s], mix(j.elbow[s], j.hand[s], 0.88f), f.robe ? 0.036f : 0.029f, f.robe ? 0.042f : 0.023f, top);
    V3 grip = norm(j.hand[s] - j.elbow[s]);
    limb(j.hand[s] - grip * (0.01f * tall), j.hand[s] + grip * (0.045f * tall), 0.021f, 0.017f, b_hand);
    limb(j.hip[s], j.knee[s], 0.058f * wide, 0.041f * wide, low);
    limb(j.knee[s], mix(j.knee[s], j.foot[s], 0.94f), 0.039f * wide, 0.027f, low);
    V3 toe = lie ? v3(0, 0, 0.07f) : v3(0, 0.075f, 0);
    limb(j.foot[s] + v3(0, 0, lie ? 0 : 0.012f * tall), j.foot[s] + toe * tall + v3(0, 0, lie ? 0 : 0.004f * tall), 0.028f, 0.022f, b_shoe);
  }
  if (f.robe && !lie && f.pose != sitting && f.pose != kneeling) {
    V3 feet = (j.foot[0] + j.foot[1]) * 0.5f;
    limb(j.pelvis, v3(feet.x, feet.y * 0.6f, 0.10f * tall), 0.085f * wide, 0.120f * wide, b_robe);
  }
  limb(j.chest - up * (0.02f * tall), j.head - v3(0, 0, 0), 0.036f, 0.032f, b_neck);
  if (f.pose == carrying) {
    V3 held = (j.hand[0] + j.hand[1]) * 0.5f;
    limb(held + v3(-0.07f, 0.06f, 0.04f) * tall, held + v3(0.07f, 0.06f, 0.04f) * tall, 0.075f, 0.075f, b_load);
  }
  // Nobody sits on air.
  if (f.pose == sitting) limb(v3(0, 0.02f, 0.05f) * tall, v3(0, 0.02f, 0.15f) * tall, 0.085f, 0.075f, b_load);
  b.count = (int)k.limbs.size() - b.first;

  b.head = j.head, b.head_size = head_metres(f);
  Stance st = stance_of(f.pose);
  float nod = st.nod * 0.6f + bearing_of(f.feeling).nod * (lie ? 0 : 1), lift = lie ? 1.25f : -nod, yaw = f.gaze;
  b.side = v3(cosf(yaw), -sinf(yaw), 0);
  b.face = v3(sinf(yaw) * cosf(lift), cosf(yaw) * cosf(lift), sinf(lift));
  b.crown = v3(-sinf(yaw) * sinf(lift), -cosf(yaw) * sinf(lift), cosf(lift));
  express(f, b, f.activity == sleeping);

  V3 lo = v3(far_away), hi = v3(-far_away);
  auto grow = [&](V3 p, float r) {
    lo = v3(minf(lo.x, p.x - r), minf(lo.y, p.y - r), minf(lo.z, p.z - r));
    hi = v3(maxf(hi.x, p.x + r), maxf(hi.y, p.y + r), maxf(hi.z, p.z + r));
  };
  for (int i = b.first; i < b.first + b.count; i++) grow(k.limbs[i].a, k.limbs[i].ra), grow(k.limbs[i].b, k.limbs[i].rb);
  grow(b.head, b.head_size * (f.hat == hat_straw ? 0.9f : 0.75f));
  if (f.hair_length > 0.35f || f.beard > 0.3f) grow(b.head - b.crown * (b.head_size * 0.75f), b.head_size * 0.55f);
  V3 margin = v3(tall * 0.012f);
  lo = lo - margin, hi = hi + margin;
  b.centre = (lo + hi) * 0.5f;
  k.bodies.push_back(b);
  Maker m{k, is_person, index};
  Stand s{f.at, f.heading};
  m.add(k_person, p_cloth, s.place(b.centre.x, b.centre.y, b.centre.z), (hi - lo) * 0.5f, f.heading, f.upper);
}
