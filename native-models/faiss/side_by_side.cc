/*
 * FAISS looks for one question's nearest vectors in one thread. Where there are many vectors, this looks through parts of them side by side,
 * each the way FAISS would, and keeps the best of all. The linker puts it in front of FAISS's own (`build.mjs`).
 */
#include <algorithm>
#include <cstdint>
#include <thread>
#include <vector>
#include <faiss/impl/IDSelector.h>
#include <faiss/utils/Heap.h>

using faiss::IDSelector;
using Best = faiss::float_minheap_array_t;

/* faiss::knn_inner_product, as the linker calls it. */
#define KNN(prefix) prefix##_ZN5faiss17knn_inner_productEPKfS1_mmmPNS_9HeapArrayINS_4CMinIflEEEEPKNS_10IDSelectorE

/* Fewer than this are looked through before a second thread has woken up. */
static const size_t part_size = 16384;
/* More threads than this wait for the memory, not for the processor. */
static const size_t parts_max = 4;

extern "C" void KNN(__real_)(const float *, const float *, size_t, size_t, size_t, Best *, const IDSelector *);

extern "C" void KNN(__wrap_)(const float *x, const float *y, size_t d, size_t nx, size_t ny, Best *best, const IDSelector *only)
{
  const size_t cores = std::max(1u, std::thread::hardware_concurrency());
  const size_t parts = std::min({parts_max, cores, ny / part_size});
  if (parts < 2 || nx != 1 || only != nullptr)
    return KNN(__real_)(x, y, d, nx, ny, best, only);

  std::vector<float> likeness(parts * best->k);
  std::vector<int64_t> ids(parts * best->k);
#pragma omp parallel for num_threads(parts)
  for (size_t part = 0; part < parts; part++)
  {
    const size_t from = ny * part / parts, to = ny * (part + 1) / parts;
    Best own = {1, best->k, ids.data() + part * best->k, likeness.data() + part * best->k};
    KNN(__real_)(x, y + from * d, d, 1, to - from, &own, nullptr);
    for (size_t i = 0; i < best->k; i++)
      if (own.ids[i] >= 0)
        own.ids[i] += from;
  }
  best->heapify();
  best->addn_with_ids(ids.size(), likeness.data(), ids.data());
  best->reorder();
}
