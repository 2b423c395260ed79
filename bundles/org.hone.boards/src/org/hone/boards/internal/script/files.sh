# Functions for the commands of an upload; the lines that follow call them. It starts in the user's home.
if command -v sha256sum > /dev/null; then hash() { sha256sum; }
elif command -v shasum > /dev/null; then hash() { shasum -a 256; }
elif command -v openssl > /dev/null; then hash() { openssl dgst -sha256 -r; }
else echo "hone: the board has neither 'sha256sum' nor 'shasum' nor 'openssl'" >&2; exit 69
fi
digest() { set -- "$(hash < "$1")"; echo "${1%% *}"; }
# digest-or-nothing of a file that is there already: have PATH MODE
have() {
  if [ -f "$1" ] && [ ! -h "$1" ]; then chmod "$2" "$1" 2> /dev/null; digest "$1"; else echo -; fi
}
# puts an arrived file in its place: place ARRIVED SHA-256 MODE PATH
place() {
  case $4 in */*) mkdir -p "${4%/*}" || exit 73 ;; esac
  [ ! -d "$4" ] || { echo "hone: a folder is in the place of a file" >&2; exit 73; }
  [ "$(digest "$1")" = "$2" ] || { echo "hone: it arrived with another content" >&2; exit 74; }
  chmod "$3" "$1" && mv -f "$1" "$4" || exit 73
}
