package app.outboard.reports.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.reports.page.Chart;
import app.outboard.reports.page.Chart.Flag;
import app.outboard.reports.page.Chart.Panel;
import app.outboard.reports.page.Chart.Tick;
import app.outboard.reports.page.Chart.Twin;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ChartPictureTest {
    private static final int LINE = 0xff0b6e6d;

    @Test
    void the_line_stands_where_the_figures_are() throws IOException {
        var picture = drawn(panel("M0 50L1000 50", null));
        assertThat(rows(picture, picture.getWidth() / 2)).as("half way up").containsExactly(173);
        var high = drawn(panel("M0 0L1000 0", null));
        assertThat(rows(high, high.getWidth() / 2)).as("at the top").containsExactly(20);
    }

    @Test
    void a_gap_stays_a_gap_and_a_single_day_is_a_dot() throws IOException {
        var picture = drawn(panel("M0 50L400 50M600 50h0", null));
        assertThat(rows(picture, 96 + 500)).isEmpty();
        assertThat(rows(picture, 96 + 600)).isNotEmpty();
    }

    private static BufferedImage drawn(Panel panel) throws IOException {
        var chart = new Chart(
                List.of(panel),
                List.of("1 May", "31 May"),
                null,
                null,
                "900",
                "100",
                List.of(new Flag(1, "250", "25", "8 May", "New headline", null, null)),
                new Twin("", List.of(), List.of()),
                List.of(Tick.at(1.6, "1 May"), Tick.at(98.4, "31 May")));
        return ImageIO.read(new ByteArrayInputStream(new ChartPicture().png(chart, "#0b6e6d")));
    }

    private static Panel panel(String line, @Nullable String before) {
        return new Panel("outbound_clicks", "Clicks", "", List.of("100", "50", "0"), line, null, before);
    }

    /** The middle of each stretch of the line's colour in a column. */
    private static List<Integer> rows(BufferedImage picture, int column) {
        var found = new java.util.ArrayList<Integer>();
        int begun = -1;
        for (int y = 0; y < picture.getHeight(); y++) {
            boolean line = picture.getRGB(column, y) == LINE;
            if (line && begun < 0) begun = y;
            if (!line && begun >= 0) {
                found.add((begun + y) / 2);
                begun = -1;
            }
        }
        return found;
    }
}
