package org.tocsin.coder.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.coder.place.PlaceMention;
import org.tocsin.knowledge.actor.ActorRegister;
import org.tocsin.knowledge.actor.Countries;
import org.tocsin.knowledge.actor.Country;
import org.tocsin.knowledge.actor.Epithets;
import org.tocsin.knowledge.actor.NameWords;
import org.tocsin.knowledge.actor.People;
import org.tocsin.knowledge.actor.Sort;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.model.Actor;
import org.tocsin.model.Document;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Token;

/**
 * Finds every mention of persons, groups, bodies and governments in a document and which of them
 * are the same actor. What an actor of the register holds or is called counts only on the day of
 * publication.
 */
public final class MentionFinder {
  /** Without a day of publication the register serves for names only, as it stands at its end. */
  private static final LocalDate UNDATED = LocalDate.of(9999, 1, 1);

  private static final int MAIN = 3;

  private final Countries countries;
  private final NameReader nameReader;
  private final MentionReader mentionReader;
  private final ActorRegister register;
  private final Epithets epithets;
  private final NameMatcher matcher;
  private final NameWords words;
  private final Reporting reporting;

  public MentionFinder(
      People people,
      ActorRegister register,
      Countries countries,
      NameWords words,
      Epithets epithets,
      Reporting reporting) {
    this.countries = countries;
    this.register = register;
    this.epithets = epithets;
    this.words = words;
    this.reporting = reporting;
    this.nameReader = new NameReader(register, words, countries);
    this.mentionReader = new MentionReader(people, words, countries, reporting);
    this.matcher = new NameMatcher(words);
  }

  /**
   * The actors, numbered a1, a2 … in the order of their first mentions, and all their mentions in
   * text order.
   */
  public Cast find(Document document, List<PlaceMention> places) {
    QuotedText quoted = new QuotedText(document.text());
    Map<Integer, List<PlaceMention>> bySentence = new HashMap<>();
    for (PlaceMention place : places) {
      bySentence.computeIfAbsent(place.sentence(), k -> new ArrayList<>()).add(place);
    }
    List<Candidate> candidates = new ArrayList<>();
    List<List<NameReader.Found>> names = names(document, bySentence);
    for (Sentence sentence : document.sentences()) {
      if (!silent(sentence)) {
        List<PlaceMention> here = bySentence.getOrDefault(sentence.index(), List.of());
        candidates.addAll(
            mentionReader.read(
                document.text(), sentence, names.get(sentence.index()), here, quoted));
      }
    }
    Resolver resolver =
        new Resolver(
            document,
            register,
            epithets,
            matcher,
            mainCountries(document, places),
            quoted,
            reporting);
    return cast(resolver.resolve(candidates), document.article().published());
  }

  private static boolean silent(Sentence sentence) {
    return switch (sentence.kind()) {
      case HEADER, DATELINE, BYLINE, CREDIT -> true;
      case TITLE, CROSSHEAD, BODY, POST -> false;
    };
  }

  /**
   * Two readings: the first finds persons named in full, the second their surnames standing alone.
   */
  private List<List<NameReader.Found>> names(
      Document document, Map<Integer, List<PlaceMention>> places) {
    LocalDate date = document.article().published().orElse(UNDATED);
    Set<String> common = common(document);
    Set<String> surnames = new HashSet<>();
    Set<String> bodies = new HashSet<>();
    NameReader.Vocabulary known = new NameReader.Vocabulary(surnames, bodies, common);
    List<List<NameReader.Found>> names = List.of();
    for (int round = 0; round < 2; round++) {
      names = new ArrayList<>();
      for (Sentence sentence : document.sentences()) {
        Set<Integer> tokens = new HashSet<>();
        for (PlaceMention place : places.getOrDefault(sentence.index(), List.of())) {
          for (int i = place.first(); i < place.end(); i++) {
            tokens.add(i);
          }
        }
        List<NameReader.Found> found =
            silent(sentence)
                ? List.of()
                : nameReader.read(document.text(), sentence, date, known, tokens);
        names.add(found);
      }
      for (Sentence sentence : document.sentences()) {
        for (NameReader.Found name : names.get(sentence.index())) {
          if (name.sort() != Sort.PERSON && sentence.kind() == SegmentKind.BODY) {
            bodies.add(sentence.span(name.first(), name.end()).of(document.text()));
            if (Phrases.bracket(sentence, name.end()) > name.end()) {
              bodies.add(sentence.token(name.end() + 1).text());
            }
          } else if (name.sort() == Sort.PERSON
              && (name.end() - name.first() > 1 || name.title() < name.first())) {
            surname(sentence, name, surnames);
          }
        }
      }
    }
    return names;
  }

  private void surname(Sentence sentence, NameReader.Found name, Set<String> surnames) {
    for (int i = Math.min(name.first() + 1, name.end() - 1); i < name.end(); i++) {
      String word = sentence.token(i).text();
      if (word.length() > 2 && Character.isLetter(word.charAt(0)) && !words.particle(word)) {
        surnames.add(word);
      }
    }
  }

  /** Words that the document also writes in lower case. */
  private static Set<String> common(Document document) {
    Set<String> common = new HashSet<>();
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        if (Character.isLowerCase(token.text().charAt(0))) {
          common.add(token.text());
        }
      }
    }
    return common;
  }

  /** The countries named most, by place or adjective; those named first win ties. */
  private List<String> mainCountries(Document document, List<PlaceMention> places) {
    Map<String, Integer> counts = new java.util.LinkedHashMap<>();
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        countries
            .of(token.text())
            .map(Country::code)
            .ifPresent(code -> counts.merge(code, 1, Integer::sum));
      }
    }
    for (PlaceMention place : places) {
      place.place().country().ifPresent(code -> counts.merge(code, 1, Integer::sum));
    }
    List<String> main = new ArrayList<>(counts.keySet());
    main.sort(Comparator.comparing((String code) -> -counts.getOrDefault(code, 0)));
    return main.subList(0, Math.min(MAIN, main.size()));
  }

  private Cast cast(List<Cluster> clusters, Optional<LocalDate> date) {
    TreeMap<Integer, List<Cluster>> order = new TreeMap<>();
    for (Cluster cluster : clusters) {
      if (!cluster.mentions().isEmpty()) {
        int first = cluster.mentions().stream().mapToInt(m -> m.span().start()).min().orElseThrow();
        order.computeIfAbsent(first, k -> new ArrayList<>()).add(cluster);
      }
    }
    List<Actor> actors = new ArrayList<>();
    List<ActorMention> mentions = new ArrayList<>();
    List<Cast.InnerHead> inner = new ArrayList<>();
    for (List<Cluster> here : order.values()) {
      for (Cluster cluster : here) {
        String id = "a" + (actors.size() + 1);
        actors.add(Portrait.of(id, cluster, date, countries));
        for (Candidate candidate : cluster.mentions()) {
          ActorMention mention =
              new ActorMention(candidate.sentence(), candidate.head(), candidate.span(), id);
          mentions.add(mention);
          candidate.inner().forEach(token -> inner.add(new Cast.InnerHead(mention, token)));
        }
      }
    }
    mentions.sort(Comparator.comparing(ActorMention::span).thenComparing(ActorMention::head));
    return new Cast(actors, mentions, inner);
  }
}
