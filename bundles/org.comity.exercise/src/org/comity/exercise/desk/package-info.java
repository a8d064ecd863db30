/** How an office that nobody plays deals with a request: the next step, by the same rules that check a request before it leaves. */
package org.comity.exercise.desk;
