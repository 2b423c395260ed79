# Sourced by the start scripts: sets 'configuration' to Equinox's configuration area for this installation.
# It lies in the user's state folder, because the installation may be read-only and belongs to everyone; it is named
# after the installation's path and emptied when a bundle changed, for Equinox trusts what it cached.

configuration_area() {
  configuration=$state/configuration-$(echo "$here" | cksum | cut -d' ' -f1)
  bundles=$(ls -l --time-style=full-iso "$here/plugins" | cksum)
  if [ "$(cat "$configuration/bundles" 2>/dev/null)" != "$bundles" ]; then
    rm -rf "$configuration"
    mkdir -p "$configuration"
    echo "$bundles" > "$configuration/bundles"
  fi
}
