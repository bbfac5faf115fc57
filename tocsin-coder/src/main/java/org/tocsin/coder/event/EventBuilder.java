package org.tocsin.coder.event;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.coder.assertion.Stance;
import org.tocsin.coder.assertion.StanceFinder;
import org.tocsin.coder.cause.CauseFinder;
import org.tocsin.coder.role.RoleFeatures;
import org.tocsin.coder.role.RoleSelector;
import org.tocsin.coder.role.Sighting;
import org.tocsin.coder.score.Candidate;
import org.tocsin.coder.score.EventScorer;
import org.tocsin.coder.score.Mention;
import org.tocsin.coder.syntax.ArgumentFinder;
import org.tocsin.coder.syntax.Arguments;
import org.tocsin.coder.trigger.Trigger;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.modality.Modality;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.knowledge.weight.Weights;
import org.tocsin.model.Event;
import org.tocsin.model.Evidence;
import org.tocsin.model.Issue;
import org.tocsin.model.Place;
import org.tocsin.model.Rejection;
import org.tocsin.model.Relation;
import org.tocsin.model.Sentence;
import org.tocsin.model.Source;
import org.tocsin.model.Statement;

/** Makes events of triggers, one for each happening, and says how they relate. */
public final class EventBuilder {
  /**
   * What was made.
   *
   * @param events in the order of their first mentions
   * @param statements with the events that each speaks of
   * @param relations between events, statements and claims
   * @param rejections triggers that speak of no happening
   * @param verdicts on all that could have been events, in the order of their first mentions
   */
  public record Result(
      List<Event> events,
      List<Statement> statements,
      List<Relation> relations,
      List<Rejection> rejections,
      List<EventScorer.Verdict> verdicts) {}

  private final Ontology ontology;
  private final Modality modality;
  private final StanceFinder stances;
  private final DraftRefusals refusals;
  private final ParticipantFinder participants = new ParticipantFinder();
  private final TypicalParticipants typical = new TypicalParticipants();
  private final DateFinder dates;
  private final EventCounts counts;
  private final TollFinder tolls;
  private final IssueFinder issues;
  private final LikenessFinder likenesses;
  private final HappeningMerger merger;
  private final EventAssembler assembler = new EventAssembler();
  private final RelationFinder relations;
  private final AddresseeFinder addressees;
  private final EventScorer scorer;
  private final RoleSelector roles;

  /** Builds with all knowledge, and has what is built judged by a scorer. */
  public EventBuilder(Knowledge knowledge, EventScorer scorer) {
    this.scorer = scorer;
    this.roles = RoleSelector.load(knowledge.ontology());
    this.ontology = knowledge.ontology();
    this.modality = knowledge.modality();
    this.stances = new StanceFinder(modality);
    this.refusals = new DraftRefusals(stances);
    this.addressees = new AddresseeFinder(ontology);
    this.counts = new EventCounts(knowledge.counted());
    this.tolls = new TollFinder(ontology);
    this.likenesses = new LikenessFinder(ontology);
    this.merger = new HappeningMerger(likenesses, Weights.load("lang/en/happenings.tsv"));
    this.dates = new DateFinder(knowledge.reporting(), modality);
    CauseFinder causes = new CauseFinder(knowledge.causes());
    this.issues = new IssueFinder(causes);
    this.relations = new RelationFinder(causes);
  }

  /** The events of a document and their relations. */
  public Result build(Findings findings) {
    List<Rejection> rejections = new ArrayList<>();
    List<List<Draft>> groups = merger.merge(drafts(findings, rejections), Calendar.of(findings));
    List<EventScorer.Verdict> verdicts = verdicts(findings, groups);
    List<Built> built = new ArrayList<>();
    Iterator<Candidate> decided = decided(findings, verdicts).iterator();
    for (int i = 0; i < groups.size(); i++) {
      EventScorer.Verdict verdict = verdicts.get(i);
      if (verdict.kept()) {
        Event event = Scored.event("e" + (built.size() + 1), verdict, decided.next().event());
        built.add(new Built(event, groups.get(i)));
      } else {
        rejections.addAll(Scored.rejections(verdict));
      }
    }
    List<Relation> found = relations.find(built, findings.statements(), findings.claims());
    return new Result(
        built.stream().map(Built::event).toList(),
        relations.withEvents(addressees.complete(findings), found),
        found,
        rejections,
        verdicts);
  }

  private List<EventScorer.Verdict> verdicts(Findings findings, List<List<Draft>> groups) {
    List<Candidate> candidates = new ArrayList<>();
    NarrativeDates narrative = new NarrativeDates(findings.document(), findings.times(), modality);
    for (List<Draft> group : groups) {
      boolean background = Background.of(group, findings.document().article().published());
      Event event = assembler.assemble("e0", group, background, narrative);
      Event full = typical.complete(findings, event, group, ontology.type(event.type()));
      candidates.add(new Candidate(full, group.stream().map(EventBuilder::mention).toList()));
    }
    return scorer.judge(findings.document(), findings.cast(), findings.statements(), candidates);
  }

  /** What is recorded, with the parts decided. */
  private List<Candidate> decided(Findings findings, List<EventScorer.Verdict> verdicts) {
    return roles.select(
        findings.document(),
        findings.cast(),
        verdicts.stream().map(EventScorer.Verdict::candidate).toList(),
        verdicts.stream()
            .filter(EventScorer.Verdict::kept)
            .map(EventScorer.Verdict::candidate)
            .toList());
  }

  private static Mention mention(Draft draft) {
    return new Mention(draft.trigger(), draft.sentence(), draft.arguments(), draft.stance());
  }

  /** What is known of everyone who may play a part in an event, for learning who does. */
  public List<Parts> parts(Findings findings) {
    Result result = build(findings);
    List<Candidate> candidates =
        result.verdicts().stream().map(EventScorer.Verdict::candidate).toList();
    List<List<Sighting>> sightings =
        new RoleFeatures(ontology).of(findings.document(), findings.cast(), candidates, candidates);
    List<Parts> parts = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      parts.add(new Parts(result.verdicts().get(i), sightings.get(i)));
    }
    return parts;
  }

  /**
   * A candidate event and the actors who may play a part in it.
   *
   * @param verdict on the candidate
   * @param sightings of the actors
   */
  public record Parts(EventScorer.Verdict verdict, List<Sighting> sightings) {}

  /**
   * Every pair of mentions that may be one happening, compared: what the merging is learnt from.
   */
  public List<Likeness> likenesses(Findings findings) {
    List<Draft> drafts = drafts(findings, new ArrayList<>());
    Calendar calendar = Calendar.of(findings);
    List<Likeness> pairs = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      for (int j = i + 1; j < drafts.size(); j++) {
        if (likenesses.comparable(drafts.get(i), drafts.get(j))) {
          pairs.add(likenesses.of(drafts.get(i), drafts.get(j), calendar));
        }
      }
    }
    return pairs;
  }

  private List<Draft> drafts(Findings findings, List<Rejection> rejections) {
    List<Draft> drafts = new ArrayList<>();
    for (Trigger trigger : findings.triggers()) {
      EventType type = ontology.type(trigger.type());
      if (!type.speechAct()) {
        Draft draft = draft(findings, trigger, type);
        refusals.of(draft, findings).ifPresentOrElse(rejections::add, () -> drafts.add(draft));
      }
    }
    return tolls.find(drafts, findings);
  }

  /** Heads of what tells of happenings of other types in a trigger's sentence. */
  private Set<Integer> others(Findings findings, Trigger trigger) {
    return findings.triggers().stream()
        .filter(other -> other.sentence() == trigger.sentence())
        .filter(other -> !other.type().equals(trigger.type()))
        .filter(other -> !ontology.type(other.type()).speechAct())
        .map(Trigger::head)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What takes two sides: "urged talks" calls on both, and nobody yields anything. */
  private static boolean mutual(EventType type) {
    return type.name().equals("meeting");
  }

  private Draft draft(Findings findings, Trigger trigger, EventType type) {
    Sentence sentence = findings.document().sentences().get(trigger.sentence());
    Arguments arguments = ArgumentFinder.of(sentence, trigger.head());
    List<Source> sources = findings.sources().apply(trigger);
    boolean collective = type.family() == EventType.Family.A || mutual(type);
    Stance said =
        stances.find(
            sentence, trigger.head(), trigger.span(), collective, others(findings, trigger));
    Optional<DateFinder.Dated> date =
        dates.find(
            sentence,
            trigger,
            said.occurrence(),
            findings.triggers(),
            findings.times(),
            findings.document().article().published());
    Stance stance = Ahead.of(said, date, findings.document().article().published());
    Optional<Place> place = findings.place().apply(trigger);
    ParticipantFinder.Found who = participants.find(findings, trigger, type, arguments);
    EventCounts.Found many =
        counts.find(
            sentence, trigger, type, arguments, who.participants(), sources, findings.counts());
    List<Issue> about =
        type.family() == EventType.Family.A
            ? issues.find(sentence, trigger, arguments, findings.cast())
            : List.of();
    List<Evidence> because = new ArrayList<>();
    because.add(new Evidence("type", trigger.pattern(), Optional.of(trigger.span())));
    because.add(new Evidence("status", stance.rule(), stance.span()));
    sources.forEach(
        source -> because.add(new Evidence("sources", "reported-by", Optional.of(source.span()))));
    date.ifPresent(
        found ->
            because.add(
                new Evidence("date", "date-" + found.date().basis().id(), found.date().span())));
    place.ifPresent(
        found -> because.add(new Evidence("place", "place-" + found.basis().id(), found.span())));
    because.addAll(who.because());
    because.addAll(many.because());
    about.forEach(
        issue ->
            because.add(new Evidence("issues", "phrase-of-demand", Optional.of(issue.span()))));
    return new Draft(
        trigger,
        sentence,
        arguments,
        stance,
        sources,
        sources.isEmpty() || findings.vouched().test(trigger),
        date,
        place,
        who.participants(),
        many.counts(),
        about,
        because);
  }
}
