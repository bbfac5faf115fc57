package org.tocsin.language;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Scores the shipped models on treebanks with gold tokens, then measures their speed on all of
 * them: {@code Evaluate TREEBANK...}.
 */
public final class Evaluate {
  private static final int WARM_UP = 8;
  private static final int MEASURED = 5;
  private static final int ENOUGH = 25_000;

  private Evaluate() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    long started = System.nanoTime();
    Models models = Models.load();
    double loading = (System.nanoTime() - started) / 1e6;
    Treebank.Tree[][] all = new Treebank.Tree[arguments.length][];
    for (int i = 0; i < arguments.length; i++) {
      List<Treebank.Tree> trees = Treebank.read(Path.of(arguments[i]));
      all[i] = trees.toArray(Treebank.Tree[]::new);
      out.println(Path.of(arguments[i]).getFileName());
      out.println(Score.of(models, trees));
    }
    Analysis analysis = new Analysis(models);
    double[] best = new double[2];
    for (int round = 0; round < WARM_UP + MEASURED; round++) {
      for (int names = 0; names < best.length; names++) {
        double speed = speed(analysis, all, names == 1);
        best[names] = round < WARM_UP ? 0 : Math.max(best[names], speed);
      }
    }
    out.printf(
        Locale.ROOT,
        "loading %.0f ms; tokens a second of processor time (best of %d): tags and trees %.0f,"
            + " with names %.0f%n",
        loading,
        MEASURED,
        best[0],
        best[1]);
  }

  /** Nanoseconds that this thread has had a processor for, so that other programs do not count. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Tokens a second over the treebanks, run through as often as makes enough tokens. */
  private static double speed(Analysis analysis, Treebank.Tree[][] all, boolean names) {
    long started = cpuTime();
    long tokens = 0;
    long seen = 0;
    do {
      for (Treebank.Tree[] trees : all) {
        for (Treebank.Tree tree : trees) {
          analysis.run(tree.forms());
          int n = tree.forms().length;
          for (int i = 0; i < n; i++) {
            seen += analysis.relation(i).length() + analysis.head(i);
          }
          seen += names ? analysis.names().size() : 0;
          tokens += n;
        }
      }
    } while (tokens < ENOUGH && tokens > 0);
    double seconds = (cpuTime() - started) / 1e9;
    return seen < 0 ? 0 : tokens / seconds;
  }
}
