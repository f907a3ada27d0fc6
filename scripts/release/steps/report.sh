#!/usr/bin/env bash
# report.sh FOLDER: compares with the last release, and writes report.md and the exit code, status, into the folder.
set -euo pipefail
folder=$1
mkdir -p "$folder"
status=0
npm run --silent breaking -- --format markdown > "$folder/report.md" 2> "$folder/problems.txt" || status=$?
if [ -s "$folder/problems.txt" ]; then
  { echo; echo '```text'; cat "$folder/problems.txt"; echo '```'; } >> "$folder/report.md"
fi
echo "$status" > "$folder/status"
cat "$folder/report.md" >> "${GITHUB_STEP_SUMMARY:-/dev/null}"
npm run --silent breaking -- --format github || true
