package org.tocsin.io.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The article that a page describes in JSON-LD with the words of schema.org. */
final class JsonLd {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

  private JsonLd() {}

  /** The description; a missing node where there is none that can be read. */
  static JsonNode article(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonNode found = article(JSON.readTree(script.data()), 0);
        if (!found.isMissingNode()) {
          return found;
        }
      } catch (JsonProcessingException e) {
        // Broken JSON-LD is common; the meta tags say the same.
        continue;
      }
    }
    return MissingNode.getInstance();
  }

  private static JsonNode article(JsonNode node, int depth) {
    if (depth > 4) {
      return MissingNode.getInstance();
    }
    if (node.isObject() && isArticle(node.path("@type"))) {
      return node;
    }
    for (JsonNode child :
        node.isArray() ? node : List.of(node.path("@graph"), node.path("mainEntity"))) {
      JsonNode found = child.isMissingNode() ? child : article(child, depth + 1);
      if (!found.isMissingNode()) {
        return found;
      }
    }
    return MissingNode.getInstance();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asText();
    return name.endsWith("Article") || name.equals("BlogPosting") || name.equals("Report");
  }

  /** The words of a field, of its name where it is a thing, without character references. */
  static Optional<String> words(JsonNode article, String field) {
    List<String> names = names(article.path(field));
    return names.isEmpty() ? Optional.empty() : Optional.of(names.get(0));
  }

  /** The words of a value or of each of several. */
  static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : node.isArray() ? node : List.of(node)) {
      JsonNode value = one.isObject() ? one.path("name") : one;
      if (value.isTextual() && !value.asText().isBlank()) {
        names.add(Parser.unescapeEntities(value.asText(), false).strip());
      }
    }
    return names;
  }
}
