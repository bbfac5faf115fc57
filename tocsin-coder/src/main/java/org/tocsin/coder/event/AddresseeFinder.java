package org.tocsin.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.coder.mention.ActorMention;
import org.tocsin.coder.syntax.ArgumentFinder;
import org.tocsin.coder.syntax.Arguments;
import org.tocsin.coder.trigger.Trigger;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.model.Evidence;
import org.tocsin.model.Role;
import org.tocsin.model.Sentence;
import org.tocsin.model.Statement;
import org.tocsin.model.Token;

/**
 * Gives speech acts that name no hearer the one at whom they are directed: who is condemned, of
 * whom something is demanded, whom a threat is to hit.
 */
final class AddresseeFinder {
  private final Ontology ontology;
  private final ParticipantFinder participants = new ParticipantFinder();

  AddresseeFinder(Ontology ontology) {
    this.ontology = ontology;
  }

  /** The statements of the findings, in their order. */
  List<Statement> complete(Findings findings) {
    List<Statement> complete = new ArrayList<>();
    for (Statement statement : findings.statements()) {
      Optional<ActorMention> target =
          statement.addressee().isPresent() ? Optional.empty() : target(findings, statement);
      complete.add(target.map(found -> directed(statement, found)).orElse(statement));
    }
    return complete;
  }

  private Optional<ActorMention> target(Findings findings, Statement statement) {
    for (Trigger trigger : findings.triggers()) {
      EventType type = ontology.type(trigger.type());
      boolean cue = statement.cue().filter(span -> span.overlaps(trigger.span())).isPresent();
      if (!type.speechAct() || !cue || !type.name().equals(statement.type().id())) {
        continue;
      }
      Sentence sentence = findings.document().sentences().get(trigger.sentence());
      for (int head : heads(findings, sentence, trigger, type)) {
        Optional<ActorMention> mention =
            findings
                .cast()
                .headedBy(sentence.index(), head)
                .filter(one -> !statement.speaker().equals(Optional.of(one.actor())));
        if (mention.isPresent()) {
          return mention;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Those in the pattern's or the type's places, then those of the clause that the verb governs.
   */
  private List<Integer> heads(
      Findings findings, Sentence sentence, Trigger trigger, EventType type) {
    List<Integer> heads = new ArrayList<>();
    Arguments arguments = ArgumentFinder.of(sentence, trigger.head());
    for (Map.Entry<Integer, Role> part :
        participants.roles(sentence, trigger, type, arguments, findings.cast()).entrySet()) {
      switch (part.getValue()) {
        case TARGET, BENEFICIARY -> heads.add(part.getKey());
        default -> {}
      }
    }
    for (int i : sentence.children(trigger.head())) {
      Token child = sentence.token(i);
      Arguments inner = ArgumentFinder.of(sentence, i);
      switch (child.baseRelation()) {
        case "ccomp" -> {
          heads.addAll(inner.subjects());
          heads.addAll(inner.objects());
        }
        case "xcomp", "obj" -> {
          heads.addAll(inner.objects());
          List.of("against", "to", "with", "on", "from", "for", "of", "possessor", "compound")
              .forEach(place -> heads.addAll(inner.at(place)));
        }
        default -> {}
      }
    }
    return heads;
  }

  private static Statement directed(Statement statement, ActorMention target) {
    List<Evidence> because = new ArrayList<>(statement.because());
    because.add(new Evidence("addressee", "directed-at", Optional.of(target.span())));
    return new Statement(
        statement.id(),
        statement.direct(),
        statement.type(),
        statement.content(),
        statement.cue(),
        statement.speaker(),
        statement.speakerSpan(),
        Optional.of(target.actor()),
        statement.date(),
        statement.sources(),
        statement.about(),
        because);
  }
}
