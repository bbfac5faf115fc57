package org.tocsin.coder.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.coder.mention.ActorMention;
import org.tocsin.coder.mention.Cast;
import org.tocsin.model.Document;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;

/** Reads embedded social media posts: what they say and who wrote them. */
final class Posts {
  /** "— Joan Ray (@joanray) 3 May 2020" */
  private static final Pattern AUTHOR =
      Pattern.compile("[\u2014\u2013-]+\\s*([^\\n\u2014()]{1,80}\\(@\\w{1,30}\\))");

  private static final Pattern TAIL =
      Pattern.compile("\\s*(https?://\\S+|pic\\.twitter\\.com\\S+)");

  private Posts() {}

  /** The words that name the author of the post that a sentence belongs to. */
  static Optional<Span> author(Document document, Sentence sentence) {
    for (int i = sentence.index(); i < document.sentences().size(); i++) {
      Sentence here = document.sentences().get(i);
      if (here.kind() != SegmentKind.POST) {
        break;
      }
      Matcher matcher = AUTHOR.matcher(here.span().of(document.text()));
      if (matcher.find()) {
        int start = here.span().start();
        return Optional.of(new Span(start + matcher.start(1), start + matcher.end(1)));
      }
    }
    return Optional.empty();
  }

  /** What a post says, without links, author and the full stop. */
  static Optional<Span> content(Document document, Sentence sentence) {
    String text = sentence.span().of(document.text());
    int end = text.length();
    Matcher author = AUTHOR.matcher(text);
    if (author.find()) {
      end = author.start();
    }
    Matcher tail = TAIL.matcher(text);
    if (tail.find() && tail.start() < end) {
      end = tail.start();
    }
    while (end > 0
        && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
      end--;
    }
    int start = sentence.span().start();
    return end > 0 ? Optional.of(new Span(start, start + end)) : Optional.empty();
  }

  /** The mention of the author among the words that name them. */
  static Optional<ActorMention> mention(Cast cast, Span author) {
    return cast.mentions().stream().filter(m -> author.overlaps(m.span())).findFirst();
  }
}
