package org.tocsin.coder;

import java.util.List;
import org.tocsin.coder.count.CountMention;
import org.tocsin.coder.event.EventBuilder;
import org.tocsin.coder.mention.Cast;
import org.tocsin.coder.place.PlaceMention;
import org.tocsin.coder.statement.StatementFinder;
import org.tocsin.coder.time.TimeMention;
import org.tocsin.coder.trigger.TriggerFinder;
import org.tocsin.knowledge.data.KnowledgeIndex;
import org.tocsin.model.Article;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.Document;

/** Articles to coded articles: the one place where the stages are composed. */
public final class Coder {
  private final Stages stages;
  private final String version;
  private final String fingerprint;

  private Coder(Stages stages, String version, String fingerprint) {
    this.stages = stages;
    this.version = version;
    this.fingerprint = fingerprint;
  }

  /** A coder of English with the shipped knowledge. */
  public static Coder load() {
    return new Coder(Stages.load(), Version.current(), KnowledgeIndex.fingerprint());
  }

  /** Everything the article says. The same article gives the same record. */
  public CodedArticle code(Article article) {
    Document document = stages.english().read(article);
    TriggerFinder.Result found = stages.triggers().find(document);
    Cast cast = stages.mentions().find(document);
    List<TimeMention> times = stages.times().find(document);
    List<PlaceMention> places = stages.places().find(document);
    List<CountMention> counts = stages.counts().find(document);
    StatementFinder.Result said = stages.statements().find(document, cast);
    EventBuilder.Result told =
        stages
            .events()
            .build(
                document,
                found.triggers(),
                said.statements(),
                said.claims(),
                cast,
                times,
                places,
                counts);
    return new CodedArticle(
        article,
        version,
        fingerprint,
        cast.actors(),
        told.events(),
        told.statements(),
        said.claims(),
        told.relations(),
        found.rejections());
  }
}
