// Truth pictures from scenes: one JSON scene a line on standard input or in a file, raw RGB pictures one after another in the output.
//   g++ -O3 -march=native -ffast-math -std=c++17 -pthread main.cpp -o truth      or      nvcc -O3 -x cu --extended-lambda --expt-relaxed-constexpr -std=c++17 main.cpp -o truth
//   truth --size 512x288 --threads 3 --from 0 --count 100 scenes.jsonl pictures.rgb
#include <chrono>
#include <cstring>
#include <fstream>
#include <iostream>
#include <memory>

#include "picture.h"

template <class T>
struct Shelf {
  T* items = nullptr;
  explicit Shelf(size_t n) {
#ifdef __CUDACC__
    cudaMallocManaged(&items, (n + 1) * sizeof(T));
#else
    items = (T*)calloc(n + 1, sizeof(T));
#endif
  }
  Shelf(const std::vector<T>& from) : Shelf(from.size()) { memcpy((void*)items, from.data(), from.size() * sizeof(T)); }
  Shelf(const Shelf&) = delete;
  ~Shelf() {
#ifdef __CUDACC__
    cudaFree(items);
#else
    free(items);
#endif
  }
};

struct Studio {
  int width, height, threads;
  Shelf<V3> colour, ambient, scratch, sky, dome;
  Shelf<float> depth, open, blur;
  Shelf<int> key;
  Shelf<uint8_t> edge;
  std::vector<uint8_t> out;

  Studio(int w, int h, int t)
      : width(w), height(h), threads(t), colour(w * h), ambient(w * h), scratch(w * h), sky(sky_columns * sky_rows), dome(dome_columns * dome_rows), depth(w * h), open(w * h), blur(w * h), key(w * h), edge(w * h), out(w * h * 3) {}

  void bloom(const World& w) {
    // Light spills over its edges: bright parts, halved four times, blurred and laid back.
    const int levels = 4;
    std::vector<std::vector<V3>> tiers;
    int tw = width / 2, th = height / 2;
    float cap = 6.0f / w.light.exposure, floor = 0.85f / w.light.exposure;
    for (int k = 0; k < levels; k++, tw /= 2, th /= 2) {
      std::vector<V3> tier(tw * th, v3(0)), swap(tw * th, v3(0));
      for (int y = 0; y < th; y++)
        for (int x = 0; x < tw; x++) {
          V3 sum = v3(0);
          for (int j = 0; j < 4; j++) {
            int u = 2 * x + (j & 1), v = 2 * y + (j >> 1);
            V3 c = k ? tiers[k - 1][v * (tw * 2) + u] : scratch.items[v * width + u];
            if (!k) {
              float l = luminance(c), keep = maxf(0, minf(l, cap) - floor) / (l + 1e-6f);
              c = c * keep;
            }
            sum += c * 0.25f;
          }
          tier[y * tw + x] = sum;
        }
      const float kernel[5] = {0.0625f, 0.25f, 0.375f, 0.25f, 0.0625f};
      for (int pass = 0; pass < 2; pass++) {
        for (int y = 0; y < th; y++)
          for (int x = 0; x < tw; x++) {
            V3 sum = v3(0);
            for (int j = -2; j <= 2; j++) {
              int u = pass ? x : (int)clampf(x + j, 0, tw - 1), v = pass ? (int)clampf(y + j, 0, th - 1) : y;
              sum += tier[v * tw + u] * kernel[j + 2];
            }
            swap[y * tw + x] = sum;
          }
        tier.swap(swap);
      }
      tiers.push_back(tier);
    }
    float strength = 0.16f + 0.16f * sat(w.sky.fog + 0.5f * w.sky.rain);
    for (int y = 0; y < height; y++)
      for (int x = 0; x < width; x++) {
        V3 sum = v3(0);
        tw = width / 2, th = height / 2;
        for (int k = 0; k < levels; k++, tw /= 2, th /= 2) {
          float u = clampf((x + 0.5f) * tw / width - 0.5f, 0, tw - 1.001f), v = clampf((y + 0.5f) * th / height - 0.5f, 0, th - 1.001f);
          int a = (int)u, b = (int)v;
          const V3* t = tiers[k].data() + b * tw + a;
          sum += mix(mix(t[0], t[1], u - a), mix(t[tw], t[tw + 1], u - a), v - b);
        }
        V3& c = scratch.items[y * width + x];
        c = c + sum * (strength / levels * 2.2f);
      }
  }

  void paint(const Scene& scene) {
    World w{};
    w.seed = scene.seed, w.hour = scene.hour, w.era = scene.era, w.biome = scene.biome;
    w.camera = scene.camera, w.sky = scene.sky, w.terrain = scene.terrain;
    w.indoors = scene.indoors, w.room = scene.room;
    w.sky_table = sky.items, w.dome_table = dome.items;
    Shelf<float> heights(scene.heights), far_heights(scene.far_heights);
    Shelf<uint8_t> cover(scene.cover), far_cover(scene.far_cover);
    w.terrain.heights = heights.items, w.terrain.cover = cover.items;
    w.terrain.far.heights = far_heights.items, w.terrain.far.cover = far_cover.items;
    kindle(w);
    paint_dome(w);

    Stock stock;
    for (size_t i = 0; i < scene.people.size(); i++) make_person(stock, scene, (int)i);
    for (size_t i = 0; i < scene.things.size(); i++) make_thing(stock, scene, (int)i, w.light.night);
    if (!scene.indoors) {
      for (size_t i = 0; i < scene.buildings.size(); i++) make_building(stock, scene, (int)i, w.light.night);
      for (size_t i = 0; i < scene.plants.size(); i++) make_plant(stock, scene, (int)i);
    }
    // A face by night is painted by lamplight, as painters have always done.
    if (!scene.indoors && w.light.night > 0.2f && (scene.camera.shot == portrait || scene.camera.shot == group)) {
      float far = scene.camera.focus;
      stock.lamps.push_back({w.camera.at + w.camera.right * (-0.55f * far) + w.camera.forward * (0.35f * far) + v3(0, 0, 0.25f * far), v3(1.0f, 0.60f, 0.28f) * (0.62f * (0.6f + 0.12f * far * far)), far * 2.4f + 1.0f});
    }
    if (scene.indoors && scene.camera.shot == portrait) {
      float far = scene.camera.focus;
      stock.lamps.push_back({w.camera.at + w.camera.right * (-0.6f * far) + w.camera.forward * (0.3f * far) + v3(0, 0, 0.3f * far), v3(1.0f, 0.66f, 0.36f) * (0.5f * (0.6f + 0.12f * far * far)), far * 2.2f + 1.0f});
    }
    // The nearest lamps are enough.
    std::sort(stock.lamps.begin(), stock.lamps.end(), [&](const Lamp& a, const Lamp& b) { return length(a.at - w.camera.at) < length(b.at - w.camera.at); });
    if (stock.lamps.size() > 48) stock.lamps.resize(48);
    std::sort(stock.puffs.begin(), stock.puffs.end(), [&](const Puff& a, const Puff& b) { return length(a.at - w.camera.at) > length(b.at - w.camera.at); });
    std::vector<Node> grown = grow_tree(stock.prims);
    Shelf<Prim> prims(stock.prims);
    Shelf<Node> nodes(grown);
    Shelf<Limb> limbs(stock.limbs);
    Shelf<Body> bodies(stock.bodies);
    Shelf<Lamp> lamps(stock.lamps);
    Shelf<Puff> puffs(stock.puffs);
    Shelf<RoadPiece> roads(scene.roads);
    Shelf<Building> buildings(scene.buildings);
    Shelf<Plant> plants(scene.plants);
    Shelf<Figure> people(scene.people);
    Shelf<Thing> things(scene.things);
    w.prims = prims.items, w.prims_count = (int)stock.prims.size(), w.nodes = nodes.items;
    w.limbs = limbs.items, w.bodies = bodies.items;
    w.lamps = lamps.items, w.lamps_count = (int)stock.lamps.size(), w.puffs = puffs.items, w.puffs_count = (int)stock.puffs.size();
    w.roads = roads.items, w.roads_count = (int)scene.roads.size();
    w.buildings = buildings.items, w.plants = plants.items, w.people = people.items, w.things = things.items;

    Picture p{width, height, colour.items, ambient.items, scratch.items, depth.items, open.items, blur.items, key.items, edge.items, nullptr};
    int n = width * height;
    for_each_pixel(n, threads, PASS(first_look(w, p, i)));
    for_each_pixel(n, threads, PASS(soften_open(w, p, i)));
    for_each_pixel(n, threads, PASS(compose(w, p, i)));
    for_each_pixel(n, threads, PASS(smooth_edge(w, p, i)));
    for_each_pixel(n, threads, PASS(focus_blur(w, p, i)));
    bloom(w);
    for (int i = 0; i < n; i++) {
      float x = (i % width + 0.5f) / width - 0.5f, y = (i / width + 0.5f) / height - 0.5f;
      V3 c = graded(w, scratch.items[i] * (1 - 0.42f * (x * x + y * y)));
      out[i * 3] = (uint8_t)(c.x * 255 + 0.5f), out[i * 3 + 1] = (uint8_t)(c.y * 255 + 0.5f), out[i * 3 + 2] = (uint8_t)(c.z * 255 + 0.5f);
    }
  }
};

int main(int argc, char** argv) {
  int width = 512, height = 288, threads = 1, from = 0, count = 1 << 30;
  std::vector<std::string> paths;
  for (int i = 1; i < argc; i++) {
    std::string a = argv[i];
    if (a == "--size" && i + 1 < argc) sscanf(argv[++i], "%dx%d", &width, &height);
    else if (a == "--threads" && i + 1 < argc) threads = atoi(argv[++i]);
    else if (a == "--from" && i + 1 < argc) from = atoi(argv[++i]);
    else if (a == "--count" && i + 1 < argc) count = atoi(argv[++i]);
    else paths.push_back(a);
  }
  if (paths.size() != 2 || width % 16 || height % 16) {
    std::cerr << "usage: truth [--size 512x288] [--threads N] [--from N] [--count N] scenes.jsonl pictures.rgb; sizes in multiples of 16\n";
    return 2;
  }
  std::ifstream in(paths[0]);
  if (!in) {
    std::cerr << "cannot read " << paths[0] << "\n";
    return 1;
  }
  FILE* out = fopen(paths[1].c_str(), "wb");
  if (!out) {
    std::cerr << "cannot write " << paths[1] << "\n";
    return 1;
  }
  Studio studio(width, height, threads);
  std::string line;
  int done = 0;
  auto begun = std::chrono::steady_clock::now();
  for (int at = 0; done < count && std::getline(in, line); at++) {
    if (at < from || line.empty()) continue;
    try {
      studio.paint(read_scene(line.c_str()));
    } catch (const std::exception& problem) {
      std::cerr << "scene " << at << ": " << problem.what() << "\n";
      return 1;
    }
    fwrite(studio.out.data(), 1, studio.out.size(), out);
    fflush(out);
    done++;
  }
  fclose(out);
  double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
  std::cerr << done << " pictures, " << seconds / (done ? done : 1) << " s each\n";
  return 0;
}
