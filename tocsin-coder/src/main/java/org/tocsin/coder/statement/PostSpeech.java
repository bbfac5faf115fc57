package org.tocsin.coder.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.coder.mention.ActorMention;
import org.tocsin.coder.mention.Cast;
import org.tocsin.knowledge.speech.SpeechActs;
import org.tocsin.model.Document;
import org.tocsin.model.Evidence;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Source;
import org.tocsin.model.SourceKind;
import org.tocsin.model.Span;
import org.tocsin.model.Statement;
import org.tocsin.model.StatementType;

/** Makes a statement of each embedded social media post: its author's own words. */
final class PostSpeech {
  private final SpeechActs acts;

  PostSpeech(SpeechActs acts) {
    this.acts = acts;
  }

  List<Statement> find(Document document, Cast cast) {
    List<Statement> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Optional<Span> author = Posts.author(document, sentence);
      Optional<Span> content = Posts.content(document, sentence);
      if (sentence.kind() == SegmentKind.POST && author.isPresent() && content.isPresent()) {
        found.add(statement(document, cast, author.get(), content.get()));
      }
    }
    return found;
  }

  private Statement statement(Document document, Cast cast, Span author, Span content) {
    Optional<ActorMention> mention = Posts.mention(cast, author);
    String text = document.text();
    Optional<SpeechActs.Reading> reading = acts.of(content.of(text), true);
    String rule = reading.map(r -> "words: " + r.words()).orElse("post");
    Optional<String> actor = mention.map(ActorMention::actor);
    return new Statement(
        "",
        true,
        reading.map(SpeechActs.Reading::act).orElse(StatementType.CLAIM_ASSERTION),
        content,
        Optional.empty(),
        actor,
        Optional.of(author),
        Optional.empty(),
        Optional.empty(),
        List.of(new Source(author.of(text), actor, SourceKind.SOCIAL_MEDIA, author)),
        List.of(),
        List.of(
            new Evidence("content", "embedded post", Optional.of(content)),
            new Evidence("type", rule, Optional.of(content)),
            new Evidence("speaker", "author of the post", Optional.of(author)),
            new Evidence("sources", "author of the post", Optional.of(author))));
  }
}
