package org.tocsin.knowledge.actor;

import java.util.List;

/**
 * A country as an actor: the words that name its government or tie someone to it.
 *
 * @param code ISO 3166-1 alpha-2
 * @param name usual English name
 * @param adjectives such as Belgian
 * @param peoples such as Belgians
 * @param names other names
 * @param seats cities that stand for the government
 */
public record Country(
    String code,
    String name,
    List<String> adjectives,
    List<String> peoples,
    List<String> names,
    List<String> seats) {
  public Country {
    adjectives = List.copyOf(adjectives);
    peoples = List.copyOf(peoples);
    names = List.copyOf(names);
    seats = List.copyOf(seats);
  }
}
