package org.tocsin.benchmark;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tocsin.model.Actor;
import org.tocsin.model.CodedArticle;

/** Compares records of ours with gold sentences. */
final class PloverJudge {
  private final PloverRoots roots;
  private final GoldWords words = new GoldWords();

  PloverJudge(PloverRoots roots) {
    this.roots = roots;
  }

  /** Compares the record of the sentence's text with what its coders saw. */
  Verdict judge(PloverSentence sentence, CodedArticle coded) {
    String gold = roots.ofGold(sentence.event());
    List<CodedItem> items = CodedItem.of(coded, roots);
    Set<String> found = new LinkedHashSet<>();
    items.forEach(item -> found.addAll(item.roots()));
    Optional<String> first =
        items.stream()
            .filter(item -> !item.roots().isEmpty())
            .findFirst()
            .map(item -> item.roots().contains(gold) ? gold : item.roots().get(0));
    List<CodedItem> right = items.stream().filter(item -> item.roots().contains(gold)).toList();
    return new Verdict(
        gold,
        !items.isEmpty(),
        List.copyOf(found),
        first,
        match(sentence.sources(), right, CodedItem::agents, coded),
        match(sentence.targets(), right, CodedItem::targets, coded));
  }

  private Verdict.Match match(
      List<PloverSentence.Actor> gold,
      List<CodedItem> items,
      Function<CodedItem, List<String>> side,
      CodedArticle coded) {
    if (gold.isEmpty()) {
      return Verdict.Match.NOT_ASKED;
    }
    List<String> ids = items.stream().flatMap(item -> side.apply(item).stream()).toList();
    for (Actor actor : coded.actors()) {
      if (ids.contains(actor.id())
          && gold.stream().anyMatch(g -> words.same(g, actor, coded.article().text()))) {
        return Verdict.Match.FOUND;
      }
    }
    return Verdict.Match.MISSED;
  }
}
