# Built from the root of the project; see compose.yaml.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /opt/tianwen
COPY . .
# Asking for help builds everything first.
RUN ./tianwen help

# A JDK, because ./tianwen looks for one. The assembled Elasticsearch stays behind: a cluster takes its place.
FROM eclipse-temurin:25-jdk
RUN useradd --uid 10001 --create-home tianwen && mkdir /data && chown tianwen /data
WORKDIR /opt/tianwen
COPY --from=build /opt/tianwen/tianwen /opt/tianwen/LICENSE /opt/tianwen/NOTICE ./
COPY --from=build /opt/tianwen/standalone/launcher/target standalone/launcher/target
USER tianwen
ENV TIANWEN_HOME=/data
VOLUME /data
EXPOSE 8080 8081
CMD ["./tianwen", "up"]
