#!/bin/sh
# Starts a program on the virtual board: one for AArch64 under qemu, any other as it is. With HONE_COUNT=FILE its
# instructions are counted into FILE.
case $1 in
  */*) program=$1 ;;
  *) program=$(command -v "$1") || program=$1 ;;
esac
# The first bytes of an ELF file of 64 bits, and its machine: 183 is AArch64.
header=$(od -An -tx1 -N20 "$program" 2> /dev/null | tr -d ' \n')
case $header in
  7f454c4602??????????????????????????b700) ;;
  *) exec "$@" ;;
esac
if [ ! -x "$program" ]; then
  echo "$program: it may not be executed" >&2
  exit 126
fi
if [ -n "$HONE_COUNT" ]; then
  exec qemu-aarch64 -cpu "$HONE_CORE" -L "$HONE_ROOT" -U HONE_COUNT -plugin "$HONE_COUNTER,out=$HONE_COUNT" -D /dev/null "$@"
fi
exec "$HONE_QEMU" -cpu "$HONE_CORE" -L "$HONE_ROOT" "$@"
