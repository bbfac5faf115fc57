package org.tocsin.coder;

import java.util.List;
import java.util.Optional;
import org.tocsin.coder.count.CountFinder;
import org.tocsin.coder.event.EventBuilder;
import org.tocsin.coder.event.Findings;
import org.tocsin.coder.mention.Cast;
import org.tocsin.coder.mention.PeopleKinds;
import org.tocsin.coder.time.TimeFinder;
import org.tocsin.coder.trigger.TriggerFinder;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.language.English;
import org.tocsin.model.Article;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.Document;

/**
 * Reads events, statements, claims and relations out of an article. The one place where stages are
 * composed. Safe for use by several threads.
 */
public final class Coder {
  private final English english;
  private final Knowledge knowledge;
  private final TriggerFinder triggers;
  private final TimeFinder times;
  private final CountFinder counts;
  private final EventBuilder events;
  private final String version = Version.current();

  public Coder(English english, Knowledge knowledge) {
    this.english = english;
    this.knowledge = knowledge;
    this.triggers = new TriggerFinder(knowledge.patterns(), new PeopleKinds(knowledge.people()));
    this.times = new TimeFinder(knowledge.calendar(), knowledge.numbers());
    this.counts = new CountFinder(knowledge.numbers(), knowledge.counted());
    this.events =
        new EventBuilder(knowledge.ontology(), knowledge.modality(), knowledge.reporting());
  }

  /** With the shipped models and knowledge. */
  public static Coder load() {
    return new Coder(English.load(), Knowledge.load());
  }

  /** The analysed sentences of an article. */
  public Document read(Article article) {
    return english.read(article);
  }

  /** The record of an article. Same article, same knowledge, same version: equal records. */
  public CodedArticle code(Article article) {
    Document document = english.read(article);
    TriggerFinder.Result found = triggers.find(document);
    Cast cast = new Cast(List.of(), List.of());
    Findings findings =
        new Findings(
            document,
            found.triggers(),
            cast,
            times.find(document),
            counts.find(document),
            trigger -> Optional.empty(),
            trigger -> List.of(),
            List.of(),
            List.of());
    EventBuilder.Result built = events.build(findings);
    return new CodedArticle(
        article,
        version,
        knowledge.fingerprint(),
        cast.actors(),
        built.events(),
        built.statements(),
        findings.claims(),
        built.relations(),
        found.rejections());
  }
}
