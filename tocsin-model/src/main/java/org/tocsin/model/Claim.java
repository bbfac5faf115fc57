package org.tocsin.model;

import java.util.List;
import java.util.Optional;

/**
 * A state of affairs that someone holds to be true and the article does not vouch for.
 *
 * @param id unique in the document, such as c1
 * @param holder id of the actor
 * @param span the words
 * @param status how it is presented
 * @param contradicts ids of claims that cannot hold together with this one
 */
public record Claim(
    String id, Optional<String> holder, Span span, Status status, List<String> contradicts) {
  public Claim {
    contradicts = List.copyOf(contradicts);
  }
}
