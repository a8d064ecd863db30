/** An exercise as model elements, for whoever shows or prints it. */
package org.comity.exercise.view;
