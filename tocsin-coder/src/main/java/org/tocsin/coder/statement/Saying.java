package org.tocsin.coder.statement;

import java.util.Optional;
import org.tocsin.knowledge.speech.ReportingWord;

/**
 * A word that reports, and who speaks to whom.
 *
 * @param sentence index of the sentence
 * @param head index of the reporting word
 * @param first index of the first token of the cue
 * @param end one past the last token of the cue
 * @param word what the dictionary says of it
 * @param speaker head of the mention of who speaks
 * @param addressee head of the mention of who is spoken to
 * @param passer head of the mention of who passes it on: "quoted by the agency"
 */
record Saying(
    int sentence,
    int head,
    int first,
    int end,
    ReportingWord word,
    Optional<Integer> speaker,
    Optional<Integer> addressee,
    Optional<Integer> passer) {}
