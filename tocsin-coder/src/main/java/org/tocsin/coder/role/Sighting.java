package org.tocsin.coder.role;

import java.util.List;
import java.util.Optional;
import org.tocsin.coder.mention.ActorMention;
import org.tocsin.coder.score.Features;
import org.tocsin.model.Role;

/**
 * An actor who may play a part in an event.
 *
 * @param actor id of the actor
 * @param mentions of the actor in the whole document, in text order
 * @param ruled the part that the rules give the actor, if any
 * @param features what was observed of the actor beside the event
 */
public record Sighting(
    String actor, List<ActorMention> mentions, Optional<Role> ruled, Features features) {
  public Sighting {
    mentions = List.copyOf(mentions);
  }
}
