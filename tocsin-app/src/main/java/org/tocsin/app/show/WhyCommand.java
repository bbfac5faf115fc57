package org.tocsin.app.show;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.app.Exit;
import org.tocsin.app.Terminal;
import org.tocsin.coder.Coder;
import org.tocsin.io.write.EventBrief;
import org.tocsin.model.Article;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.Document;
import org.tocsin.model.Event;
import org.tocsin.model.Evidence;
import org.tocsin.model.Rejection;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows sentence by sentence what was seen, what was refused and what each became. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    description = {
      "Shows sentence by sentence what was seen in an article, what was refused and why,",
      "and what each became."
    })
public final class WhyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "A file, or - for standard input.")
  private Path file = Path.of("-");

  @Option(
      names = "--article",
      paramLabel = "ID",
      description = "Which record of a JSON Lines file.")
  private @Nullable String name;

  @Option(names = "--published", paramLabel = "DATE", description = "Day of publication.")
  private @Nullable LocalDate published;

  public WhyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Article article =
        OneArticle.read(file, Optional.ofNullable(name), Optional.ofNullable(published));
    Coder coder = Coder.load();
    Document document = coder.read(article);
    CodedArticle coded = coder.code(article);
    for (Sentence sentence : document.sentences()) {
      show(coded, sentence);
    }
    return Exit.OK;
  }

  private void show(CodedArticle coded, Sentence sentence) {
    PrintStream out = terminal.out();
    String text = coded.article().text();
    out.println("[" + sentence.kind().id() + "] " + EventBrief.flat(sentence.span().of(text)));
    for (Event event : coded.events()) {
      EventBrief brief = new EventBrief(coded, event);
      boolean first = true;
      for (Span trigger : event.triggers()) {
        if (sentence.span().overlaps(trigger)) {
          String again =
              first && trigger.equals(event.triggers().get(0)) ? "" : ", spoken of again";
          out.println(
              "    seen: "
                  + words(text, trigger)
                  + " → "
                  + event.id()
                  + " "
                  + brief.what()
                  + " ("
                  + brief.status()
                  + again
                  + "; "
                  + rule(event)
                  + ")");
          first = false;
        }
      }
    }
    for (Statement statement : coded.statements()) {
      if (sentence
          .span()
          .contains(new Span(statement.content().start(), statement.content().start()))) {
        String said = statement.direct() ? "quoted: " : "reported: ";
        String speaker =
            statement
                .speaker()
                .flatMap(id -> coded.actors().stream().filter(a -> a.id().equals(id)).findFirst())
                .map(actor -> actor.name())
                .orElse("speaker unknown");
        out.println(
            "    "
                + said
                + words(text, statement.content())
                + " → "
                + statement.id()
                + " "
                + EventBrief.plain(statement.type().id())
                + " — "
                + speaker);
      }
    }
    for (Rejection rejection : coded.rejected()) {
      if (sentence.span().overlaps(rejection.span())) {
        out.println(
            "    refused: "
                + words(text, rejection.span())
                + " means "
                + EventBrief.plain(rejection.sense())
                + " ("
                + rejection.rule()
                + ")");
      }
    }
  }

  private static String rule(Event event) {
    return event.because().stream()
        .filter(evidence -> evidence.field().equals("type"))
        .map(Evidence::rule)
        .findFirst()
        .orElse("no rule given");
  }

  private static String words(String text, Span span) {
    return "“" + EventBrief.flat(span.of(text)) + "”";
  }
}
