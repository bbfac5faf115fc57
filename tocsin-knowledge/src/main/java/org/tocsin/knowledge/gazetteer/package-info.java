/**
 * Places of the world by name: GeoNames cities and first-level divisions compiled into one binary
 * resource, and readable tables of countries, demonyms, regions and well-known sites. Start at
 * {@link org.tocsin.knowledge.gazetteer.Gazetteer}.
 */
@NullMarked
package org.tocsin.knowledge.gazetteer;

import org.jspecify.annotations.NullMarked;
