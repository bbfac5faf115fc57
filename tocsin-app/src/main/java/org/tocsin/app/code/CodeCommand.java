package org.tocsin.app.code;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tocsin.app.Exit;
import org.tocsin.app.Failure;
import org.tocsin.app.Terminal;
import org.tocsin.coder.Coder;
import org.tocsin.io.write.EventWriter;
import org.tocsin.io.write.Writers;
import org.tocsin.model.Reading.Unreadable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Codes articles and writes the records. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    description = {
      "Codes articles: plain text, HTML or JSON Lines files, folders of them, or - for standard"
          + " input.",
      "Writes a table unless a format is asked for."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every article was coded",
      "1:no article could be coded",
      "2:the command was not understood",
      "3:some articles could not be read; each is listed on standard error",
      "130:interrupted"
    })
public final class CodeCommand implements Callable<Integer> {
  /** How progress is told. */
  enum Telling {
    auto,
    json,
    none
  }

  /** The formats, of which one is chosen. */
  static final class Format {
    @Option(names = "--json", description = "One JSON object a line and article.")
    boolean json;

    @Option(names = "--jsonl", description = "The same as --json.")
    boolean jsonl;

    @Option(names = "--csv", description = "One event a row.")
    boolean csv;

    @Option(names = "--html", description = "A page to read, with the evidence highlighted.")
    boolean html;

    @Option(names = "--table", description = "A table for people (default).")
    boolean table;
  }

  private final Terminal terminal;
  private final Supplier<Coder> coder;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "File, folder or -.")
  private List<Path> arguments = List.of();

  @ArgGroup private @Nullable Format format;

  @Option(names = "--no-headers", description = "Leave out the names of columns.")
  private boolean noHeaders;

  @Option(names = "--no-text", description = "Leave the article's text out of JSON records.")
  private boolean noText;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file, which appears when it is complete.")
  private @Nullable Path output;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication of every article, as 2031-05-12.")
  private @Nullable LocalDate published;

  @Option(
      names = "--published-csv",
      paramLabel = "FILE",
      description = "Days of publication as name,date lines; an empty date is unknown.")
  private @Nullable Path publishedTable;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles coded at once (default: one a processor). The output is the same.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--progress",
      paramLabel = "HOW",
      description = "Progress on standard error: ${COMPLETION-CANDIDATES} (default: auto).")
  private Telling progress = Telling.auto;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but what failed.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say how many articles were coded and how long it took.")
  private boolean verbose;

  public CodeCommand(Terminal terminal, Supplier<Coder> coder) {
    this.terminal = terminal;
    this.coder = coder;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new Failure("--threads needs 1 or more");
    }
    Inputs inputs = Inputs.of(arguments);
    if (inputs.files().isEmpty()) {
      throw new Failure(
          "there is nothing to read in " + arguments + "; files end in .txt, .html or .jsonl");
    }
    PublicationDays days =
        new PublicationDays(Optional.ofNullable(published), Optional.ofNullable(publishedTable));
    Clock clock = Clock.systemUTC();
    Progress telling =
        new Progress(terminal, quiet ? Telling.none : progress, inputs.files().size(), clock);
    long start = clock.millis();
    Run.Result result;
    try (Destination destination = Destination.of(terminal, Optional.ofNullable(output))) {
      try (EventWriter.Sink sink = writer().open(destination.stream(), options())) {
        result = new Run(coder, days, threads, telling).code(inputs.files(), sink);
      }
      destination.complete();
    }
    telling.end();
    report(inputs, result, clock.millis() - start);
    if (result.failed().isEmpty()) {
      return Exit.OK;
    }
    return result.coded() == 0 ? Exit.FAILURE : Exit.PARTIAL;
  }

  private EventWriter.Options options() {
    return new EventWriter.Options(!noText, !noHeaders);
  }

  private EventWriter writer() {
    Format chosen = format;
    if (chosen == null || chosen.table) {
      return new TableWriter(terminal.colour() && output == null, terminal.columns());
    }
    if (chosen.csv) {
      return Writers.of("csv");
    }
    return Writers.of(chosen.html ? "html" : "json");
  }

  private void report(Inputs inputs, Run.Result result, long millis) {
    for (Unreadable failed : result.failed()) {
      terminal
          .err()
          .println("tocsin: " + failed.origin() + ": " + failed.code() + ": " + failed.detail());
    }
    if (!quiet && inputs.passedOver() > 0) {
      terminal
          .err()
          .println(
              "tocsin: passed over "
                  + inputs.passedOver()
                  + " files that do not end in .txt, .html or .jsonl; name them to have them read");
    }
    if (verbose) {
      terminal
          .err()
          .println(
              "tocsin: coded "
                  + result.coded()
                  + " articles, could not read "
                  + result.failed().size()
                  + ", in "
                  + millis
                  + " ms with "
                  + threads
                  + " threads");
    }
  }
}
