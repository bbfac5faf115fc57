/** The event types that are coded. Start at {@link org.tocsin.knowledge.ontology.Ontology}. */
@NullMarked
package org.tocsin.knowledge.ontology;

import org.jspecify.annotations.NullMarked;
