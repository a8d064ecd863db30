/** Scenario packs as the window knows them: where they lie and how they are opened. */
package org.comity.ui.packs;
