package org.tocsin.coder.statement;

import java.util.List;
import java.util.Optional;
import org.tocsin.model.Span;

/**
 * Words that the text gives to somebody: said, written, thought or shown, in marks or not.
 *
 * @param source the whole phrase that names who
 * @param cue the words that give it to them, such as "according to"
 * @param content what is given to them; one that is interrupted has several parts
 */
public record Voiced(Optional<Span> source, Optional<Span> cue, List<Span> content) {
  public Voiced {
    content = List.copyOf(content);
  }
}
