/**
 * The one way to the database: transactions that carry their tenant, the pool behind them, the migrations, and the
 * check that the running role cannot look past the row policies.
 */
@NullMarked
package app.outboard.platform.db;

import org.jspecify.annotations.NullMarked;
