package org.tocsin.knowledge;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.tocsin.knowledge.actor.ActorRegister;
import org.tocsin.knowledge.actor.Countries;
import org.tocsin.knowledge.actor.Epithets;
import org.tocsin.knowledge.actor.NameWords;
import org.tocsin.knowledge.actor.People;
import org.tocsin.knowledge.calendar.CalendarWords;
import org.tocsin.knowledge.cause.CauseWeights;
import org.tocsin.knowledge.data.KnowledgeIndex;
import org.tocsin.knowledge.gazetteer.Gazetteer;
import org.tocsin.knowledge.gazetteer.PlaceWords;
import org.tocsin.knowledge.modality.Modality;
import org.tocsin.knowledge.number.CountedWords;
import org.tocsin.knowledge.number.NumberWords;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.knowledge.pattern.Pattern;
import org.tocsin.knowledge.pattern.Patterns;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.knowledge.speech.SpeechActs;

/**
 * All loaded knowledge, validated and immutable.
 *
 * @param fingerprint SHA-256 of the knowledge files, hexadecimal
 */
public record Knowledge(
    Ontology ontology,
    List<Pattern> patterns,
    Modality modality,
    Reporting reporting,
    SpeechActs speechActs,
    CalendarWords calendar,
    NumberWords numbers,
    CountedWords counted,
    People people,
    ActorRegister register,
    Countries countries,
    NameWords nameWords,
    Epithets epithets,
    Gazetteer gazetteer,
    PlaceWords placeWords,
    CauseWeights causes,
    String fingerprint) {
  public Knowledge {
    patterns = List.copyOf(patterns);
  }

  /**
   * The shipped knowledge of English.
   *
   * @throws KnowledgeException naming file, line and remedy if a file cannot be read
   */
  public static Knowledge load() {
    CompletableFuture<Gazetteer> gazetteer = CompletableFuture.supplyAsync(Gazetteer::load);
    CompletableFuture<ActorRegister> register = CompletableFuture.supplyAsync(ActorRegister::load);
    Ontology ontology = Ontology.load();
    return new Knowledge(
        ontology,
        Patterns.load(ontology),
        Modality.load(),
        Reporting.load(),
        SpeechActs.load(),
        CalendarWords.load("en"),
        NumberWords.load("en"),
        CountedWords.load("en"),
        People.load(),
        register.join(),
        Countries.load(),
        NameWords.load(),
        Epithets.load(),
        gazetteer.join(),
        PlaceWords.load("en"),
        CauseWeights.load(),
        KnowledgeIndex.fingerprint());
  }
}
