#!/usr/bin/env bash
# Installs what running the code samples and the programs of the guides takes, and a font with Han for pictures of the docs.
set -euo pipefail
exec "$(dirname "$0")/../../toolchains.sh" \
  curl='curl --fail-with-body --version' \
  openssl='openssl version' \
  tinyproxy='tinyproxy -v' \
  fonts-noto-cjk='test -n "$(fc-list :lang=zh-cn)"' \
  fontconfig='fc-list --version' \
  golang-go='go version' \
  default-jdk-headless='javac --release 17 -version' \
  python3-requests='python3 -c "import requests" || /usr/bin/python3 -c "import requests"'
