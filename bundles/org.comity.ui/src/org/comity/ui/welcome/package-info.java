/** The page that a person sees first. */
package org.comity.ui.welcome;
