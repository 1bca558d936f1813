#!/bin/sh
# Node in one process, as the peer is shipped.
[ -d node_modules ] || npm install --no-audit --no-fund
exec node server.js
