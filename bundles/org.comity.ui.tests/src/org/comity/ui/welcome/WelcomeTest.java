package org.comity.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.comity.ui.Gui;
import org.comity.ui.widgets.Card;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WelcomeTest {
    @BeforeEach
    void welcome() throws Exception {
        Gui.startAfresh();
        PlatformUI.getWorkbench().getIntroManager().showIntro(Gui.window(), false);
        Gui.settle();
    }

    private static List<Card> cards() {
        return Gui.all(Gui.window().getShell(), Card.class).toList();
    }

    @Test
    void theWelcomePageOffersTheGlassOffice() {
        assertEquals(List.of("Read The glass office", "Rehearse The glass office", "Choose a scenario", "Look up a State", "See who can ask whom",
                "Read the guide"),
                cards().stream().map(Card::title).toList());
        Event enter = new Event();
        enter.character = SWT.CR;
        cards().get(0).notifyListeners(SWT.KeyDown, enter);
        Gui.await("the overview is open", () -> Gui.page().getActiveEditor() != null && Gui.page().getActiveEditor().getTitle().equals("The glass office"));
    }

    @Test
    void everyDoorIsReachedByTheKeyboardAndFitsItsWords() {
        for (Card card : cards()) {
            assertEquals(0, card.getStyle() & SWT.NO_FOCUS, card.title());
            assertTrue(card.getSize().y >= card.computeSize(card.getSize().x, SWT.DEFAULT).y, card.title() + " is cut off");
        }
    }
}
