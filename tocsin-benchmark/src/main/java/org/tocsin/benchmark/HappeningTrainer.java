package org.tocsin.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tocsin.coder.Coder;
import org.tocsin.coder.event.Likeness;
import org.tocsin.knowledge.weight.Weights;
import org.tocsin.model.Article;
import org.tocsin.model.PublishedBasis;

/**
 * Learns which mentions are one happening from hand-coded reports and writes the weights: {@code
 * HappeningTrainer GOLD TEXTS DATES WEIGHTS}: a folder of coded JSON, a folder of texts by the same
 * names, a file of "name,date" lines, and the weights file, which is read and written anew.
 */
public final class HappeningTrainer {
  private static final String SHIPPED = "lang/en/happenings.tsv";
  private static final double PULL = 3;
  private static final int FOLDS = 10;

  private HappeningTrainer() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4) {
      throw new IllegalArgumentException("HappeningTrainer GOLD TEXTS DATES WEIGHTS");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path file = Path.of(arguments[3]);
    Weights before = Weights.parse(SHIPPED, Files.readString(file));
    LogisticRegression learner = new LogisticRegression(before, PULL);
    List<LogisticRegression.Case> cases =
        cases(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    out.println(agreement(cases, learner));
    Files.writeString(file, rewritten(Files.readString(file), learner.learn(cases)));
  }

  private static List<LogisticRegression.Case> cases(Path gold, Path texts, Path dates)
      throws IOException {
    Map<String, LocalDate> published = dates(dates);
    Coder coder = Coder.load();
    List<LogisticRegression.Case> cases = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> list = Files.list(gold)) {
      files = list.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".json", "");
      String text = Files.readString(texts.resolve(name + ".txt"));
      HappeningGold happenings = HappeningGold.read(file, text);
      Article article = Article.ofText(name, text);
      LocalDate day = published.get(name);
      if (day != null) {
        article = article.withPublished(day, PublishedBasis.ARGUMENT);
      }
      for (Likeness pair : coder.likenesses(article)) {
        Set<String> one = happenings.of(pair.one());
        Set<String> other = happenings.of(pair.other());
        if (!one.isEmpty() && !other.isEmpty()) {
          boolean same = one.stream().anyMatch(other::contains);
          cases.add(new LogisticRegression.Case(name, pair.features(), same));
        }
      }
    }
    return cases;
  }

  private static Map<String, LocalDate> dates(Path file) throws IOException {
    Map<String, LocalDate> dates = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split(",", -1);
      if (cells.length > 1 && cells[1].length() == 10) {
        dates.put(cells[0], LocalDate.parse(cells[1]));
      }
    }
    return dates;
  }

  /** How often pairs of reports that were not learnt from are judged rightly. */
  private static String agreement(List<LogisticRegression.Case> cases, LogisticRegression learner) {
    List<String> documents =
        cases.stream().map(LogisticRegression.Case::document).distinct().sorted().toList();
    int hit = 0;
    int said = 0;
    int wanted = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int part = fold;
      Map<String, Double> weights =
          learner.learn(
              cases.stream().filter(c -> documents.indexOf(c.document()) % FOLDS != part).toList());
      for (LogisticRegression.Case c : cases) {
        if (documents.indexOf(c.document()) % FOLDS != part) {
          continue;
        }
        double sum = 0;
        for (String feature : c.features()) {
          sum += weights.getOrDefault(feature, 0.0);
        }
        said += sum > 0 ? 1 : 0;
        wanted += c.yes() ? 1 : 0;
        hit += sum > 0 && c.yes() ? 1 : 0;
      }
    }
    return String.format(
        Locale.ROOT,
        "%d pairs of %d reports, %d of one happening; by %d-fold cross-validation over reports: "
            + "precision %.3f, recall %.3f",
        cases.size(),
        documents.size(),
        wanted,
        FOLDS,
        hit / (double) Math.max(1, said),
        hit / (double) Math.max(1, wanted));
  }

  /** The file with new weights; a feature that it lacked comes at its end, nothing assumed. */
  private static String rewritten(String file, Map<String, Double> learnt) {
    Map<String, Double> left = new TreeMap<>(learnt);
    StringBuilder text = new StringBuilder();
    for (String line : file.lines().toList()) {
      String[] cells = line.split("\t", -1);
      Double weight = line.startsWith("#") ? null : left.remove(cells[0]);
      text.append(weight == null ? line : line(cells[0], weight, cells[2])).append('\n');
    }
    left.forEach((feature, weight) -> text.append(line(feature, weight, "0")).append('\n'));
    return text.toString();
  }

  private static String line(String feature, double weight, String assumed) {
    return feature + "\t" + String.format(Locale.ROOT, "%.3f", weight) + "\t" + assumed;
  }
}
