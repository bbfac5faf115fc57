/** Words for days, months and other times. Start at CalendarWords. */
@NullMarked
package org.tocsin.knowledge.calendar;

import org.jspecify.annotations.NullMarked;
