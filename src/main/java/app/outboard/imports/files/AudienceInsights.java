package app.outboard.imports.files;

import app.outboard.audience.Snapshot;
import app.outboard.platform.text.Text;
import java.util.List;

/** Pinterest's "Audience insights" export. It names no account. */
public record AudienceInsights(Contents contents, Snapshot snapshot, List<Text> notices, Unread unread)
        implements Reading {}
