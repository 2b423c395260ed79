#!/bin/sh
# The virtual board's 'uname': this computer's kernel on the emulated processor.
own=$(command -p uname -n)
case $* in
  -m | -p | -i | --machine) echo aarch64 ;;
  -n | --nodename) echo virtual-board ;;
  -a | --all) echo "Linux virtual-board $(command -p uname -r) $(command -p uname -v) aarch64 GNU/Linux" ;;
  *) command -p uname "$@" | sed "s/$(command -p uname -m)/aarch64/g; s/$own/virtual-board/g" ;;
esac
