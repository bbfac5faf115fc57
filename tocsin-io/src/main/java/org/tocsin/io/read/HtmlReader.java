package org.tocsin.io.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.tocsin.model.Article;
import org.tocsin.model.Outlet;
import org.tocsin.model.PublishedBasis;
import org.tocsin.model.Reading;

/**
 * A saved web page to one article. Headline, date, outlet and authors come from JSON-LD, else from
 * meta tags, else from the markup; the text is the main text, a paragraph a line, with the headline
 * before it. Links are never followed.
 */
public final class HtmlReader implements ArticleReader {
  private static final int DECLARATION_WITHIN = 4096;
  private static final Pattern CHARSET =
      Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile("\\A\\s*<\\?xml[^>]+encoding\\s*=\\s*[\"']([\\w.:-]+)");

  @Override
  public String format() {
    return "html";
  }

  @Override
  public Set<String> endings() {
    return Set.of("html", "htm", "xhtml");
  }

  @Override
  public boolean recognises(String beginning) {
    return beginning.startsWith("<!doctype html")
        || beginning.startsWith("<html")
        || (beginning.startsWith("<") && beginning.contains("<html"));
  }

  @Override
  public Stream<Reading> read(Input input) {
    try {
      byte[] bytes = Bytes.all(input);
      return Stream.of(new Reading.Read(article(input, Bytes.decode(bytes, declared(bytes)))));
    } catch (UnreadableException e) {
      return Stream.of(e.at(input.origin()));
    }
  }

  private static Optional<String> declared(byte[] bytes) {
    String beginning =
        new String(
            bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
    for (Pattern pattern : new Pattern[] {CHARSET, XML}) {
      Matcher matcher = pattern.matcher(beginning);
      if (matcher.find()) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  private static Article article(Input input, String html) throws UnreadableException {
    Document page = Jsoup.parse(html);
    PageFacts facts = PageFacts.of(page);
    String main = MainText.of(page);
    // Publishers cut articleBody short now and then; the page is then the better text.
    String body = facts.body().filter(text -> text.length() * 5 >= main.length() * 4).orElse(main);
    if (body.isBlank()) {
      throw new UnreadableException(
          "no-text", "no article was found in the page; save the article itself as plain text");
    }
    String text = withTitle(facts.title(), body);
    Bytes.check(text);
    return new Article(
        input.name(),
        input.origin(),
        text,
        0,
        facts.title(),
        facts.outlet().map(Outlet::new),
        facts.url(),
        facts.authors(),
        facts.published(),
        facts.published().isPresent() ? PublishedBasis.METADATA : PublishedBasis.NONE,
        facts.language().orElse("en"));
  }

  private static String withTitle(Optional<String> title, String body) {
    if (title.isEmpty() || same(body, title.get())) {
      return body;
    }
    return title.get() + "\n\n" + body;
  }

  private static boolean same(String body, String title) {
    return body.toLowerCase(Locale.ROOT).startsWith(title.toLowerCase(Locale.ROOT));
  }
}
