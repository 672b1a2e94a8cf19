// Debian's libfaiss is 1.7.3, in which idx_t is still a member of Index; faiss-node was written against 1.7.4, which moved it out.
#pragma once
#include <faiss/Index.h>

namespace faiss {
using idx_t = Index::idx_t;
}
