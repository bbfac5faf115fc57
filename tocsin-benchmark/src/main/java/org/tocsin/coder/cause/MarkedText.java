package org.tocsin.coder.cause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.model.Span;

/**
 * A sentence of the Causal News Corpus with one cause and its effect marked by tags.
 *
 * @param text without the tags
 * @param spans by tag: ARG0 the cause, ARG1 the effect, SIG0 and so on what signals it
 */
public record MarkedText(String text, Map<String, Span> spans) {
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|.)", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<(/?)(ARG\\d|SIG\\d)>");
  private static final Pattern ITEM =
      Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");

  public MarkedText {
    spans = Map.copyOf(spans);
  }

  /** All that a cell of the file lists: texts in quotation marks between brackets. */
  public static List<MarkedText> of(String cell) {
    List<MarkedText> all = new ArrayList<>();
    Matcher item = ITEM.matcher(cell);
    while (item.find()) {
      String words = item.group(1) == null ? item.group(2) : item.group(1);
      all.add(read(plain(words)));
    }
    return all;
  }

  /** Without the escapes of a Python literal. */
  private static String plain(String words) {
    return ESCAPE
        .matcher(words)
        .replaceAll(
            escape -> {
              String code = escape.group(1);
              String plain =
                  code.length() > 1
                      ? Character.toString(Integer.parseInt(code.substring(1), 16))
                      : code.equals("n") ? "\n" : code.equals("t") ? "\t" : code;
              return Matcher.quoteReplacement(plain);
            });
  }

  private static MarkedText read(String marked) {
    StringBuilder text = new StringBuilder();
    Map<String, Integer> open = new TreeMap<>();
    Map<String, Span> spans = new TreeMap<>();
    Matcher tag = TAG.matcher(marked);
    int from = 0;
    while (tag.find()) {
      text.append(marked, from, tag.start());
      from = tag.end();
      if (tag.group(1).isEmpty()) {
        open.put(tag.group(2), text.length());
      } else if (open.containsKey(tag.group(2))) {
        spans.put(tag.group(2), new Span(open.getOrDefault(tag.group(2), 0), text.length()));
      }
    }
    text.append(marked, from, marked.length());
    return new MarkedText(text.toString(), spans);
  }
}
