package org.tocsin.app.show;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tocsin.app.Exit;
import org.tocsin.app.Failure;
import org.tocsin.app.Terminal;
import org.tocsin.coder.Coder;
import org.tocsin.io.write.EventBrief;
import org.tocsin.model.Article;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.Event;
import org.tocsin.model.Evidence;
import org.tocsin.model.Relation;
import org.tocsin.model.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows every value of an event or statement with the words and the rule that set it. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Shows every value of an event or statement with the words and the rule that set it.")
public final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  private final Supplier<Coder> coder;

  @Mixin private final ArticleChoice choice = new ArticleChoice();

  @Parameters(index = "1", paramLabel = "EVENT", description = "Such as e1 or s1.")
  private String wanted = "e1";

  public ExplainCommand(Terminal terminal, Supplier<Coder> coder) {
    this.terminal = terminal;
    this.coder = coder;
  }

  @Override
  public Integer call() throws IOException {
    Article article = choice.read();
    CodedArticle coded = coder.get().code(article);
    Optional<Event> event = coded.events().stream().filter(e -> e.id().equals(wanted)).findFirst();
    Optional<Statement> statement =
        coded.statements().stream().filter(s -> s.id().equals(wanted)).findFirst();
    if (event.isPresent()) {
      explain(coded, event.get());
    } else if (statement.isPresent()) {
      explain(coded, statement.get());
    } else {
      List<String> ids =
          Stream.concat(
                  coded.events().stream().map(Event::id),
                  coded.statements().stream().map(Statement::id))
              .toList();
      throw new Failure(
          "there is no "
              + wanted
              + " in "
              + choice.file()
              + "; there are "
              + String.join(", ", ids));
    }
    relations(coded);
    return Exit.OK;
  }

  private void explain(CodedArticle coded, Event event) {
    EventBrief brief = new EventBrief(coded, event);
    terminal.out().println(event.id() + " " + brief.what() + ": " + brief.sentence());
    line("status", brief.status());
    line("certainty", event.assertion().certainty().name());
    line(
        "date",
        event
            .date()
            .map(d -> d.edtf() + " (" + d.precision().id() + ", " + d.basis().id() + ")")
            .orElse("none"));
    line(
        "place",
        event
            .place()
            .map(p -> brief.where() + " (" + p.precision().id() + ", " + p.basis().id() + ")")
            .orElse("none"));
    line("agents", String.join("; ", brief.agents()));
    line("targets", String.join("; ", brief.targets()));
    line("others", String.join("; ", brief.others()));
    line("counts", String.join("; ", brief.counts()));
    line("sources", String.join("; ", brief.sources()));
    line("confidence", String.valueOf(Math.round(event.confidence() * 100) / 100.0));
    because(coded, event.because());
  }

  private void explain(CodedArticle coded, Statement statement) {
    String words = EventBrief.flat(statement.content().of(coded.article().text()));
    terminal
        .out()
        .println(statement.id() + " " + EventBrief.plain(statement.type().id()) + ": " + words);
    because(coded, statement.because());
  }

  private void because(CodedArticle coded, List<Evidence> because) {
    PrintStream out = terminal.out();
    out.println("because");
    for (Evidence evidence : because) {
      String words =
          evidence
              .span()
              .map(span -> "“" + EventBrief.flat(span.of(coded.article().text())) + "”")
              .orElse("(no words)");
      out.println("  " + evidence.field() + ": " + words + " by " + evidence.rule());
    }
  }

  private void relations(CodedArticle coded) {
    for (Relation relation : coded.relations()) {
      if (relation.from().equals(wanted) || relation.to().equals(wanted)) {
        line(
            "relation",
            relation.from() + " " + EventBrief.plain(relation.type().id()) + " " + relation.to());
      }
    }
  }

  private void line(String field, String value) {
    if (!value.isEmpty()) {
      terminal.out().println("  " + field + ": " + value);
    }
  }
}
