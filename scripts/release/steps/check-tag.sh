#!/usr/bin/env bash
# check-tag.sh TAG: a release is published from an annotated tag on main that says the version of the package.
set -euo pipefail
tag=$1
refuse() {
  echo "$tag is not published: $1" >&2
  exit 1
}
# The checkout may have made a tag of its own in place of the annotated one.
git fetch --quiet --force origin "refs/tags/$tag:refs/tags/$tag" main:refs/remotes/origin/main
version=$(node --print 'JSON.parse(fs.readFileSync("package.json", "utf8")).version')
[ "$tag" = "v$version" ] || refuse "package.json says $version. Make releases with \`npm run release -- --write --push\`."
[ "$(git cat-file -t "refs/tags/$tag")" = tag ] || refuse 'the tag is not annotated, so nobody made it with the release command.'
git merge-base --is-ancestor "$tag^{commit}" origin/main || refuse 'its commit is not on main.'
[ "$(git rev-parse "$tag^{commit}")" = "$(git rev-parse HEAD)" ] || refuse 'another commit is checked out.'
echo "$tag is the version, annotated, and on main."
