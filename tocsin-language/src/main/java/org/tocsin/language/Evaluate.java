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
    double best = 0;
    for (int round = 0; round < WARM_UP + MEASURED; round++) {
      double speed = speed(analysis, all);
      best = round < WARM_UP ? best : Math.max(best, speed);
    }
    out.printf(
        Locale.ROOT,
        "loading %.0f ms; tags, trees and names: %.0f tokens a second of processor time (best of %d)%n",
        loading,
        best,
        MEASURED);
  }

  /** Nanoseconds that this thread has had a processor for, so that other programs do not count. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double speed(Analysis analysis, Treebank.Tree[][] all) {
    long started = cpuTime();
    long tokens = 0;
    long heads = 0;
    for (Treebank.Tree[] trees : all) {
      for (Treebank.Tree tree : trees) {
        analysis.run(tree.forms());
        int n = tree.forms().length;
        for (int i = 0; i < n; i++) {
          heads += analysis.relation(i).length() + analysis.head(i);
        }
        heads += analysis.names().size();
        tokens += n;
      }
    }
    double seconds = (cpuTime() - started) / 1e9;
    return heads < 0 ? 0 : tokens / seconds;
  }
}
