package org.tocsin.io.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.model.Span;

/**
 * Marks over a text that may overlap, written as elements that do not: the text is cut at every
 * mark's ends and each piece carries all marks that cover it.
 */
final class Highlights {
  /**
   * Words of an item.
   *
   * @param span the words
   * @param item number of the event or statement in its article, from 1
   * @param id id of the item's card in the page
   * @param style class of the mark, such as "trigger"
   * @param label what the words are, for people
   */
  record Mark(Span span, int item, String id, String style, String label) {}

  private final String text;
  private final List<Mark> marks;

  /** Which items have had their first piece, which carries the item's anchor. */
  private final Set<Integer> begun = new LinkedHashSet<>();

  Highlights(String text, List<Mark> marks) {
    this.text = text;
    this.marks =
        marks.stream()
            .filter(mark -> mark.span().length() > 0)
            .sorted(Comparator.comparing(Mark::span))
            .toList();
  }

  String html() {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Mark mark : marks) {
      cuts.add(mark.span().start());
      cuts.add(mark.span().end());
    }
    StringBuilder html = new StringBuilder();
    List<Mark> open = new ArrayList<>();
    int next = 0;
    int from = 0;
    for (int to : cuts) {
      if (to > from) {
        int at = from;
        open.removeIf(mark -> mark.span().end() <= at);
        while (next < marks.size() && marks.get(next).span().start() <= at) {
          open.add(marks.get(next++));
        }
        piece(text.substring(from, to), open, html);
      }
      from = to;
    }
    return html.toString();
  }

  private void piece(String words, List<Mark> covering, StringBuilder html) {
    if (covering.isEmpty()) {
      html.append(Html.escape(words));
      return;
    }
    // The innermost mark is what a reader points at.
    Mark innermost = covering.get(0);
    Set<String> classes = new LinkedHashSet<>();
    Set<String> labels = new LinkedHashSet<>();
    String anchor = "";
    for (Mark mark : covering) {
      if (mark.span().length() <= innermost.span().length()) {
        innermost = mark;
      }
      classes.add(mark.style());
      classes.add("w" + mark.item());
      labels.add(mark.label());
    }
    // One element has one id: the anchor is that of the first item that has none yet.
    for (Mark mark : covering) {
      if (anchor.isEmpty() && mark.style().equals(anchorStyle(mark)) && begun.add(mark.item())) {
        anchor = " id=\"" + mark.id() + "-words\"";
        classes.add("f" + mark.item());
      }
    }
    html.append("<a href=\"#").append(innermost.id()).append('"').append(anchor);
    html.append(" class=\"").append(String.join(" ", classes)).append('"');
    html.append(" title=\"").append(Html.escape(String.join("; ", labels))).append("\">");
    html.append(Html.escape(words)).append("</a>");
  }

  /** Triggers and quotations carry anchors; the other words of an item do not. */
  private static String anchorStyle(Mark mark) {
    return mark.style().equals("quote") ? "quote" : "trigger";
  }
}
