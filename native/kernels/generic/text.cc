// Counting n-grams of whole numbers.
#include "generic/tensor.h"

namespace hone::generic {
namespace {

/// Operands: input `[length]` or `[N, length]` (integers), output `[.., features]`. ints: mode (TF, IDF, TFIDF), shortest,
/// longest n-gram, the most that may be skipped, then the number of starts and for each length from 1 on where its n-grams
/// begin in the pool, then the number of n-grams and the feature of each, then the pool's size and the pool.
/// floats: a weight for each n-gram, or none.
void tf_idf_vectorizer(const Generic& p, void* const* operands, int32_t, int32_t, void*) {
  const TensorInfo& from = in(p, 0);
  int64_t length = from.rank == 0 ? 1 : from.dims[from.rank - 1], rows = from.rank == 2 ? from.dims[0] : 1;
  int64_t features = out(p).dims[out(p).rank - 1];
  const int64_t *starts = p.ints + 5, *grams = starts + p.ints[4], *pool = grams + 1 + grams[0];
  float* to = output<float>(p, operands);
  std::fill(to, to + rows * features, 0.0f);
  for (int64_t row = 0; row < rows; row++) {
    auto at = [&](int64_t i) { return get<int64_t>(from.type, operands[0], row * length + i); };
    int64_t gram = 0;
    for (int64_t n = 1; n <= p.ints[4]; n++) {
      int64_t first = starts[n - 1], last = n < p.ints[4] ? starts[n] : pool[0];
      for (int64_t begin = first; begin + n <= last; begin += n, gram++) {
        if (n < p.ints[1] || n > p.ints[2] || gram >= grams[0]) continue;
        int64_t found = 0;
        for (int64_t skip = 0; skip <= (n == 1 ? 0 : p.ints[3]); skip++) {
          for (int64_t i = 0; i + (n - 1) * (skip + 1) < length; i++) {
            bool same = true;
            for (int64_t k = 0; k < n && same; k++) same = at(i + k * (skip + 1)) == pool[1 + begin + k];
            found += same;
          }
        }
        float weight = p.float_count > 0 ? p.floats[gram] : 1.0f, count = static_cast<float>(found);
        int64_t feature = grams[1 + gram];
        if (feature < 0 || feature >= features) continue;
        float& value = to[row * features + feature];
        value += p.ints[0] == 0 ? count : p.ints[0] == 1 ? (found > 0 ? weight : 0.0f) : count * weight;
      }
    }
  }
}

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(tf_idf_vectorizer, generic::one_tile, generic::no_scratch, generic::tf_idf_vectorizer)
