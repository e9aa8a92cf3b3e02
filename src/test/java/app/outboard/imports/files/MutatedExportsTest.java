package app.outboard.imports.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Thousands of changed exports: never an exception, and never a wrong number where the reader says it understood. A
 * failure names the seed that makes the file again.
 */
final class MutatedExportsTest {
    private static final int COUNT = Boolean.getBoolean("outboard.deep") ? 200_000 : 10_000;
    private static final long SEED = Long.getLong("outboard.seed", 20260429);
    private static final List<String> EXPORTS =
            Fixtures.EXPORTS.stream().map(Fixtures::export).toList();

    @Test
    void saving_an_export_again_changes_no_figure() {
        for (long seed = SEED; seed < SEED + COUNT / 5; seed++) {
            var random = new Random(seed);
            var export = Resaved.withLargerCounts(any(random), random);
            var bytes = Resaved.bytes(export, random);
            var read = read(bytes, seed);
            assertThat(read).as("seed %d", seed).isInstanceOf(Overview.class);
            var original = Fixtures.overview(export);
            assertThat(figures((Overview) read)).as("seed %d", seed).isEqualTo(figures(original));
        }
    }

    @Test
    void damage_never_makes_a_wrong_number() {
        var others = EXPORTS.stream().map(text -> text.getBytes(UTF_8)).toList();
        int understood = 0;
        for (long seed = SEED; seed < SEED + COUNT; seed++) {
            var random = new Random(seed);
            var export = any(random);
            var whole = random.nextInt(4) == 0 ? Resaved.bytes(export, random) : export.getBytes(UTF_8);
            var bytes = Damage.to(whole, others, random);
            if (!(read(bytes, seed) instanceof Overview overview)) continue;
            understood++;
            assertThat(new Oracle(bytes).inventions(overview))
                    .as("seed %d", seed)
                    .isEmpty();
        }
        assertThat(understood).as("understood of %d", COUNT).isGreaterThan(COUNT / 4);
    }

    private static String any(Random random) {
        return EXPORTS.get(random.nextInt(EXPORTS.size()));
    }

    private static Reading read(byte[] bytes, long seed) {
        try {
            return Fixtures.read(bytes);
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private static List<Object> figures(Overview read) {
        return List.of(
                read.period(),
                read.filters(),
                read.daily(),
                read.boards(),
                read.pins(),
                read.unread().count());
    }
}
