package org.tocsin.coder.statement;

import java.util.List;
import java.util.Optional;
import org.tocsin.knowledge.speech.ReportingWord;
import org.tocsin.model.Source;
import org.tocsin.model.Span;

/**
 * Who is behind a quotation.
 *
 * @param sentence index of the sentence that names the speaker
 * @param speaker head of the mention
 * @param cue the reporting words
 * @param word what the dictionary says of them
 * @param addressee head of the mention of who is spoken to
 * @param sources who passes it on, nearest to the speaker first
 * @param rule how it was found
 */
record Attribution(
    int sentence,
    Optional<Integer> speaker,
    Optional<Span> cue,
    Optional<ReportingWord> word,
    Optional<Integer> addressee,
    List<Source> sources,
    String rule) {
  Attribution {
    sources = List.copyOf(sources);
  }
}
