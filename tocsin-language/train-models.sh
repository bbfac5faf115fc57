#!/usr/bin/env bash
# Trains english.model in three steps: trees and tags, what a teacher knows of names and words, and names on top.
# About half an hour on two free cores, 6 GB of memory; ./README.md says where the inputs are from.
# Usage: train-models.sh WORK EWT_TRAIN GUM_TRAIN VECTORS_JAR NLP4J_CLASSPATH CITIES TEXT...   (after the modules have been compiled)
#   WORK    a folder for what comes between; a first.model, sentences.tsv, names.tsv or words.vec in it is used again
#   CITIES  names of places, one a line; TEXT  news: folders of .txt, .csv or .xml, see PlainTexts
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$1 ewt=$2 gum=$3 vectors=$4 nlp4j=$5 cities=$6
shift 6
classes="$here/../tocsin-model/target/classes:$here/target/classes"
knowledge="$here/../tocsin-knowledge/src/main/resources/org/tocsin/knowledge"
mkdir -p "$work"

[ -s "$work/first.model" ] || java -Xmx3g -cp "$classes" org.tocsin.language.Train \
  --treebank "$ewt" "$gum" --vectors "$vectors" --rounds 20 --seed 2 --output "$work/first.model"

[ -s "$work/sentences.tsv" ] || java -cp "$classes" org.tocsin.language.TeachingText \
  "$work/sentences.tsv" "$ewt" "$@"
[ -s "$work/words.vec" ] && [ -s "$work/names.tsv" ] || java -Xmx6g -cp "$nlp4j" \
  "$here/src/training/java/NamesTeacher.java" "$work/sentences.tsv" "$work/names.tsv" "$work/words.vec" 56000 \
  "$gum" "$knowledge/actors/figures.tsv" "$knowledge/actors/organisations.tsv" \
  "$knowledge/gazetteer/countries.tsv" "$knowledge/gazetteer/regions.tsv" "$cities"

java -Xmx3g -XX:+UseSerialGC -cp "$classes" org.tocsin.language.Train --from "$work/first.model" \
  --treebank "$ewt" "$gum" --words "$work/words.vec" --names "$work/sentences.tsv" "$work/names.tsv" \
  --rounds 4 --seed 2 --output "$here/src/main/resources/org/tocsin/language/english.model"
