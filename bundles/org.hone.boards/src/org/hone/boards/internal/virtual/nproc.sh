#!/bin/sh
# The virtual board has one core.
echo 1
