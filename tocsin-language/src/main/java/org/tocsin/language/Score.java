package org.tocsin.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.model.Name;

/**
 * How well the models do on trees with gold tokens, in per cent.
 *
 * @param tokens how many, punctuation among them
 * @param universal right universal tags
 * @param fine right pairs of universal and Penn tag
 * @param lemmas right lemmas
 * @param heads right heads (UAS)
 * @param arcs right heads with the right relation (LAS)
 * @param plainHeads right heads of words that are no punctuation
 * @param plainArcs the same with relations
 * @param goldNames names in the treebank; the next three are 0 where there are none
 * @param namePrecision share of names found that are right in type and extent
 * @param nameRecall share of gold names found
 * @param nameF1 their harmonic mean
 * @param relations F1 by relation, of those that make up a four hundredth of the words
 */
record Score(
    int tokens,
    double universal,
    double fine,
    double lemmas,
    double heads,
    double arcs,
    double plainHeads,
    double plainArcs,
    int goldNames,
    double namePrecision,
    double nameRecall,
    double nameF1,
    Map<String, Double> relations) {

  static Score of(Models models, List<Treebank.Tree> trees) {
    Analysis analysis = new Analysis(models);
    int tokens = 0;
    int words = 0;
    int[] counts = new int[7];
    int[] names = new int[3];
    List<NameAgreement.Line> found = new ArrayList<>();
    List<List<Name>> gold = new ArrayList<>();
    Map<String, int[]> relations = new TreeMap<>();
    for (Treebank.Tree tree : trees) {
      analysis.run(tree.forms());
      for (int i = 0; i < tree.forms().length; i++) {
        TagLabel right = TagLabel.of(tree.tags()[i]);
        TagLabel tag = analysis.tag(i);
        String lemma = models.lemmas().lemma(analysis.lower(i), tag.fine());
        String relation = analysis.relation(i);
        boolean head = analysis.head(i) == tree.heads()[i];
        boolean arc = head && relation.equals(tree.relations()[i]);
        boolean word = right.tag() != org.tocsin.model.Tag.PUNCT;
        tokens++;
        words += word ? 1 : 0;
        counts[0] += tag.tag() == right.tag() ? 1 : 0;
        counts[1] += tag.equals(right) ? 1 : 0;
        counts[2] += lemma.equals(WordForm.normal(WordForm.lower(tree.lemmas()[i]))) ? 1 : 0;
        counts[3] += head ? 1 : 0;
        counts[4] += arc ? 1 : 0;
        counts[5] += head && word ? 1 : 0;
        counts[6] += arc && word ? 1 : 0;
        relations.computeIfAbsent(relation, key -> new int[3])[1]++;
        relations.computeIfAbsent(tree.relations()[i], key -> new int[3])[2]++;
        relations.computeIfAbsent(relation, key -> new int[3])[0] += arc ? 1 : 0;
      }
      if (tree.names().length > 0) {
        if (tree.opening()) {
          count(found, gold, names);
        }
        gold.add(NameFinder.names(tree.names()));
        found.add(analysis.line(tree.forms()));
      }
    }
    count(found, gold, names);
    Map<String, Double> byRelation = new TreeMap<>();
    for (Map.Entry<String, int[]> entry : relations.entrySet()) {
      int[] c = entry.getValue();
      if (c[2] > 0 && c[2] >= tokens / 400) {
        byRelation.put(entry.getKey(), 200.0 * c[0] / (c[1] + c[2]));
      }
    }
    return new Score(
        tokens,
        share(counts[0], tokens),
        share(counts[1], tokens),
        share(counts[2], tokens),
        share(counts[3], tokens),
        share(counts[4], tokens),
        share(counts[5], words),
        share(counts[6], words),
        names[2],
        share(names[0], names[1]),
        share(names[0], names[2]),
        share(2 * names[0], names[1] + names[2]),
        byRelation);
  }

  /** Counts the names of a document that are right, found and gold; empties the lists. */
  private static void count(List<NameAgreement.Line> found, List<List<Name>> gold, int[] names) {
    List<List<Name>> agreed = NameAgreement.agree(found);
    for (int i = 0; i < gold.size(); i++) {
      names[0] += (int) agreed.get(i).stream().filter(gold.get(i)::contains).count();
      names[1] += agreed.get(i).size();
      names[2] += gold.get(i).size();
    }
    found.clear();
    gold.clear();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "  %d tokens: UPOS %.2f, UPOS and XPOS %.2f, lemmas %.2f, UAS %.2f, LAS %.2f,"
                + " without punctuation %.2f, %.2f%n",
            tokens,
            universal,
            fine,
            lemmas,
            heads,
            arcs,
            plainHeads,
            plainArcs));
    if (goldNames > 0) {
      text.append(
          String.format(
              Locale.ROOT,
              "  %d names: precision %.1f, recall %.1f, F1 %.1f%n",
              goldNames,
              namePrecision,
              nameRecall,
              nameF1));
    }
    text.append("  F1");
    relations.forEach(
        (relation, f1) -> text.append(String.format(Locale.ROOT, " %s %.1f", relation, f1)));
    return text.toString();
  }
}
