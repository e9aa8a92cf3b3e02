package app.outboard.brand;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.platform.text.Text;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
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
        assertThat(Picture.of(bytes("GIF89a"))).isEqualTo(refused("kind"));
        assertThat(Picture.of(bytes("<html>"))).isEqualTo(refused("kind"));
        assertThat(Picture.of(bytes("RIFFxxxxWEBPVP8 "))).isEqualTo(refused("broken"));
        assertThat(Picture.of(Arrays.copyOf(picture("png", 40, 30), 60))).isEqualTo(refused("broken"));
        assertThat(Picture.of(Arrays.copyOf(webp(), 30))).isEqualTo(refused("broken"));
        assertThat(Picture.of(picture("png", 4_001, 1)))
                .isEqualTo(new Picture.Refused(Text.of("brand.logo.too_large", 4_001, 1, 4_000)));
    }

    @Test
    void a_drawing_that_can_hold_programs_is_refused_by_what_it_is_not_by_its_name() {
        for (var svg : new String[] {
            "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>",
            "\ufeff<?xml version='1.0'?><!-- a logo --><SVG/>",
            "<!DOCTYPE svg SYSTEM 'http://127.0.0.1:9/x'>\n<svg/>"
        }) assertThat(Picture.of(bytes(svg))).as(svg).isEqualTo(refused("svg"));
    }

    /** Nothing of it is unpacked: its head is asked first. */
    @Test
    void a_picture_that_would_fill_the_memory_is_refused_by_its_head() throws IOException {
        var bomb = picture("png", 40, 30);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        var crc = new CRC32();
        crc.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) crc.getValue());

        assertThat(Picture.of(bomb))
                .isEqualTo(new Picture.Refused(Text.of("brand.logo.too_large", 60_000, 60_000, 4_000)));
    }

    @Test
    void what_moves_is_refused() throws IOException {
        var png = picture("png", 40, 30);
        var moving = ByteBuffer.allocate(png.length + 20)
                .put(png, 0, 33)
                .putInt(8)
                .put(bytes("acTL"))
                .putInt(2)
                .putInt(0)
                .putInt(0)
                .put(png, 33, png.length - 33);
        assertThat(Picture.of(moving.array())).isEqualTo(refused("moves"));

        var webp = bytes("RIFFxxxxWEBPVP8X    \u0002      ");
        assertThat(Picture.of(webp)).isEqualTo(refused("moves"));
    }

    @Test
    void webp_is_read() throws IOException {
        var kept = drawn(webp());
        assertThat(kept.getWidth()).isEqualTo(8);
        assertThat(kept.getRGB(4, 4) & 0xffffff).isNotEqualTo(0xffffff);
    }

    @Test
    void a_logo_without_a_ground_gets_one_it_can_be_seen_on() throws IOException {
        var dark = drawn(disc(new Color(0x15202b)));
        assertThat(dark.getColorModel().hasAlpha()).isFalse();
        assertThat(dark.getRGB(0, 0) & 0xffffff).isEqualTo(0xffffff);

        var white = drawn(disc(Color.WHITE));
        assertThat(white.getRGB(0, 0) & 0xffffff).isEqualTo(0x15202b);
        assertThat(white.getRGB(white.getWidth() / 2, white.getHeight() / 2) & 0xffffff)
                .isEqualTo(0xffffff);
    }

    @Test
    void a_very_wide_and_a_very_high_picture_fit() throws IOException {
        assertThat(drawn(picture("png", 4_000, 3)).getWidth()).isEqualTo(640);
        assertThat(drawn(picture("png", 3, 4_000)).getHeight()).isEqualTo(640);
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
        return new Picture.Refused(Text.of("brand.logo." + why));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Eight by eight points of teal, made by a browser. */
    private static byte[] webp() {
        return Base64.getDecoder()
                .decode("UklGRjYAAABXRUJQVlA4ICoAAACQAQCdASoIAAgAAUAmJaACdLoAA5gA/vHcjxbFIbmf/PzP90/zv0SAAAA=");
    }

    private static BufferedImage drawn(byte[] sent) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(((Picture.Read) Picture.of(sent)).png()));
    }

    private static byte[] disc(Color colour) throws IOException {
        var image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
        var canvas = image.createGraphics();
        canvas.setColor(colour);
        canvas.fillOval(10, 10, 80, 80);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
