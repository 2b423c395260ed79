/** The computer that Hone runs on. */
package org.hone.targets.host;
