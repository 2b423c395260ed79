#!/bin/sh
# On the virtual board, programs that read files: those that describe the machine are the emulated one's.
name=${0##*/}
count=$#
while [ $count -gt 0 ]; do
  case $1 in
    /proc/cpuinfo | /proc/device-tree | /proc/device-tree/* | /sys | /sys/*) set -- "$@" "$HONE_ROOT$1" ;;
    *) set -- "$@" "$1" ;;
  esac
  shift
  count=$((count - 1))
done
PATH=${PATH#*:}
exec "$name" "$@"
