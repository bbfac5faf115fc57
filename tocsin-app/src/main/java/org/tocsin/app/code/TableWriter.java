package org.tocsin.app.code;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.io.write.EventBrief;
import org.tocsin.io.write.EventWriter;
import org.tocsin.model.Actor;
import org.tocsin.model.Article;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.Event;
import org.tocsin.model.Statement;

/**
 * A table for people: for each article its events with date, place and status, below each who does
 * what to whom and how many, then its statements.
 */
public final class TableWriter implements EventWriter {
  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String CYAN = "\u001b[36m";
  private static final String PLAIN = "\u001b[0m";
  private static final String INDENT = "       ";

  private final boolean colour;
  private final int columns;

  /**
   * @param columns width of a line
   */
  public TableWriter(boolean colour, int columns) {
    this.colour = colour;
    this.columns = columns;
  }

  @Override
  public String format() {
    return "table";
  }

  @Override
  public Sink open(OutputStream out, Options options) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    return new Sink() {
      private boolean any;

      @Override
      public void write(CodedArticle article) throws IOException {
        StringBuilder lines = new StringBuilder(any ? "\n" : "");
        any = true;
        article(article, options.headers(), lines);
        writer.write(lines.toString());
        writer.flush();
      }

      @Override
      public void close() throws IOException {
        writer.flush();
      }
    };
  }

  private void article(CodedArticle coded, boolean headers, StringBuilder lines) {
    Article article = coded.article();
    String published = article.published().map(day -> "  " + day).orElse("  date unknown");
    lines.append(style(BOLD, clean(article.name()))).append(published);
    article.title().ifPresent(title -> lines.append("  ").append(cut(clean(title), columns - 30)));
    lines.append('\n');
    if (coded.events().isEmpty()) {
      lines.append("  no events\n");
    } else if (headers) {
      lines.append(style(FAINT, row("", "EVENT", "WHEN", "WHERE", "STATUS"))).append('\n');
    }
    for (Event event : coded.events()) {
      event(coded, event, lines);
    }
    for (Statement statement : coded.statements()) {
      statement(coded, statement, lines);
    }
  }

  private void event(CodedArticle coded, Event event, StringBuilder lines) {
    EventBrief brief = new EventBrief(coded, event);
    String status = brief.status() + (event.background() ? ", background" : "");
    String row = row(event.id(), brief.what(), orDash(brief.when()), orDash(brief.where()), status);
    lines.append(style(event.background() ? FAINT : CYAN, row)).append('\n');
    String who = String.join(", ", brief.agents());
    String whom = String.join(", ", brief.targets());
    List<String> parts = new ArrayList<>();
    if (!who.isEmpty() || !whom.isEmpty()) {
      parts.add(orDash(who) + (whom.isEmpty() ? "" : " → " + whom));
    }
    parts.addAll(brief.counts());
    parts.addAll(brief.others());
    if (!brief.sources().isEmpty()) {
      parts.add("says " + String.join(", ", brief.sources()));
    }
    parts.add("“" + brief.words() + "”");
    wrap(String.join(" · ", parts), lines);
  }

  private void statement(CodedArticle coded, Statement statement, StringBuilder lines) {
    String words = EventBrief.flat(statement.content().of(coded.article().text()));
    String speaker = name(coded, statement.speaker()).orElse("speaker unknown");
    String quoted = statement.direct() ? "“" + words + "”" : words;
    lines
        .append("  ")
        .append(pad(statement.id(), 4))
        .append(' ')
        .append(EventBrief.plain(statement.type().id()))
        .append(" — ")
        .append(clean(speaker))
        .append('\n');
    wrap(quoted, lines);
  }

  private static Optional<String> name(CodedArticle coded, Optional<String> actor) {
    return actor.flatMap(
        id ->
            coded.actors().stream()
                .filter(one -> one.id().equals(id))
                .map(Actor::name)
                .findFirst());
  }

  private String row(String id, String what, String when, String where, String status) {
    int wide = Math.max(24, columns - 75);
    return "  "
        + pad(id, 4)
        + " "
        + pad(clean(what), Math.min(wide, 36))
        + " "
        + pad(clean(when), 21)
        + " "
        + pad(clean(where), 20)
        + " "
        + status;
  }

  private void wrap(String text, StringBuilder lines) {
    int width = columns - INDENT.length();
    StringBuilder line = new StringBuilder();
    for (String word : clean(text).split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.append(INDENT).append(line).append('\n');
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.append(INDENT).append(line).append('\n');
  }

  private String style(String style, String text) {
    return colour ? style + text + PLAIN : text;
  }

  private static String orDash(String text) {
    return text.isEmpty() ? "–" : text;
  }

  private static String pad(String text, int width) {
    String fitting = cut(text, width);
    return fitting + " ".repeat(width - fitting.codePointCount(0, fitting.length()));
  }

  private static String cut(String text, int width) {
    if (text.codePointCount(0, text.length()) <= width) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, Math.max(width - 1, 0))) + "…";
  }

  /** Text from articles must not steer the terminal. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      clean.append(Character.isISOControl(c) ? ' ' : c);
    }
    return clean.toString();
  }
}
