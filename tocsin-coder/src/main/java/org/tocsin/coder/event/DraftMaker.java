package org.tocsin.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.coder.assertion.Stance;
import org.tocsin.coder.assertion.StanceFinder;
import org.tocsin.coder.count.CountChooser;
import org.tocsin.coder.count.CountMention;
import org.tocsin.coder.mention.Cast;
import org.tocsin.coder.place.PlaceChooser;
import org.tocsin.coder.place.PlaceMention;
import org.tocsin.coder.statement.SourceFinder;
import org.tocsin.coder.syntax.ArgumentFinder;
import org.tocsin.coder.syntax.Arguments;
import org.tocsin.coder.time.DateChooser;
import org.tocsin.coder.time.TimeMention;
import org.tocsin.coder.trigger.Trigger;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.model.Count;
import org.tocsin.model.Document;
import org.tocsin.model.Evidence;
import org.tocsin.model.Sentence;
import org.tocsin.model.Source;

/** Reads everything off one mention of a happening. */
final class DraftMaker {
  private final Ontology ontology;
  private final StanceFinder stances;
  private final ParticipantFinder participants = new ParticipantFinder();
  private final SourceFinder sources;
  private final DateChooser dates;
  private final PlaceChooser places;
  private final CountChooser counts;

  DraftMaker(
      Ontology ontology,
      StanceFinder stances,
      SourceFinder sources,
      DateChooser dates,
      PlaceChooser places,
      CountChooser counts) {
    this.ontology = ontology;
    this.stances = stances;
    this.sources = sources;
    this.dates = dates;
    this.places = places;
    this.counts = counts;
  }

  Draft make(Document document, Trigger trigger, Scene scene) {
    Sentence sentence = document.sentences().get(trigger.sentence());
    EventType type = ontology.type(trigger.type());
    Arguments arguments = ArgumentFinder.of(sentence, trigger.head());
    List<Evidence> because = new ArrayList<>();
    because.add(new Evidence("type", trigger.pattern(), Optional.of(trigger.span())));
    Stance stance = stances.find(sentence, trigger.head());
    because.add(new Evidence("status", stance.rule(), stance.span()));
    because.add(new Evidence("occurrence", stance.rule(), stance.span()));
    List<Source> told =
        sources.sources(document, scene.cast(), trigger.sentence(), trigger.head());
    told.forEach(s -> because.add(new Evidence("sources", "source", Optional.of(s.span()))));
    Optional<DateChooser.Choice> date =
        dates.choose(document, scene.times(), trigger.sentence(), trigger.head());
    date.ifPresent(d -> because.add(new Evidence("date", d.rule(), d.date().span())));
    Optional<PlaceChooser.Choice> place =
        places.choose(document, scene.places(), trigger.sentence(), trigger.head());
    place.ifPresent(p -> because.add(new Evidence("place", p.rule(), p.place().span())));
    ParticipantFinder.Result who =
        participants.find(sentence, trigger, arguments, type, scene.cast());
    because.addAll(who.because());
    List<Count> figures =
        counts.forTrigger(
            document, scene.counts(), trigger.sentence(), trigger.head(), trigger.type());
    figures.forEach(
        c -> because.add(new Evidence("counts." + c.of().id(), "count", Optional.of(c.span()))));
    return new Draft(
        trigger,
        sentence,
        arguments,
        stance,
        told,
        date.map(choice -> choice.date()),
        place.map(choice -> choice.place()),
        who.participants(),
        figures,
        because);
  }

  /**
   * The mentions of a document that events are made from.
   *
   * @param cast people and groups
   * @param times dates
   * @param places places
   * @param counts figures
   */
  record Scene(
      Cast cast, List<TimeMention> times, List<PlaceMention> places, List<CountMention> counts) {}
}
