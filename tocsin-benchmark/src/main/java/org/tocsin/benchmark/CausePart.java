package org.tocsin.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.coder.cause.Cause;
import org.tocsin.coder.cause.CauseFinder;
import org.tocsin.coder.cause.MarkedText;
import org.tocsin.knowledge.cause.CauseWeights;
import org.tocsin.model.Article;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.RelationType;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;

/** Whether sentences on protest state a cause, and what it is (Causal News Corpus, dev part). */
final class CausePart implements Part {
  @Override
  public String name() {
    return "causes";
  }

  @Override
  public boolean quick() {
    return true;
  }

  @Override
  public List<Path> needs(Bench bench) {
    return List.of(
        bench.external("causal-news/dev_subtask1.csv"),
        bench.external("causal-news/dev_subtask2_grouped.csv"));
  }

  @Override
  public List<Table> measure(Bench bench) throws Exception {
    CauseFinder finder = new CauseFinder(CauseWeights.load());
    Map<String, List<MarkedText>> marked = new HashMap<>();
    for (List<String> row : Csv.read(needs(bench).get(1))) {
      marked.put(row.get(5), MarkedText.of(row.get(6)));
    }
    Detection detection = new Detection();
    Detection record = new Detection();
    SpanTally causes = new SpanTally();
    SpanTally effects = new SpanTally();
    Pairs pairs = new Pairs();
    for (List<String> row : Csv.read(needs(bench).get(0))) {
      boolean causal = row.get(2).equals("1");
      Article article = Article.ofText(row.get(0), row.get(1));
      List<Sentence> sentences = bench.coder().read(article).sentences();
      detection.add(causal, finder.probability(sentences) > finder.threshold());
      record.add(causal, told(bench.coder().code(article)));
      if (causal) {
        List<MarkedText> gold =
            marked.getOrDefault(row.get(1), List.of()).stream()
                .filter(text -> text.text().equals(row.get(1)))
                .toList();
        List<Cause> found = new ArrayList<>();
        sentences.forEach(sentence -> found.addAll(finder.find(sentence)));
        causes.add(
            row.get(1), spans(gold, "ARG0"), each(found.stream().map(Cause::cause)), s -> true);
        effects.add(
            row.get(1), spans(gold, "ARG1"), each(found.stream().map(Cause::effect)), s -> true);
        pairs.add(gold, found);
      }
    }
    List<Figure> figures = new ArrayList<>(causes.overlap("cause"));
    figures.addAll(effects.overlap("effect"));
    figures.addAll(pairs.figures());
    return List.of(
        Table.watched(
            "Detection",
            List.of(
                detection.f1("sentence states a cause F1"),
                detection.accuracy("sentence states a cause, accuracy"),
                record.f1("the record has an issue or a cause F1"))),
        Table.watched("Spans in causal sentences", figures));
  }

  private static boolean told(CodedArticle coded) {
    return coded.events().stream().anyMatch(event -> !event.issues().isEmpty())
        || coded.relations().stream()
            .anyMatch(
                relation ->
                    relation.type() == RelationType.CAUSED_BY
                        || relation.type() == RelationType.IN_RESPONSE_TO);
  }

  private static List<List<Span>> spans(List<MarkedText> gold, String tag) {
    return each(gold.stream().map(text -> text.spans().get(tag)).filter(s -> s != null));
  }

  private static List<List<Span>> each(java.util.stream.Stream<Span> spans) {
    return spans.distinct().map(List::of).toList();
  }

  /** Yes and no. */
  private static final class Detection {
    private int all;
    private int wanted;
    private int found;
    private int hits;
    private int right;

    void add(boolean gold, boolean ours) {
      all++;
      wanted += gold ? 1 : 0;
      found += ours ? 1 : 0;
      hits += gold && ours ? 1 : 0;
      right += gold == ours ? 1 : 0;
    }

    Figure f1(String name) {
      return Figure.f1(name, hits, found, wanted);
    }

    Figure accuracy(String name) {
      return Figure.share(name, right, all);
    }
  }

  /** Pairs of cause and effect, both of which must overlap, in this order or in either. */
  private static final class Pairs {
    private int wanted;
    private int found;
    private int met;
    private int right;
    private int turned;

    void add(List<MarkedText> gold, List<Cause> ours) {
      wanted += gold.size();
      found += ours.size();
      for (MarkedText one : gold) {
        boolean same = ours.stream().anyMatch(other -> same(one, other, "ARG0", "ARG1"));
        met += same ? 1 : 0;
        turned +=
            !same && ours.stream().anyMatch(other -> same(one, other, "ARG1", "ARG0")) ? 1 : 0;
      }
      for (Cause other : ours) {
        right += gold.stream().anyMatch(one -> same(one, other, "ARG0", "ARG1")) ? 1 : 0;
      }
    }

    List<Figure> figures() {
      return List.of(
          Figure.f1("pair of cause and effect F1", right, found, met, wanted),
          Figure.share("pairs in the right direction", met, met + turned));
    }

    private static boolean same(MarkedText gold, Cause ours, String cause, String effect) {
      Span one = gold.spans().get(cause);
      Span other = gold.spans().get(effect);
      return one != null
          && other != null
          && one.overlaps(ours.cause())
          && other.overlaps(ours.effect());
    }
  }
}
