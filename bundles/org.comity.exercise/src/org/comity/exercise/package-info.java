/**
 * The engine: acts go in, events come out, and applying an event to a state gives the next state.
 *
 * <p>Nothing here reads a clock, draws a random number that does not depend on the seed and a name, or touches a file. Time
 * arrives as acts of the control room, and whoever drives the engine writes the events down before he shows them.
 */
package org.comity.exercise;
