package org.tocsin.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tocsin.model.Actor;
import org.tocsin.model.Span;

/** Tells whether an actor of ours is one of the gold's: by shared words, else by country. */
public final class GoldWords {
  private static final Pattern GAP = Pattern.compile("\\.{2,}");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<String, String> alpha2 = new TreeMap<>();

  GoldWords() {
    for (String code : Locale.getISOCountries()) {
      alpha2.put(new Locale.Builder().setRegion(code).build().getISO3Country(), code);
    }
  }

  /**
   * Whether a mention of the actor overlaps the gold actor's words; where the words do not stand in
   * the text, whether both have the same country.
   */
  boolean same(PloverSentence.Actor gold, Actor actor, String text) {
    List<Span> places = places(gold.words(), text);
    if (places.isEmpty()) {
      return actor.country().filter(code -> code.equals(alpha2.get(gold.code()))).isPresent();
    }
    return actor.mentions().stream().anyMatch(m -> places.stream().anyMatch(m::overlaps));
  }

  /** Where the words stand, all occurrences, each part by itself where words are left out. */
  public static List<Span> places(String words, String text) {
    List<Span> places = new ArrayList<>();
    for (String part : GAP.split(words)) {
      String pattern =
          SPACE
              .splitAsStream(part.strip())
              .filter(word -> !word.isEmpty())
              .map(Pattern::quote)
              .collect(Collectors.joining("\\s+"));
      if (!pattern.isEmpty()) {
        Matcher matcher =
            Pattern.compile("(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])").matcher(text);
        while (matcher.find()) {
          places.add(new Span(matcher.start(), matcher.end()));
        }
      }
    }
    return places;
  }
}
