/**
 * Words for persons and bodies, and the register of public actors with their dated offices. Tables
 * come in, validated lookups go out. Start at {@link org.tocsin.knowledge.actor.ActorRegister} and
 * {@link org.tocsin.knowledge.actor.People}.
 */
@NullMarked
package org.tocsin.knowledge.actor;

import org.jspecify.annotations.NullMarked;
