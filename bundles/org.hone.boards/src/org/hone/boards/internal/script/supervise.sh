# Runs a program under a lease; finish.sh comes before it. Standard input carries the lease, see guard.sh.
# Arguments: the text of guard.sh, the lease in seconds, a mark for the environment of the program and of all it starts, a
# folder under where this starts to run in (or nothing), then what 'env' takes: variables, the program, its arguments.
# Ends with the program's exit status; 254 says that the lease was lost, 255 that it was cancelled, 126 and 127 that the
# program cannot be started. For sh of any POSIX system with setsid: dash, bash, busybox.
guard=$1 lease=$2 mark=$3 folder=$4
shift 4
[ -z "$folder" ] || cd "./$folder" || exit 126
command -v setsid > /dev/null || { echo "hone: the board has no 'setsid' (of util-linux or busybox)" >&2; exit 126; }
exec 3<&0 < /dev/null
setsid env "HONE_RUN=$mark" "$@" 3<&- &
program=$!
# Killed, this still leaves the guard, which outlives it until the lease ends.
trap 'finish $program "$mark"; exit 255' HUP INT TERM
setsid sh -c "$guard" hone "$lease" "$program" "$mark" <&3 3<&- > /dev/null 2>&1 &
guard=$!
exec 3<&-
wait $program 2> /dev/null
status=$?
finish $program "$mark"
# A guard that is at work ignores this; one that has not yet left this group is no group.
kill -TERM "-$guard" 2> /dev/null || kill -TERM $guard 2> /dev/null
wait $guard 2> /dev/null
ended=$?
case $status,$ended in 137,254 | 137,255) status=$ended ;; esac
exit $status
