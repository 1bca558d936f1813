#!/bin/sh
# Spring Boot with its own server, as the peer's demonstration is.
[ -f target/spring-peer.jar ] || mvn -q package
exec java -jar target/spring-peer.jar --server.port="$PORT"
