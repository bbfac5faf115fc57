package org.tocsin.coder.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.coder.place.PlaceMention.Use;
import org.tocsin.coder.syntax.ArgumentFinder;
import org.tocsin.knowledge.gazetteer.Gazetteer;
import org.tocsin.knowledge.gazetteer.GazetteerEntry;
import org.tocsin.knowledge.gazetteer.PlaceWords;
import org.tocsin.model.Document;
import org.tocsin.model.Place;
import org.tocsin.model.PlaceBasis;
import org.tocsin.model.PlacePrecision;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Leads "the city", "this country" and "the capital" back to the place that they mean. */
final class BackReferences {
  private final Gazetteer gazetteer;
  private final PlaceWords words;

  BackReferences(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** Mentions without a name that say where something is; their basis is INFERRED. */
  List<PlaceMention> find(Document document, List<PlaceMention> named) {
    Optional<DocumentFocus> focus = DocumentFocus.of(document, named);
    List<PlaceMention> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      switch (sentence.kind()) {
        case TITLE, CROSSHEAD, BODY, POST -> {
          for (Token token : sentence.tokens()) {
            if (leadsBack(sentence, token)) {
              meant(document, sentence, token, named, focus).ifPresent(found::add);
            }
          }
        }
        case HEADER, DATELINE, BYLINE, CREDIT -> {}
      }
    }
    return found;
  }

  private boolean leadsBack(Sentence sentence, Token token) {
    if (token.tag() != Tag.NOUN
        || token.index() == 0
        || !token.text().equals(token.lemma())
        || !words.in(PlaceWords.List.LEADING_BACK, token.lemma())) {
      return false;
    }
    Token before = sentence.token(token.index() - 1);
    String article = before.lemma();
    boolean definite = article.equals("the") || article.equals("this") || article.equals("that");
    if (!definite) {
      return false;
    }
    for (int child : sentence.children(token.index())) {
      String relation = sentence.token(child).baseRelation();
      if (child > token.index() && (relation.equals("nmod") || relation.equals("appos"))) {
        return false;
      }
    }
    String preposition = ArgumentFinder.preposition(sentence, token.index());
    boolean scene =
        token.relation().equals("obj")
            && words.in(PlaceWords.List.SCENE_OBJECTS, sentence.token(token.head()).lemma());
    int at = token.index() - 2;
    boolean placed = at >= 0 && words.in(PlaceWords.List.LOCATING, sentence.token(at).lemma());
    return scene
        || placed
        || words.in(PlaceWords.List.LOCATING, preposition) && !preposition.equals("by")
        || preposition.equals("of")
        || token.relation().equals("compound");
  }

  private Optional<PlaceMention> meant(
      Document document,
      Sentence sentence,
      Token token,
      List<PlaceMention> named,
      Optional<DocumentFocus> focus) {
    Optional<Place> place =
        switch (token.lemma()) {
          case "country", "nation" -> country(sentence, token, named, focus);
          case "capital" -> capital(sentence, token, named, focus);
          default ->
              city(document, sentence, token, named).or(() -> focus.flatMap(DocumentFocus::city));
        };
    Span span = sentence.span(token.index() - 1, token.index() + 1);
    return place.map(
        p ->
            new PlaceMention(
                sentence.index(),
                token.index() - 1,
                token.index() + 1,
                token.index(),
                new Place(
                    p.name(),
                    p.country(),
                    p.precision(),
                    PlaceBasis.INFERRED,
                    Optional.of(span),
                    p.point(),
                    p.gazetteerId()),
                Use.LOCATION));
  }

  private Optional<Place> city(
      Document document, Sentence sentence, Token token, List<PlaceMention> named) {
    Place last = null;
    for (PlaceMention mention : named) {
      boolean earlier =
          mention.sentence() < sentence.index()
              || mention.sentence() == sentence.index() && mention.first() < token.index();
      if (earlier
          && mention.use() != Use.DATELINE
          && mention.place().precision() == PlacePrecision.CITY
          && !(token.lemma().equals("city") && partOfCity(document, mention))) {
        last = mention.place();
      }
    }
    return Optional.ofNullable(last);
  }

  /** "the Halm district": not what "the city" means later. */
  private boolean partOfCity(Document document, PlaceMention mention) {
    Sentence sentence = document.sentences().get(mention.sentence());
    return mention.end() < sentence.size()
        && words.in(PlaceWords.List.PARTS, sentence.token(mention.end()).lemma());
  }

  private Optional<Place> country(
      Sentence sentence, Token token, List<PlaceMention> named, Optional<DocumentFocus> focus) {
    String code = focus.map(DocumentFocus::country).orElse("");
    for (PlaceMention mention : named) {
      if (mention.sentence() == sentence.index()
          && mention.first() < token.index()
          && mention.place().country().isPresent()) {
        code = mention.place().country().get();
      }
    }
    return gazetteer.country(code).map(entry -> place(entry, PlacePrecision.COUNTRY));
  }

  private Optional<Place> capital(
      Sentence sentence, Token token, List<PlaceMention> named, Optional<DocumentFocus> focus) {
    return country(sentence, token, named, focus)
        .flatMap(Place::country)
        .flatMap(gazetteer::capital)
        .map(entry -> place(entry, PlacePrecision.CITY));
  }

  private static Place place(GazetteerEntry entry, PlacePrecision precision) {
    return new Place(
        entry.name(),
        entry.country(),
        precision,
        PlaceBasis.INFERRED,
        Optional.empty(),
        entry.point(),
        entry.geonames());
  }
}
