#!/usr/bin/env bash
# publish-release.sh TAG FOLDER: makes the release on GitHub of FOLDER/notes.md and FOLDER/assets/, or completes one that
# a run left unfinished.
set -euo pipefail
tag=$1
folder=$2
if gh release view "$tag" > /dev/null 2>&1; then
  gh release upload "$tag" --clobber "$folder"/assets/*
  gh release edit "$tag" --draft=false --notes-file "$folder/notes.md"
else
  gh release create "$tag" --verify-tag --title "$tag" --notes-file "$folder/notes.md" "$folder"/assets/*
fi
