package org.tocsin.model;

import java.util.List;
import java.util.Optional;

/**
 * One happening, over all its mentions in a document.
 *
 * @param id unique in the document, such as e1
 * @param type an ontology type of families A to E
 * @param mode a mode of that type
 * @param triggers the words of every mention, first mention first
 * @param assertion how it is presented
 * @param background whether it lies well before the news of the day
 * @param date when
 * @param place where
 * @param participants who
 * @param counts how many
 * @param issues what about
 * @param confidence probability that the event is right, 0 to 1
 * @param because one entry for every value set
 */
public record Event(
    String id,
    String type,
    Optional<String> mode,
    List<Span> triggers,
    Assertion assertion,
    boolean background,
    Optional<EventDate> date,
    Optional<Place> place,
    List<Participant> participants,
    List<Count> counts,
    List<Issue> issues,
    double confidence,
    List<Evidence> because) {
  public Event {
    triggers = List.copyOf(triggers);
    participants = List.copyOf(participants);
    counts = List.copyOf(counts);
    issues = List.copyOf(issues);
    because = List.copyOf(because);
    if (triggers.isEmpty()) {
      throw new IllegalArgumentException("an event needs words: " + id);
    }
  }

  /** The same event with other participants and the evidence for them. */
  public Event withParticipants(List<Participant> others, List<Evidence> evidence) {
    return new Event(
        id,
        type,
        mode,
        triggers,
        assertion,
        background,
        date,
        place,
        others,
        counts,
        issues,
        confidence,
        evidence);
  }

  /** The same event under an id of its own, as probable as given, and the evidence for that. */
  public Event recorded(String name, double probability, List<Evidence> evidence) {
    return new Event(
        name,
        type,
        mode,
        triggers,
        assertion,
        background,
        date,
        place,
        participants,
        counts,
        issues,
        probability,
        evidence);
  }
}
