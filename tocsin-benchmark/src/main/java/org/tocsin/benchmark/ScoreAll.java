package org.tocsin.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.coder.Version;

/**
 * Measures all parts, prints the figures, writes them into {@code docs/quality.md} and adds them to
 * {@code docs/quality-history.tsv}: {@code ScoreAll FOLDER [PART...]}. The folder holds {@code
 * gold} and {@code data}; with names of parts, only these are measured.
 */
public final class ScoreAll {
  private final Bench bench;
  private final PrintStream out;

  ScoreAll(Bench bench, PrintStream out) {
    this.bench = bench;
    this.out = out;
  }

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> words = new ArrayList<>();
    for (String argument : arguments) {
      words.addAll(List.of(argument.strip().split("\\s+")));
    }
    Path project = project();
    if (words.isEmpty() || words.get(0).equals("true") || words.get(0).isEmpty()) {
      throw new IllegalArgumentException(
          "name the folder of the data, such as -Dscore-all=DATA, and parts if not all are meant");
    }
    Path folder = project.resolve(words.get(0)).normalize();
    List<String> only = words.subList(Math.min(1, words.size()), words.size());
    List<Part> parts =
        Parts.ALL.stream().filter(p -> only.isEmpty() || only.contains(p.name())).toList();
    List<Measured> measured = new ScoreAll(Bench.on(folder), out).measure(parts);
    write(project, measured, LocalDate.now(Clock.systemUTC()).toString());
  }

  /**
   * What was measured on a part.
   *
   * @param part its name
   */
  record Measured(String part, List<Table> tables) {
    Measured {
      tables = List.copyOf(tables);
    }

    /** All figures, or the watched ones, by names that are unique over the parts. */
    List<Figure> figures(boolean watchedOnly) {
      List<Figure> figures = new ArrayList<>();
      for (Table table : tables) {
        if (table.watched() || !watchedOnly) {
          table.figures().forEach(figure -> figures.add(figure.under(part + "/")));
        }
      }
      return figures;
    }
  }

  /** Measures the parts whose data is there, and says loudly which are not. */
  List<Measured> measure(List<Part> parts) throws Exception {
    List<Measured> measured = new ArrayList<>();
    for (Part part : parts) {
      List<Path> missing = part.needs(bench).stream().filter(p -> !Files.exists(p)).toList();
      if (!missing.isEmpty()) {
        out.println("NOT MEASURED: " + part.name() + " needs " + missing);
        continue;
      }
      long started = System.nanoTime();
      List<Table> tables = part.measure(bench);
      double seconds = (System.nanoTime() - started) / 1e9;
      out.printf(Locale.ROOT, "%n## %s (%.0f s)%n", part.name(), seconds);
      out.print(QualityPage.markdown(tables));
      measured.add(new Measured(part.name(), tables));
    }
    return measured;
  }

  private static void write(Path project, List<Measured> all, String day) throws Exception {
    String revision = Version.current() + " " + revision(project);
    Path file = project.resolve("docs/quality.md");
    QualityPage page = new QualityPage(Files.readString(file, StandardCharsets.UTF_8));
    History history = new History(project.resolve("docs/quality-history.tsv"));
    for (Measured measured : all) {
      String stamp = "Version " + revision + ", measured on " + day + ".\n";
      page.replace(measured.part(), stamp + QualityPage.markdown(measured.tables()));
      history.append(day, revision, measured.figures(false));
    }
    Files.writeString(file, page.text(), StandardCharsets.UTF_8);
  }

  /** The folder with {@code docs/quality.md}, from which Maven was called or above it. */
  static Path project() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    for (Path at = here; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("docs/quality.md"))) {
        return at;
      }
    }
    throw new IOException("no docs/quality.md in " + here + " or above; run it in the project");
  }

  private static String revision(Path project) throws IOException, InterruptedException {
    Process git =
        new ProcessBuilder("git", "describe", "--always", "--dirty")
            .directory(project.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String words = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return git.waitFor() == 0 ? words : "unknown";
  }
}
