# Runs a program under a lease; finish.sh comes before it. Standard input carries the lease: every line feed renews it, its
# end cancels. Arguments: the lease in seconds, a mark for the environment of the program and of all it starts, a folder
# under where this starts to run in (or nothing), then what 'env' takes: variables, the program, its arguments.
# Ends with the program's exit status; 254 says that the lease was lost, 255 that it was cancelled, 126 and 127 that the
# program cannot be started. For sh of any POSIX system with setsid: dash, bash, busybox.
lease=$1 mark=$2 folder=$3
shift 3
[ -z "$folder" ] || cd "./$folder" || exit 126
command -v setsid > /dev/null || { echo "hone: the board has no 'setsid' (of util-linux or busybox)" >&2; exit 126; }
exec 3<&0 4>&1 < /dev/null
# All that happens is a line in one pipe, so that nothing can be missed: an empty one renews, 't' is every third second, 'e'
# the end of the lease, 'c' the process that reads it, 'p' the program, 'x' its exit status.
# 'exec' in subshells, because a redirected group keeps the streams that it had, and SSH waits for their end.
(
  trap 'echo e' HUP INT TERM
  ( exec 2> /dev/null 3<&- 4>&-; while echo t; do sleep 3; done ) &
  ( exec 2> /dev/null 4>&-; cat <&3 & echo "c$!"; wait; echo e ) &
  exec 3<&-
  setsid env "HONE_RUN=$mark" "$@" >&4 4>&- &
  program=$!
  echo "p$program"
  exec 4>&-
  wait $program 2> /dev/null
  echo "x$?"
) | (
  exec > /dev/null 2>&1 3<&- 4>&-
  trap '' HUP INT TERM PIPE
  silent=0 code= program= reader=
  while [ -z "$code" ] || [ -z "$program" ] || [ -z "$reader" ]; do
    read -r what || break
    case $what in
      '') silent=0 ;;
      t) silent=$((silent + 3)); [ $silent -le $lease ] || code=${code:-254} ;;
      c*) reader=${what#c} ;;
      p*) program=${what#p} ;;
      x*) code=${code:-${what#x}} ;;
      *) code=${code:-255} ;;
    esac
  done
  finish "$program" "$mark"
  kill "$reader"
  exit ${code:-255}
)
