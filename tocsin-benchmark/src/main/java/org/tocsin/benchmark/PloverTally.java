package org.tocsin.benchmark;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Agreement figures over verdicts. A sentence without a record counts as wrong. */
record PloverTally(List<Verdict> verdicts) {
  PloverTally {
    verdicts = List.copyOf(verdicts);
  }

  /**
   * Of one root, by the first item of each sentence.
   *
   * @param gold sentences of this root
   * @param any sentences of this root where any item has it
   * @param found sentences that we give this root
   * @param right sentences where both agree
   */
  record Row(String root, int gold, int any, int found, int right) {
    double f1() {
      return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
    }
  }

  /** How many verdicts are such. */
  int count(Predicate<Verdict> such) {
    return (int) verdicts.stream().filter(such).count();
  }

  /** The roots of the gold, in alphabetical order. */
  List<Row> rows() {
    return verdicts.stream()
        .map(Verdict::gold)
        .distinct()
        .sorted()
        .map(
            root ->
                new Row(
                    root,
                    count(v -> v.gold().equals(root)),
                    count(v -> v.gold().equals(root) && v.any()),
                    count(v -> v.first().filter(root::equals).isPresent()),
                    count(v -> v.gold().equals(root) && v.strict())))
        .toList();
  }

  /** Mean of the roots' F1. */
  double macro() {
    return rows().stream().mapToDouble(Row::f1).average().orElse(0);
  }

  /** Writes the figures as Markdown tables. */
  void print(PrintStream out) {
    int all = verdicts.size();
    out.println("| measure | right | of | % |");
    out.println("|---|---|---|---|");
    line(out, "any event or statement", count(Verdict::coded), all);
    line(out, "any item with a root", count(v -> !v.roots().isEmpty()), all);
    line(out, "root, any item", count(Verdict::any), all);
    line(out, "root, first item", count(Verdict::strict), all);
    line(
        out, "always the commonest root", rows().stream().mapToInt(Row::gold).max().orElse(0), all);
    actors(out, "agent", Verdict::agent);
    actors(out, "target", Verdict::target);
    int named = verdicts.stream().mapToInt(v -> v.roots().size()).sum();
    out.println();
    out.printf(
        Locale.ROOT,
        "Macro-F1 over %d roots, first item: %.1f. Roots a sentence with one: %.2f.%n%n",
        rows().size(),
        100 * macro(),
        named / Math.max(1.0, count(v -> !v.roots().isEmpty())));
    out.println("| root | gold | any item | first item: coded | right | F1 | instead |");
    out.println("|---|---|---|---|---|---|---|");
    for (Row row : rows()) {
      out.printf(
          Locale.ROOT,
          "| %s | %d | %d | %d | %d | %.1f | %s |%n",
          row.root(),
          row.gold(),
          row.any(),
          row.found(),
          row.right(),
          100 * row.f1(),
          instead(row.root()));
    }
  }

  private void actors(PrintStream out, String name, Function<Verdict, Verdict.Match> side) {
    int found = count(v -> side.apply(v) == Verdict.Match.FOUND);
    line(
        out,
        name + ", where the root is right",
        found,
        count(v -> side.apply(v) != Verdict.Match.NOT_ASKED && v.any()));
    line(out, name + " and root", found, count(v -> side.apply(v) != Verdict.Match.NOT_ASKED));
  }

  private static void line(PrintStream out, String name, int right, int of) {
    out.printf(
        Locale.ROOT, "| %s | %d | %d | %.1f |%n", name, right, of, 100.0 * right / Math.max(1, of));
  }

  /** What the first item has where it should have this root, most frequent first. */
  private String instead(String root) {
    List<Verdict> wrong =
        verdicts.stream().filter(v -> v.gold().equals(root) && !v.strict()).toList();
    return wrong.stream()
        .map(v -> v.first().orElse("none"))
        .distinct()
        .map(name -> new Other(name, wrong))
        .sorted()
        .limit(3)
        .map(other -> other.name() + " " + other.times())
        .collect(Collectors.joining(", "));
  }

  private record Other(String name, long times) implements Comparable<Other> {
    Other(String name, List<Verdict> wrong) {
      this(name, wrong.stream().filter(v -> v.first().orElse("none").equals(name)).count());
    }

    @Override
    public int compareTo(Other other) {
      return times != other.times ? Long.compare(other.times, times) : name.compareTo(other.name);
    }
  }
}
