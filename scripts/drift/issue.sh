#!/usr/bin/env bash
# issue.sh FOLDER: opens the one issue about drift, or updates it, where the report has something new; then fails, so
# that a scheduled run with news shows as failed.
set -euo pipefail
folder=$1
title='What the vendor says now and the description does not'
if [ "$(cat "$folder/status")" = 0 ]; then exit 0; fi
head -c 60000 "$folder/report.md" > "$folder/body.md"
number=$(gh issue list --state open --search "in:title \"$title\"" --json number --jq '.[0].number // empty')
if [ -n "$number" ]; then
  gh issue edit "$number" --body-file "$folder/body.md"
else
  gh issue create --title "$title" --body-file "$folder/body.md"
fi
echo "::error::Something is new, or could not be read: see the issue \"$title\"."
exit 1
