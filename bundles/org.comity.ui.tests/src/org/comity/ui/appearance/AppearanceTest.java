package org.comity.ui.appearance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.comity.ui.Gui;
import org.comity.ui.packs.Packs;
import org.comity.ui.packs.Shelves;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppearanceTest {
    @BeforeEach
    void afresh() throws Exception {
        Gui.startAfresh();
    }

    @AfterEach
    void back() {
        Appearance.SYSTEM.choose();
    }

    private static float brightness(Color color) {
        return color.getRGB().getHSB()[2];
    }

    @Test
    void darkIsDarkAndLightIsLightInEveryPart() throws Exception {
        Packs.open(Gui.page(), Shelves.shipped().folder().resolve("glass-office"));
        Table injects = Gui.awaitOne("the overview is read", Table.class, table -> table.getItemCount() == 16);
        Tree scenarios = Gui.scenarios();
        Appearance.DARK.choose();
        for (Control control : List.of(injects, scenarios)) {
            Gui.await("it is dark", () -> brightness(control.getBackground()) < 0.4f && brightness(control.getForeground()) > 0.6f);
        }
        Appearance.LIGHT.choose();
        for (Control control : List.of(injects, scenarios)) {
            Gui.await("it is light", () -> brightness(control.getBackground()) > 0.8f && brightness(control.getForeground()) < 0.4f);
        }
    }

    @Test
    void theChoiceIsKept() {
        Appearance.DARK.choose();
        assertEquals(Appearance.DARK, Appearance.chosen());
    }
}
