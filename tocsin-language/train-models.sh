#!/usr/bin/env bash
# Trains english.model. About ten minutes on one core.
# Usage: train-models.sh EWT_TRAIN GUM_TRAIN VECTORS_JAR      (after the module has been compiled)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
java -Xmx3g -cp "$here/../tocsin-model/target/classes:$here/target/classes" \
  org.tocsin.language.Train --treebank "$1" "$2" --vectors "$3" --rounds 20 --seed 2 \
  --output "$here/src/main/resources/org/tocsin/language/english.model"
