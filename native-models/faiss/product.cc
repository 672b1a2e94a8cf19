/*
 * FAISS's scalar product of two vectors, eight numbers at a time. A distribution compiles libfaiss for the oldest processor it supports, where the
 * product is taken number by number, and looking at every vector is nothing but products. The linker puts this one in its place (`build.mjs`);
 * which processor it is for is chosen when the library is loaded.
 */
#include <cstddef>

#if defined(__x86_64__)
#define FOR_THIS_PROCESSOR __attribute__((target_clones("fma", "default")))
#else
#define FOR_THIS_PROCESSOR
#endif

typedef float Eight __attribute__((vector_size(32), aligned(4), may_alias));

extern "C" FOR_THIS_PROCESSOR float __wrap__ZN5faiss18fvec_inner_productEPKfS1_m(const float *x, const float *y, size_t length)
{
  // Four sums, so that none has to wait for the one before.
  Eight first = {}, second = {}, third = {}, fourth = {};
  size_t i = 0;
  for (; i + 32 <= length; i += 32)
  {
    const Eight *a = reinterpret_cast<const Eight *>(x + i), *b = reinterpret_cast<const Eight *>(y + i);
    first += a[0] * b[0];
    second += a[1] * b[1];
    third += a[2] * b[2];
    fourth += a[3] * b[3];
  }
  const Eight all = (first + second) + (third + fourth);
  float sum = ((all[0] + all[4]) + (all[1] + all[5])) + ((all[2] + all[6]) + (all[3] + all[7]));
  for (; i < length; i++)
    sum += x[i] * y[i];
  return sum;
}
