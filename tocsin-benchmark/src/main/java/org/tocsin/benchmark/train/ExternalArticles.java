package org.tocsin.benchmark.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.tocsin.model.Article;
import org.tocsin.model.PublishedBasis;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** News articles of LGL, TR-News and PolNeAR's training part, as far as they are there. */
final class ExternalArticles {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private ExternalArticles() {}

  /**
   * The articles with these names.
   *
   * @param folder holds {@code place/lgl.xml}, {@code place/TR-News.xml}, {@code
   *     quotes/polnear/train/text}
   */
  static List<Article> read(Path folder, Set<String> names) throws IOException {
    List<Article> articles = new ArrayList<>();
    articles.addAll(places(folder.resolve("place/lgl.xml"), "lgl-", names));
    articles.addAll(places(folder.resolve("place/TR-News.xml"), "tr-", names));
    Path texts = folder.resolve("quotes/polnear/train/text");
    for (String name : names) {
      Path file = texts.resolve(name + ".txt");
      if (Files.exists(file)) {
        articles.add(article(name, Files.readString(file), name));
      }
    }
    return articles;
  }

  private static List<Article> places(Path file, String prefix, Set<String> names)
      throws IOException {
    List<Article> articles = new ArrayList<>();
    if (!Files.exists(file)) {
      return articles;
    }
    NodeList nodes = parse(file).getElementsByTagName("article");
    for (int i = 0; i < nodes.getLength(); i++) {
      Element element = (Element) nodes.item(i);
      String name = prefix + element.getAttribute("docid");
      if (names.contains(name)) {
        String title = child(element, "title");
        String text = child(element, "text");
        boolean apart = !title.isEmpty() && !text.startsWith(title);
        articles.add(article(name, apart ? title + "\n\n" + text : text, child(element, "dltime")));
      }
    }
    return articles;
  }

  private static Element parse(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " is no well-formed XML", e);
    }
  }

  private static String child(Element element, String tag) {
    NodeList nodes = element.getElementsByTagName(tag);
    return nodes.getLength() == 0 ? "" : nodes.item(0).getTextContent().strip();
  }

  /** An article whose day of publication is the first day that some words name. */
  static Article article(String name, String text, String words) {
    Matcher matcher = DAY.matcher(words);
    Optional<LocalDate> day =
        matcher.find() ? Optional.of(LocalDate.parse(matcher.group())) : Optional.empty();
    Article article = Article.ofText(name, text);
    return day.map(d -> article.withPublished(d, PublishedBasis.ARGUMENT)).orElse(article);
  }
}
