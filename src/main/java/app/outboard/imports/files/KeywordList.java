package app.outboard.imports.files;

import app.outboard.keywords.Listed;
import app.outboard.platform.text.Text;
import java.util.List;

/**
 * A table of keywords, as Pin Inspector writes it. It names no account.
 *
 * @param rows in the file's order, each keyword once
 */
public record KeywordList(Contents contents, List<Listed> rows, List<Text> notices, Unread unread) implements Reading {}
