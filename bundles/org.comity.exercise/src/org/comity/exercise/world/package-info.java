/** A scenario and the library around it, prepared for look-ups: who is who, which clock runs where, which office does what. Read-only. */
package org.comity.exercise.world;
