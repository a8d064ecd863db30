/** Can this scenario be played and marked? One class per rule. */
package org.comity.rules.scenario;
