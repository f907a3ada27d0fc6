#!/usr/bin/env bash
# report.sh FOLDER COMMAND...: runs a command that prints Markdown, and writes report.md and the exit code, status, into
# the folder.
set -euo pipefail
folder=$1
shift
mkdir -p "$folder"
status=0
"$@" > "$folder/report.md" 2> "$folder/problems.txt" || status=$?
if [ -s "$folder/problems.txt" ]; then
  { echo; echo '```text'; cat "$folder/problems.txt"; echo '```'; } >> "$folder/report.md"
fi
echo "$status" > "$folder/status"
cat "$folder/report.md" >> "${GITHUB_STEP_SUMMARY:-/dev/null}"
