package app.outboard.imports;

import app.outboard.platform.text.Text;
import java.util.List;

/**
 * What a file brought besides figures and Pins.
 *
 * @param audiences snapshots of an audience that stand now
 * @param boards of how many boards it says something
 * @param keywords how many keywords it holds
 * @param said the same in sentences, for the preview
 */
record Brought(int audiences, int boards, int keywords, List<Text> said) {
    static final Brought NOTHING = new Brought(0, 0, 0, List.of());

    Brought and(Brought other) {
        return new Brought(audiences + other.audiences, boards + other.boards, keywords + other.keywords, List.of());
    }
}
