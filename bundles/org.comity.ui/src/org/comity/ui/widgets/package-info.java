/** Shared widgets: tables, reading text, cards, notices. */
package org.comity.ui.widgets;
