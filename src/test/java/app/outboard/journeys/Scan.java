package app.outboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** Looks at a page as people do who cannot see it well, and as a phone does. */
final class Scan {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** What sticks out to the right, save what lies in a part that scrolls by itself. */
    private static final String STICKING_OUT = """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              const contained = (element) => {
                for (let e = element.parentElement; e && e !== document.body; e = e.parentElement) {
                  if (getComputedStyle(e).overflowX !== 'visible') return true;
                }
                return false;
              };
              return [...document.body.querySelectorAll('*')]
                .filter((e) => e.getBoundingClientRect().right > width + 0.5 && !contained(e))
                .map((e) => e.outerHTML.slice(0, 120));
            }""";

    private Scan() {}

    static void of(Page page) {
        var grave = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Scan::inWords)
                        .toList();
        assertThat(grave).as("accessibility of " + page.url()).isEmpty();
        staysWithinItsWidth(page);
    }

    /** Nobody should have to scroll sideways to read a page. */
    static void staysWithinItsWidth(Page page) {
        var over = (Number)
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (over.intValue() <= 0) return;
        assertThat((List<?>) page.evaluate(STICKING_OUT))
                .as("sticks out of " + page.url())
                .isEmpty();
        assertThat(over.intValue()).as("pixels sticking out of " + page.url()).isZero();
    }

    private static String inWords(Rule rule) {
        var nodes = rule.getNodes().stream().limit(4).map(CheckedNode::getHtml).toList();
        return rule.getId() + ": " + rule.getHelp() + " " + nodes;
    }
}
