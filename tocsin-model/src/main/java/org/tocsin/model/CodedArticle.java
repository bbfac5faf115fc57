package org.tocsin.model;

import java.util.List;

/**
 * Everything read out of one article: the record that exports, stores and scorers read.
 *
 * @param version of the coder
 * @param knowledge SHA-256 of the knowledge files, hexadecimal
 */
public record CodedArticle(
    Article article,
    String version,
    String knowledge,
    List<Actor> actors,
    List<Event> events,
    List<Statement> statements,
    List<Claim> claims,
    List<Relation> relations,
    List<Rejection> rejected) {
  public CodedArticle {
    actors = List.copyOf(actors);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
    relations = List.copyOf(relations);
    rejected = List.copyOf(rejected);
  }
}
