package org.tocsin.io.write;

import java.text.BreakIterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.model.Actor;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.Count;
import org.tocsin.model.Event;
import org.tocsin.model.EventDate;
import org.tocsin.model.Participant;
import org.tocsin.model.Place;
import org.tocsin.model.Role;
import org.tocsin.model.Source;
import org.tocsin.model.Span;

/** The values of an event as short texts for people, in tables and reports. */
public final class EventBrief {
  private static final Set<Role> SUFFERING = Set.of(Role.TARGET, Role.VICTIM, Role.EMPLOYER);

  private final CodedArticle coded;
  private final Event event;
  private final Map<String, Actor> actors = new LinkedHashMap<>();

  public EventBrief(CodedArticle coded, Event event) {
    this.coded = coded;
    this.event = event;
    for (Actor actor : coded.actors()) {
      actors.put(actor.id(), actor);
    }
  }

  /** Type and mode: "work stoppage (walkout)". */
  public String what() {
    String type = plain(event.type());
    return event.mode().map(mode -> type + " (" + plain(mode) + ")").orElse(type);
  }

  /** The date in EDTF; empty if there is none. */
  public String when() {
    return event.date().map(EventDate::edtf).orElse("");
  }

  /** Place and country: "Brask, RO"; empty if there is none. */
  public String where() {
    return event
        .place()
        .map(
            place ->
                place.name()
                    + place.country().filter(c -> named(place, c)).map(c -> ", " + c).orElse(""))
        .orElse("");
  }

  private static boolean named(Place place, String country) {
    return !place.name().equals(country);
  }

  /** Names of those who do it. */
  public List<String> agents() {
    return names(Set.of(Role.AGENT));
  }

  /** Names of those it is done to. */
  public List<String> targets() {
    return names(SUFFERING);
  }

  /** Names of all others who take part, each with its role. */
  public List<String> others() {
    Set<String> others = new LinkedHashSet<>();
    for (Participant participant : event.participants()) {
      Role role = participant.role();
      if (role != Role.AGENT && !SUFFERING.contains(role)) {
        others.add(name(participant) + " (" + plain(role.id()) + ")");
      }
    }
    return List.copyOf(others);
  }

  private List<String> names(Set<Role> roles) {
    Set<String> names = new LinkedHashSet<>();
    for (Participant participant : event.participants()) {
      if (roles.contains(participant.role())) {
        names.add(name(participant));
      }
    }
    return List.copyOf(names);
  }

  private String name(Participant participant) {
    return actorName(participant.actor())
        .orElseGet(() -> flat(participant.span().of(coded.article().text())));
  }

  /** The name of an actor of the article. */
  public Optional<String> actorName(String id) {
    return Optional.ofNullable(actors.get(id)).map(Actor::name);
  }

  /** Every figure in the article's own words: "participants: more than 5,000 (police)". */
  public List<String> counts() {
    Set<String> counts = new LinkedHashSet<>();
    for (Count count : event.counts()) {
      String words = flat(count.span().of(coded.article().text()));
      String by = count.by().map(who -> " (" + who + ")").orElse("");
      counts.add(plain(count.of().id()) + ": " + words + by);
    }
    return List.copyOf(counts);
  }

  /** Status, with whether it happened where the status leaves that open. */
  public String status() {
    String status = plain(event.assertion().status().id());
    return switch (event.assertion().occurrence()) {
      case OCCURRED -> status;
      case ONGOING -> status + ", ongoing";
      case FUTURE -> status + ", future";
      case NOT_OCCURRED -> status + ", did not happen";
      case UNKNOWN -> status + ", unknown whether it happened";
    };
  }

  /**
   * Names of the sources in text order, each nearest to the event first; empty for the article's
   * own voice.
   */
  public List<String> sources() {
    return event.assertion().sources().stream().map(Source::name).distinct().toList();
  }

  /** The words of the first mention. */
  public String words() {
    return flat(event.triggers().get(0).of(coded.article().text()));
  }

  /** The sentence of the first mention, judged by punctuation alone. */
  public String sentence() {
    String text = coded.article().text();
    Span words = event.triggers().get(0);
    int from = text.lastIndexOf('\n', words.start()) + 1;
    int to = text.indexOf('\n', words.end());
    String paragraph = text.substring(Math.max(from, 0), to < 0 ? text.length() : to);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(paragraph);
    int at = words.start() - from;
    int end = sentences.following(Math.min(at, paragraph.length() - 1));
    int start = sentences.previous();
    return flat(paragraph.substring(start, end));
  }

  /** A name of the records for people: "work_stoppage" as "work stoppage". */
  public static String plain(String id) {
    return id.replace('_', ' ');
  }

  /** Words on one line. */
  public static String flat(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
