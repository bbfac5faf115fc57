package org.tocsin.coder.statement;

import java.util.Optional;
import org.tocsin.model.Span;
import org.tocsin.model.StatementType;

/**
 * One act of indirect speech.
 *
 * @param saying the cue and who speaks
 * @param content the words reported; the cue itself where it says all
 * @param complement their place in the sentence
 * @param act what is done by saying it
 * @param rule what told the act
 */
record Report(
    Saying saying, Span content, Optional<Complement> complement, StatementType act, String rule) {}
