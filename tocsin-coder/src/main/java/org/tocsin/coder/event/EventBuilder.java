package org.tocsin.coder.event;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.coder.assertion.StanceFinder;
import org.tocsin.coder.count.CountChooser;
import org.tocsin.coder.count.CountMention;
import org.tocsin.coder.mention.Cast;
import org.tocsin.coder.place.PlaceChooser;
import org.tocsin.coder.place.PlaceMention;
import org.tocsin.coder.statement.SourceFinder;
import org.tocsin.coder.time.DateChooser;
import org.tocsin.coder.time.TimeMention;
import org.tocsin.coder.trigger.Trigger;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.model.Document;
import org.tocsin.model.Claim;
import org.tocsin.model.Event;
import org.tocsin.model.Relation;
import org.tocsin.model.Statement;

/** Makes the events of a document from its triggers and mentions. */
public final class EventBuilder {
  private final Ontology ontology;
  private final DraftMaker maker;
  private final HappeningMerger merger = new HappeningMerger();
  private final EventAssembler assembler = new EventAssembler();
  private final RelationFinder relations = new RelationFinder();

  public EventBuilder(
      Ontology ontology,
      StanceFinder stances,
      SourceFinder sources,
      DateChooser dates,
      PlaceChooser places,
      CountChooser counts) {
    this.ontology = ontology;
    this.maker = new DraftMaker(ontology, stances, sources, dates, places, counts);
  }

  /**
   * What a document tells, put together.
   *
   * @param events one for each happening, in the order of their first mentions
   * @param statements as given, with the events they speak of
   * @param relations between events, statements and claims
   */
  public record Result(
      List<Event> events, List<Statement> statements, List<Relation> relations) {
    public Result {
      events = List.copyOf(events);
      statements = List.copyOf(statements);
      relations = List.copyOf(relations);
    }
  }

  /** Puts the findings of the other stages together. */
  public Result build(
      Document document,
      List<Trigger> triggers,
      List<Statement> statements,
      List<Claim> claims,
      Cast cast,
      List<TimeMention> times,
      List<PlaceMention> places,
      List<CountMention> counts) {
    DraftMaker.Scene scene = new DraftMaker.Scene(cast, times, places, counts);
    List<Draft> drafts = new ArrayList<>();
    for (Trigger trigger : triggers) {
      if (!ontology.type(trigger.type()).speechAct()) {
        drafts.add(maker.make(document, trigger, scene));
      }
    }
    List<Built> built = new ArrayList<>();
    for (List<Draft> group : merger.merge(drafts)) {
      boolean background = Background.of(group, document.article().published());
      String id = "e" + (built.size() + 1);
      built.add(new Built(assembler.assemble(id, group, background), group));
    }
    List<Relation> related = relations.find(built, statements, claims);
    return new Result(
        built.stream().map(Built::event).toList(),
        relations.withEvents(statements, related),
        related);
  }
}
