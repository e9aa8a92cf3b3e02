package app.outboard.clients;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.platform.text.Text;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {
    @Test
    void a_picture_is_drawn_anew_and_made_to_fit() throws IOException {
        var read = (Picture.Read) Picture.of(picture("jpg", 2_000, 500));

        var kept = ImageIO.read(new ByteArrayInputStream(read.png()));
        assertThat(kept.getWidth()).isEqualTo(640);
        assertThat(kept.getHeight()).isEqualTo(160);
    }

    @Test
    void a_small_picture_keeps_its_size() throws IOException {
        var read = (Picture.Read) Picture.of(picture("png", 40, 30));

        assertThat(ImageIO.read(new ByteArrayInputStream(read.png())).getWidth())
                .isEqualTo(40);
    }

    @Test
    void what_hides_behind_the_picture_is_not_kept() throws IOException {
        var hidden = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var png = picture("png", 40, 30);
        var sent = Arrays.copyOf(png, png.length + hidden.length);
        System.arraycopy(hidden, 0, sent, png.length, hidden.length);

        var read = (Picture.Read) Picture.of(sent);

        assertThat(new String(read.png(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void what_is_no_picture_is_refused_with_its_reason() throws IOException {
        assertThat(Picture.of(new byte[0])).isEqualTo(refused("none"));
        assertThat(Picture.of(new byte[Picture.MOST_BYTES + 1])).isEqualTo(refused("too_big"));
        assertThat(Picture.of("<svg/>".getBytes(StandardCharsets.UTF_8))).isEqualTo(refused("kind"));
        assertThat(Picture.of("RIFFxxxxWEBPVP8 ".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(refused("webp"));
        assertThat(Picture.of(Arrays.copyOf(picture("png", 40, 30), 60))).isEqualTo(refused("broken"));
        assertThat(Picture.of(picture("png", 4_001, 1)))
                .isEqualTo(new Picture.Refused(Text.of("clients.logo.too_large", 4_001, 1, 4_000)));
    }

    @Test
    void a_mutated_picture_is_read_or_refused_but_never_fails() throws IOException {
        var random = new Random(20_260_601);
        for (int round = 0; round < 300; round++) {
            var sent = picture(round % 2 == 0 ? "png" : "jpg", 24, 24);
            for (int i = 0; i < 5; i++) sent[random.nextInt(sent.length)] = (byte) random.nextInt();
            assertThat(Picture.of(sent)).isNotNull();
        }
    }

    private static Picture refused(String why) {
        return new Picture.Refused(Text.of("clients.logo." + why));
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
