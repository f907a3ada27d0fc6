#!/usr/bin/env bash
# Installs from Debian's or Ubuntu's packages what tests need and npm cannot bring. Does nothing where all is there.
# Usage: scripts/toolchains.sh PACKAGE='CHECK'...   a package is installed when its check, a command, fails
set -euo pipefail

missing=()
for need in "$@"; do
  if [[ $need != ?*=?* ]]; then
    echo "usage: $0 PACKAGE='CHECK'..." >&2
    exit 2
  fi
  bash -c "${need#*=}" > /dev/null 2>&1 || missing+=("$need")
done
if [[ ${#missing[@]} -eq 0 ]]; then
  echo 'toolchains: all there'
  exit 0
fi

as_root=()
[[ $(id -u) -eq 0 ]] || as_root=(sudo)
if ! command -v apt-get > /dev/null || ! command -v "${as_root[0]:-true}" > /dev/null; then
  echo "toolchains: missing ${missing[*]%%=*}; there is no apt-get, or no way to run it as root. Install them yourself." >&2
  exit 1
fi
echo "toolchains: installing ${missing[*]%%=*}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]%%=*}" > /dev/null

for need in "${missing[@]}"; do
  if ! bash -c "${need#*=}" > /dev/null 2>&1; then
    echo "toolchains: ${need%%=*} is installed, and yet this fails: ${need#*=}" >&2
    exit 1
  fi
done
echo 'toolchains: all there'
