package org.tocsin.coder.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.model.Span;

/** Turns of a conversation and headlines: a line that opens with a name and a colon. */
final class Turns {
  /** Up to five words with capitals, the last of letters alone, then a colon and more words. */
  private static final Pattern TURN =
      Pattern.compile(
          "(?m)^[\"\u201c]?((?:\\p{Lu}[\\p{L}.'\u2019-]*[ \\t]+){0,4}\\p{Lu}[\\p{L}'\u2019-]+):[ \\t]+(\\S.*\\S)[ \\t]*$");

  private Turns() {}

  static List<Voiced> of(String text) {
    List<Voiced> turns = new ArrayList<>();
    Matcher turn = TURN.matcher(text);
    while (turn.find()) {
      turns.add(
          new Voiced(
              Optional.of(new Span(turn.start(1), turn.end(1))),
              Optional.of(new Span(turn.end(1), turn.end(1) + 1)),
              List.of(new Span(turn.start(2), turn.end(2)))));
    }
    return turns;
  }
}
