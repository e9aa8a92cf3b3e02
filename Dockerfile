# Outboard in one image. With no OUTBOARD_DATABASE_URL it brings its own PostgreSQL and keeps it in /data:
#
#   docker build -t outboard .
#   docker run --init -p 127.0.0.1:7070:7070 -v outboard:/data outboard

FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY .mvn .mvn
COPY db db
COPY src/build src/build
COPY src/main src/main
COPY web-assets web-assets
# PostgreSQL, on which the schema's classes are made, does not run as root.
RUN useradd --create-home --uid 7071 builder && chown -R builder /build
USER builder
ENV MAVEN_OPTS=--sun-misc-unsafe-memory-access=allow
RUN --mount=type=cache,target=/home/builder/.m2,uid=7071 \
    mvn -q -B -Pquick -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 7070 outboard \
    && useradd --system --uid 7070 --gid outboard --home-dir /data --no-create-home outboard \
    && install -d -o outboard -g outboard -m 700 /data /opt/outboard/learnt
WORKDIR /opt/outboard
COPY --from=build /build/target/lib lib
COPY --from=build /build/target/outboard.jar .
USER outboard
# What the JVM has learnt of the program in a rehearsal: it starts three times faster with it. Made by this very JVM, on a
# home that is thrown away; no secret is near. Where it cannot be made or does not fit, starts are merely slower.
ENV OUTBOARD_HOME=/tmp/rehearsal
RUN mkdir -m 700 /tmp/rehearsal \
    && (java -Xmx256m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
        -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Duser.timezone=UTC \
        -XX:AOTCacheOutput=/opt/outboard/learnt/outboard.aot -jar outboard.jar rehearse >/dev/null 2>&1 || true) \
    && rm -rf /tmp/rehearsal
VOLUME /data
ENV OUTBOARD_HOME=/data OUTBOARD_PORT=7070 OUTBOARD_LISTEN=0.0.0.0
EXPOSE 7070
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["java", "-Xmx32m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", "outboard.jar", "app.outboard.command.HealthCheck"]
ENTRYPOINT ["java", "-Xmx256m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Duser.timezone=UTC", "-XX:AOTCache=/opt/outboard/learnt/outboard.aot", "-Xlog:aot*=off", "-Xlog:cds*=off", "-jar", "outboard.jar"]
CMD ["run"]
