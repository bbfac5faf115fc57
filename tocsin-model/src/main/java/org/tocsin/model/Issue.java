package org.tocsin.model;

/**
 * What an event is about: a demand or a grievance.
 *
 * @param label short
 * @param span the words
 */
public record Issue(String label, Span span) {}
