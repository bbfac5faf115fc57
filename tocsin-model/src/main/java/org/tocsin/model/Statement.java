package org.tocsin.model;

import java.util.List;
import java.util.Optional;

/**
 * What someone says, directly or indirectly.
 *
 * @param id unique in the document, such as s1
 * @param direct whether the words are quoted
 * @param type speech act
 * @param content the words said, without outer quotation marks
 * @param cue the reporting words, such as "told"
 * @param speaker id of the actor
 * @param speakerSpan the mention that introduces the words, such as "he"
 * @param addressee id of the actor spoken to, or at whom a speech act is directed
 * @param date when it was said
 * @param sources who passes it on, nearest to the speaker first
 * @param about ids of events it speaks of
 * @param because one entry for every value set
 */
public record Statement(
    String id,
    boolean direct,
    StatementType type,
    Span content,
    Optional<Span> cue,
    Optional<String> speaker,
    Optional<Span> speakerSpan,
    Optional<String> addressee,
    Optional<EventDate> date,
    List<Source> sources,
    List<String> about,
    List<Evidence> because) {
  public Statement {
    sources = List.copyOf(sources);
    about = List.copyOf(about);
    because = List.copyOf(because);
  }
}
