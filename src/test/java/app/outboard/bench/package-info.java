/**
 * The benchmarks that {@code bench/} starts. Each prints its figures beside what they are measured against and what they
 * should be; none is a test, because how long something takes depends on whatever else a machine does.
 */
package app.outboard.bench;
