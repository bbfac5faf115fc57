/**
 * Triggers, mentions and assertions put together: one event for each happening. Start at
 * EventBuilder.
 */
@NullMarked
package org.tocsin.coder.event;

import org.jspecify.annotations.NullMarked;
