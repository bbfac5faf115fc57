package org.tocsin.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A Markdown page with tables between markers that name the part. */
final class QualityPage {
  private String text;

  QualityPage(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /**
   * Puts other words between the markers of a name.
   *
   * @throws IOException if the page lacks the markers
   */
  void replace(String name, String content) throws IOException {
    String open = "<!-- figures: " + name + " -->";
    String close = "<!-- end: " + name + " -->";
    int from = text.indexOf(open);
    int to = text.indexOf(close);
    if (from < 0 || to < from) {
      throw new IOException("the page needs the lines \"" + open + "\" and \"" + close + "\"");
    }
    text = text.substring(0, from + open.length()) + "\n" + content + text.substring(to);
  }

  /** Tables as Markdown. */
  static String markdown(List<Table> tables) {
    StringBuilder lines = new StringBuilder();
    for (Table table : tables) {
      lines.append("\n| ").append(table.title()).append(" | Figure | Right | Of |\n");
      lines.append("|---|---|---|---|\n");
      for (Figure figure : table.figures()) {
        lines.append(
            String.format(
                Locale.ROOT,
                "| %s | %.3f | %d | %d |%n",
                figure.name(),
                figure.value(),
                figure.right(),
                figure.of()));
      }
    }
    return lines.append('\n').toString();
  }
}
