// Everything a ray needs, as plain pointers, so that the same functions run in threads and in a compute kernel.
#pragma once
#include "scene.h"

enum Kind : uint8_t { k_box, k_gable, k_hip, k_cone, k_ellipsoid, k_capsule, k_foliage, k_person };
enum What : uint8_t { is_sky, is_room, is_ground, is_water, is_building, is_plant, is_person, is_thing };
enum Part : uint8_t { p_wall, p_roof, p_plain, p_stone, p_wood, p_leaf, p_needle, p_metal, p_cloth, p_glass, p_fire, p_fur, p_bark, p_lamp };

struct Prim {
  Kind kind;
  What what;
  Part part;
  int owner;
  V3 at, half, b;
  float ra, rb, cosine, sine;
  V3 colour;
  float glow;
  V3 lo, hi;
};
HD V3 into(const Prim& q, V3 v) { return v3(v.x * q.cosine - v.y * q.sine, v.x * q.sine + v.y * q.cosine, v.z); }
HD V3 out_of(const Prim& q, V3 v) { return v3(v.x * q.cosine + v.y * q.sine, -v.x * q.sine + v.y * q.cosine, v.z); }
struct Node {
  V3 lo, hi;
  int left, first, count;
};

enum BodyPart : uint8_t { b_skin, b_upper, b_lower, b_shoe, b_hair, b_hat, b_head, b_neck, b_hand, b_robe, b_load };
struct Limb {
  V3 a, b;
  float ra, rb;
  BodyPart part;
};
struct Body {
  int first, count;
  /** Middle of its bounds in the figure's frame (right, forward, up of the point between the feet). */
  V3 centre;
  /** Head: centre, its axes in the figure's frame, crown to chin. */
  V3 head, side, face, crown;
  float head_size, tall, neck_drop;
  /** As electron/frames/face.ts: brows, eyes, mouth. */
  float brow_raise, brow_inner, eyes_open, smile, mouth_open, mouth_wide;
};
struct Lamp {
  V3 at, colour;
  float reach;
};
/** A soft ball of smoke or steam. */
struct Puff {
  V3 at;
  float radius, density;
  V3 colour;
};

constexpr int sky_columns = 96, sky_rows = 48, dome_columns = 192, dome_rows = 64;

struct Light {
  V3 sun_colour, moon_colour, ambient_up, ambient_side, ambient_down, fog_colour;
  float night, exposure, sun_share, haze, overcast;
};

struct World {
  uint32_t seed;
  float hour;
  int era, biome;
  Camera camera;
  SkyState sky;
  Terrain terrain;
  bool indoors;
  Room room;
  Light light;
  const Prim* prims;
  int prims_count;
  const Node* nodes;
  const RoadPiece* roads;
  int roads_count;
  const Building* buildings;
  const Plant* plants;
  const Figure* people;
  const Body* bodies;
  const Limb* limbs;
  const Thing* things;
  const Lamp* lamps;
  int lamps_count;
  const Puff* puffs;
  int puffs_count;
  V3* sky_table;
  V3* dome_table;
};

struct Hit {
  float t;
  V3 p, n;
  What what;
  Part part;
  uint8_t body;
  int prim, owner;
  /** In the primitive's own frame. */
  V3 local, local_n;
  bool leafy;
};
