/*
 * Counts the AArch64 instructions that a program executes under qemu's user mode, by class: a plugin for qemu 7 and newer
 * with plugin API 1 (the few declarations of it that are used stand here, because Debian ships no header).
 *
 *   cc -O2 -shared -fPIC -o count.so count.c
 *   qemu-aarch64 -plugin count.so,out=FILE PROGRAM …
 *
 * Every executed block adds one to a cell of its own thread, so that programs with threads are counted exactly too. The
 * markers 'hint #100' and 'hint #101', which do nothing on a processor, begin and end a region. FILE gets a line
 * 'region CLASS=N …' whenever a region ends, and a line 'all CLASS=N …' at the program's end. Only the program itself is
 * counted, not what it forks.
 */
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef uint64_t qemu_plugin_id_t;
struct qemu_plugin_tb;
struct qemu_plugin_insn;
#define EXPORT __attribute__((visibility("default")))
EXPORT int qemu_plugin_version = 1;
extern void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t, void (*)(qemu_plugin_id_t, struct qemu_plugin_tb *));
extern void qemu_plugin_register_vcpu_tb_exec_cb(struct qemu_plugin_tb *, void (*)(unsigned, void *), int, void *);
extern void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *, void (*)(unsigned, void *), int, void *);
extern void qemu_plugin_register_atexit_cb(qemu_plugin_id_t, void (*)(qemu_plugin_id_t, void *), void *);
extern size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *);
extern struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *, size_t);
extern const void *qemu_plugin_insn_data(const struct qemu_plugin_insn *);
extern uint64_t qemu_plugin_insn_vaddr(const struct qemu_plugin_insn *);

enum class { FMA, DOT, MATRIX, MULTIPLY, VECTOR, VECTOR_LOAD, VECTOR_STORE, LOAD, STORE, BRANCH, INTEGER, CLASSES };
static const char *const class_names[CLASSES] = {
    "VECTOR_FMA",  "VECTOR_DOT",  "VECTOR_MATRIX", "VECTOR_MULTIPLY", "VECTOR_OTHER", "VECTOR_LOAD",
    "VECTOR_STORE", "SCALAR_LOAD", "SCALAR_STORE",  "BRANCH",          "INTEGER"};

/* Encodings of vector arithmetic, from the Arm Architecture Reference Manual, C4.1 'Data Processing: Scalar FP and Advanced
 * SIMD'. The first row that fits decides. */
struct encoding {
  uint32_t mask, bits;
  enum class class;
};
static const struct encoding encodings[] = {
    /* three registers of the same type */
    {0xBF20FC00, 0x0E20CC00, FMA},      /* FMLA, FMLS */
    {0xBF20FC00, 0x0E20EC00, FMA},      /* FMLAL, FMLSL */
    {0xBF20FC00, 0x2E20CC00, FMA},      /* FMLAL2, FMLSL2 */
    {0xBF60FC00, 0x0E400C00, FMA},      /* FMLA, FMLS of half precision */
    {0x9F20FC00, 0x0E209400, MULTIPLY}, /* MLA, MLS */
    {0x9F20FC00, 0x0E209C00, MULTIPLY}, /* MUL, PMUL */
    {0x9F20FC00, 0x0E20B400, MULTIPLY}, /* SQDMULH, SQRDMULH */
    {0x9F20FC00, 0x0E20DC00, MULTIPLY}, /* FMULX, FMUL */
    {0x9F60FC00, 0x0E401C00, MULTIPLY}, /* FMULX, FMUL of half precision */
    /* three registers, extension */
    {0x9FE0FC00, 0x0E809400, DOT},      /* SDOT, UDOT */
    {0xBFE0FC00, 0x0E809C00, DOT},      /* USDOT */
    {0xDFE0FC00, 0x4E80A400, MATRIX},   /* SMMLA, UMMLA */
    {0xFFE0FC00, 0x4E80AC00, MATRIX},   /* USMMLA */
    {0xFFE0FC00, 0x6E40EC00, MATRIX},   /* BFMMLA */
    {0xBFE0FC00, 0x2E40FC00, FMA},      /* BFDOT */
    {0xBFE0FC00, 0x2EC0FC00, FMA},      /* BFMLALB, BFMLALT */
    {0xBF20F400, 0x2E008400, MULTIPLY}, /* SQRDMLAH, SQRDMLSH */
    {0xBF20E400, 0x2E00C400, FMA},      /* FCMLA */
    /* three registers of different types: the long multiplications */
    {0x9F20CC00, 0x0E208000, MULTIPLY}, /* xMLAL, SQDMLAL, xMLSL, SQDMLSL */
    {0x9F20EC00, 0x0E20C000, MULTIPLY}, /* xMULL, SQDMULL */
    {0x9F20FC00, 0x0E20E000, MULTIPLY}, /* PMULL */
    /* a vector and an element */
    {0xBF00B400, 0x0F001000, FMA},      /* FMLA, FMLS */
    {0xBFC0B400, 0x0F800000, FMA},      /* FMLAL, FMLSL */
    {0xBFC0B400, 0x2F808000, FMA},      /* FMLAL2, FMLSL2 */
    {0xBF009400, 0x2F001000, FMA},      /* FCMLA */
    {0x9FC0F400, 0x0F80E000, DOT},      /* SDOT, UDOT */
    {0xBFC0F400, 0x0F80F000, DOT},      /* USDOT */
    {0xBFC0F400, 0x0F00F000, DOT},      /* SUDOT */
    {0xBF40F400, 0x0F40F000, FMA},      /* BFDOT, BFMLALx */
    {0xBF00B400, 0x2F000000, MULTIPLY}, /* MLA, MLS */
    {0x9F00A400, 0x0F002000, MULTIPLY}, /* xMLAL, SQDMLAL, xMLSL, SQDMLSL */
    {0xBF00F400, 0x0F008000, MULTIPLY}, /* MUL */
    {0x9F00F400, 0x0F009000, MULTIPLY}, /* FMUL, FMULX */
    {0x9F00E400, 0x0F00A000, MULTIPLY}, /* xMULL, SQDMULL */
    {0x9F00E400, 0x0F00C000, MULTIPLY}, /* SQDMULH, SQRDMULH, SQRDMLAH */
    {0xBF00F400, 0x2F00F000, MULTIPLY}, /* SQRDMLSH */
};

static enum class vector_arithmetic(uint32_t word) {
  for (size_t i = 0; i < sizeof encodings / sizeof encodings[0]; i++)
    if ((word & encodings[i].mask) == encodings[i].bits) return encodings[i].class;
  return VECTOR;
}

/* C4.1 'Loads and Stores': bits 29 and 28 tell the group, bit 26 a vector register. */
static enum class memory_access(uint32_t word) {
  int vector = word >> 26 & 1, opc = word >> 22 & 3, load;
  switch (word >> 28 & 3) {
    case 0: /* exclusive and ordered, vector structures */
    case 2: /* pairs */
      load = opc & 1;
      break;
    case 1: /* literals; with bit 24 unscaled ordered ones */
      load = (word >> 24 & 1) == 0 || opc != 0;
      break;
    default: /* a register, and atomic operations on memory, which load */
      load = vector ? opc & 1 : opc != 0 || (word & 0x01200C00) == 0x00200000;
  }
  return vector ? (load ? VECTOR_LOAD : VECTOR_STORE) : load ? LOAD : STORE;
}

static enum class class_of(uint32_t word) {
  uint32_t group = word >> 25 & 15; /* C4.1, bits 28 to 25 */
  if ((group & 5) == 4) return memory_access(word);
  if ((group & 7) == 7) return vector_arithmetic(word);
  if ((group & 14) == 10) return BRANCH;
  return group == 2 ? VECTOR /* SVE */ : INTEGER;
}

enum { THREADS = 64, BUCKETS = 1 << 16, BEGIN = 100, END = 101 };
struct block {
  uint64_t address;
  size_t size;
  uint32_t *words;
  uint64_t executed[THREADS];
  uint32_t classes[CLASSES];
  struct block *next;
};
struct marker {
  int number;
  uint64_t after[CLASSES]; /* what its block has behind it: counted when the block begins, but not executed yet */
};

static struct block *table[BUCKETS];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static uint64_t begin[CLASSES];
static FILE *out;
static pid_t counted;

static void totals(uint64_t sums[CLASSES]) {
  memset(sums, 0, CLASSES * sizeof *sums);
  for (size_t i = 0; i < BUCKETS; i++)
    for (struct block *block = table[i]; block; block = block->next) {
      uint64_t executed = 0;
      for (int thread = 0; thread < THREADS; thread++) executed += block->executed[thread];
      for (int class = 0; class < CLASSES; class++) sums[class] += executed * block->classes[class];
    }
}

static void print(const char *what, const uint64_t sums[CLASSES]) {
  if (getpid() != counted) return;
  fputs(what, out);
  for (int class = 0; class < CLASSES; class++) fprintf(out, " %s=%llu", class_names[class], (unsigned long long)sums[class]);
  fputc('\n', out);
  fflush(out);
}

static void on_block(unsigned thread, void *data) { ((struct block *)data)->executed[thread % THREADS]++; }

static void on_marker(unsigned thread, void *data) {
  const struct marker *marker = data;
  uint64_t now[CLASSES];
  (void)thread;
  pthread_mutex_lock(&lock);
  totals(now);
  for (int class = 0; class < CLASSES; class++) now[class] -= marker->after[class];
  if (marker->number == BEGIN) {
    memcpy(begin, now, sizeof begin);
  } else {
    for (int class = 0; class < CLASSES; class++) now[class] -= begin[class];
    now[BRANCH]--; /* the marker itself */
    print("region", now);
  }
  pthread_mutex_unlock(&lock);
}

static struct block *block_of(uint64_t address, const uint32_t *words, size_t size) {
  struct block **bucket = &table[(address >> 2) * 2654435761u % BUCKETS];
  for (struct block *block = *bucket; block; block = block->next)
    if (block->address == address && block->size == size && !memcmp(block->words, words, size * sizeof *words)) return block;
  struct block *block = calloc(1, sizeof *block);
  block->address = address;
  block->size = size;
  block->words = memcpy(malloc(size * sizeof *words), words, size * sizeof *words);
  for (size_t i = 0; i < size; i++) block->classes[class_of(words[i])]++;
  block->next = *bucket;
  return *bucket = block;
}

static void on_translation(qemu_plugin_id_t id, struct qemu_plugin_tb *tb) {
  size_t size = qemu_plugin_tb_n_insns(tb);
  uint32_t words[size ? size : 1];
  (void)id;
  if (size == 0) return;
  for (size_t i = 0; i < size; i++) memcpy(&words[i], qemu_plugin_insn_data(qemu_plugin_tb_get_insn(tb, i)), sizeof *words);
  pthread_mutex_lock(&lock);
  struct block *block = block_of(qemu_plugin_insn_vaddr(qemu_plugin_tb_get_insn(tb, 0)), words, size);
  pthread_mutex_unlock(&lock);
  qemu_plugin_register_vcpu_tb_exec_cb(tb, on_block, 0, block);
  for (size_t i = 0; i < size; i++) {
    int number = words[i] >> 5 & 127;
    if ((words[i] & 0xFFFFF01F) == 0xD503201F && (number == BEGIN || number == END)) {
      struct marker *marker = calloc(1, sizeof *marker);
      marker->number = number;
      for (size_t j = i + 1; j < size; j++) marker->after[class_of(words[j])]++;
      qemu_plugin_register_vcpu_insn_exec_cb(qemu_plugin_tb_get_insn(tb, i), on_marker, 0, marker);
    }
  }
}

static void on_exit_of_program(qemu_plugin_id_t id, void *data) {
  uint64_t sums[CLASSES];
  (void)id, (void)data;
  totals(sums);
  print("all", sums);
}

EXPORT int qemu_plugin_install(qemu_plugin_id_t id, const void *info, int count, char **arguments) {
  (void)info;
  counted = getpid();
  for (int i = 0; i < count; i++)
    if (!strncmp(arguments[i], "out=", 4)) out = fopen(arguments[i] + 4, "w");
  if (!out) {
    fputs("count: no file to write to\n", stderr);
    return 1;
  }
  qemu_plugin_register_vcpu_tb_trans_cb(id, on_translation);
  qemu_plugin_register_atexit_cb(id, on_exit_of_program, NULL);
  return 0;
}
