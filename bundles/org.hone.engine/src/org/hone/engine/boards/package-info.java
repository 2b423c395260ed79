/** The files that describe boards, and where they are kept. */
package org.hone.engine.boards;
