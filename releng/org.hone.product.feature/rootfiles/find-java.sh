# Sourced by ./hone and by the product's start scripts: sets 'java' to a java command of version 21 or newer, and
# 'java_flags' to the options that Hone always runs it with.
# The version is read from the 'release' file beside it, so that looking costs no JVM start.

java_home_version() { # HOME: prints the major version, or nothing
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 0
  while IFS='="' read -r key _ version _; do
    [ "$key" = JAVA_VERSION ] || continue
    version=${version#1.}
    echo "${version%%[!0-9]*}"
    return 0
  done < "$1/release"
}

find_java() {
  on_path=$(command -v java || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  java=
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
    version=$(java_home_version "$home")
    if [ "${version:-0}" -ge 21 ]; then
      java_home=$home java=$home/bin/java java_version=$version
      # Images are decoded by Java's own libraries, which otherwise want those of X as well.
      java_flags="--enable-native-access=ALL-UNNAMED -Djava.awt.headless=true"
      # Newer Javas warn of what Equinox and protobuf do inside; 21 does not know the option.
      [ "$version" -lt 24 ] || java_flags="$java_flags --sun-misc-unsafe-memory-access=allow"
      return 0
    fi
  done
  cat >&2 <<'END'
Hone needs Java 21 or newer and found none in JAVA_HOME, on the PATH, or below /usr/lib/jvm and /opt.
Install one, for example Debian's 'openjdk-21-jdk-headless' where your release has it, or Eclipse Temurin 21 or 25
from adoptium.net, and set JAVA_HOME if it lies elsewhere.
END
  return 1
}
