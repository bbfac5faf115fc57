/** What reports are about, by their words. Start at Topics. */
@NullMarked
package org.tocsin.knowledge.topic;

import org.jspecify.annotations.NullMarked;
