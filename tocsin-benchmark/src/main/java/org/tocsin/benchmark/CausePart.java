package org.tocsin.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.tocsin.model.Article;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.RelationType;

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
    int gold = 0;
    int found = 0;
    int hits = 0;
    for (List<String> row : Csv.read(needs(bench).get(0))) {
      boolean causal = row.get(2).equals("1");
      CodedArticle coded = bench.coder().code(Article.ofText(row.get(0), row.get(1)));
      boolean told =
          coded.events().stream().anyMatch(event -> !event.issues().isEmpty())
              || coded.relations().stream()
                  .anyMatch(
                      relation ->
                          relation.type() == RelationType.CAUSED_BY
                              || relation.type() == RelationType.IN_RESPONSE_TO);
      gold += causal ? 1 : 0;
      found += told ? 1 : 0;
      hits += causal && told ? 1 : 0;
    }
    return List.of(
        Table.watched(
            "Detection", List.of(Figure.f1("by issues and relations F1", hits, found, gold))));
  }
}
