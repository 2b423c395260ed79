/**
 * What a run of a recipe found, as files: {@code report.json} for programs, {@code report.html} for people,
 * {@code report.csv} for spreadsheets and {@code junit.xml} for build servers. They say nothing that differs between two runs
 * of the same recipe, so that they are bit-identical; how long a run took, and what came from the cache, is in
 * {@code run.json}. {@link org.hone.engine.report.TuningReport} writes them all.
 */
package org.hone.engine.report;
