package app.outboard.shares;

import app.outboard.ids.ShareId;
import app.outboard.platform.text.Text;
import java.util.List;

/** What became of a link somebody asked for without a form. */
public sealed interface Ordered {
    /** @param path what follows the address people type */
    record Made(ShareId id, String path) implements Ordered {}

    record Refused(List<Text> reasons) implements Ordered {}
}
