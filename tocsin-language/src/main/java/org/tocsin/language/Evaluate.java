package org.tocsin.language;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.model.Name;

/** Scores the shipped models on treebanks with gold tokens: {@code Evaluate TREEBANK...}. */
public final class Evaluate {
  private Evaluate() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Models models = Models.load();
    for (String file : arguments) {
      List<Treebank.Tree> trees = Treebank.read(Path.of(file));
      score(models, trees, Path.of(file).getFileName().toString(), out);
    }
  }

  private static void score(
      Models models, List<Treebank.Tree> trees, String name, PrintStream out) {
    Tagger tagger = new Tagger(models.tags());
    Parser parser = new Parser(models.arcs());
    NameTagger names = new NameTagger(models.names());
    Features features = new Features();
    int[] scores = new int[256];
    int tokens = 0;
    int words = 0;
    int upos = 0;
    int fine = 0;
    int lemma = 0;
    int uas = 0;
    int las = 0;
    int plainUas = 0;
    int plainLas = 0;
    int[] found = new int[3];
    Map<String, int[]> relations = new TreeMap<>();
    long started = System.nanoTime();
    for (Treebank.Tree tree : trees) {
      Words w = new Words(tree.forms());
      int[] tags = tagger.tag(w, features, scores);
      ParseState state = parser.parse(w, tags, features, scores);
      List<Name> system = names.find(w, tags, features, scores);
      for (int i = 0; i < w.size; i++) {
        tokens++;
        String label = tagger.label(tags[i]);
        String gold = tree.tags()[i];
        boolean punctuation = gold.startsWith("PUNCT");
        words += punctuation ? 0 : 1;
        upos += label.substring(0, label.indexOf(' ')).equals(gold.substring(0, gold.indexOf(' '))) ? 1 : 0;
        fine += label.equals(gold) ? 1 : 0;
        lemma +=
            models
                    .lemmas()
                    .lemma(w.lowers[i], label.substring(label.indexOf(' ') + 1))
                    .equals(WordForm.normal(WordForm.lower(tree.lemmas()[i])))
                ? 1
                : 0;
        String relation = state.head(i) == w.size ? "root" : parser.relation(state.label(i));
        boolean head = state.head(i) == tree.heads()[i];
        boolean both = head && relation.equals(tree.relations()[i]);
        uas += head ? 1 : 0;
        las += both ? 1 : 0;
        plainUas += head && !punctuation ? 1 : 0;
        plainLas += both && !punctuation ? 1 : 0;
        relations.computeIfAbsent(relation, key -> new int[3])[1]++;
        relations.computeIfAbsent(tree.relations()[i], key -> new int[3])[2]++;
        if (both) {
          relations.computeIfAbsent(relation, key -> new int[3])[0]++;
        }
      }
      if (tree.names().length > 0) {
        List<Name> gold = NameTagger.names(tree.names());
        found[1] += system.size();
        found[2] += gold.size();
        for (Name one : system) {
          found[0] += gold.contains(one) ? 1 : 0;
        }
      }
    }
    double seconds = (System.nanoTime() - started) / 1e9;
    out.printf(
        Locale.ROOT,
        "%s: %d tokens, UPOS %.2f, fine %.2f, lemma %.2f, UAS %.2f, LAS %.2f,"
            + " without punctuation %.2f/%.2f, %.0f tokens/s%n",
        name,
        tokens,
        100.0 * upos / tokens,
        100.0 * fine / tokens,
        100.0 * lemma / tokens,
        100.0 * uas / tokens,
        100.0 * las / tokens,
        100.0 * plainUas / words,
        100.0 * plainLas / words,
        tokens / seconds);
    if (found[2] > 0) {
      out.printf(
          Locale.ROOT,
          "  names P %.1f R %.1f F1 %.1f (%d)%n",
          100.0 * found[0] / found[1],
          100.0 * found[0] / found[2],
          200.0 * found[0] / (found[1] + found[2]),
          found[2]);
    }
    StringBuilder line = new StringBuilder("  F1");
    for (Map.Entry<String, int[]> entry : relations.entrySet()) {
      int[] c = entry.getValue();
      if (c[2] >= tokens / 400) {
        line.append(
            String.format(Locale.ROOT, " %s %.1f", entry.getKey(), 200.0 * c[0] / (c[1] + c[2])));
      }
    }
    out.println(line);
  }
}
