# Watches over a program, in a session of its own; finish.sh comes before it. Standard input carries the lease: every line
# feed renews it, its end cancels. Arguments: the lease in seconds, the program's group, its mark.
# Ends with 254 when the lease was lost, with 255 when it was cancelled, having killed the program.
lease=$1 program=$2 mark=$3
exec 3<&0 < /dev/null
# Who calls it off sends SIGTERM to all of this: it ends the parts below, whose answer this waits for.
trap : TERM
# One stream of what happens: an empty line renews, 't' is every third second, 'e' the end.
( { while echo t; do sleep 3; done; } 3<&- & cat <&3; echo e ) | (
  exec 3<&-
  silent=0
  while read -r what; do
    case $what in
      '') silent=0; continue ;;
      t) silent=$((silent + 3)); [ $silent -gt $lease ] || continue; code=254 ;;
      *) code=255 ;;
    esac
    trap '' TERM
    finish "$program" "$mark"
    exit $code
  done
)
