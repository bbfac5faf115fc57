package org.tocsin.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.Event;
import org.tocsin.model.Participant;
import org.tocsin.model.Span;
import org.tocsin.model.Statement;

/**
 * An event or statement as PLOVER would see it: somebody does something to somebody.
 *
 * @param start where its words begin: the first trigger, or the reporting words, or what is said
 * @param roots that its type stands for
 * @param agents ids of the actors that act or speak
 * @param targets ids of the actors acted upon or spoken to
 */
record CodedItem(int start, List<String> roots, List<String> agents, List<String> targets) {
  CodedItem {
    roots = List.copyOf(roots);
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
  }

  /** All items of an article in text order, events before statements that begin at one place. */
  static List<CodedItem> of(CodedArticle coded, PloverRoots roots) {
    List<CodedItem> items = new ArrayList<>();
    for (Event event : coded.events()) {
      items.add(of(event, roots.ofType(event.type())));
    }
    for (Statement statement : coded.statements()) {
      items.add(
          new CodedItem(
              statement.cue().map(Span::start).orElse(statement.content().start()),
              roots.ofType(statement.type().id()),
              statement.speaker().stream().toList(),
              statement.addressee().stream().toList()));
    }
    items.sort(Comparator.comparingInt(CodedItem::start));
    return items;
  }

  private static CodedItem of(Event event, List<String> roots) {
    List<String> agents = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    for (Participant participant : event.participants()) {
      switch (participant.role()) {
        case AGENT, ORGANISER, CANDIDATE -> agents.add(participant.actor());
        case TARGET, VICTIM, EMPLOYER, BENEFICIARY -> targets.add(participant.actor());
        // Those who meet or sign have one role with us, where PLOVER tells two sides.
        case PARTICIPANT, NOTABLE_PARTICIPANT, HOST, MEDIATOR -> {
          agents.add(participant.actor());
          targets.add(participant.actor());
        }
        case INSTRUMENT -> {}
      }
    }
    return new CodedItem(event.triggers().get(0).start(), roots, agents, targets);
  }
}
