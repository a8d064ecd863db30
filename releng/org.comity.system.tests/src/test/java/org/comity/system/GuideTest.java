package org.comity.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The user guide, as somebody finds it who clicks through it. */
class GuideTest {
    private static final Path GUIDE = Comity.HOME.resolve("bundles/org.comity.help");
    private static final Pattern LINK = Pattern.compile("(?:href|topic)=\"([^\"#]+)[^\"]*\"");

    private static List<String> links(Path file) throws IOException {
        return LINK.matcher(Files.readString(file)).results().map(MatchResult::group).map(found -> LINK.matcher(found).replaceAll("$1")).toList();
    }

    private static Set<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(GUIDE.resolve("pages"))) {
            return new TreeSet<>(files.toList());
        }
    }

    @Test
    void theContentsListEveryPageOnce() throws IOException {
        List<String> listed = links(GUIDE.resolve("toc.xml"));
        assertEquals(pages(), new TreeSet<>(listed.stream().map(GUIDE::resolve).toList()));
        assertEquals(listed.size(), Set.copyOf(listed).size());
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (Path page : pages()) {
            for (String link : links(page)) {
                assertTrue(Files.isRegularFile(page.resolveSibling(link)), page.getFileName() + " links to " + link);
            }
        }
    }

    @Test
    void everyCommandOfTheGuideIsOneThatExists() throws Exception {
        String usage = Comity.in(GUIDE).run("help").out();
        Set<String> commands = new TreeSet<>(Pattern.compile("\\./comity ([a-z]+)").matcher(Files.readString(GUIDE.resolve("pages/commands.html"))).results()
                .map(found -> found.group(1)).toList());
        assertTrue(commands.containsAll(Set.of("rehearse", "check", "replay", "open", "verify", "help")));
        for (String command : commands) {
            assertTrue(usage.contains("./comity " + command), command);
        }
    }
}
