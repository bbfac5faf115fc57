package org.tocsin.io.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The main text of a page: paragraphs vote for the element that holds them, as in Arc90's
 * Readability, and the winner's paragraphs are taken without menus, captions and links to more.
 */
final class MainText {
  private static final String NEVER =
      "script, style, noscript, template, nav, aside, footer, form, button, iframe, svg, figure,"
          + " figcaption, select, textarea, dialog, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=complementary], [role=banner], [role=dialog]";
  private static final Pattern SIDE =
      Pattern.compile(
          "\\b(comments?|share|sharing|social|related|promo|newsletter|cookies?|consent|sidebar"
              + "|advert\\w*|ads?|subscribe|subscription|breadcrumbs?|menu|caption|more-on|recirc"
              + "|paywall|tags)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final String BLOCKS = "p, li, h2, h3, h4, blockquote, pre, td, div, section";
  private static final int PARAGRAPH = 25;

  private MainText() {}

  /** Paragraphs divided by empty lines; empty if there are none. The page is changed. */
  static String of(Document page) {
    page.select(NEVER).remove();
    for (Element element : page.select("[class], [id]")) {
      String names = element.className() + " " + element.id();
      boolean whole = element.is("html, body, article, main");
      if (!whole && SIDE.matcher(names.replace('_', '-')).find()) {
        element.remove();
      }
    }
    Optional<Element> root = root(page);
    List<String> paragraphs = new ArrayList<>();
    root.ifPresent(element -> collect(element, paragraphs));
    return String.join("\n\n", paragraphs);
  }

  private static Optional<Element> root(Document page) {
    Element marked = page.selectFirst("[itemprop=articleBody]");
    if (marked != null && marked.text().length() >= PARAGRAPH) {
      return Optional.of(marked);
    }
    Map<Element, Double> votes = new LinkedHashMap<>();
    for (Element paragraph : page.select("p, pre, blockquote, div")) {
      String text = paragraph.is("div") ? paragraph.ownText() : paragraph.text();
      Element parent = paragraph.parent();
      if (text.length() < PARAGRAPH || parent == null) {
        continue;
      }
      double weight = 1 + Math.min(text.length() / 100.0, 3) + commas(text);
      Element holder = paragraph.is("div") ? paragraph : parent;
      votes.merge(holder, weight, Double::sum);
      Element above = holder.parent();
      if (above != null) {
        votes.merge(above, weight / 2, Double::sum);
      }
    }
    Optional<Element> best = Optional.empty();
    double most = 0;
    for (Map.Entry<Element, Double> vote : votes.entrySet()) {
      double score = vote.getValue() * (1 - linkShare(vote.getKey()));
      if (score > most) {
        most = score;
        best = Optional.of(vote.getKey());
      }
    }
    // Paragraphs split by boxes belong together: the article element around the winner is taken.
    return best.map(
        element -> {
          Element article = element.closest("article");
          return article == null ? element : article;
        });
  }

  private static long commas(String text) {
    return text.chars().filter(c -> c == ',').count();
  }

  private static double linkShare(Element element) {
    int all = element.text().length();
    return all == 0 ? 1 : (double) element.select("a").text().length() / all;
  }

  private static void collect(Element element, List<String> paragraphs) {
    StringBuilder loose = new StringBuilder();
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        loose.append(text.text());
      } else if (node instanceof Element child) {
        if (child.is(BLOCKS) || child.selectFirst(BLOCKS) != null) {
          add(loose.toString(), paragraphs);
          loose.setLength(0);
          block(child, paragraphs);
        } else if (child.is("br")) {
          loose.append(' ');
        } else if (!child.is("h1, header, time")) {
          loose.append(child.text());
        }
      }
    }
    add(loose.toString(), paragraphs);
  }

  private static void block(Element element, List<String> paragraphs) {
    boolean holds = hasBlockBelow(element);
    if (holds && !element.is("blockquote")) {
      collect(element, paragraphs);
    } else if (!(element.is("li, td, div") && linkShare(element) > 0.5)) {
      add(element.text(), paragraphs);
    }
  }

  private static boolean hasBlockBelow(Element element) {
    for (Element child : element.children()) {
      if (child.is(BLOCKS) || hasBlockBelow(child)) {
        return true;
      }
    }
    return false;
  }

  private static void add(String text, List<String> paragraphs) {
    String plain = text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    if (!plain.isEmpty()) {
      paragraphs.add(plain);
    }
  }
}
