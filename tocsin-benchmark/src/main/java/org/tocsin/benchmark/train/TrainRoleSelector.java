package org.tocsin.benchmark.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.tocsin.benchmark.train.RoleExamples.Seen;
import org.tocsin.coder.Coder;
import org.tocsin.coder.role.RoleSelector;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.model.Event;
import org.tocsin.model.Role;
import org.tocsin.model.Span;

/**
 * Trains the selection of agents and targets, prints figures by cross-validation over documents,
 * and writes the weights trained on all: {@code TrainRoleSelector GOLD FOLDER}.
 */
public final class TrainRoleSelector {
  private static final int DOCUMENTS = 2;
  private static final int STEPS = 20;

  /** The probability from which on one is kept, or added, in steps. */
  private record Thresholds(int keep, int add) {
    double keeping() {
      return (double) keep / (2 * STEPS);
    }

    double adding() {
      return (double) add / STEPS;
    }
  }

  private TrainRoleSelector() {}

  /**
   * @param arguments the folder that holds {@code dev}, {@code seed} and {@code external}, and the
   *     folder of weights
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException(
          "TrainRoleSelector GOLD FOLDER: the folder of gold reports, the one to write weights to");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    RoleExamples examples = new RoleExamples(Coder.load(), Ontology.load());
    examples.read(Path.of(arguments[0]));
    for (boolean acts : new boolean[] {true, false}) {
      Path file =
          Path.of(arguments[1]).resolve(acts ? RoleSelector.AGENT_FILE : RoleSelector.TARGET_FILE);
      train(out, acts ? "agent" : "target", examples.of(acts), acts, file);
    }
  }

  private static void train(PrintStream out, String part, List<Seen> seen, boolean acts, Path file)
      throws IOException {
    List<Example> examples = seen.stream().map(Seen::example).toList();
    LogisticTrainer trainer = new LogisticTrainer(TrainRoleSelector::penalty, DOCUMENTS);
    CrossValidation validation = new CrossValidation(examples, trainer);
    line(out, "%s: %d actors beside events%n", part, examples.size());
    Thresholds best = new Thresholds(0, 0);
    double highest = -1;
    for (int keep = 0; keep < STEPS; keep++) {
      for (int add = STEPS / 5; add <= STEPS; add++) {
        Thresholds thresholds = new Thresholds(keep, add);
        double f1 = f1(tally(seen, acts, thresholds, validation::probability));
        if (f1 > highest) {
          highest = f1;
          best = thresholds;
        }
      }
    }
    Map<String, Double> weights = trainer.train(examples);
    Platt platt = validation.platt();
    print(out, "rules alone", tally(seen, acts, new Thresholds(-1, 2 * STEPS), i -> 0));
    print(out, "cross-validated", tally(seen, acts, best, validation::probability));
    print(
        out,
        "in-sample",
        tally(
            seen,
            acts,
            best,
            i -> platt.probability(LogisticTrainer.sum(weights, examples.get(i).features()))));
    WeightsFile.write(file, part, examples, weights, platt, best.keeping(), best.adding());
    line(out, "keep from %.3f, add from %.3f%n", best.keeping(), best.adding());
  }

  /** Crossed observations are seen more seldom. */
  private static double penalty(String feature) {
    return feature.substring(0, Math.max(0, feature.indexOf('='))).contains("+") ? 9 : 6;
  }

  /** Found and known words of the part in recorded events of the reports. */
  private record Found(int right, int given, int hit, int known) {}

  private static Found tally(
      List<Seen> seen, boolean acts, Thresholds thresholds, IntToDoubleFunction probability) {
    Map<Event, List<Span>> given = new IdentityHashMap<>();
    Map<Event, List<Span>> known = new IdentityHashMap<>();
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      Seen one = seen.get(i);
      if (!one.example().corpus().equals("dev") || !one.kept()) {
        continue;
      }
      if (known.put(one.event(), one.known()) == null) {
        events.add(one.event());
        given.put(one.event(), new ArrayList<>());
      }
      double chance = probability.applyAsDouble(i);
      boolean ruled = one.sighting().ruled().filter(role -> same(role, acts)).isPresent();
      boolean free = one.sighting().ruled().isEmpty();
      if (ruled && chance >= thresholds.keeping() || free && chance >= thresholds.adding()) {
        given.getOrDefault(one.event(), new ArrayList<>()).add(one.span());
      }
    }
    int right = 0;
    int all = 0;
    int hit = 0;
    int wanted = 0;
    for (Event event : events) {
      List<Span> ours = given.getOrDefault(event, List.of());
      List<Span> gold = known.getOrDefault(event, List.of());
      right += (int) ours.stream().filter(span -> gold.stream().anyMatch(span::overlaps)).count();
      hit += (int) gold.stream().filter(span -> ours.stream().anyMatch(span::overlaps)).count();
      all += ours.size();
      wanted += gold.size();
    }
    return new Found(right, all, hit, wanted);
  }

  private static boolean same(Role role, boolean acts) {
    return switch (role) {
      case AGENT -> acts;
      case TARGET, VICTIM, EMPLOYER -> !acts;
      default -> false;
    };
  }

  private static double f1(Found found) {
    double precision = found.given() == 0 ? 0 : (double) found.right() / found.given();
    double recall = found.known() == 0 ? 0 : (double) found.hit() / found.known();
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static void print(PrintStream out, String what, Found found) {
    line(
        out,
        "%-15s P %d/%d R %d/%d F1 %.3f%n",
        what,
        found.right(),
        found.given(),
        found.hit(),
        found.known(),
        f1(found));
  }

  private static void line(PrintStream out, String format, Object... values) {
    out.print(String.format(Locale.ROOT, format, values));
  }
}
