/** What a seat can do now, and what it would need for the rest. */
package org.comity.exercise.act;
