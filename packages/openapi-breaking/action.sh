#!/usr/bin/env bash
# Writes the reports of a comparison, comments where PULL_REQUEST is a number, and gives the exit code as an output.
# Runs outside of GitHub too: REPORTS is the folder that the reports go to.
set -uo pipefail

version=$(sed -n 's/^  "version": "\(.*\)",$/\1/p' "$(dirname "$0")/package.json")
command=${OPENAPI_BREAKING:-npx --yes openapi-breaking@$version}
read -ra more <<<"${OPTIONS:-}"
report="$REPORTS/openapi-breaking"
write() {
  $command "$BASE" "$REVISION" --fail-on "${FAIL_ON:-breaking}" "${more[@]}" --format "$1" --output "$report.$2"
}
problems=$(write markdown md 2>&1)
status=$?
[ -z "$problems" ] || printf '%s\n' "$problems" >&2
if [ "$status" -lt 2 ]; then
  for format in json sarif; do
    problems=$(write "$format" "$format" 2>&1)
    code=$?
    [ "$code" -eq "$status" ] || { printf '%s\n' "$problems" >&2; status=2; }
  done
else
  printf 'No verdict.\n\n```text\n%s\n```\n' "${problems:0:60000}" >"$report.md"
fi
cat "$report.md" >>"${GITHUB_STEP_SUMMARY:-/dev/stdout}"
if [ -n "${PULL_REQUEST:-}" ]; then
  gh pr comment "$PULL_REQUEST" --edit-last --create-if-none --body-file "$report.md" ||
    echo 'The pull request could not be commented on: the job needs the permission pull-requests: write.' >&2
fi
echo "status=$status" >>"${GITHUB_OUTPUT:-/dev/stdout}"
