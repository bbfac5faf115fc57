package org.tocsin.coder.event;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tocsin.coder.count.CountMention;
import org.tocsin.coder.mention.Cast;
import org.tocsin.coder.time.TimeMention;
import org.tocsin.coder.trigger.Trigger;
import org.tocsin.model.Claim;
import org.tocsin.model.Document;
import org.tocsin.model.Place;
import org.tocsin.model.Source;
import org.tocsin.model.Statement;

/**
 * All that the earlier stages found in a document.
 *
 * @param document the document
 * @param triggers words that signal events and speech acts
 * @param cast who
 * @param times when
 * @param counts how many
 * @param place where a trigger's happening takes place
 * @param sources who says so
 * @param vouched whether the article stands behind what those say
 * @param statements what is said
 * @param claims what is held to be so
 */
public record Findings(
    Document document,
    List<Trigger> triggers,
    Cast cast,
    List<TimeMention> times,
    List<CountMention> counts,
    Function<Trigger, Optional<Place>> place,
    Function<Trigger, List<Source>> sources,
    Predicate<Trigger> vouched,
    List<Statement> statements,
    List<Claim> claims) {
  public Findings {
    triggers = List.copyOf(triggers);
    times = List.copyOf(times);
    counts = List.copyOf(counts);
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
  }
}
