/** The window of Comity. One package for each thing a person does in it; this one holds the texts and pictures they share. */
package org.comity.ui;
