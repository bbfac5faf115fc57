package org.tocsin.coder.assertion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tocsin.knowledge.modality.Modality;
import org.tocsin.model.Occurrence;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Status;
import org.tocsin.model.Token;

/**
 * Climbs from an event's word to the top of its sentence and reads what stands on the way. The
 * first word that speaks of its having happened decides, unless one further up undoes it ("called
 * off the planned march") or says more than that it lies ahead ("warned that they would").
 */
public final class StanceFinder {
  private static final int DEPTH = 8;

  private final Modality modality;
  private final ClauseReader clauses;
  private final Continuation continuation;
  private final GenericFinder generics;

  public StanceFinder(Modality modality) {
    this.modality = modality;
    this.clauses = new ClauseReader(modality);
    this.continuation = new Continuation(modality);
    this.generics = new GenericFinder(modality);
  }

  /**
   * What is said of the event that some words name.
   *
   * @param head the token that governs the others
   * @param collective whether it is something that many do together, so that one calls people to it
   * @param others tokens of the sentence that name other happenings
   */
  public Stance find(
      Sentence sentence, int head, Span words, boolean collective, Set<Integer> others) {
    Optional<Stance> within = within(sentence, head, words, collective);
    return within.isPresent() ? within.get() : climb(sentence, head, collective, others, DEPTH);
  }

  /** The word that makes a mention speak of no happening in particular. */
  public Optional<Token> generic(Sentence sentence, int head) {
    return generics.find(sentence, head);
  }

  /** "Called for an investigation": the first word says of the others that they are wanted. */
  private Optional<Stance> within(Sentence sentence, int head, Span words, boolean collective) {
    for (int i : sentence.children(head)) {
      Token child = sentence.token(i);
      boolean object = child.baseRelation().equals("obj") || child.relation().equals("nsubj:pass");
      boolean phrase = child.baseRelation().equals("obl") || child.baseRelation().equals("nmod");
      if (object || phrase && words.contains(child.span())) {
        List<String> places = object ? List.of("own-object") : Position.of(sentence, child);
        Optional<Stance> above =
            ofGovernor(sentence, child, sentence.token(head), places, collective);
        boolean lies = above.filter(StanceFinder::offered).isPresent();
        if (!words.contains(child.span()) && !lies) {
          continue;
        }
        if (above.isPresent() && above.get().status() != Status.ATTRIBUTED) {
          return above.map(stance -> within(sentence, head, stance));
        }
        Optional<Stance> undone = object ? ofModifiers(sentence, i) : Optional.empty();
        if (undone.isPresent() && undone.get().rule().startsWith("undone")) {
          return undone;
        }
      }
    }
    return Optional.empty();
  }

  /** "Offered aid", "pledged aid": the event's own verb says that it lies ahead. */
  private static boolean offered(Stance stance) {
    return stance.status() == Status.OFFERED
        || stance.status() == Status.PLANNED && stance.occurrence() == Occurrence.FUTURE;
  }

  /** "Will cancel the visit", "may offer aid": the verb's own clause speaks first. */
  private Stance within(Sentence sentence, int head, Stance own) {
    Stance clause = climb(sentence, head, false, Set.of(), DEPTH);
    return own.occurrence() == Occurrence.NOT_OCCURRED && !clause.plain()
        ? new Stance(Status.PLANNED, Occurrence.FUTURE, own.rule(), own.span())
        : own;
  }

  private Stance climb(
      Sentence sentence, int head, boolean collective, Set<Integer> others, int depth) {
    Optional<Stance> said = ofModifiers(sentence, head);
    boolean claimed = false;
    boolean[] aside = {false};
    int at = head;
    for (int steps = 0; steps < depth; steps++) {
      if (said.isEmpty()) {
        said = clauses.read(sentence, at).map(stance -> planned(sentence, head, stance));
      } else if (at != head && clauses.negation(sentence, at).isPresent() && ahead(said.get())) {
        said =
            Optional.of(undone(said.get(), clauses.negation(sentence, at).get(), Status.PLANNED));
      }
      Token token = sentence.token(at);
      if (token.root()) {
        break;
      }
      List<String> places = Position.of(sentence, token);
      Token governor = governor(sentence, token, places);
      if (said.isEmpty() && ends(sentence, governor, places)) {
        break;
      }
      Optional<Stance> above =
          ofGovernor(sentence, token, governor, places, collective)
              .map(stance -> supposed(sentence, token, governor, stance))
              .filter(stance -> stance.status() != Status.ATTRIBUTED || !aside[0]);
      if (above.isPresent()) {
        said =
            Optional.of(
                above.get().occurrence() == Occurrence.NOT_OCCURRED
                    ? undo(sentence, governor, said, above.get(), claimed, depth - steps - 1)
                    : said.filter(inner -> !overruled(inner, above.get())).orElse(above.get()));
      } else if (said.isPresent() && ahead(said.get()) && undoes(sentence, governor, places)) {
        said = Optional.of(undone(said.get(), governor, Status.PLANNED));
      } else if (said.isEmpty() || said.get().status() == Status.PLANNED) {
        Optional<Stance> inner = said;
        said =
            ofList(sentence, token, governor, places, collective)
                .or(() -> inner)
                .or(() -> headline(sentence, token))
                .or(() -> ofSubject(sentence, token, governor, places));
      }
      aside[0] |= token.baseRelation().equals("obl");
      claimed |= modality.claim(governor.lemma());
      if (modality.factive(governor.lemma())
          && clauses.negation(sentence, governor.index()).isPresent()) {
        break;
      }
      boolean other =
          others.contains(governor.index())
              && token.baseRelation().equals("nmod")
              && !modality.portion(governor.lemma());
      if (other
          || above.isEmpty() && !climbs(sentence, token, governor, places, said.isPresent())) {
        break;
      }
      at = governor.index();
    }
    return said.map(stance -> given(sentence, head, stance))
        .orElseGet(
            () ->
                new Stance(
                    Status.ASSERTED,
                    continuation.of(sentence, head) ? Occurrence.ONGOING : Occurrence.OCCURRED,
                    "no-modality",
                    Optional.empty()));
  }

  /**
   * "Threatened to boycott the vote", "may attend the rally": the vote and the rally are planned.
   */
  private Stance given(Sentence sentence, int head, Stance stance) {
    Token token = sentence.token(head);
    if (token.root() || !token.baseRelation().equals("obj") || !ahead(stance)) {
      return stance;
    }
    boolean known =
        modality.given(Position.word(sentence, sentence.token(token.head())))
            && sentence.child(head, "det").filter(det -> det.lemma().equals("the")).isPresent();
    return known && !stance.rule().startsWith("modifier")
        ? new Stance(Status.PLANNED, Occurrence.FUTURE, "given-" + stance.rule(), stance.span())
        : stance;
  }

  /** The word above, or the one above that if only that one can govern a clause hung too low. */
  private Token governor(Sentence sentence, Token token, List<String> places) {
    Token governor = sentence.token(token.head());
    Token upper = Position.governor(sentence, token);
    boolean displaced =
        upper.index() != governor.index()
            && modality.governor(Position.word(sentence, governor), places).isEmpty()
            && modality.governor(Position.word(sentence, upper), places).isPresent();
    return displaced ? upper : governor;
  }

  private static boolean ahead(Stance stance) {
    return switch (stance.status()) {
      case PLANNED, THREATENED, OFFERED, CALLED_FOR, DEMANDED, HYPOTHETICAL ->
          stance.occurrence() != Occurrence.NOT_OCCURRED;
      case ASSERTED, ATTRIBUTED, DISPUTED, DENIED -> false;
    };
  }

  /** "May agree to meet", "if they vote to strike": what is only supposed to be planned. */
  private Stance supposed(Sentence sentence, Token token, Token governor, Stance stance) {
    if (stance.status() == Status.PLANNED
        && (unless(sentence, token.index()) || unless(sentence, governor.index()))) {
      return new Stance(Status.THREATENED, Occurrence.FUTURE, "condition-threat", stance.span());
    }
    return stance.status() == Status.PLANNED && stance.occurrence() == Occurrence.FUTURE
        ? clauses
            .read(sentence, governor.index())
            .filter(clause -> clause.status() == Status.HYPOTHETICAL)
            .orElse(stance)
        : stance;
  }

  /** "Must stop killing", "will end their strike": what is to end goes on. */
  private boolean ends(Sentence sentence, Token governor, List<String> places) {
    boolean reached =
        places.contains("object") || places.contains("complement") || places.contains("subject");
    return reached && modality.ending(Position.word(sentence, governor));
  }

  private static boolean unless(Sentence sentence, int verb) {
    for (int i : sentence.children(verb)) {
      boolean clause = sentence.token(i).baseRelation().equals("advcl");
      if (clause && sentence.child(i, "mark").filter(m -> m.lemma().equals("unless")).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** That something will be is less than that it is threatened, wanted or feared. */
  private static boolean overruled(Stance inner, Stance outer) {
    boolean bare = inner.rule().startsWith("modal-w") || inner.rule().startsWith("modal-'");
    boolean wanted =
        switch (outer.status()) {
          case DEMANDED, CALLED_FOR, THREATENED, OFFERED -> true;
          case ASSERTED, ATTRIBUTED, DISPUTED, DENIED, PLANNED, HYPOTHETICAL -> false;
        };
    return wanted && inner.status() == Status.PLANNED && !inner.rule().startsWith("modifier")
        || bare && outer.status() == Status.HYPOTHETICAL
        || inner.rule().equals("condition-whether") && outer.status() == Status.DISPUTED
        || inner.status() == Status.HYPOTHETICAL
            && outer.status() == Status.THREATENED
            && inner.rule().startsWith("depends");
  }

  /** "The march planned for Sunday will not take place": it had been meant to. */
  private Stance planned(Sentence sentence, int head, Stance stance) {
    Token token = sentence.token(head);
    if (stance.status() != Status.DENIED || token.root() || Position.verbal(token)) {
      return stance;
    }
    boolean happens = modality.happening(Position.word(sentence, sentence.token(token.head())));
    boolean known =
        sentence.child(head, "det").map(det -> det.lemma().equals("the")).orElse(false)
            || sentence.child(head, "nmod:poss").isPresent();
    return happens && known
        ? new Stance(Status.PLANNED, stance.occurrence(), stance.rule(), stance.span())
        : stance;
  }

  /** What a word such as "deny" or "cancel" makes of what stands below it. */
  private Stance undo(
      Sentence sentence,
      Token governor,
      Optional<Stance> inner,
      Stance outer,
      boolean claimed,
      int depth) {
    if (inner.isPresent()
        && inner.get().status() == Status.ATTRIBUTED
        && outer.status() == Status.DENIED) {
      return new Stance(Status.DISPUTED, Occurrence.OCCURRED, outer.rule(), outer.span());
    }
    if (inner.isPresent() && (!ahead(inner.get()) || wanted(inner.get(), outer))) {
      return inner.get();
    }
    if (outer.rule().startsWith("negation")) {
      return outer;
    }
    boolean attempted = outer.status() == Status.ASSERTED;
    Stance done = depth > 0 ? climb(sentence, governor.index(), false, Set.of(), depth) : outer;
    if (done.occurrence() == Occurrence.NOT_OCCURRED && !Position.verbal(governor)) {
      return outer;
    }
    if (done.occurrence() == Occurrence.NOT_OCCURRED) {
      return inner.orElseGet(
          () -> new Stance(Status.ASSERTED, Occurrence.OCCURRED, outer.rule(), outer.span()));
    }
    if (done.status() == Status.HYPOTHETICAL) {
      return new Stance(Status.HYPOTHETICAL, Occurrence.FUTURE, outer.rule(), outer.span());
    }
    if (!done.plain() && done.status() != Status.ATTRIBUTED) {
      return new Stance(Status.PLANNED, Occurrence.FUTURE, outer.rule(), outer.span());
    }
    if (claimed && inner.isEmpty() && outer.status() == Status.DENIED) {
      return new Stance(Status.DISPUTED, Occurrence.OCCURRED, outer.rule(), outer.span());
    }
    if (attempted && done.occurrence() == Occurrence.ONGOING) {
      return new Stance(Status.PLANNED, Occurrence.FUTURE, outer.rule(), outer.span());
    }
    return attempted ? inner.orElse(outer) : outer;
  }

  /** "Rejected calls for an election": they go on calling for it. */
  private static boolean wanted(Stance inner, Stance outer) {
    boolean wanted = inner.status() == Status.DEMANDED || inner.status() == Status.CALLED_FOR;
    return wanted && outer.rule().startsWith("governor") && !inner.rule().startsWith("modal");
  }

  private static Stance undone(Stance inner, Token by, Status status) {
    return new Stance(
        inner.status() == Status.HYPOTHETICAL ? Status.DENIED : status,
        Occurrence.NOT_OCCURRED,
        "undone-" + by.lemma(),
        Optional.of(by.span()));
  }

  private boolean undoes(Sentence sentence, Token governor, List<String> places) {
    return modality.undoing(Position.word(sentence, governor), places);
  }

  private Optional<Stance> ofModifiers(Sentence sentence, int head) {
    if (Position.verbal(sentence.token(head))) {
      return Optional.empty();
    }
    if (due(sentence, head + 1)) {
      return modality
          .modifier("due")
          .map(reading -> ClauseReader.stance(reading, "modifier", sentence.token(head + 1)));
    }
    for (int i : sentence.children(head)) {
      Token child = sentence.token(i);
      switch (child.relation()) {
        case "amod", "det", "compound", "advmod", "acl", "case", "acl:relcl" -> {
          boolean relative = child.relation().equals("acl:relcl");
          if (relative && undoneBy(sentence, child)) {
            return Optional.of(
                new Stance(
                    Status.PLANNED,
                    Occurrence.NOT_OCCURRED,
                    "undone-" + child.lemma(),
                    Optional.of(child.span())));
          }
          Optional<Modality.Reading> reading = modality.modifier(Position.word(sentence, child));
          if (reading.isPresent() && (!relative || child.fine().equals("VBN"))) {
            boolean no = reading.get().status() == Status.DENIED;
            return Optional.of(
                no
                    ? ClauseReader.negated(child)
                    : ClauseReader.stance(reading.get(), "modifier", child));
          }
          if (child.relation().equals("case") && modality.negation(child.lemma())) {
            return Optional.of(ClauseReader.negated(child));
          }
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  /** "A summit due on Friday", "a march due to start": trees take "due" for part of the date. */
  private static boolean due(Sentence sentence, int at) {
    if (at + 1 >= sentence.size() || !sentence.token(at).lemma().equals("due")) {
      return false;
    }
    boolean because = sentence.token(at + 1).text().equals("to");
    return !because || at + 2 < sentence.size() && sentence.token(at + 2).fine().equals("VB");
  }

  /** "A march that police banned", "the strike, which was called off". */
  private boolean undoneBy(Sentence sentence, Token clause) {
    boolean bearsIt =
        sentence.child(clause.index(), "nsubj:pass").isPresent()
            || sentence
                .child(clause.index(), "obj")
                .map(object -> object.index() < clause.index())
                .orElse(sentence.child(clause.index(), "nsubj").isPresent());
    return bearsIt
        && (clause.fine().equals("VBD") || clause.fine().equals("VBN"))
        && modality
            .governor(Position.word(sentence, clause), List.of("object"))
            .filter(reading -> reading.occurrence() == Occurrence.NOT_OCCURRED)
            .filter(reading -> reading.status() == Status.PLANNED)
            .isPresent()
        && clauses.read(sentence, clause.index()).isEmpty();
  }

  private Optional<Stance> ofGovernor(
      Sentence sentence, Token token, Token governor, List<String> places, boolean collective) {
    Optional<Modality.Reading> found =
        modality
            .governor(adjective(sentence, governor), places)
            .or(() -> modality.governor(Position.word(sentence, governor), places));
    boolean reached = places.contains("object") || places.contains("infinitive");
    if (found.isEmpty() && reached && Continuation.progressive(sentence, governor)) {
      found = modality.governor(Position.word(sentence, governor), List.of("progressive"));
    }
    if (found.isEmpty()
        || label(sentence, token, governor, places)
        || toldAsPast(token, places, found.get())) {
      return Optional.empty();
    }
    Modality.Reading reading = collective ? found.get().collective() : found.get();
    Stance stance = ClauseReader.stance(reading, "governor", governor);
    Optional<Token> negation = clauses.negation(sentence, governor.index());
    if (negation.isEmpty()) {
      boolean over = stance.status() == Status.PLANNED && stance.occurrence() == Occurrence.FUTURE;
      return Optional.of(
          over && ClauseReader.had(sentence, governor.index())
              ? new Stance(stance.status(), Occurrence.UNKNOWN, stance.rule(), stance.span())
              : stance);
    }
    if (stance.occurrence() == Occurrence.NOT_OCCURRED) {
      return Optional.of(stance);
    }
    return Optional.of(ClauseReader.negated(negation.get()));
  }

  /** A clause in the past tense is no plan or wish, whatever verb trees put above it. */
  private static boolean toldAsPast(Token token, List<String> places, Modality.Reading reading) {
    boolean past = token.fine().equals("VBD") && places.contains("clause");
    return past
        && switch (reading.status()) {
          case PLANNED, DEMANDED, CALLED_FOR, OFFERED -> reading.occurrence() == Occurrence.FUTURE;
          case ASSERTED, ATTRIBUTED, DISPUTED, DENIED, THREATENED, HYPOTHETICAL -> false;
        };
  }

  /** "Is prepared to", "are determined to": participles used as adjectives stand by themselves. */
  private static String adjective(Sentence sentence, Token governor) {
    return governor.fine().equals("VBN") && sentence.child(governor.index(), "aux:pass").isPresent()
        ? governor.text().toLowerCase(Locale.ROOT)
        : "";
  }

  /** "Called the march a crime" calls for nothing; what one calls is not known before. */
  private static boolean label(
      Sentence sentence, Token token, Token governor, List<String> places) {
    boolean calls = Position.word(sentence, governor).equals("call");
    if (!calls || !places.contains("object")) {
      return false;
    }
    boolean known =
        sentence.child(token.index(), "det").map(det -> !det.lemma().equals("a")).orElse(false)
            || sentence.child(token.index(), "nmod:poss").isPresent();
    return known || sentence.child(governor.index(), "xcomp").isPresent();
  }

  /** "Their demands include a recount": the subject of a listing verb says what the things are. */
  private Optional<Stance> ofList(
      Sentence sentence, Token token, Token governor, List<String> places, boolean collective) {
    boolean lists = modality.lists(governor.lemma());
    if (!lists || places.contains("subject") || aside(sentence, token)) {
      return Optional.empty();
    }
    return sentence
        .child(governor.index(), "nsubj")
        .flatMap(
            subject -> ofGovernor(sentence, token, subject, List.of("for", "object"), collective));
  }

  /** "Although the bill was shelved, demands have grown": an adverbial clause lists nothing. */
  private static boolean aside(Sentence sentence, Token token) {
    return token.baseRelation().equals("advcl") && !gerundList(sentence, token);
  }

  /**
   * "Dissolving the assembly, naming a council": trees may hang one gerund of a list below another.
   */
  private static boolean gerundList(Sentence sentence, Token token) {
    Token governor = sentence.token(token.head());
    return token.baseRelation().equals("advcl")
        && token.fine().equals("VBG")
        && governor.fine().equals("VBG")
        && governor.index() < token.index()
        && sentence.token(token.index() - 1).text().equals(",");
  }

  /** "Workers to strike Monday". */
  private static Optional<Stance> headline(Sentence sentence, Token token) {
    boolean to =
        sentence.child(token.index(), "mark").map(m -> m.lemma().equals("to")).orElse(false);
    Token governor = sentence.token(token.head());
    return token.relation().equals("acl")
            && to
            && governor.root()
            && !Position.verbal(governor)
            && !verbBefore(sentence, governor)
            && sentence.child(governor.index(), "cop").isEmpty()
        ? Optional.of(
            new Stance(
                Status.PLANNED,
                Occurrence.FUTURE,
                "headline-infinitive",
                Optional.of(token.span())))
        : Optional.empty();
  }

  /** In "Premier signs decree to ban" trees may take the verb for a noun in the plural. */
  private static boolean verbBefore(Sentence sentence, Token noun) {
    for (int i : sentence.children(noun.index())) {
      Token child = sentence.token(i);
      if (i < noun.index() && child.fine().equals("NNS")) {
        return true;
      }
    }
    return sentence.child(noun.index(), "nsubj").isPresent();
  }

  /** "A strike would cost millions": what is not known yet and would have effects. */
  private Optional<Stance> ofSubject(
      Sentence sentence, Token token, Token governor, List<String> places) {
    boolean indefinite =
        token.fine().equals("NN")
            && sentence.child(token.index(), "det").map(d -> d.lemma().equals("a")).orElse(false);
    if (indefinite && places.contains("by")) {
      return supposed(sentence, governor);
    }
    if (!places.contains("subject") || !indefinite) {
      return Optional.empty();
    }
    return clauses
        .read(sentence, governor.index())
        .filter(stance -> stance.rule().startsWith("modal"))
        .filter(stance -> stance.status() != Status.DEMANDED)
        .map(
            stance ->
                new Stance(
                    Status.HYPOTHETICAL, Occurrence.FUTURE, "supposed-effect", stance.span()));
  }

  /** "Would not be affected by a strike": there may be one. */
  private static Optional<Stance> supposed(Sentence sentence, Token verb) {
    return sentence
        .child(verb.index(), "aux")
        .filter(aux -> aux.fine().equals("MD"))
        .map(
            aux ->
                new Stance(
                    Status.HYPOTHETICAL,
                    Occurrence.FUTURE,
                    "supposed-effect",
                    Optional.of(aux.span())));
  }

  /** Whether what is said of the governor is said of the event too. */
  private boolean climbs(
      Sentence sentence, Token token, Token governor, List<String> places, boolean said) {
    return switch (token.baseRelation()) {
      case "xcomp" -> true;
      case "conj" -> !said && !ownSubject(sentence, token);
      case "obj", "nsubj", "obl" ->
          !Position.verbal(token)
              && Position.verbal(governor)
              && (modality.carrier(Position.word(sentence, governor))
                  || token.relation().equals("nsubj:pass"));
      case "nmod" -> modality.portion(governor.lemma());
      case "appos" -> !said;
      case "acl" -> places.contains("complement");
      case "ccomp" -> modality.claim(governor.lemma());
      case "advcl" ->
          gerundList(sentence, token)
              || places.contains("from")
              || places.contains("for")
              || places.contains("of");
      default -> false;
    };
  }

  private static boolean ownSubject(Sentence sentence, Token token) {
    return sentence.child(token.index(), "nsubj").isPresent();
  }
}
