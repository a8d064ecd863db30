/** Simulated time, pending events and random draws. Knows nothing of law: everything here would serve any simulation. */
package org.comity.simulation;
