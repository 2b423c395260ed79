/**
 * Networks as native runtimes: lowered by a target, written as a project, compiled; what {@code hone export --to native} and
 * {@code hone check} do.
 */
package org.hone.engine.deploy;
