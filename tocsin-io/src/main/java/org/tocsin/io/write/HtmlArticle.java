package org.tocsin.io.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.model.Article;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.Event;
import org.tocsin.model.Evidence;
import org.tocsin.model.Outlet;
import org.tocsin.model.Participant;
import org.tocsin.model.Rejection;
import org.tocsin.model.Statement;

/** One article of the report. */
final class HtmlArticle {
  private final CodedArticle coded;
  private final String id;
  private final StringBuilder html = new StringBuilder();

  /**
   * @param id unique in the page
   */
  HtmlArticle(CodedArticle coded, String id) {
    this.coded = coded;
    this.id = id;
  }

  String page() {
    Article article = coded.article();
    html.append("<section class=\"article\" id=\"").append(id).append("\">\n<header>\n");
    element("h1", "", article.title().orElse(article.name()));
    element("p", "meta", meta(article));
    html.append("</header>\n<div class=\"panes\">\n<div class=\"text\" tabindex=\"0\" ");
    html.append("role=\"region\" aria-label=\"Text\">");
    html.append(new Highlights(article.text(), marks()).html());
    html.append("</div>\n<div class=\"items\">\n");
    events();
    statements();
    rejected();
    html.append("</div>\n</div>\n</section>\n");
    return html.toString();
  }

  private String meta(Article article) {
    List<String> parts = new ArrayList<>();
    article.outlet().map(Outlet::name).ifPresent(parts::add);
    parts.add(
        article
            .published()
            .map(day -> day + " (" + EventBrief.plain(article.publishedBasis().id()) + ")")
            .orElse("date unknown"));
    parts.add(article.origin());
    parts.add(coded.events().size() + " events, " + coded.statements().size() + " statements");
    return String.join(" · ", parts);
  }

  private List<Highlights.Mark> marks() {
    List<Highlights.Mark> marks = new ArrayList<>();
    int item = 0;
    for (Event event : coded.events()) {
      item++;
      String card = id + "-" + event.id();
      String name = event.id() + " " + EventBrief.plain(event.type());
      int number = item;
      for (var span : event.triggers()) {
        marks.add(new Highlights.Mark(span, number, card, "trigger", name));
      }
      for (Participant participant : event.participants()) {
        marks.add(
            new Highlights.Mark(
                participant.span(),
                number,
                card,
                "value",
                name + ": " + EventBrief.plain(participant.role().id())));
      }
      for (Evidence evidence : values(event)) {
        evidence
            .span()
            .ifPresent(
                span ->
                    marks.add(
                        new Highlights.Mark(
                            span, number, card, "value", name + ": " + evidence.field())));
      }
    }
    for (Statement statement : coded.statements()) {
      item++;
      String card = id + "-" + statement.id();
      String name = statement.id() + " " + EventBrief.plain(statement.type().id());
      marks.add(new Highlights.Mark(statement.content(), item, card, "quote", name));
      int number = item;
      statement
          .speakerSpan()
          .ifPresent(
              span ->
                  marks.add(new Highlights.Mark(span, number, card, "value", name + ": speaker")));
    }
    return marks;
  }

  /** The words of an event's values other than triggers and participants. */
  private static List<Evidence> values(Event event) {
    List<Evidence> values = new ArrayList<>();
    event.date().ifPresent(date -> values.add(new Evidence("date", "", date.span())));
    event.place().ifPresent(place -> values.add(new Evidence("place", "", place.span())));
    event.counts().forEach(c -> values.add(new Evidence(c.of().id(), "", Optional.of(c.span()))));
    event.issues().forEach(i -> values.add(new Evidence("issue", "", Optional.of(i.span()))));
    event
        .assertion()
        .sources()
        .forEach(s -> values.add(new Evidence("source", "", Optional.of(s.span()))));
    return values;
  }

  private void events() {
    element("h2", "", "Events");
    if (coded.events().isEmpty()) {
      element("p", "none", "No event was found.");
    }
    int item = 0;
    for (Event event : coded.events()) {
      item++;
      EventBrief brief = new EventBrief(coded, event);
      card(event.id(), item, event.background() ? "event background" : "event");
      heading(event.id(), brief.what());
      element("p", "badge " + event.assertion().occurrence().id(), brief.status());
      html.append("<dl>\n");
      row("When", brief.when());
      row("Where", brief.where());
      row("Who", String.join("; ", brief.agents()));
      row("To whom", String.join("; ", brief.targets()));
      row("Others", String.join("; ", brief.others()));
      row("How many", String.join("; ", brief.counts()));
      row("About", String.join("; ", event.issues().stream().map(i -> i.label()).toList()));
      row("Says who", String.join("; ", brief.sources()));
      row("Confidence", Math.round(event.confidence() * 100) + " %");
      html.append("</dl>\n");
      because(event.because());
      html.append("</article>\n");
    }
  }

  private void statements() {
    if (coded.statements().isEmpty()) {
      return;
    }
    element("h2", "", "Statements");
    int item = coded.events().size();
    for (Statement statement : coded.statements()) {
      item++;
      card(statement.id(), item, "statement");
      heading(
          statement.id(),
          EventBrief.plain(statement.type().id())
              + (statement.direct() ? ", quoted" : ", reported"));
      element("blockquote", "", EventBrief.flat(statement.content().of(coded.article().text())));
      html.append("<dl>\n");
      row("Speaker", name(statement.speaker()));
      row("To", name(statement.addressee()));
      row("When", statement.date().map(date -> date.edtf()).orElse(""));
      row("About", String.join(", ", statement.about()));
      html.append("</dl>\n");
      because(statement.because());
      html.append("</article>\n");
    }
  }

  private void rejected() {
    if (coded.rejected().isEmpty()) {
      return;
    }
    html.append("<details class=\"rejected\"><summary>Seen and refused (");
    html.append(coded.rejected().size()).append(")</summary>\n<dl>\n");
    for (Rejection rejection : coded.rejected()) {
      row(
          EventBrief.flat(rejection.span().of(coded.article().text())),
          EventBrief.plain(rejection.sense()) + " — " + rejection.rule());
    }
    html.append("</dl></details>\n");
  }

  private String name(Optional<String> actor) {
    return actor
        .flatMap(
            wanted ->
                coded.actors().stream()
                    .filter(one -> one.id().equals(wanted))
                    .map(one -> one.name())
                    .findFirst())
        .orElse("");
  }

  private void card(String item, int number, String style) {
    html.append("<article id=\"").append(id).append('-').append(item);
    html.append("\" class=\"card ").append(style).append(" i").append(number).append("\">\n");
  }

  private void heading(String item, String words) {
    html.append("<h3><a href=\"#").append(id).append('-').append(item).append("-words\">");
    html.append("<span class=\"id\">").append(Html.escape(item)).append("</span> ");
    html.append(Html.escape(words)).append("</a></h3>\n");
  }

  private void because(List<Evidence> because) {
    if (because.isEmpty()) {
      return;
    }
    html.append("<details><summary>Why</summary>\n<dl>\n");
    for (Evidence evidence : because) {
      String words =
          evidence
              .span()
              .map(span -> "“" + EventBrief.flat(span.of(coded.article().text())) + "” — ")
              .orElse("");
      row(EventBrief.plain(evidence.field()), words + evidence.rule());
    }
    html.append("</dl></details>\n");
  }

  private void row(String name, String value) {
    if (!value.isEmpty()) {
      html.append("<dt>").append(Html.escape(name)).append("</dt><dd>");
      html.append(Html.escape(value)).append("</dd>\n");
    }
  }

  private void element(String tag, String style, String words) {
    html.append('<').append(tag);
    if (!style.isEmpty()) {
      html.append(" class=\"").append(style).append('"');
    }
    html.append('>').append(Html.escape(words)).append("</").append(tag).append(">\n");
  }
}
