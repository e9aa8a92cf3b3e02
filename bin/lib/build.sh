# Builds the program when its sources are newer than the last build. Needs $root and, by then, JAVA_HOME.

jar=$root/target/outboard.jar
# As old as the beginning of the last build that succeeded, so that what was edited meanwhile counts as newer.
built=$root/target/.built

build_is_old() {
  [ -f "$jar" ] && [ -f "$built" ] || return 0
  [ -n "$(find "$root/pom.xml" "$root/src/main" "$root/src/build" "$root/db/migrations" "$root/web-assets" \
    -newer "$built" -print 2>/dev/null | head -n 1)" ]
}

maven() {
  if ! command -v mvn >/dev/null 2>&1; then
    echo "Outboard has to be built first, which needs Maven: install it (your system's package maven) so that mvn is on the PATH." >&2
    exit 1
  fi
  # Maven's own libraries use what JDK 25 warns about; the warnings would bury the rest. Standard input is for the
  # program that follows: a password may be waiting there.
  (cd "$root" && MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" exec mvn "$@" </dev/null)
}

# One command builds, any other waits for it. A build whose process is gone, or that hangs, holds nobody up.
take_build_turn() {
  turn=$root/target/.building
  mkdir -p "$root/target"
  while ! (set -C && echo $$ >"$turn") 2>/dev/null; do
    holder=$(cat "$turn" 2>/dev/null || true)
    if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null || [ -n "$(find "$turn" -mmin +30 2>/dev/null)" ]; then
      rm -f "$turn"
    else
      sleep 0.2
    fi
  done
  trap 'rm -f "$turn"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

build_if_old() {
  build_is_old || return 0
  take_build_turn
  if build_is_old; then
    echo "Building Outboard; the first time takes a few minutes." >&2
    touch "$built.next"
    maven -q -B -Pquick -Dmaven.test.skip=true package >&2 || {
      echo "Outboard could not be built; the lines above say why." >&2
      exit 1
    }
    rehearse
    mv "$built.next" "$built"
  fi
  rm -f "$turn"
  trap - EXIT INT TERM
}

# What the JVM has learnt of the program in a rehearsal: it starts three times faster with it. Only for the very jar, JDK
# and options it was made with; whenever anything differs, the JVM leaves it aside and starts as it would without.
learnt=$root/target/outboard.aot

java_options() {
  echo "-XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
    "-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Duser.timezone=UTC"
}

# On a home of its own, with nothing in its environment or on its command line that is secret. Where it fails, starts
# are merely slower.
rehearse() {
  rm -f "$learnt"
  scratch=$(mktemp -d) || return 0
  # shellcheck disable=SC2046 # options are meant to be split
  env -u OUTBOARD_DATABASE_URL -u JAVA_TOOL_OPTIONS -u JDK_JAVA_OPTIONS \
    "$JAVA_HOME/bin/java" -Xmx256m $(java_options) "-XX:AOTCacheOutput=$learnt.next" \
    -jar "$jar" rehearse --home "$scratch" >"$root/target/rehearsal.log" 2>&1 </dev/null &&
    mv "$learnt.next" "$learnt" || true
  rm -rf "$scratch" "$learnt.next"
}

# Replaces this shell by the program, so that signals reach it.
start_outboard() {
  OUTBOARD_HOME=${OUTBOARD_HOME:-$root/data}
  export OUTBOARD_HOME
  set -- -jar "$jar" "$@"
  if [ -f "$learnt" ]; then set -- "-XX:AOTCache=$learnt" "-Xlog:aot*=off" "-Xlog:cds*=off" "$@"; fi
  # shellcheck disable=SC2046 # options are meant to be split
  exec "$JAVA_HOME/bin/java" -Xmx"${OUTBOARD_MEMORY:-256m}" $(java_options) "$@"
}
