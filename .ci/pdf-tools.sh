#!/usr/bin/env bash
# Installs the judges of the PDFs where they are missing: poppler (pdfsig and the rest), qpdf, xmllint, certutil, veraPDF, pyHanko.
# Runs as root on a new machine; does nothing where all are there. The suites of test/pdf-tools fail, not skip, without them.
set -euo pipefail
cd "$(dirname "$0")"
cache="${XDG_CACHE_HOME:-$HOME/.cache}/care-window"

verapdf_version=1.28.2
verapdf_sum=687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6
verapdf="$cache/verapdf-$verapdf_version/greenfield-apps-$verapdf_version.jar"
pyhanko="$cache/pyhanko-0.38.0"

packages=()
command -v pdfsig >/dev/null || packages+=(poppler-utils)
command -v qpdf >/dev/null || packages+=(qpdf)
command -v xmllint >/dev/null || packages+=(libxml2-utils)
command -v certutil >/dev/null || packages+=(libnss3-tools)
command -v openssl >/dev/null || packages+=(openssl)
command -v java >/dev/null || packages+=(default-jre-headless)
[ -f "$verapdf" ] || command -v mvn >/dev/null || packages+=(maven)
[ -f "$pyhanko/installed" ] || python3 -c 'import ensurepip' 2>/dev/null || packages+=(python3-venv)
if [ "${#packages[@]}" -gt 0 ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
fi

if [ ! -f "$verapdf" ]; then
  mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:2.8:copy -Dartifact="org.verapdf.apps:greenfield-apps:$verapdf_version" -DoutputDirectory="$(dirname "$verapdf")"
fi
echo "$verapdf_sum  $verapdf" | sha256sum --check --quiet

if [ ! -f "$pyhanko/installed" ]; then
  python3 -m venv --clear "$pyhanko"
  "$pyhanko/bin/pip" install --quiet --disable-pip-version-check --requirement pyhanko.txt
  touch "$pyhanko/installed"
fi
