#!/usr/bin/env bash
# Puts the SDK into Maven's local repository from its source, for where Maven does not have its module of ModelArts.
set -euo pipefail
version=$(sed -n '/huaweicloud-sdk-modelarts/{n;s/.*<version>\(.*\)<.*/\1/p}' "$(dirname "$0")/pom.xml")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
git -c advice.detachedHead=false clone --quiet --depth 1 --branch "v$version" https://github.com/huaweicloud/huaweicloud-sdk-java-v3 "$folder"
mvn -q -B -f "$folder/pom.xml" -Dmaven.test.skip=true -pl services/modelarts -am install
