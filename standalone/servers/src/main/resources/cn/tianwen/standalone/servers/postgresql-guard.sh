# Runs a PostgreSQL server for as long as standard input stays open. Its other end is held by the
# parent JVM alone: when that asks for it or dies, however abruptly, the server is shut down.
# Usage: sh -c "$(cat postgresql-guard.sh)" guard COMMAND [ARGUMENT]...

exec 3<&0 </dev/null

"$@" 3<&- &
server=$!

stop_server() {
  kill -INT "$server" 2>/dev/null
  tenths=0
  while kill -0 "$server" 2>/dev/null; do
    tenths=$((tenths + 1))
    if [ "$tenths" -eq 70 ]; then kill -QUIT "$server" 2>/dev/null; fi
    if [ "$tenths" -eq 90 ]; then kill -KILL "$server" 2>/dev/null; fi
    sleep 0.1
  done
}

{
  while read -r ignored <&3; do :; done
  stop_server
} &
watcher=$!
exec 3<&-

trap 'kill -INT "$server" 2>/dev/null' TERM HUP INT

# A signal ends a wait early, so wait until the server is really gone.
while kill -0 "$server" 2>/dev/null; do
  wait "$server"
  code=$?
done
kill "$watcher" 2>/dev/null
exit "${code:-0}"
