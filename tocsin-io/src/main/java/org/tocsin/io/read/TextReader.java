package org.tocsin.io.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.model.Article;
import org.tocsin.model.PublishedBasis;
import org.tocsin.model.Reading;

/**
 * Plain text, one article a file. The text is kept as it is; a date header at its start is told
 * apart from the news by {@link Article#bodyStart()}.
 */
public final class TextReader implements ArticleReader {
  @Override
  public String format() {
    return "text";
  }

  @Override
  public Set<String> endings() {
    return Set.of("txt", "text");
  }

  @Override
  public boolean recognises(String beginning) {
    return true;
  }

  @Override
  public Stream<Reading> read(Input input) {
    try {
      String text = Bytes.decode(Bytes.all(input), Optional.empty());
      return Stream.of(new Reading.Read(article(input, text)));
    } catch (UnreadableException e) {
      return Stream.of(e.at(input.origin()));
    }
  }

  private static Article article(Input input, String text) throws UnreadableException {
    Optional<DateHeader> header = DateHeader.of(text);
    int bodyStart = header.map(DateHeader::end).orElse(0);
    if (text.substring(bodyStart).isBlank()) {
      throw new UnreadableException("empty", "there is nothing behind the date; fetch it again");
    }
    return new Article(
        input.name(),
        input.origin(),
        text,
        bodyStart,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        header.map(DateHeader::day),
        header.isPresent() ? PublishedBasis.HEADER : PublishedBasis.NONE,
        "en");
  }
}
