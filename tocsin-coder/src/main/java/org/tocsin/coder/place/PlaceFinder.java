package org.tocsin.coder.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.coder.place.Candidate.Form;
import org.tocsin.coder.place.PlaceMention.Use;
import org.tocsin.knowledge.actor.Countries;
import org.tocsin.knowledge.actor.People;
import org.tocsin.knowledge.gazetteer.EntryKind;
import org.tocsin.knowledge.gazetteer.Gazetteer;
import org.tocsin.knowledge.gazetteer.GazetteerEntry;
import org.tocsin.knowledge.gazetteer.NameFolding;
import org.tocsin.knowledge.gazetteer.PlaceWords;
import org.tocsin.model.Document;
import org.tocsin.model.Place;
import org.tocsin.model.PlaceBasis;
import org.tocsin.model.PlacePrecision;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;

/** Finds the place names and sites of a document and the places they mean. */
public final class PlaceFinder {
  private final NameSpotter spotter;
  private final SiteFinder sites;
  private final UseFinder uses;
  private final BackReferences backReferences;
  private final Gazetteer gazetteer;
  private final Countries countries;
  private final PlaceWords words;

  /**
   * @param gazetteer places by name
   * @param countries which cities stand for a government
   * @param people nouns for persons and groups
   * @param words words around place names
   */
  public PlaceFinder(Gazetteer gazetteer, Countries countries, People people, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.countries = countries;
    this.words = words;
    this.spotter = new NameSpotter(gazetteer, words);
    this.sites = new SiteFinder(words);
    this.backReferences = new BackReferences(gazetteer, words);
    this.uses = new UseFinder(words, people);
  }

  /**
   * The places of a document in text order. A site's mention may cover that of the city in its
   * name, which then stands behind it as a part of the name.
   */
  public List<PlaceMention> find(Document document) {
    List<Candidate> candidates = spotter.spot(document);
    Map<String, GazetteerEntry> senses = SenseChooser.choose(candidates);
    Set<String> spokenOf = spokenOf(candidates, senses);
    List<PlaceMention> mentions = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (stray(candidate, senses, spokenOf)) {
        continue;
      }
      Sentence sentence = document.sentences().get(candidate.sentence());
      SenseChooser.of(candidate, senses)
          .ifPresentOrElse(
              entry -> mentions.add(known(sentence, candidate, entry)),
              () -> mentions.add(unknown(sentence, candidate)));
    }
    Optional<String> country = DocumentFocus.of(document, mentions).map(DocumentFocus::country);
    mentions.replaceAll(mention -> inCountry(mention, country));
    mentions.addAll(backReferences.find(document, mentions));
    addSites(document, country, mentions);
    mentions.sort(
        Comparator.comparingInt(PlaceMention::sentence)
            .thenComparingInt(PlaceMention::first)
            .thenComparingInt(mention -> -mention.end()));
    return List.copyOf(mentions);
  }

  /** Countries of names that are plainly places. */
  private static Set<String> spokenOf(
      List<Candidate> candidates, Map<String, GazetteerEntry> senses) {
    Set<String> countries = new TreeSet<>();
    for (Candidate candidate : candidates) {
      boolean plain =
          candidate.form() != Form.NAME
              || Surroundings.great(candidate.entries()) && !partOfSite(candidate);
      if (plain) {
        SenseChooser.of(candidate, senses)
            .flatMap(GazetteerEntry::country)
            .ifPresent(countries::add);
      }
    }
    return countries;
  }

  /** A well-known site's name inside a longer name, which may be another's. */
  private static boolean partOfSite(Candidate candidate) {
    return !candidate.whole()
        && candidate.entries().stream().allMatch(entry -> entry.kind() == EntryKind.SITE);
  }

  /**
   * Whether a name is hardly the place that the gazetteer has: a small one, in a country that the
   * document does not speak of, inside a longer name or named like a site.
   */
  private boolean stray(
      Candidate candidate, Map<String, GazetteerEntry> senses, Set<String> spokenOf) {
    if (candidate.entries().isEmpty()
        || Surroundings.great(candidate.entries()) && !partOfSite(candidate)
        || !candidate.within().isEmpty()
        || spokenOf.isEmpty()) {
      return false;
    }
    boolean foreign =
        SenseChooser.of(candidate, senses)
            .flatMap(GazetteerEntry::country)
            .map(country -> !spokenOf.contains(country))
            .orElse(false);
    String name = candidate.name();
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return foreign
        && (!candidate.whole() || name.indexOf(' ') > 0 && words.in(PlaceWords.List.SITES, last));
  }

  private PlaceMention known(Sentence sentence, Candidate candidate, GazetteerEntry entry) {
    boolean power =
        entry.kind() == EntryKind.COUNTRY
            || entry.kind() == EntryKind.CITY
                && (entry.capital() || countries.seat(entry.name()).isPresent())
            || entry.kind() == EntryKind.SITE && !entry.standsFor().equals(Optional.of("square"));
    Use use = uses.use(sentence, candidate, power);
    Place place = place(entry, sentence.span(candidate.first(), candidate.end()), use, candidate);
    return mention(sentence, candidate.first(), candidate.end(), place, use);
  }

  private Place place(GazetteerEntry entry, Span span, Use use, Candidate candidate) {
    PlaceBasis basis = use == Use.DATELINE ? PlaceBasis.DATELINE : PlaceBasis.STATED;
    PlacePrecision precision =
        switch (entry.kind()) {
          case CITY -> PlacePrecision.CITY;
          case ADMIN1, REGION -> PlacePrecision.ADMIN1;
          case COUNTRY -> PlacePrecision.COUNTRY;
          case SITE -> PlacePrecision.SITE;
        };
    String code = entry.country().orElse("");
    if (candidate.form() == Form.NAME
        && entry.kind() == EntryKind.COUNTRY
        && words.in(PlaceWords.List.CITY_STATES, code)) {
      Optional<GazetteerEntry> city = gazetteer.capital(code);
      return new Place(
          entry.name(),
          entry.country(),
          PlacePrecision.CITY,
          basis,
          Optional.of(span),
          city.flatMap(GazetteerEntry::point),
          city.flatMap(GazetteerEntry::geonames));
    }
    return new Place(
        usual(entry, candidate),
        entry.country(),
        precision,
        basis,
        Optional.of(span),
        entry.point(),
        entry.geonames());
  }

  /**
   * The name in use: the report's own form where the gazetteer's main name is another word, as it
   * gives local spellings for many places.
   */
  private static String usual(GazetteerEntry entry, Candidate candidate) {
    boolean local = entry.kind() == EntryKind.CITY || entry.kind() == EntryKind.ADMIN1;
    String printed = candidate.name();
    boolean abbreviated = printed.endsWith(".") || printed.length() < 4;
    String folded = NameFolding.fold(entry.name());
    if (!local
        || abbreviated
        || candidate.form() != Form.NAME
        || folded.startsWith(NameFolding.fold(printed) + " ")) {
      return entry.name();
    }
    return printed.equals(printed.toUpperCase(Locale.ROOT)) ? capitals(entry, printed) : printed;
  }

  /** Of a name printed all in capitals, the gazetteer's spelling where it is the same name. */
  private static String capitals(GazetteerEntry entry, String printed) {
    if (NameFolding.fold(entry.name()).equals(NameFolding.fold(printed))) {
      return entry.name();
    }
    StringBuilder name = new StringBuilder();
    boolean start = true;
    for (char c : printed.toCharArray()) {
      name.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return name.toString();
  }

  private PlaceMention unknown(Sentence sentence, Candidate candidate) {
    Use use = uses.use(sentence, candidate, false);
    Optional<String> country =
        candidate.within().stream()
            .map(GazetteerEntry::country)
            .flatMap(Optional::stream)
            .findFirst();
    Place place =
        new Place(
            candidate.name(),
            country,
            candidate.sort().orElse(PlacePrecision.CITY),
            use == Use.DATELINE ? PlaceBasis.DATELINE : PlaceBasis.STATED,
            Optional.of(sentence.span(candidate.first(), candidate.end())),
            Optional.empty(),
            Optional.empty());
    return mention(sentence, candidate.first(), candidate.end(), place, use);
  }

  private static PlaceMention mention(Sentence sentence, int first, int end, Place place, Use use) {
    return new PlaceMention(
        sentence.index(), first, end, UseFinder.head(sentence, first, end), place, use);
  }

  /** A place that no gazetteer knows lies in the country that the document is about. */
  private static PlaceMention inCountry(PlaceMention mention, Optional<String> country) {
    Place place = mention.place();
    if (place.country().isPresent()
        || place.precision() != PlacePrecision.CITY
        || place.gazetteerId().isPresent()) {
      return mention;
    }
    return new PlaceMention(
        mention.sentence(),
        mention.first(),
        mention.end(),
        mention.head(),
        new Place(
            place.name(),
            country,
            place.precision(),
            place.basis(),
            place.span(),
            place.point(),
            place.gazetteerId()),
        mention.use());
  }

  private void addSites(Document document, Optional<String> country, List<PlaceMention> mentions) {
    List<PlaceMention> places = List.copyOf(mentions);
    for (SiteFinder.Site site : sites.find(document)) {
      Sentence sentence = document.sentences().get(site.sentence());
      Span span = sentence.span(site.first(), site.end());
      boolean taken = false;
      Optional<Place> holder = Optional.empty();
      for (PlaceMention mention : places) {
        if (mention.sentence() == site.sentence()) {
          Span other = mention.place().span().orElseThrow();
          boolean named = mention.place().basis() != PlaceBasis.INFERRED;
          boolean sameSite = mention.place().precision() == PlacePrecision.SITE;
          taken |= named && other.contains(span) || sameSite && other.overlaps(span);
          if (!sameSite && holds(sentence, mention, site) && finer(mention.place(), holder)) {
            holder = Optional.of(mention.place());
          }
        }
      }
      if (taken) {
        continue;
      }
      Optional<Place> city = holder.filter(p -> p.precision() == PlacePrecision.CITY);
      Place place =
          new Place(
              span.of(document.text()).replaceAll("\\s+", " "),
              holder.flatMap(Place::country).or(() -> country),
              PlacePrecision.SITE,
              PlaceBasis.STATED,
              Optional.of(span),
              city.flatMap(Place::point),
              city.flatMap(Place::gazetteerId));
      mentions.add(
          new PlaceMention(
              site.sentence(), site.first(), site.end(), site.head(), place, site.use()));
      if (site.named() && holder.isPresent()) {
        mentions.replaceAll(mention -> partOf(mention, site, span));
      }
    }
  }

  /** Whether a place is named inside a site's name, right behind it or as its owner. */
  private static boolean holds(Sentence sentence, PlaceMention mention, SiteFinder.Site site) {
    boolean inside = mention.first() >= site.first() && mention.end() <= site.end();
    boolean behind =
        mention.first() >= site.end()
            && mention.first() - site.end() <= 3
            && beside(sentence, site.end(), mention.first());
    boolean owner =
        mention.end() + 1 == site.first() && sentence.token(mention.end()).fine().equals("POS");
    return inside || behind || owner;
  }

  private static boolean finer(Place place, Optional<Place> than) {
    return than.map(other -> place.precision().compareTo(other.precision()) < 0).orElse(true);
  }

  private static boolean beside(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      String text = sentence.token(i).text();
      if (!text.equals("in")
          && !text.equals(",")
          && !text.equals("of")
          && !text.equals("the")
          && !text.equals("central")
          && !text.equals("at")) {
        return false;
      }
    }
    return true;
  }

  private static PlaceMention partOf(PlaceMention mention, SiteFinder.Site site, Span span) {
    boolean inside =
        mention.sentence() == site.sentence()
            && mention.place().precision() != PlacePrecision.SITE
            && span.contains(mention.place().span().orElseThrow());
    return inside
        ? new PlaceMention(
            mention.sentence(),
            mention.first(),
            mention.end(),
            mention.head(),
            mention.place(),
            Use.PART_OF_NAME)
        : mention;
  }
}
