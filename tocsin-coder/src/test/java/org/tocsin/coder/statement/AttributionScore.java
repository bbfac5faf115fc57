package org.tocsin.coder.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.coder.mention.MentionFinder;
import org.tocsin.knowledge.actor.ActorRegister;
import org.tocsin.knowledge.actor.Countries;
import org.tocsin.knowledge.actor.Epithets;
import org.tocsin.knowledge.actor.NameWords;
import org.tocsin.knowledge.actor.People;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.knowledge.speech.SpeechActs;
import org.tocsin.language.English;
import org.tocsin.model.Article;
import org.tocsin.model.Document;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Statement;

/**
 * Scores sources and contents against a corpus of attributions in brat's standoff format: a folder
 * with {@code attributions/*.ann} and {@code text/*.txt}. Contents count as right where they
 * overlap or are equal but for white space and punctuation at their ends.
 */
public final class AttributionScore {
  private static final Pattern SPAN = Pattern.compile("^T\\d+\\t(Source|Content) ([\\d ;]+)\\t.*$");

  private AttributionScore() {}

  /** Prints precision, recall and F1; the argument is the folder. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    English english = English.load();
    MentionFinder mentions =
        new MentionFinder(
            People.load(),
            ActorRegister.load(),
            Countries.load(),
            NameWords.load(),
            Epithets.load(),
            Reporting.load());
    Reporting reporting = Reporting.load();
    SpeechActs acts = SpeechActs.load();
    ReportFinder reports = new ReportFinder(reporting, acts);
    StatementFinder finder = new StatementFinder(reporting, acts);
    Tally sources = new Tally();
    Tally contents = new Tally();
    List<Path> files;
    try (Stream<Path> list = Files.list(folder.resolve("attributions"))) {
      files = list.filter(f -> f.toString().endsWith(".ann")).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replaceAll("(_[0-9a-f]{4})?\\.ann$", "");
      Optional<Path> text = text(folder.resolve("text"), name);
      if (text.isEmpty()) {
        System.out.println("no text for " + name);
        continue;
      }
      String words = Files.readString(text.get());
      Document document = english.read(Article.ofText(name, words));
      var cast = mentions.find(document, List.of());
      SourceReader reader = new SourceReader(reporting, document, cast);
      List<Span> foundSources = new ArrayList<>();
      List<Span> foundContents = new ArrayList<>();
      for (Statement s : finder.find(document, cast, List.of(), List.of()).statements()) {
        if (s.direct()) {
          s.speakerSpan().ifPresent(foundSources::add);
          foundContents.add(s.content());
        }
      }
      List<Span> quoted = List.copyOf(foundContents);
      for (Sentence sentence : document.sentences()) {
        for (Report r : reports.find(words, sentence, List.of())) {
          if (quoted.stream().noneMatch(q -> q.overlaps(r.content()))) {
            r.saying().speaker().ifPresent(s -> foundSources.add(reader.span(sentence, s)));
            foundContents.add(r.content());
          }
        }
      }
      List<Span> goldSources = new ArrayList<>();
      List<Span> goldContents = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        Matcher matcher = SPAN.matcher(line);
        if (matcher.matches()) {
          (matcher.group(1).equals("Source") ? goldSources : goldContents)
              .add(utf16(words, matcher.group(2)));
        }
      }
      sources.add(words, goldSources, foundSources);
      contents.add(words, goldContents, foundContents);
    }
    System.out.println("documents " + files.size());
    System.out.println("source  " + sources);
    System.out.println("content " + contents);
  }

  /** The whole stretch of pieces such as "209 230;180 186", in code points. */
  private static Span utf16(String text, String pieces) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (String number : pieces.split("[ ;]")) {
      start = Math.min(start, Integer.parseInt(number));
      end = Math.max(end, Integer.parseInt(number));
    }
    return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  private static Optional<Path> text(Path folder, String name) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(f -> f.getFileName().toString().startsWith(name)).findFirst();
    }
  }

  /** Counts equal and overlapping spans. */
  private static final class Tally {
    private int gold;
    private int found;
    private int equal;
    private int recalled;
    private int right;

    void add(String text, List<Span> gold, List<Span> found) {
      this.gold += gold.size();
      this.found += found.size();
      for (Span g : gold) {
        recalled += found.stream().anyMatch(g::overlaps) ? 1 : 0;
        equal += found.stream().anyMatch(f -> bare(text, f).equals(bare(text, g))) ? 1 : 0;
      }
      for (Span f : found) {
        right += gold.stream().anyMatch(f::overlaps) ? 1 : 0;
      }
    }

    private static Span bare(String text, Span span) {
      int start = span.start();
      int end = span.end();
      while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
        start++;
      }
      while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
        end--;
      }
      String words = text.substring(start, end);
      return new Span(words.startsWith("that ") ? start + 5 : start, end);
    }

    @Override
    public String toString() {
      double p = right / (double) Math.max(1, found);
      double r = recalled / (double) Math.max(1, gold);
      double exactP = equal / (double) Math.max(1, found);
      double exactR = equal / (double) Math.max(1, gold);
      return String.format(
          java.util.Locale.ROOT,
          "overlap P %.3f R %.3f F1 %.3f, exact F1 %.3f (gold %d, found %d)",
          p,
          r,
          2 * p * r / Math.max(1e-9, p + r),
          2 * exactP * exactR / Math.max(1e-9, exactP + exactR),
          gold,
          found);
    }
  }
}
