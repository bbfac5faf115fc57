package org.tocsin.coder.statement;

import java.util.List;
import org.tocsin.model.Token;

/** Cuts the words around quotations into frames: no further than the sentence and the paragraph. */
final class QuoteFrames {
  private final String text;
  private final TokenRow row;
  private final Paragraphs paragraphs;

  QuoteFrames(String text, int bodyStart, TokenRow row) {
    this.text = text;
    this.row = row;
    this.paragraphs = new Paragraphs(text, bodyStart);
  }

  Frame of(List<Quotation> quotations, int index) {
    Quotation quotation = quotations.get(index);
    int open = row.from(quotation.outer().start());
    int floor = row.from(paragraphs.startOf(quotation.outer().start()));
    int afterFirst = row.from(quotation.outer().end());
    int ceiling = row.from(paragraphs.endOf(quotation.outer().end() - 1));
    boolean inSame = false;
    int earlier = floor;
    if (index > 0) {
      Quotation previous = quotations.get(index - 1);
      earlier = Math.max(floor, row.from(previous.outer().end()));
      inSame = paragraphs.same(previous.outer().end() - 1, quotation.outer().start());
    }
    if (index + 1 < quotations.size()) {
      ceiling = Math.min(ceiling, row.from(quotations.get(index + 1).outer().start()));
    }
    int beforeFirst = open;
    while (beforeFirst > earlier && !ends(row.token(beforeFirst - 1))) {
      beforeFirst--;
    }
    int afterEnd = afterFirst;
    boolean continues = continues(quotation, afterFirst);
    if (continues || !full(quotation)) {
      while (afterEnd < ceiling && !ends(row.token(afterEnd))) {
        afterEnd++;
      }
    }
    return new Frame(
        beforeFirst,
        open,
        afterFirst,
        afterEnd,
        continues,
        inSame && (beforeFirst == open || beforeFirst == earlier && earlier > floor));
  }

  private static boolean ends(Token token) {
    return switch (token.text()) {
      case ".", "!", "?" -> true;
      default -> false;
    };
  }

  private boolean continues(Quotation quotation, int afterFirst) {
    char last = last(quotation);
    if (afterFirst >= row.size()) {
      return false;
    }
    if (last == ',' || last == ';' || row.token(afterFirst).text().equals(",")) {
      return true;
    }
    boolean lower = Character.isLowerCase(row.token(afterFirst).text().charAt(0));
    return last != '.' && "!?\u2026-\u2014".indexOf(last) >= 0 || lower && full(quotation);
  }

  /** Whether the quotation ends like a sentence. */
  private boolean full(Quotation quotation) {
    return ".!?".indexOf(last(quotation)) >= 0;
  }

  private char last(Quotation quotation) {
    int end = quotation.inner().end();
    while (end > quotation.inner().start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end > quotation.inner().start() ? text.charAt(end - 1) : ' ';
  }
}
