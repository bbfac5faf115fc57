/** Words that signal an event, and the senses in which they do not. Start at TriggerFinder. */
@NullMarked
package org.tocsin.coder.trigger;

import org.jspecify.annotations.NullMarked;
