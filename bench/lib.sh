# What the benchmarks share. Builds the program and its benchmarks when they are older than the sources, then runs one
# with the options of bin/run: bench CLASS ARGUMENT…

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/bin/lib/jdk.sh"
. "$root/bin/lib/build.sh"

classes=$root/target/bench.classpath

benchmarks_are_old() {
  [ -f "$classes" ] || return 0
  [ -n "$(find "$root/src/test" "$built" -newer "$classes" -print 2>/dev/null | head -n 1)" ]
}

build_benchmarks() {
  find_jdk
  build_if_old
  benchmarks_are_old || return 0
  maven -q -B -Pquick test-compile dependency:build-classpath -Dmdep.outputFile="$classes.next" >&2
  mv "$classes.next" "$classes"
}

# Memory as a user gives it, unless BENCH_MEMORY says otherwise. BENCH_JAVA takes options for profiling.
bench() {
  build_benchmarks
  name=$1
  shift
  # shellcheck disable=SC2086 # options are meant to be split
  exec "$JAVA_HOME/bin/java" -Xmx"${BENCH_MEMORY:-256m}" -XX:+UseSerialGC \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Duser.timezone=UTC ${BENCH_JAVA:-} \
    -Doutboard.root="$root" -cp "$root/target/test-classes:$root/target/classes:$(cat "$classes")" \
    "app.outboard.bench.$name" "$@"
}
