package org.tocsin.knowledge.actor;

import java.util.Optional;

/**
 * An office that someone holds or held.
 *
 * @param title the office's usual name, such as president or foreign minister
 * @param country ISO 3166-1 alpha-2; empty for offices of international bodies
 * @param period when it is held
 */
public record Office(String title, Optional<String> country, Period period) {}
