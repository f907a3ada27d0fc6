#!/usr/bin/env bash
# pack.sh FOLDER: writes everything that a release publishes; the docs have the whole addresses of DOCS_ADDRESS.
set -euo pipefail
npm run build
git diff --exit-code -- generated || { echo 'generated/ is not what spec/ makes.' >&2; exit 1; }
npm run release-files -- "$1"
