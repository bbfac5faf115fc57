package org.tocsin.coder.score;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.coder.mention.Cast;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.knowledge.topic.Topics;
import org.tocsin.model.DayRange;
import org.tocsin.model.Document;
import org.tocsin.model.Event;
import org.tocsin.model.EventDate;
import org.tocsin.model.Participant;
import org.tocsin.model.Role;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Statement;

/** Observes the candidates of a document: their words, parts, place in the report, company. */
public final class EventFeatures {
  private final Ontology ontology;
  private final Topics topics;

  public EventFeatures(Ontology ontology, Topics topics) {
    this.ontology = ontology;
    this.topics = topics;
  }

  /** The features of each candidate, in their order. Linear in words and candidates. */
  public List<Features> of(
      Document document, Cast cast, List<Statement> statements, List<Candidate> candidates) {
    List<Features> all = new ArrayList<>();
    if (candidates.isEmpty()) {
      return all;
    }
    DocumentProfile profile = new DocumentProfile(document, candidates, topics);
    List<Span> quotes =
        statements.stream().filter(Statement::direct).map(Statement::content).sorted().toList();
    for (Candidate candidate : candidates) {
      all.add(of(document, cast, quotes, candidate, candidates, profile));
    }
    return all;
  }

  private Features of(
      Document document,
      Cast cast,
      List<Span> quotes,
      Candidate candidate,
      List<Candidate> candidates,
      DocumentProfile profile) {
    Features features = new Features();
    Event event = candidate.event();
    String type = event.type();
    EventType.Family family = ontology.type(type).family();
    features.add("type=" + type);
    features.add("family=" + family);
    double weight = 1.0 / candidate.mentions().size();
    double strength = 0;
    boolean title = false;
    boolean quoted = true;
    for (Mention mention : candidate.mentions()) {
      MentionFeatures.add(features, mention, type, cast, weight);
      profile.addTopics(features, "beside=", mention.sentence(), weight);
      features.add("crowded", weight * Math.min(4, profile.mentionsIn(mention.sentence()) - 1));
      features.add("stance=" + mention.stance().rule(), weight);
      strength = Math.max(strength, mention.trigger().confidence());
      title |= mention.sentence().kind() == SegmentKind.TITLE;
      quoted &= quotes.stream().anyMatch(quote -> quote.contains(mention.trigger().span()));
    }
    features.add("strength", 5 * (strength - 0.8));
    features.add("mentions", Math.log(candidate.mentions().size()));
    if (candidate.mentions().size() > 1) {
      features.add("several-mentions");
    }
    if (title) {
      features.add("in-headline");
    }
    if (quoted) {
      features.add("only-in-quotes");
    }
    place(features, document, candidate, profile);
    company(features, type, family, candidate, profile);
    Rivals.add(features, candidate, candidates);
    parts(features, event, type, cast);
    when(features, document, event);
    where(features, event, family);
    profile.addTopics(features, "topic=");
    features.add("family+leading=" + family + "/" + profile.leading());
    profile.addTopics(features, "family+topic=" + family + "/");
    return features;
  }

  private static void place(
      Features features, Document document, Candidate candidate, DocumentProfile profile) {
    Sentence first = candidate.mentions().get(0).sentence();
    features.add("position", (double) first.index() / document.sentences().size());
    if (profile.opening(first)) {
      features.add("opening");
    }
    features.add("segment=" + first.kind().id());
    features.add("length", Math.log(profile.words() / 150.0));
  }

  private static void company(
      Features features,
      String type,
      EventType.Family family,
      Candidate candidate,
      DocumentProfile profile) {
    int others = profile.candidates() - 1;
    int same = profile.ofType(type) - 1;
    features.add("candidates", Math.log(1.0 + others));
    features.add("density", Math.min(2, 20.0 * others / profile.words()));
    if (others == 0) {
      features.add("alone");
    }
    features.add("same-type", Math.log(1.0 + same));
    boolean opens = profile.opening(candidate.mentions().get(0).sentence());
    if (!opens && profile.early(type)) {
      features.add("type-in-opening");
      features.add("family+type-in-opening=" + family);
    }
  }

  private static void parts(Features features, Event event, String type, Cast cast) {
    Set<String> agents = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    for (Participant participant : event.participants()) {
      String kind = cast.actor(participant.actor()).kind().id();
      (participant.role() == Role.AGENT ? agents : others).add(kind);
      cast.actor(participant.actor())
          .country()
          .ifPresent(country -> features.add("actor-with-country"));
    }
    kinds(features, "agent", agents, type);
    kinds(features, "target", others, type);
    features.add("participants", Math.min(4, event.participants().size()));
    if (!event.counts().isEmpty()) {
      features.add("counts");
    }
    if (!event.issues().isEmpty()) {
      features.add("issues");
    }
    event.mode().ifPresent(mode -> features.add("mode=" + type + "/" + mode));
    features.add("status=" + event.assertion().status());
    features.add("occurrence=" + event.assertion().occurrence());
    if (!event.assertion().sources().isEmpty()) {
      features.add("sourced");
    }
    if (event.background()) {
      features.add("background");
    }
  }

  private static void kinds(Features features, String part, Set<String> kinds, String type) {
    if (kinds.isEmpty()) {
      kinds.add("none");
    }
    for (String kind : kinds) {
      features.add(part + "=" + kind, 1.0 / kinds.size());
      features.add("type+" + part + "=" + type + "/" + kind, 1.0 / kinds.size());
    }
  }

  private static void when(Features features, Document document, Event event) {
    Optional<EventDate> date = event.date();
    if (date.isEmpty()) {
      features.add("date=none");
      return;
    }
    features.add("date=" + date.get().basis().id());
    features.add("date-precision=" + date.get().precision());
    if (document.article().published().isPresent()) {
      long days =
          DayRange.of(date.get().edtf())
              .last()
              .until(document.article().published().get(), ChronoUnit.DAYS);
      features.add(
          "date-distance="
              + (days < 0 ? "ahead" : days < 8 ? "week" : days < 400 ? "year" : "older"));
    }
  }

  private static void where(Features features, Event event, EventType.Family family) {
    if (event.place().isEmpty()) {
      features.add("place=none");
      features.add("family+place=" + family + "/none");
      return;
    }
    features.add("place=" + event.place().get().basis().id());
    features.add("place-precision=" + event.place().get().precision());
    features.add("family+place=" + family + "/" + event.place().get().basis().id());
    features.add(event.place().get().country().isPresent() ? "country=known" : "country=unknown");
  }
}
