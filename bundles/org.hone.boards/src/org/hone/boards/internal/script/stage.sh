# Makes a folder for incoming files and keeps it as long as its lease lasts, so that a cut upload leaves nothing behind.
# Standard input carries the lease as in supervise.sh. Prints the name of the new folder, the path of the target folder that it is in, and a dot.
# Arguments: the lease in seconds, the target folder under the user's home.
lease=$1 folder=./$2
exec 3<&0 < /dev/null
mkdir -p "$folder" && cd "$folder" || exit 73
# What a board that lost its power left behind.
for old in .hone-upload.*; do
  [ -d "$old" ] && ! kill -0 "${old##*.}" 2> /dev/null && rm -rf "./$old"
done
staging=.hone-upload.$$
trap '' HUP INT TERM PIPE
mkdir "$staging" || exit 73
echo "$staging" && pwd && echo . || exit 73
(
  exec 2> /dev/null
  { while echo t; do sleep 3; done; } 3<&- &
  cat <&3
  echo e
) | (
  exec > /dev/null 2>&1 3<&-
  silent=0
  while read -r what; do
    case $what in
      '') silent=0 ;;
      t) silent=$((silent + 3)); [ $silent -le $lease ] || break ;;
      *) break ;;
    esac
  done
  rm -rf "./$staging"
)
exit 0
