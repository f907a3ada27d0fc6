#!/usr/bin/env bash
# Writes the reports of a comparison, and its exit code as an output. Runs outside of GitHub too: REPORTS is where they go.
set -uo pipefail

command=${OPENAPI_BREAKING:-npx --yes openapi-breaking@0.1.0}
read -ra more <<<"${OPTIONS:-}"
write() {
  $command "$BASE" "$REVISION" --fail-on "${FAIL_ON:-breaking}" "${more[@]}" --format "$1" --output "$REPORTS/openapi-breaking.$2"
}
write markdown md
status=$?
if [ "$status" -lt 2 ]; then
  write json json
  write sarif sarif
  cat "$REPORTS/openapi-breaking.md" >>"${GITHUB_STEP_SUMMARY:-/dev/stdout}"
fi
echo "status=$status" >>"${GITHUB_OUTPUT:-/dev/stdout}"
