#!/usr/bin/env bash
# publish-packages.sh FOLDER [OPTIONS of npm publish]: publishes each tarball of the folder, in the order of their names.
# A version that npm has already, since a run failed after it, is left alone where it is the same, and stops everything
# before anything is published where it is not.
set -euo pipefail
folder=$1
shift
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

field() { node --print 'JSON.parse(fs.readFileSync(process.argv[1], "utf8"))[process.argv[2]]' "$1" "$2"; }

unpack() {
  mkdir -p "$2"
  tar -xzf "$1" -C "$2"
}

new=()
for tarball in "$folder"/*.tgz; do
  ours="$scratch/ours/$(basename "$tarball")"
  unpack "$tarball" "$ours"
  id="$(field "$ours/package/package.json" name)@$(field "$ours/package/package.json" version)"
  if ! npm view "$id" version > "$scratch/view" 2> "$scratch/error"; then
    grep -q E404 "$scratch/error" || { cat "$scratch/error" >&2; exit 1; }
  fi
  if [ ! -s "$scratch/view" ]; then
    new+=("$tarball")
    continue
  fi
  rm -rf "$scratch/theirs"
  mkdir "$scratch/theirs"
  npm pack --silent --pack-destination "$scratch/theirs" "$id" > /dev/null
  unpack "$scratch/theirs"/*.tgz "$scratch/theirs"
  if ! diff -r "$ours/package" "$scratch/theirs/package" > "$scratch/difference"; then
    echo "npm has another $id than this one; nothing is published. Raise its version in package.json. They differ in:" >&2
    head -20 "$scratch/difference" >&2
    exit 1
  fi
  echo "npm has $id already."
done
for tarball in ${new[@]+"${new[@]}"}; do
  npm publish "$@" "$(realpath "$tarball")"
done
