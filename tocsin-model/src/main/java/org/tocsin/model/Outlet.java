package org.tocsin.model;

/**
 * Who published an article.
 *
 * @param name as printed
 */
public record Outlet(String name) {}
