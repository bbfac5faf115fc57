package org.tocsin.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.coder.Coder;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.model.Article;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.Event;
import org.tocsin.model.Participant;
import org.tocsin.model.Role;
import org.tocsin.model.Span;
import org.tocsin.model.Statement;

/**
 * Scores the coder on the gold sentences of PLOVER 0.5 (Open Event Data Alliance, CC BY-SA 4.0):
 * {@code PloverScore FILE}. Our types are read as PLOVER's roots through the ontology's crosswalk.
 */
public final class PloverScore {
  /** Roots that later editions have renamed or put together. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "DEMAND", "REQUEST",
          "DISAPPROVE", "ACCUSE",
          "INVESTIGATE", "ACCUSE",
          "FIGHT", "ASSAULT",
          "COOPERATE", "SUPPORT");

  private final Coder coder;
  private final Ontology ontology;

  PloverScore(Coder coder, Ontology ontology) {
    this.coder = coder;
    this.ontology = ontology;
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    JsonNode gold = new ObjectMapper().readTree(Path.of(arguments[0]).toFile());
    out.print(new PloverScore(Coder.load(), Ontology.load()).score(gold));
  }

  private static final class Tally {
    private int right;
    private int of;

    void add(boolean good) {
      right += good ? 1 : 0;
      of++;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%.3f  %d/%d", of == 0 ? 0 : right / (double) of, right, of);
    }
  }

  /** The figures of some sentences, a line each. */
  String score(JsonNode gold) {
    Tally coded = new Tally();
    Tally any = new Tally();
    Tally first = new Tally();
    Tally agents = new Tally();
    Tally targets = new Tally();
    Map<String, int[]> roots = new TreeMap<>();
    for (JsonNode item : gold) {
      if (!item.hasNonNull("text")) {
        continue;
      }
      String text = item.get("text").asText();
      String wanted = RENAMED.getOrDefault(item.get("event").asText(), item.get("event").asText());
      CodedArticle article = coder.code(Article.ofText(item.get("id").asText(), text));
      List<String> found = roots(article);
      boolean hit = found.contains(wanted);
      coded.add(!found.isEmpty());
      any.add(hit);
      first.add(!found.isEmpty() && found.get(0).equals(wanted));
      count(roots, wanted, hit, found);
      heads(item.path("source"), text, actors(article, true), agents);
      heads(item.path("target"), text, actors(article, false), targets);
    }
    return "any event or statement        "
        + coded
        + "\nroot type right, any of them  "
        + any
        + "\nroot type right, the first    "
        + first
        + String.format(
            Locale.ROOT, "\nmacro-F1 over %d roots        %.3f", roots.size(), macro(roots))
        + "\nagent named                   "
        + agents
        + "\ntarget named                  "
        + targets
        + "\n";
  }

  /** The roots of all that was coded, in text order, without doubles. */
  private List<String> roots(CodedArticle article) {
    Map<Span, String> byPlace = new TreeMap<>();
    for (Event event : article.events()) {
      root(event.type()).forEach(root -> byPlace.putIfAbsent(event.triggers().get(0), root));
    }
    for (Statement statement : article.statements()) {
      Span at = statement.cue().orElse(statement.content());
      root(statement.type().id()).forEach(root -> byPlace.putIfAbsent(at, root));
    }
    return byPlace.values().stream().distinct().toList();
  }

  private Set<String> root(String type) {
    Set<String> roots = new TreeSet<>();
    if (ontology.has(type)) {
      String plover = ontology.type(type).crosswalk().getOrDefault("plover", "");
      if (!plover.isEmpty()) {
        roots.add(plover.contains(":") ? plover.substring(0, plover.indexOf(':')) : plover);
      }
    }
    return roots;
  }

  private static void count(
      Map<String, int[]> roots, String wanted, boolean hit, List<String> found) {
    roots.computeIfAbsent(wanted, key -> new int[3])[hit ? 0 : 2]++;
    if (!hit && !found.isEmpty()) {
      roots.computeIfAbsent(found.get(0), key -> new int[3])[1]++;
    }
  }

  private static double macro(Map<String, int[]> roots) {
    double sum = 0;
    for (int[] counts : roots.values()) {
      int of = 2 * counts[0] + counts[1] + counts[2];
      sum += of == 0 ? 0 : 2.0 * counts[0] / of;
    }
    return roots.isEmpty() ? 0 : sum / roots.size();
  }

  /** The words of those who act or speak, or of those it is done or said to. */
  private static List<Span> actors(CodedArticle article, boolean doing) {
    List<Span> spans = new ArrayList<>();
    for (Event event : article.events()) {
      for (Participant participant : event.participants()) {
        boolean agent = participant.role() == Role.AGENT;
        if (agent == doing) {
          spans.add(participant.span());
        }
      }
    }
    for (Statement statement : article.statements()) {
      if (doing) {
        statement.speakerSpan().ifPresent(spans::add);
      } else {
        statement
            .addressee()
            .ifPresent(
                id ->
                    article.actors().stream()
                        .filter(actor -> actor.id().equals(id))
                        .forEach(actor -> spans.addAll(actor.mentions())));
      }
    }
    return spans;
  }

  private static void heads(JsonNode actors, String text, List<Span> spans, Tally tally) {
    for (JsonNode actor : actors) {
      String words = actor.path("actorText").asText("");
      int at = words.isEmpty() ? -1 : text.indexOf(words);
      if (at >= 0) {
        Span span = new Span(at, at + words.length());
        tally.add(spans.stream().anyMatch(span::overlaps));
      }
    }
  }
}
