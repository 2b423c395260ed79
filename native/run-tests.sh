#!/bin/sh
# run-tests.sh [host|aarch64|sanitize|portable ...]: builds and runs the kernel tests (default: host and aarch64).
# OPS="conv2d_f32;..." takes these operations alone, BUILD=DIR says where to build (default: build beside this file), JOBS=N with how many jobs.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=${BUILD:-$here/build}
[ $# -gt 0 ] || set -- host aarch64
for kind in "$@"; do
  case $kind in
    host) options= ;;
    aarch64) options=-DCMAKE_TOOLCHAIN_FILE=$here/cmake/aarch64-linux-gnu.cmake ;;
    sanitize) options="-DHONE_SANITIZE=ON -DHONE_BENCH=OFF" ;;
    portable) options="-DHONE_PORTABLE=ON -DHONE_BENCH=OFF" ;;
    *) echo "run-tests.sh: '$kind' is none of host, aarch64, sanitize, portable" >&2; exit 2 ;;
  esac
  generator=
  command -v ninja > /dev/null && generator=-GNinja
  # shellcheck disable=SC2086
  cmake -S "$here" -B "$build/$kind" $generator "-DHONE_OPS=${OPS:-*}" $options > "$build-$kind.log" 2>&1 || { cat "$build-$kind.log"; exit 1; }
  rm -f "$build-$kind.log"
  cmake --build "$build/$kind" -j "${JOBS:-2}"
  (cd "$build/$kind" && ctest --output-on-failure)
done
