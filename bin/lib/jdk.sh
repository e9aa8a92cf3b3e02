# Finds a JDK 25 or newer and sets JAVA_HOME to it; ends with one sentence where there is none.

# Prints the major version of the JDK in folder $1; nothing where there is no JDK.
jdk_major() {
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p'
}

jdk_fits() {
  major=$(jdk_major "$1")
  [ -n "$major" ] && [ "$major" -ge 25 ]
}

# Folders where systems keep their JDKs, one a line; globs that match nothing are skipped by jdk_fits.
jdk_places() {
  [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
  on_path=$(command -v javac 2>/dev/null || command -v java 2>/dev/null || true)
  if [ -n "$on_path" ]; then
    real=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
    dirname "$(dirname "$real")"
  fi
  for place in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*/jdk* /opt/openjdk* \
    /usr/local/openjdk* /usr/local/lib/jvm/* /usr/lib64/jvm/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
    "$HOME"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -d "$place" ] && echo "$place"
  done
}

find_jdk() {
  while IFS= read -r place; do
    if jdk_fits "$place"; then
      JAVA_HOME=$place
      export JAVA_HOME
      return 0
    fi
  done <<PLACES
$(jdk_places)
PLACES
  echo "Outboard needs a JDK 25 or newer and finds none: install one (for example from https://adoptium.net, or your system's package openjdk-25-jdk) or set JAVA_HOME to it." >&2
  exit 1
}
