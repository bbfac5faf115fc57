package org.tocsin.coder.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tocsin.coder.place.PlaceMention;
import org.tocsin.knowledge.actor.ActorRegister;
import org.tocsin.knowledge.actor.Countries;
import org.tocsin.knowledge.actor.Country;
import org.tocsin.knowledge.actor.Epithets;
import org.tocsin.knowledge.actor.NameWords;
import org.tocsin.knowledge.actor.People;
import org.tocsin.knowledge.data.TableFile;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.language.English;
import org.tocsin.model.Actor;
import org.tocsin.model.Article;
import org.tocsin.model.Document;
import org.tocsin.model.Place;
import org.tocsin.model.PlaceBasis;
import org.tocsin.model.PlacePrecision;
import org.tocsin.model.PublishedBasis;
import org.tocsin.model.Sentence;
import org.tocsin.model.Token;

/** Every line of mentions.tsv, and what holds for any text. */
class MentionCasesTest {
  /** The parser errs now and then; more than these few must not be its fault. */
  private static final double CASES_THAT_MAY_FAIL = 0.05;

  private final Countries countries = Countries.load();
  private final English english = English.load();
  private final MentionFinder finder =
      new MentionFinder(
          People.load(),
          ActorRegister.load(),
          countries,
          NameWords.load(),
          Epithets.load(),
          Reporting.load());

  private static List<TableFile.Row> cases() throws IOException {
    return cases("mentions.tsv");
  }

  private static List<TableFile.Row> cases(String file) throws IOException {
    try (InputStream in = MentionCasesTest.class.getResourceAsStream(file)) {
      return TableFile.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8), 3);
    }
  }

  @Test
  void nearlyAllCasesAreResolvedAsExpected() throws IOException {
    resolved(cases(), 60);
  }

  @Test
  void namesOfficesAndDescriptionsMeanWhomTheyMeantOnTheDay() throws IOException {
    resolved(cases("/org/tocsin/knowledge/cases/en/names.tsv"), 40);
  }

  private void resolved(List<TableFile.Row> cases, int atLeast) {
    assertThat(cases).hasSizeGreaterThanOrEqualTo(atLeast);
    List<String> faults = new ArrayList<>();
    for (TableFile.Row row : cases) {
      fault(row).ifPresent(faults::add);
    }
    assertThat(faults.size() / (double) cases.size())
        .as("%s", String.join("\n", faults))
        .isLessThanOrEqualTo(CASES_THAT_MAY_FAIL);
  }

  private Optional<String> fault(TableFile.Row row) {
    String text = row.cell(1);
    Article article = Article.ofText("case", text);
    if (!row.cell(0).equals("-")) {
      article = article.withPublished(LocalDate.parse(row.cell(0)), PublishedBasis.ARGUMENT);
    }
    Document document = english.read(article);
    Cast cast = finder.find(document, places(document));
    for (String expectation : row.cell(2).split(" \\| ")) {
      if (!holds(text, cast, expectation)) {
        return Optional.of(
            "line " + row.line() + ": " + expectation + " in " + text + " " + shown(text, cast));
      }
    }
    return Optional.empty();
  }

  private static boolean holds(String text, Cast cast, String expectation) {
    if (expectation.contains(" == ") || expectation.contains(" != ")) {
      boolean same = expectation.contains(" == ");
      String[] sides = expectation.split(" [=!]= ");
      Optional<Actor> one = actor(text, cast, sides[0]);
      Optional<Actor> other = actor(text, cast, sides[1]);
      return one.isPresent()
          && other.isPresent()
          && one.get().id().equals(other.get().id()) == same;
    }
    String[] sides = expectation.split(" => ");
    Optional<Actor> found = actor(text, cast, sides[0]);
    if (sides[1].equals("-")) {
      return found.isEmpty();
    }
    int brace = sides[1].indexOf(" {");
    String name = brace < 0 ? sides[1] : sides[1].substring(0, brace);
    if (found.isEmpty() || !found.get().name().equals(name)) {
      return false;
    }
    return brace < 0
        || described(found.get(), sides[1].substring(brace + 2, sides[1].length() - 1));
  }

  /** Every trait named must be one of the actor's, save that two classes are alternatives. */
  private static boolean described(Actor actor, String traits) {
    List<String> own =
        List.of(
            actor.kind().id(),
            actor.actorClass().id(),
            actor.country().orElse("-"),
            actor.knowledgeId().orElse("-"));
    List<String> asked = List.of(traits.split(" "));
    boolean choice = asked.contains("public_figure") && asked.contains("private_individual");
    return choice ? asked.contains(actor.actorClass().id()) : own.containsAll(asked);
  }

  private static Optional<Actor> actor(String text, Cast cast, String words) {
    int hash = words.indexOf('#');
    String phrase = hash < 0 ? words : words.substring(0, hash);
    int at = text.indexOf(phrase);
    for (int n = hash < 0 ? 1 : Integer.parseInt(words.substring(hash + 1)); n > 1; n--) {
      at = text.indexOf(phrase, at + 1);
    }
    for (ActorMention mention : cast.mentions()) {
      boolean any = hash < 0 && mention.span().of(text).equals(phrase);
      if (any || mention.span().start() == at && mention.span().of(text).equals(phrase)) {
        return Optional.of(cast.actor(mention.actor()));
      }
    }
    return Optional.empty();
  }

  private static List<String> shown(String text, Cast cast) {
    return cast.mentions().stream()
        .map(
            m ->
                m.span().of(text)
                    + " = "
                    + m.actor()
                    + " "
                    + cast.actor(m.actor()).name()
                    + " "
                    + cast.actor(m.actor()).kind().id()
                    + " "
                    + cast.actor(m.actor()).actorClass().id())
        .toList();
  }

  /** Countries by their names; those that are subjects act. */
  private List<PlaceMention> places(Document document) {
    List<PlaceMention> places = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        Optional<Country> country = countries.named(token.text());
        country.ifPresent(found -> places.add(place(sentence, token, found)));
      }
    }
    return places;
  }

  private static PlaceMention place(Sentence sentence, Token token, Country country) {
    Place place =
        new Place(
            country.name(),
            Optional.of(country.code()),
            PlacePrecision.COUNTRY,
            PlaceBasis.STATED,
            Optional.of(token.span()),
            Optional.empty(),
            Optional.empty());
    boolean subject = token.baseRelation().equals("nsubj");
    return new PlaceMention(
        sentence.index(),
        token.index(),
        token.index() + 1,
        token.index(),
        place,
        subject ? PlaceMention.Use.ACTOR : PlaceMention.Use.LOCATION);
  }

  @Test
  void theOuterAndTheInnerHeadOfAPhraseLeadToItsMention() {
    String text = "Hundreds of workers marched with President Ana Velic.";
    Document document = english.read(Article.ofText("case", text));
    Cast cast = finder.find(document, List.of());
    assertThat(cast.headedBy(0, 0)).isPresent().isEqualTo(cast.headedBy(0, 2));
    assertThat(cast.headedBy(0, 6)).isPresent().isEqualTo(cast.headedBy(0, 7));
  }

  @Test
  void anyTextGivesSpansInBoundsActorsInOrderAndTheSameTwice() throws IOException {
    List<String> words = new ArrayList<>();
    for (TableFile.Row row : cases()) {
      words.addAll(List.of(row.cell(1).split(" ")));
    }
    words.addAll(
        List.of("Ünïcode", "“", "”", "(", ")", "\n\n", "-", "😀", "王", "'s", "of", "…", "%", "12"));
    Random random = new Random(20200817);
    for (int round = 0; round < 80; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(words.get(random.nextInt(words.size())))
            .append(random.nextInt(9) == 0 ? "" : " ");
      }
      Document document = english.read(Article.ofText("random", text.toString()));
      Cast cast = finder.find(document, places(document));
      check(document, cast);
      Cast again = finder.find(document, places(document));
      assertThat(again.mentions()).isEqualTo(cast.mentions());
      assertThat(again.actors()).isEqualTo(cast.actors());
    }
  }

  private static void check(Document document, Cast cast) {
    int first = -1;
    for (int i = 0; i < cast.actors().size(); i++) {
      Actor actor = cast.actors().get(i);
      assertThat(actor.id()).isEqualTo("a" + (i + 1));
      assertThat(actor.name()).isNotBlank();
      assertThat(actor.mentions()).isNotEmpty().isSorted();
      assertThat(actor.mentions().get(0).start()).isGreaterThanOrEqualTo(first);
      first = actor.mentions().get(0).start();
    }
    for (ActorMention mention : cast.mentions()) {
      Sentence sentence = document.sentences().get(mention.sentence());
      assertThat(sentence.span().contains(mention.span())).isTrue();
      assertThat(mention.span().length()).isPositive();
      assertThat(mention.span().contains(sentence.token(mention.head()).span())).isTrue();
      assertThat(cast.actor(mention.actor()).mentions()).contains(mention.span());
      assertThat(cast.headedBy(mention.sentence(), mention.head())).isPresent();
    }
  }
}
