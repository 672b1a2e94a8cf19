// A scene as flat arrays: what electron/frames/scene.ts says, ready for a kernel. The order of every list is that of scene.ts.
#pragma once
#include <cstdio>

#include "json.h"
#include "math.h"

enum Cover { c_water, c_sand, c_grass, c_field, c_forest, c_rock, c_snow, c_marsh, c_paved, c_dirt, covers_count };
enum Season { spring, summer, autumn, winter };
enum Weather { w_clear, w_cloudy, w_overcast, w_fog, w_rain, w_storm, w_snow };
enum Era { foraging, farming, bronze, classical, medieval, industrial, networked };
enum Material { m_hide, m_thatch, m_mudbrick, m_timber, m_stone, m_plaster, m_brick, m_concrete, m_glass };
enum Roof { r_flat, r_gable, r_hip, r_cone, r_dome, r_none };
enum Pose { standing, walking, running, sitting, lying, kneeling, bending, arms_raised, carrying, embracing };
enum Hat { hat_none, hat_cap, hat_hood, hat_straw, hat_helmet, hat_scarf };
enum PlantKind { broadleaf, conifer, palm, bush, crop, reed, cactus };
enum ThingKind { boat, ship, cart, car, train, stall, fire, lamp, well, barrel, fence, cow, sheep, horse, dog, bird, grave, flag, table, bench, bed, hearth, rock, hay };
enum Shot { overview, street, group, portrait, landscape };
enum Activity { sleeping, resting, eating, a_walking, gathering, hunting, fishing, farming_work, herding, building_work, crafting, trading, studying, teaching };
enum Feeling { calm, joyful, excited, loving, proud, sad, grieving, afraid, angry, weary };

struct Camera {
  int shot;
  V3 at, forward, right, up;
  float fov, focus, tan_half;
};
struct SkyState {
  V3 sun, moon;
  float sun_altitude, moon_lit, cloud, rain, snowfall, fog, snow_cover, wetness, wind_east, wind_north, celsius, star_angle;
  int season, weather;
};
struct Field {
  float x, y, step;
  int columns, rows;
  const float* heights;
  const uint8_t* cover;
};
struct Terrain : Field {
  float sea;
  int horizon;
  float low, high;
  bool has_far;
  Field far;
};
struct Room {
  V3 at;
  float width, depth, height, heading, glow;
  int wall, windows;
  V3 wall_colour, floor_colour;
};
struct Building {
  int id, kind, era, floors, roof, wall;
  V3 at;
  float width, depth, height, roof_height, heading, lit, smoke, damage;
  V3 wall_colour, roof_colour;
  bool burning;
};
struct Plant {
  int kind;
  V3 at;
  float height, radius;
};
struct Figure {
  int id, pose, feeling, hat, activity;
  V3 at;
  float heading, gaze, speed, stride, height, build, age, hair_length, beard, valence, arousal, dominance;
  bool female, robe;
  V3 skin, hair, upper, lower, hat_colour;
};
struct Thing {
  int kind;
  V3 at;
  float heading, size, glow;
  V3 colour;
};
struct RoadPiece {
  float ax, ay, bx, by, half_width;
  int paved;
};

struct Scene {
  uint32_t seed;
  float hour;
  int era, biome;
  Camera camera;
  SkyState sky;
  Terrain terrain;
  bool indoors;
  Room room;
  std::vector<float> heights, far_heights;
  std::vector<uint8_t> cover, far_cover;
  std::vector<RoadPiece> roads;
  std::vector<Building> buildings;
  std::vector<Plant> plants;
  std::vector<Figure> people;
  std::vector<Thing> things;
};

template <size_t N>
int index_of(const char* const (&names)[N], const std::string& name) {
  for (size_t i = 0; i < N; i++)
    if (name == names[i]) return (int)i;
  throw std::runtime_error("unknown word in scene: " + name);
}

static const char* const cover_names[] = {"water", "sand", "grass", "field", "forest", "rock", "snow", "marsh", "paved", "dirt"};
static const char* const season_names[] = {"spring", "summer", "autumn", "winter"};
static const char* const weather_names[] = {"clear", "cloudy", "overcast", "fog", "rain", "storm", "snow"};
static const char* const era_names[] = {"foraging", "farming", "bronze", "classical", "medieval", "industrial", "networked"};
static const char* const biome_names[] = {"coast", "plains", "forest", "hills", "mountains", "desert", "wetland", "tundra"};
static const char* const material_names[] = {"hide", "thatch", "mudbrick", "timber", "stone", "plaster", "brick", "concrete", "glass"};
static const char* const roof_names[] = {"flat", "gable", "hip", "cone", "dome", "none"};
static const char* const pose_names[] = {"standing", "walking", "running", "sitting", "lying", "kneeling", "bending", "arms raised", "carrying", "embracing"};
static const char* const hat_names[] = {"none", "cap", "hood", "straw", "helmet", "scarf"};
static const char* const plant_names[] = {"broadleaf", "conifer", "palm", "bush", "crop", "reed", "cactus"};
static const char* const thing_names[] = {"boat", "ship", "cart", "car", "train", "stall", "fire", "lamp", "well", "barrel", "fence", "cow", "sheep", "horse", "dog", "bird", "grave", "flag", "table", "bench", "bed", "hearth", "rock", "hay"};
static const char* const shot_names[] = {"overview", "street", "group", "portrait", "landscape"};
static const char* const feeling_names[] = {"calm", "joyful", "excited", "loving", "proud", "sad", "grieving", "afraid", "angry", "weary"};
static const char* const activity_names[] = {"sleeping", "resting", "eating", "walking", "gathering", "hunting", "fishing", "farming", "herding", "building", "crafting", "trading", "studying", "teaching", "healing", "governing", "factory work", "office work", "playing", "talking", "courting", "quarrelling", "celebrating", "mourning", "praying", "fleeing", "watching the sky"};
static const char* const building_names[] = {"home", "tent", "barn", "workshop", "market", "temple", "hall", "school", "hospital", "harbour", "mill", "tower", "wall", "factory", "office", "station", "monument"};

/** Clockwise from north, upward positive. */
HD V3 heading_vector(float azimuth, float altitude) {
  return v3(sinf(azimuth) * cosf(altitude), cosf(azimuth) * cosf(altitude), sinf(altitude));
}

inline void read_field(const Json& j, Field& f, std::vector<float>& heights, std::vector<uint8_t>& cover, Terrain& whole) {
  f.x = j.f("x"), f.y = j.f("y"), f.step = j.f("stepMetres"), f.columns = j.i("columns"), f.rows = j.i("rows");
  for (const Json& h : j["heights"].items) {
    heights.push_back((float)h.num);
    whole.low = minf(whole.low, (float)h.num), whole.high = maxf(whole.high, (float)h.num);
  }
  for (const Json& h : j["cover"].items) cover.push_back((uint8_t)h.num);
}

inline Scene read_scene(const char* line) {
  Json j = JsonReader(line).value();
  Scene s{};
  s.seed = j.u("seed");
  s.hour = j.f("hour");
  s.era = index_of(era_names, j.s("era"));
  s.biome = index_of(biome_names, j.s("biome"));

  const Json& c = j["camera"];
  float heading = c.f("headingRadians"), pitch = c.f("pitchRadians");
  s.camera.shot = index_of(shot_names, c.s("shot"));
  s.camera.at = v3(c.f("x"), c.f("y"), c.f("z"));
  s.camera.forward = heading_vector(heading, pitch);
  s.camera.right = v3(cosf(heading), -sinf(heading), 0);
  s.camera.up = cross(s.camera.right, s.camera.forward);
  s.camera.fov = c.f("fovRadians");
  s.camera.tan_half = tanf(s.camera.fov / 2);
  s.camera.focus = c.f("focusMetres");

  const Json& k = j["sky"];
  s.sky.sun_altitude = k.f("sunAltitude");
  s.sky.sun = heading_vector(k.f("sunAzimuth"), s.sky.sun_altitude);
  s.sky.moon = heading_vector(k.f("moonAzimuth"), k.f("moonAltitude"));
  s.sky.moon_lit = k.f("moonLit");
  s.sky.cloud = k.f("cloud"), s.sky.rain = k.f("rain"), s.sky.snowfall = k.f("snowfall"), s.sky.fog = k.f("fog");
  s.sky.snow_cover = k.f("snowCover"), s.sky.wetness = k.f("wetness");
  s.sky.wind_east = k.f("windEast"), s.sky.wind_north = k.f("windNorth");
  s.sky.celsius = k.f("temperatureCelsius"), s.sky.star_angle = k.f("starAngle");
  s.sky.season = index_of(season_names, k.s("season"));
  s.sky.weather = index_of(weather_names, k.s("weather"));

  const Json& t = j["terrain"];
  s.terrain.low = far_away, s.terrain.high = -far_away;
  read_field(t, s.terrain, s.heights, s.cover, s.terrain);
  s.terrain.sea = t.f("seaLevel");
  s.terrain.horizon = index_of(cover_names, t.s("horizon"));
  s.terrain.has_far = t.has("far") && t["far"].kind == Json::object;
  if (s.terrain.has_far) read_field(t["far"], s.terrain.far, s.far_heights, s.far_cover, s.terrain);

  s.indoors = j.has("room") && j["room"].kind == Json::object;
  if (s.indoors) {
    const Json& r = j["room"];
    s.room = {v3(r.f("x"), r.f("y"), r.f("z")), r.f("widthMetres"), r.f("depthMetres"), r.f("heightMetres"), r.f("headingRadians"), r.f("glow"),
              index_of(material_names, r.s("wall")), r.i("windows"), from_hex(r.u("wallColour")), from_hex(r.u("floorColour"))};
  }

  for (const Json& r : j["roads"].items) {
    const auto& p = r["points"].items;
    for (size_t i = 0; i + 3 < p.size(); i += 2)
      s.roads.push_back({(float)p[i].num, (float)p[i + 1].num, (float)p[i + 2].num, (float)p[i + 3].num, r.f("widthMetres") / 2, r["paved"].num != 0});
  }
  for (const Json& b : j["buildings"].items) {
    Building o{};
    o.id = b.i("id"), o.kind = index_of(building_names, b.s("kind")), o.era = index_of(era_names, b.s("era"));
    o.floors = b.i("floors"), o.roof = index_of(roof_names, b.s("roof")), o.wall = index_of(material_names, b.s("wall"));
    o.at = v3(b.f("x"), b.f("y"), b.f("z"));
    o.width = b.f("widthMetres"), o.depth = b.f("depthMetres"), o.height = b.f("heightMetres"), o.roof_height = b.f("roofMetres");
    o.heading = b.f("headingRadians"), o.lit = b.f("lit"), o.smoke = b.f("chimneySmoke"), o.damage = b.f("damage");
    o.wall_colour = from_hex(b.u("wallColour")), o.roof_colour = from_hex(b.u("roofColour"));
    o.burning = b["burning"].num != 0;
    s.buildings.push_back(o);
  }
  for (const Json& p : j["plants"].items)
    s.plants.push_back({index_of(plant_names, p.s("kind")), v3(p.f("x"), p.f("y"), p.f("z")), p.f("heightMetres"), p.f("radiusMetres")});
  for (const Json& p : j["people"].items) {
    Figure o{};
    o.id = p.i("id"), o.pose = index_of(pose_names, p.s("pose")), o.feeling = index_of(feeling_names, p.s("feeling"));
    o.hat = index_of(hat_names, p.s("hat")), o.activity = index_of(activity_names, p.s("activity"));
    o.at = v3(p.f("x"), p.f("y"), p.f("z"));
    o.heading = p.f("headingRadians"), o.gaze = p.f("gazeRadians"), o.speed = p.f("speed"), o.stride = p.f("stride");
    o.height = p.f("heightMetres"), o.build = p.f("build"), o.age = p.f("ageYears");
    o.hair_length = p.f("hairLength"), o.beard = p.f("beard");
    o.valence = p.f("valence"), o.arousal = p.f("arousal"), o.dominance = p.f("dominance");
    o.female = p.s("sex") == "female", o.robe = p["robe"].num != 0;
    o.skin = from_hex(p.u("skinColour")), o.hair = from_hex(p.u("hairColour"));
    o.upper = from_hex(p.u("upperColour")), o.lower = from_hex(p.u("lowerColour")), o.hat_colour = from_hex(p.u("hatColour"));
    s.people.push_back(o);
  }
  for (const Json& p : j["things"].items)
    s.things.push_back({index_of(thing_names, p.s("kind")), v3(p.f("x"), p.f("y"), p.f("z")), p.f("headingRadians"), p.f("sizeMetres"), p.f("glow"), from_hex(p.u("colour"))});
  return s;
}
