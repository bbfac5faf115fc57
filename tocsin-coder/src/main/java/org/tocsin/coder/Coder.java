package org.tocsin.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.tocsin.coder.count.CountFinder;
import org.tocsin.coder.event.EventBuilder;
import org.tocsin.coder.event.Findings;
import org.tocsin.coder.event.Likeness;
import org.tocsin.coder.event.ThingFinder;
import org.tocsin.coder.mention.Cast;
import org.tocsin.coder.mention.MentionFinder;
import org.tocsin.coder.mention.PeopleKinds;
import org.tocsin.coder.place.EventPlaces;
import org.tocsin.coder.place.PlaceFinder;
import org.tocsin.coder.place.PlaceMention;
import org.tocsin.coder.score.EventScorer;
import org.tocsin.coder.statement.SourceFinder;
import org.tocsin.coder.statement.StatementFinder;
import org.tocsin.coder.statement.Statements;
import org.tocsin.coder.time.TimeFinder;
import org.tocsin.coder.time.TimeMention;
import org.tocsin.coder.trigger.Trigger;
import org.tocsin.coder.trigger.TriggerFinder;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.language.English;
import org.tocsin.model.Article;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.Document;
import org.tocsin.model.Rejection;

/**
 * Reads events, statements, claims and relations out of an article. The one place where stages are
 * composed. Safe for use by several threads.
 */
public final class Coder {
  private final English english;
  private final Knowledge knowledge;
  private final TriggerFinder triggers;
  private final TimeFinder times;
  private final CountFinder counts;
  private final PlaceFinder places;
  private final EventPlaces eventPlaces;
  private final MentionFinder mentions;
  private final ThingFinder things;
  private final StatementFinder statements;
  private final SourceFinder sources;
  private final EventBuilder events;
  private final String version = Version.current();

  /** With the shipped weights. */
  public Coder(English english, Knowledge knowledge) {
    this(english, knowledge, EventScorer.load(knowledge.ontology()));
  }

  /**
   * @param scorer judges what the rules take for events
   */
  public Coder(English english, Knowledge knowledge, EventScorer scorer) {
    this.english = english;
    this.knowledge = knowledge;
    this.triggers = new TriggerFinder(knowledge.patterns(), new PeopleKinds(knowledge.people()));
    this.times = new TimeFinder(knowledge.calendar(), knowledge.numbers());
    this.counts = new CountFinder(knowledge.numbers(), knowledge.counted());
    this.places =
        new PlaceFinder(
            knowledge.gazetteer(),
            knowledge.countries(),
            knowledge.people(),
            knowledge.placeWords());
    this.eventPlaces = new EventPlaces(knowledge.gazetteer(), knowledge.placeWords());
    this.mentions =
        new MentionFinder(
            knowledge.people(),
            knowledge.register(),
            knowledge.countries(),
            knowledge.nameWords(),
            knowledge.epithets(),
            knowledge.reporting());
    this.things = new ThingFinder(knowledge.ontology());
    this.statements = new StatementFinder(knowledge.reporting(), knowledge.speechActs());
    this.sources = new SourceFinder(knowledge.reporting(), knowledge.speechActs());
    this.events = new EventBuilder(knowledge, scorer);
  }

  /** With the shipped models and knowledge, which are read side by side. */
  public static Coder load() {
    CompletableFuture<English> english = CompletableFuture.supplyAsync(English::load);
    Knowledge knowledge = Knowledge.load();
    return new Coder(english.join(), knowledge);
  }

  /** The analysed sentences of an article. */
  public Document read(Article article) {
    return english.read(article);
  }

  /** The people and groups of a document. */
  public Cast cast(Document document) {
    return mentions.find(document, places.find(document));
  }

  /** The record of an article. Same article, same knowledge, same version: equal records. */
  public CodedArticle code(Article article) {
    Document document = english.read(article);
    TriggerFinder.Result found = triggers.find(document);
    Findings findings = findings(document, found);
    EventBuilder.Result built = events.build(findings);
    return new CodedArticle(
        article,
        version,
        knowledge.fingerprint(),
        findings.cast().actors(),
        built.events(),
        built.statements(),
        findings.claims(),
        built.relations(),
        rejected(found.rejections(), built.rejections()));
  }

  /** What the scorer makes of all that the rules take for events, for training it. */
  public List<EventScorer.Verdict> verdicts(Article article) {
    Document document = english.read(article);
    return events.build(findings(document, triggers.find(document))).verdicts();
  }

  /** Everyone who may play a part in what the rules take for events, for learning who does. */
  public List<EventBuilder.Parts> parts(Article article) {
    Document document = english.read(article);
    return events.parts(findings(document, triggers.find(document)));
  }

  /** The pairs of mentions of an article that may be one happening, for learning which are. */
  public List<Likeness> likenesses(Article article) {
    Document document = english.read(article);
    return events.likenesses(findings(document, triggers.find(document)));
  }

  private Findings findings(Document document, TriggerFinder.Result found) {
    List<PlaceMention> where = places.find(document);
    Cast people = mentions.find(document, where);
    Cast cast = things.join(document, people, found.triggers(), where);
    List<TimeMention> when = times.find(document);
    Statements said = statements.find(document, cast, when, speechActs(found.triggers()));
    return new Findings(
        document,
        found.triggers(),
        cast,
        when,
        counts.find(document),
        trigger ->
            eventPlaces.of(
                document,
                trigger.sentence(),
                trigger.head(),
                trigger.span(),
                trigger.type(),
                where),
        trigger -> sources.of(document, cast, said, trigger.sentence(), trigger.head()),
        trigger -> sources.vouched(document, cast, said, trigger.sentence(), trigger.head()),
        said.statements(),
        said.claims());
  }

  private List<Trigger> speechActs(List<Trigger> found) {
    return found.stream()
        .filter(trigger -> knowledge.ontology().type(trigger.type()).speechAct())
        .toList();
  }

  private static List<Rejection> rejected(List<Rejection> words, List<Rejection> mentions) {
    List<Rejection> all = new ArrayList<>(words);
    all.addAll(mentions);
    all.sort(Comparator.comparing(Rejection::span).thenComparing(Rejection::rule));
    return all;
  }
}
