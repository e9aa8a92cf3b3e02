package app.outboard.platform.pdf;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Splits a paragraph where the direction of its writing changes, by the Unicode algorithm. */
final class Directions implements BidiSplitter {
    private final Bidi bidi = new Bidi();

    static boolean isBothWays(String text) {
        return java.text.Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    @Override
    public void setParagraph(String paragraph, byte direction) {
        bidi.setPara(paragraph, direction == RTL ? Bidi.RTL : Bidi.LTR, null);
    }

    @Override
    public int countTextRuns() {
        return bidi.countRuns();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        var run = bidi.getVisualRun(index);
        return new BidiTextRun(run.getStart(), run.getLength(), run.isOddRun() ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return switch (Bidi.getBaseDirection(paragraph)) {
            case Bidi.LTR -> LTR;
            case Bidi.RTL -> RTL;
            default -> NEUTRAL;
        };
    }
}
