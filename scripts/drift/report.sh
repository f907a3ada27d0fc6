#!/usr/bin/env bash
# report.sh FOLDER: holds the newest SDK and the editions of pages against the description, and writes report.md and the
# exit code, status, into the folder.
set -euo pipefail
folder=$1
mkdir -p "$folder"
status=0
npm run --silent drift -- --format markdown --sdk newest spec/editions/*.yaml \
  > "$folder/report.md" 2> "$folder/problems.txt" || status=$?
if [ -s "$folder/problems.txt" ]; then
  { echo; echo '```text'; cat "$folder/problems.txt"; echo '```'; } >> "$folder/report.md"
fi
echo "$status" > "$folder/status"
cat "$folder/report.md" >> "${GITHUB_STEP_SUMMARY:-/dev/null}"
