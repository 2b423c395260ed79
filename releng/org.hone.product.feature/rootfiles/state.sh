# Sourced by the start scripts, after 'here': sets 'state' to the folder for what this installation keeps for this user.
# It does not lie in the installation, which may be read-only and everyone's, and is named after its path.
state=${HONE_STATE:-${XDG_CACHE_HOME:-${HOME:-}/.cache}/hone}/$(echo "$here" | cksum | cut -d' ' -f1)
mkdir -p "$state" 2> /dev/null || true          # without it, the headless application still works, slower

# Sets 'configuration' to Equinox's configuration area, emptied when a bundle changed, for Equinox trusts what it cached.
configuration_area() {
  configuration=$state/configuration
  bundles=$(ls -l --time-style=full-iso "$here/plugins" | cksum)
  if [ "$(cat "$configuration/bundles" 2>/dev/null)" != "$bundles" ]; then
    rm -rf "$configuration"
    mkdir -p "$configuration"
    echo "$bundles" > "$configuration/bundles"
  fi
}
