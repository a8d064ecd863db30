/** Asking how a scenario is to be rehearsed, and doing it. */
package org.comity.ui.rehearse;
