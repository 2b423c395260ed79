/** Comparing two networks: both run on the same inputs, and errors are gathered per output and per matching inner value. */
package org.hone.engine.comparison;
