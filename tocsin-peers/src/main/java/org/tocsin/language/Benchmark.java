package org.tocsin.language;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Scores and times taggers and parsers on the same sentences of gold tokens, one after the other:
 * {@code Benchmark TREEBANK...}. Relations count without subtypes, since peers were trained on
 * other versions of Universal Dependencies. Times are of the processor.
 */
public final class Benchmark {
  private static final int ROUNDS = 4;

  private Benchmark() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Peer> peers = new ArrayList<>();
    peers.add(new TocsinPeer(false));
    peers.add(new CoreNlpPeer());
    peers.add(new TocsinPeer(true));
    peers.add(new OpenNlpPeer());
    List<Treebank.Tree> trees = new ArrayList<>();
    for (String file : arguments) {
      trees.addAll(Treebank.read(Path.of(file)));
    }
    out.println("| | tags | accuracy | UAS | LAS | tokens/s | times as fast as Tocsin |");
    out.println("|---|---|---|---|---|---|---|");
    double base = 0;
    for (Peer peer : peers) {
      Row row = row(peer, trees);
      base = base == 0 ? row.speed() : base;
      out.printf(
          Locale.ROOT,
          "| %s | %s | %.2f | %s | %s | %.0f | %.3f |%n",
          peer.name(),
          peer.universal() ? "universal" : "Penn",
          row.tags(),
          peer.parses() ? String.format(Locale.ROOT, "%.2f", row.heads()) : "",
          peer.parses() ? String.format(Locale.ROOT, "%.2f", row.arcs()) : "",
          row.speed(),
          row.speed() / base);
    }
  }

  private record Row(double tags, double heads, double arcs, double speed) {}

  private static Row row(Peer peer, List<Treebank.Tree> trees) {
    int tokens = 0;
    int[] right = new int[3];
    for (Treebank.Tree tree : trees) {
      Peer.Found found = peer.read(tree.forms());
      for (int i = 0; i < tree.forms().length; i++) {
        TagLabel gold = TagLabel.of(tree.tags()[i]);
        tokens++;
        String tag = peer.universal() ? gold.tag().name() : gold.fine();
        right[0] += tag.equals(found.tags()[i]) ? 1 : 0;
        if (peer.parses()) {
          boolean head = found.heads()[i] == tree.heads()[i];
          right[1] += head ? 1 : 0;
          right[2] += head && base(found.relations()[i]).equals(base(tree.relations()[i])) ? 1 : 0;
        }
      }
    }
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      for (Treebank.Tree tree : trees) {
        peer.read(tree.forms());
      }
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started;
      best = Math.min(best, spent / 1e9);
    }
    return new Row(
        100.0 * right[0] / tokens,
        100.0 * right[1] / tokens,
        100.0 * right[2] / tokens,
        tokens / best);
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
