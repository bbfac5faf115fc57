package org.tocsin.coder.event;

import java.util.List;
import org.tocsin.model.Event;

/**
 * An event and the mentions it was made from.
 *
 * @param event the event
 * @param drafts its mentions
 */
record Built(Event event, List<Draft> drafts) {
  Built {
    drafts = List.copyOf(drafts);
  }
}
