package org.tocsin.app.show;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
import picocli.CommandLine.Mixin;

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

  private final Supplier<Coder> coder;

  @Mixin private final ArticleChoice choice = new ArticleChoice();

  public WhyCommand(Terminal terminal, Supplier<Coder> coder) {
    this.terminal = terminal;
    this.coder = coder;
  }

  @Override
  public Integer call() throws IOException {
    Article article = choice.read();
    Document document = coder.get().read(article);
    CodedArticle coded = coder.get().code(article);
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
