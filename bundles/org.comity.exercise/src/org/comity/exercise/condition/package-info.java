/** Whether something has happened in an exercise: the conditions of scenarios, evaluated over recorded events and nothing else. */
package org.comity.exercise.condition;
