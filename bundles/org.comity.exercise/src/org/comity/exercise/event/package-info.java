/** What can happen in an exercise, as plain values: the vocabulary of the record. */
package org.comity.exercise.event;
