package org.tocsin.language;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Learns a network from answered sentences. The work of a batch is always cut in two halves, on one
 * thread or two, so that the outcome does not depend on the machine.
 */
final class Learner {
  private static final int[] NO_PIECES = {};
  private static final int BATCH = 450;
  private static final int WARM_UP = 300;
  private static final float WORD_DROPOUT = 0.25f;
  private static final float LAYER_DROPOUT = 0.25f;

  /** A sentence with its answers, as it is in this round. */
  record Example(String[] normals, String[] lowers, Backward.Answers answers) {}

  /** Gives the examples of a round, which may differ a little from round to round. */
  interface Course {
    List<Example> round(int round);
  }

  private final Network network;
  private final Lexicon lexicon;
  private final Counts counts;
  private final Vectors vectors;
  private final Transposed across;
  private final Worker[] workers = new Worker[2];
  private final double rate;
  private final boolean more;
  private final int seed;
  private final PrintStream log;

  /**
   * @param rate of the steps at first; it falls to nothing
   * @param more whether the network has learnt before: it is not begun anew, and its rows of words,
   *     which hold the vectors merged into them then, stay as they are
   */
  Learner(
      Network network,
      Lexicon lexicon,
      Counts counts,
      Vectors vectors,
      double rate,
      boolean more,
      int seed,
      PrintStream log) {
    this.rate = rate;
    this.more = more;
    this.seed = seed;
    this.network = network;
    this.lexicon = lexicon;
    this.counts = counts;
    this.vectors = vectors;
    this.log = log;
    this.across = new Transposed(network);
    for (int i = 0; i < workers.length; i++) {
      workers[i] = new Worker();
    }
  }

  void learn(Course course, int rounds) {
    if (!more) {
      initialise(new Random(seed));
    }
    Adam adam = new Adam(network);
    ExecutorService threads = Executors.newFixedThreadPool(workers.length);
    long step = 0;
    try {
      for (int round = 0; round < rounds; round++) {
        List<Example> examples = course.round(round);
        Collections.shuffle(examples, new Random(1000L * seed + round));
        double loss = 0;
        long tokens = 0;
        long started = System.nanoTime();
        int at = 0;
        while (at < examples.size()) {
          int end = at;
          int size = 0;
          while (end < examples.size() && size < BATCH) {
            size += examples.get(end++).lowers().length;
          }
          across.refresh();
          List<Example> batch = examples.subList(at, end);
          long start = (seed * 1000L + round) * 1_000_003L + at;
          List<Future<Double>> losses = new ArrayList<>();
          for (int i = 0; i < workers.length; i++) {
            int number = i;
            losses.add(threads.submit(() -> workers[number].work(batch, number, start)));
          }
          for (Future<Double> one : losses) {
            loss += one.get();
          }
          Gradient gradient = workers[0].gradient;
          for (int i = 1; i < workers.length; i++) {
            gradient.addAll(workers[i].gradient);
          }
          double progress = (round + (double) at / examples.size()) / rounds;
          double pace = rate * Math.min(1, (step + 1.0) / WARM_UP) * (1 - progress);
          adam.step(gradient, 20f / size, pace);
          for (Worker worker : workers) {
            worker.gradient.clear();
          }
          step++;
          tokens += size;
          at = end;
        }
        log.printf(
            Locale.ROOT,
            "round %d loss %.4f, %.0f words a second%n",
            round + 1,
            loss / tokens,
            tokens / ((System.nanoTime() - started) / 1e9));
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdown();
    }
  }

  private void initialise(Random random) {
    for (float[][] table : network.tables) {
      for (float[] row : table) {
        for (int i = 0; i < row.length; i++) {
          row[i] = (float) (random.nextGaussian() * 0.12);
        }
      }
    }
    for (float[][] matrix : network.dense()) {
      if (matrix.length < 2) {
        continue;
      }
      double width = Math.sqrt(6.0 / (matrix.length + matrix[0].length));
      for (float[] row : matrix) {
        for (int i = 0; i < row.length; i++) {
          row[i] = (float) ((random.nextDouble() * 2 - 1) * width);
        }
      }
    }
  }

  private final class Worker {
    private final Activations activations = new Activations(network);
    private final Forward forward = new Forward(network);
    private final Backward backward = new Backward(network, forward, across, more);
    private final Gradient gradient = new Gradient(network);

    double work(List<Example> batch, int first, long seed) {
      double loss = 0;
      for (int k = first; k < batch.size(); k += workers.length) {
        Example example = batch.get(k);
        Random random = new Random(seed * 31 + k);
        int n = example.lowers().length;
        activations.resize(n);
        Lexicon.Word[] words = new Lexicon.Word[n];
        for (int t = 0; t < n; t++) {
          words[t] = lexicon.word(example.normals()[t]);
        }
        Lexicon.fill(words, activations.features);
        for (int t = 0; t < n; t++) {
          activations.pieces[t] = more ? words[t].pieces() : NO_PIECES;
          activations.vectors[t] = vectors.of(example.lowers()[t]);
          if (random.nextDouble() < 0.05) {
            activations.vectors[t] = vectors.none();
          }
          int[] features = activations.features[t];
          double count = counts.of(features[Lexicon.WORD]);
          if (random.nextDouble() < 0.5 / (0.5 + count)) {
            features[Lexicon.WORD] = 0;
            if (more) {
              activations.pieces[t] = lexicon.pieces(example.lowers()[t]);
            }
          }
        }
        Dropout dropout = new Dropout(random, n, WORD_DROPOUT, LAYER_DROPOUT);
        if (example.answers().tags().length > 0) {
          forward.run(activations, dropout);
        } else {
          forward.words(activations, dropout);
        }
        loss += backward.run(activations, example.answers(), dropout, gradient);
      }
      return loss;
    }
  }
}
