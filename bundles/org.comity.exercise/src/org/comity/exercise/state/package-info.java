/** What is so at a moment of an exercise, and how an event changes it. */
package org.comity.exercise.state;
